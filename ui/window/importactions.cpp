// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importactions.h"

#include "documents/planfile.h"
#include "documents/textfile.h"
#include "editors/importdialog.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "report/attachment.h"
#include "session/filepath.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "session/usagelogreader.h"
#include "settings/settings.h"
#include "window/cardactions.h"
#include "window/dialogs.h"
#include "window/fileactions.h"
#include "window/menus.h"
#include "window/planactions.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using session::ImportRow;

namespace {

bool isEmpty(const plan::Plan& plan)
{
    return plan.title.empty() && plan.shortlist.empty() && plan.managed.empty();
}

} // namespace

ImportActions::ImportActions(const Context& context, FileActions* files, PlanActions* plan, QObject* parent)
    : QObject(parent), m_context(context), m_files(files), m_plan(plan)
{
    connect(m_plan->cards(), &CardActions::importRequested, this, [this](QWidget* over) { import(over); });
    m_plan->menu()->add("planImport", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Import cards and prices …"),
                        QKeySequence(Qt::CTRL | Qt::Key_I), this, [this] { import(m_context.window); });
}

QStringList ImportActions::filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

void ImportActions::import(QWidget* parent, const QString& path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = m_context.dialogs->openFile(
            parent, tr("Import cards, offers or prices"), m_context.settings->lastFolder(),
            tr("Cards, offers, configurations, price lists, plans, reports (*.yaml *.yml *.json *.toml *.csv *.tsv "
               "*.pdf);;All files (*)"));
    if (chosen.isEmpty())
        return;
    m_context.settings->setLastFolder(QFileInfo(chosen).absolutePath());
    if (chosen.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        openReport(parent, chosen);
    else
        takeIn(parent, chosen);
}

void ImportActions::takeDropped(const QStringList& files)
{
    for (const QString& file : files) {
        if (!session::isUsageLog(file)) {
            import(m_context.window, file);
            continue;
        }
        if (isEmpty(m_context.session->plan()))
            m_context.store->startNew(); // the log is where this plan begins
        emit usageLogDropped(file);
    }
}

void ImportActions::openReport(QWidget* parent, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto file = documents::readTextFile(session::toPath(path), report::maximumPdfBytes);
    const auto text = file ? report::attachedPlan(file->text) : std::nullopt;
    if (!text) {
        m_context.dialogs->showProblems(parent, tr("No plan is attached to “%1”.").arg(name),
                                        {tr("Reports of Evenhost carry the plan they were made from.")});
        return;
    }
    const auto read = documents::readPlan(*text, path.toStdString(), *m_context.session->catalogue());
    if (!read) {
        showFindings(parent, tr("The plan in “%1” cannot be opened.").arg(name), read.error());
        return;
    }
    m_files->startWith(read->plan); // it was never saved by itself: closing asks
}

void ImportActions::takeIn(QWidget* parent, const QString& path)
{
    session::PlanSession& session = *m_context.session;
    const QString name = QFileInfo(path).fileName();
    const auto read = session::readForImport(path, session.plan(), *session.catalogue(), session.today());
    if (!read) {
        showFindings(parent, tr("“%1” cannot be imported; nothing was changed.").arg(name), read.error());
        return;
    }
    if (read->isPlan) {
        m_files->open(path);
        return;
    }
    if (isEmpty(session.plan()))
        m_context.store->startNew();
    const auto rows = session::importRows(*read, session.plan(), *session.catalogue());
    if (rows.empty()) {
        m_context.dialogs->showProblems(parent, tr("“%1” holds nothing that a plan can take in.").arg(name),
                                        {tr("Model cards, accelerators, hosting and managed offers can be imported.")});
        return;
    }
    editors::ImportDialog dialog(name, *read, rows, m_context.formats->format(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<ImportRow> chosen = dialog.chosen();
    session.endTyping();
    session.undoStack()->beginMacro(tr("Import %1").arg(name));
    plan::Plan after = session.plan();
    session::takeIn(after, *read, chosen);
    session.change(tr("Import %1").arg(name), after);
    if (dialog.addsToPlan()) {
        for (const ImportRow& row : chosen) {
            if (row.kind == ImportRow::Kind::Model)
                m_plan->addModelById(models::fromPlan(row.id));
            else if (row.kind == ImportRow::Kind::Managed)
                m_plan->addManagedById(models::fromPlan(row.id));
        }
    }
    session.undoStack()->endMacro();
}

void ImportActions::showFindings(QWidget* parent, const QString& what, const base::Findings& findings)
{
    QStringList details;
    for (const base::Finding& finding : findings)
        details += models::locatedFindingText(finding, m_context.formats->format());
    m_context.dialogs->showProblems(parent, what, details);
}

} // namespace evenhost::window
