// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/questionactions.h"

#include "documents/planfile.h"
#include "editors/pickerdialog.h"
#include "models/fieldtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "session/planstore.h"
#include "window/examples.h"
#include "window/fileactions.h"

#include <QFile>

#include <utility>

namespace evenhost::window {

using editors::PickerDialog;
using models::CatalogueTable;

QuestionActions::QuestionActions(const Context& context, FileActions* files, QObject* parent)
    : QObject(parent), m_context(context), m_files(files)
{
    connect(files, &FileActions::questionRequested, this, &QuestionActions::ask);
}

std::vector<QuestionDialog::Work> QuestionActions::works() const
{
    std::vector<QuestionDialog::Work> found;
    for (const Example& example : examples) {
        QFile file(QString::fromLatin1(example.resource));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const auto read = documents::readPlan({text.constData(), static_cast<std::size_t>(text.size())},
                                              example.resource, *m_context.session->catalogue());
        if (!read || read->plan.shortlist.empty() || read->plan.managed.empty())
            continue;
        found.push_back({QCoreApplication::translate("evenhost::window::WelcomePage", example.title),
                         read->plan.workload, read->plan.shortlist.front().modelId,
                         read->plan.managed.front().offerId});
    }
    return found;
}

std::string QuestionActions::choose(QWidget* parent, bool managed, const std::string& current, const plan::Plan& start,
                                    const models::Format& format) const
{
    const auto& catalogue = *m_context.session->catalogue();
    auto* table = managed ? CatalogueTable::ofManaged(start, catalogue, format, nullptr)
                          : CatalogueTable::ofModels(start, catalogue, format, nullptr);
    PickerDialog dialog(managed ? PickerDialog::Kind::Managed : PickerDialog::Kind::Models, table,
                        managed ? QuestionDialog::tr("Managed model") : QuestionDialog::tr("Open model"), parent);
    dialog.setCurrentId(models::fromPlan(current));
    return dialog.exec() == QDialog::Accepted ? dialog.currentId().toStdString() : std::string();
}

void QuestionActions::ask()
{
    const plan::Plan start = m_context.store->emptyPlan();
    const models::Format format(m_context.formats->format().locale(), start.currency);
    const auto chooser = [&](bool managed) {
        return [this, managed, &start, &format](QWidget* parent, const std::string& current) {
            return choose(parent, managed, current, start, format);
        };
    };
    std::vector<QuestionDialog::Work> known = works();
    if (known.empty())
        return; // an own catalogue may lack what the examples are about
    QuestionDialog dialog(start, std::move(known), *m_context.session, format, chooser(false), chooser(true),
                          m_context.window);
    if (dialog.exec() == QDialog::Accepted)
        m_files->startWith(dialog.plan());
}

} // namespace evenhost::window
