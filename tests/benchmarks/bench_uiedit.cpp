// SPDX-License-Identifier: GPL-3.0-or-later
// The window's times, run by hand on a release build:
//   QT_QPA_PLATFORM=offscreen bench_uiedit [ROUNDS]
// From an edit to repainted charts with 10, 30 and 100 models in each view (bounds: 16 ms at 10 models, 50 ms at 100,
// 95th percentile), dragging the volume line in frames a second (bound 60), and the first painted frame against that of
// an empty QMainWindow (bound: three times).

#include "charts/breakevenwidget.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "session/plansession.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "window/dialogs.h"
#include "window/fileactions.h"
#include "window/mainwindow.h"
#include "window/viewtabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

using namespace evenhost;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

/// The example with its shortlist repeated until it has so many models.
plan::Plan planWith(const catalogue::Catalogue& catalogue, std::size_t models)
{
    plan::Plan plan =
        documents::loadPlan(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml", catalogue)
            ->file.plan;
    const auto original = plan.shortlist;
    while (plan.shortlist.size() < models) {
        plan::ShortlistEntry entry = original[plan.shortlist.size() % original.size()];
        entry.id += "-" + std::to_string(plan.shortlist.size());
        plan.shortlist.push_back(entry);
    }
    plan.shortlist.resize(models);
    plan.scenarios.clear();
    return plan;
}

struct Bench
{
    Bench() : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        parts.catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
        parts.today = today;
        parts.evaluate = session::engineEvaluate();
        parts.settings = &settings;
        parts.dialogs = &dialogs;
    }

    QTemporaryDir folder;
    settings::Settings settings;
    window::MessageDialogs dialogs;
    window::Parts parts;
};

/// Lets the worker finish what it is at, so that it does not share the processor with what is timed.
void settle(const session::PlanSession& session)
{
    while (session.isRefining())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
}

void edits(Bench& bench, std::size_t models, int rounds)
{
    window::MainWindow window(bench.parts);
    window.resize(1280, 800);
    window.show();
    session::PlanSession& session = *window.context().session;
    session.setPlan(planWith(*bench.parts.catalogue, models), {});
    for (int view = 0; view < window::viewCount; ++view) {
        window.views()->setCurrent(static_cast<window::ViewKind>(view));
        settle(session);
        std::vector<double> times;
        std::vector<double> blocked;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            session.setValue(QStringLiteral("Edit"), QStringLiteral("workload.requests_per_day"),
                             20'000.0 + 100.0 * round);
            blocked.push_back(milliseconds(timer));
            while (session.isRecomputing()) // long lists are evaluated aside
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(); // layouts and the painting of all that changed
            times.push_back(milliseconds(timer));
            settle(session);
        }
        std::printf("%4zu models  %-15s median %6.2f ms  95 %% %6.2f ms  (the typing waits for %.2f ms)\n", models,
                    qPrintable(window::ViewTabs::title(static_cast<window::ViewKind>(view))), percentile(times, 0.5),
                    percentile(times, 0.95), percentile(blocked, 0.5));
    }
    session.undoStack()->setClean();
}

void dragging(Bench& bench, std::size_t models)
{
    window::MainWindow window(bench.parts);
    window.resize(1280, 800);
    window.show();
    session::PlanSession& session = *window.context().session;
    session.setPlan(planWith(*bench.parts.catalogue, models), {});
    window.views()->setCurrent(window::ViewKind::BreakEven);
    settle(session);
    auto* chart = window.views()->currentView()->findChild<charts::BreakEvenWidget*>();
    const auto send = [&](QEvent::Type type, double x) {
        const QPointF at(x, chart->height() * 0.4);
        QMouseEvent event(type, at, chart->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(chart, &event);
    };
    // Finds the line, then moves it a pixel at a time.
    double x = 0.0;
    for (; x < chart->width() && !chart->isDragging(); x += 4.0)
        send(QEvent::MouseButtonPress, x);
    std::vector<double> times;
    for (int move = 0; move < 240; ++move) {
        QElapsedTimer timer;
        timer.start();
        x += move % 120 < 60 ? 2.0 : -2.0;
        send(QEvent::MouseMove, x);
        QCoreApplication::sendPostedEvents();
        times.push_back(milliseconds(timer));
    }
    send(QEvent::MouseButtonRelease, x);
    const double slow = percentile(times, 0.95);
    std::printf("%4zu models  dragging        median %6.2f ms  95 %% %6.2f ms  = %.0f frames a second\n", models,
                percentile(times, 0.5), slow, 1000.0 / slow);
    session.undoStack()->setClean();
}

/// Leaves the program once the watched window has painted.
class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

/// In a process of its own: an empty window or ours, until it has painted once.
int paintOnce(QApplication& application, bool ours)
{
    FirstPaint first;
    std::unique_ptr<Bench> bench;
    std::unique_ptr<QMainWindow> window;
    if (ours) {
        theme::apply(application, theme::Scheme::Light);
        bench = std::make_unique<Bench>();
        window = std::make_unique<window::MainWindow>(bench->parts);
    } else {
        window = std::make_unique<QMainWindow>();
    }
    window->installEventFilter(&first);
    window->resize(1280, 800);
    window->show();
    return QCoreApplication::exec();
}

double startUp(const QString& which)
{
    std::vector<double> times;
    for (int round = 0; round < 11; ++round) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--paint"), which});
        process.waitForFinished();
        times.push_back(milliseconds(timer));
    }
    return percentile(times, 0.5);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    if (count > 2 && std::string_view(arguments[1]) == "--paint")
        return paintOnce(application, std::string_view(arguments[2]) == "ours");
    const int rounds = count > 1 ? std::max(5, std::atoi(arguments[1])) : 60;
    const double empty = startUp(QStringLiteral("empty"));
    const double ours = startUp(QStringLiteral("ours"));
    std::printf("start to first painted frame: empty window %.1f ms, ours %.1f ms = %.2f times\n", empty, ours,
                ours / empty);
    theme::apply(application, theme::Scheme::Light);
    Bench bench;
    for (const std::size_t models : {10U, 30U, 100U})
        edits(bench, models, rounds);
    dragging(bench, 10);
    return 0;
}
