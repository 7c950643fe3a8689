// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportactions.h"

#include "analysis/evaluate.h"
#include "documents/planfile.h"
#include "models/findingtext.h"
#include "report/reportpdf.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "walkthrough/content.h"
#include "walkthrough/deck.h"
#include "window/dialogs.h"
#include "window/progress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace evenhost::window {

using namespace Qt::StringLiterals;

ExportActions::ExportActions(Context context, QObject* parent) : QObject(parent), m_context(context) {}

QString ExportActions::suggestedFile(const QString& extension) const
{
    const QString path = m_context.session->path();
    const QString folder = path.isEmpty() ? m_context.settings->lastFolder() : QFileInfo(path).absolutePath();
    QString name = path.isEmpty() ? m_context.store->suggestedName() : QFileInfo(path).fileName();
    name = name.section(u'.', 0, 0) + extension;
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name);
}

std::shared_ptr<const analysis::Evaluation> ExportActions::evaluated()
{
    const session::PlanSession& session = *m_context.session;
    auto evaluation =
        analysis::evaluate(session.plan(), *session.catalogue(), session.scenario().toStdString(), session.today());
    if (evaluation)
        return std::make_shared<const analysis::Evaluation>(std::move(evaluation).value());
    m_context.dialogs->showProblems(m_context.window,
                                    tr("The plan cannot be evaluated, so there is nothing to report yet."),
                                    {models::findingText(evaluation.error().front(), m_context.formats->format())});
    return nullptr;
}

void ExportActions::showNotWritten(const QString& path, const QString& reason)
{
    m_context.dialogs->showProblems(m_context.window, tr("“%1” could not be written.").arg(QFileInfo(path).fileName()),
                                    {reason});
}

void ExportActions::showReport(ReportDialog::Purpose purpose)
{
    const session::PlanSession& session = *m_context.session;
    const auto evaluation = evaluated();
    if (!evaluation)
        return;
    ReportSource source{std::make_shared<const plan::Plan>(*session.shownPlan()),
                        session.catalogue(),
                        evaluation,
                        report::scenarioResults(session.plan(), *session.catalogue(), session.today()),
                        documents::planText(session.plan()),
                        suggestedFile(u".pdf"_s)};
    ReportDialog(m_context, std::move(source), purpose).exec();
}

void ExportActions::exportPdf()
{
    showReport(ReportDialog::Purpose::Save);
}

void ExportActions::print()
{
    showReport(ReportDialog::Purpose::Print);
}

void ExportActions::exportDeck()
{
    const session::PlanSession& session = *m_context.session;
    const models::Format format = m_context.formats->format();
    const auto input = walkthrough::pageInput(session.plan(), session.catalogue(), session.scenario().toStdString(),
                                              session.today(), format);
    if (!input) {
        m_context.dialogs->showProblems(m_context.window,
                                        tr("The plan cannot be evaluated, so there is nothing to report yet."),
                                        {models::findingText(input.error().front(), format)});
        return;
    }
    QString path = m_context.dialogs->saveFile(m_context.window, tr("Export the walkthrough as slides"),
                                               suggestedFile(u"-slides.pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    base::Result<base::Done> written = base::Done{};
    {
        Progress progress(tr("Making the slides …"), m_context.window);
        written = walkthrough::writeDeck(path, *input, std::ref(progress));
    }
    if (!written && written.error().front().code != "deck_cancelled")
        showNotWritten(path, models::findingText(written.error().front(), format));
}

} // namespace evenhost::window
