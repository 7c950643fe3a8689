// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dataexports.h"

#include "analysis/evaluate.h"
#include "documents/atomicsave.h"
#include "exporters/evaluationcsv.h"
#include "exporters/evaluationjson.h"
#include "exporters/workbook.h"
#include "models/findingtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "window/dialogs.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThreadPool>

#include <optional>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

/// What takes less than this shows no progress.
constexpr int quickMilliseconds = 100;

} // namespace

DataExports::DataExports(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

QString DataExports::askFile(const QString& title, const QString& extension, const QString& filter)
{
    const QString plan = m_context.session->path();
    const QString folder = plan.isEmpty() ? m_context.settings->lastFolder() : QFileInfo(plan).absolutePath();
    const QString name = plan.isEmpty() ? m_context.store->suggestedName() : QFileInfo(plan).fileName();
    QString path = m_context.dialogs->saveFile(
        m_context.window, title,
        QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name.section(u'.', 0, 0) + extension), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += extension;
    return path;
}

void DataExports::showProblem(const QString& path, const base::Findings& findings)
{
    QStringList details;
    for (const base::Finding& finding : findings)
        details += models::findingText(finding, m_context.formats->format());
    m_context.dialogs->showProblems(m_context.window, tr("“%1” could not be written.").arg(QFileInfo(path).fileName()),
                                    details);
}

void DataExports::write(const QString& path, const QString& doing, Make make)
{
    // Shared with the worker: a stopped export goes on into nothing.
    struct Work
    {
        std::optional<base::Result<std::string>> result;
    };
    auto work = std::make_shared<Work>();
    QEventLoop waiting;
    QProgressDialog progress(doing, tr("Cancel"), 0, 0, m_context.window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(quickMilliseconds);
    connect(&progress, &QProgressDialog::canceled, &waiting, &QEventLoop::quit);
    auto* messenger = new QObject; // lives as long as somebody may call
    connect(messenger, &QObject::objectNameChanged, &waiting, &QEventLoop::quit);
    QThreadPool::globalInstance()->start([work, make = std::move(make), messenger] {
        auto result = make();
        QMetaObject::invokeMethod(
            messenger,
            [work, messenger, result = std::move(result)]() mutable {
                work->result = std::move(result);
                messenger->setObjectName(u"done"_s);
                messenger->deleteLater();
            },
            Qt::QueuedConnection);
    });
    waiting.exec(QEventLoop::AllEvents);
    const bool stopped = progress.wasCanceled();
    progress.reset();
    if (stopped || !work->result)
        return;
    if (!*work->result) {
        showProblem(path, work->result->error());
        return;
    }
    const auto saved = documents::saveBytes(path.toStdString(), **work->result);
    if (!saved)
        showProblem(path, saved.error());
}

void DataExports::exportWorkbook()
{
    const session::PlanSession& session = *m_context.session;
    const QString path = askFile(tr("Export the workbook"), u".xlsx"_s, tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    exporters::WorkbookRequest request;
    request.plan = session.plan();
    request.scenario = session.scenario().toStdString();
    request.today = session.today();
    request.planName = session.path().isEmpty() ? m_context.store->suggestedName().toStdString()
                                                : QFileInfo(session.path()).fileName().toStdString();
    write(path, tr("Making the workbook …"),
          [request, catalogue = session.catalogue()] { return exporters::workbook(request, *catalogue); });
}

void DataExports::exportData()
{
    const session::PlanSession& session = *m_context.session;
    const QString path = askFile(tr("Export the figures"), u".json"_s,
                                 tr("All figures with their reasons (*.json);;The options as a table (*.csv)"));
    if (path.isEmpty())
        return;
    const bool table = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const std::string name = QFileInfo(session.path()).fileName().toStdString();
    write(path, tr("Computing the figures …"),
          [plan = session.plan(), catalogue = session.catalogue(), scenario = session.scenario().toStdString(),
           today = session.today(), table, name]() -> base::Result<std::string> {
              const auto evaluation = analysis::evaluate(plan, *catalogue, scenario, today);
              if (!evaluation)
                  return evaluation.error();
              return table ? exporters::evaluationCsv(*evaluation) : exporters::evaluationJson(*evaluation, plan, name);
          });
}

} // namespace evenhost::window
