// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of editing in minutes: memory over thousands of edits of the real window, and what a very large plan costs.
// Run by hand:
//   QT_QPA_PLATFORM=offscreen bench_uigrowth [EDITS] [MODELS SCENARIOS]
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "session/plansession.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "window/dialogs.h"
#include "window/fileactions.h"
#include "window/filesafety.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace evenhost;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory in kB, as the system counts it.
long residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void settle(const session::PlanSession& session)
{
    do
        QApplication::processEvents();
    while (session.isRefining());
}

/// A plan of so many copies of what the example has, each under an id of its own.
plan::Plan enlarged(plan::Plan plan, int models, int scenarios)
{
    const auto entries = plan.shortlist;
    for (int i = static_cast<int>(entries.size()); i < models; ++i) {
        plan::ShortlistEntry entry = entries[static_cast<std::size_t>(i) % entries.size()];
        entry.id += "-" + std::to_string(i);
        plan.shortlist.push_back(entry);
    }
    for (int i = static_cast<int>(plan.scenarios.size()); i < scenarios; ++i)
        plan.scenarios.push_back({"Scenario " + std::to_string(i),
                                  "",
                                  {{"workload.requests_per_day", 1000.0 + i}, {"workload.output_tokens", 300.0 + i}}});
    return plan;
}

void typeAway(window::MainWindow& window, int edits)
{
    session::PlanSession& session = *window.context().session;
    std::mt19937 random(7);
    const int steps = 20;
    long first = 0;
    std::printf("%10s %12s %14s\n", "edits", "memory kB", "ms an edit");
    for (int part = 0; part < steps; ++part) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < edits / steps; ++i) {
            const double value = 1000.0 + static_cast<double>(random() % 100'000);
            session.setValue(u"Edit"_s, u"workload.requests_per_day"_s, value);
            // Nine of ten are typing in the same field, as a drag or a number being typed is.
            if (i % 10 == 0)
                session.endTyping();
            if (i % 50 == 0)
                session.undoStack()->undo();
            QApplication::processEvents();
            if (i % 500 == 0 && !window.context().store->save())
                std::printf("a save failed\n");
        }
        settle(session);
        const long memory = residentKilobytes();
        if (part == 4)
            first = memory;
        std::printf("%10d %12ld %14.2f\n", (part + 1) * (edits / steps), memory,
                    milliseconds(timer) / (static_cast<double>(edits) / steps));
        std::fflush(stdout);
    }
    const double later = static_cast<double>(edits) * 0.75;
    const double bytes = static_cast<double>(residentKilobytes() - first) * 1024.0 / later;
    // A busy adviser makes an edit every two seconds.
    std::printf("after the first quarter: %.0f bytes an edit; eight hours of an edit every two seconds: %.1f MB\n",
                bytes, bytes * 8 * 1800 / 1e6);
}

void tryLarge(window::MainWindow& window, const QString& folder, int models, int scenarios)
{
    session::PlanSession& session = *window.context().session;
    session::PlanStore& store = *window.context().store;
    const QString path = folder + u"/large.yaml"_s;
    const std::string text = documents::planText(enlarged(session.plan(), models, scenarios));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
        return;
    file.close();
    std::printf("%d models, %d scenarios: %.2f MB\n", models, scenarios, static_cast<double>(text.size()) / 1e6);
    QElapsedTimer timer;
    timer.start();
    if (const auto done = store.open(path); !done) {
        std::printf("does not open: %s\n", done.error().front().code.c_str());
        return;
    }
    std::printf("open, evaluated and shown   %9.1f ms\n", milliseconds(timer));
    timer.restart();
    QApplication::processEvents();
    window.repaint();
    std::printf("painted                     %9.1f ms\n", milliseconds(timer));
    timer.restart();
    session.setValue(u"Edit"_s, u"workload.requests_per_day"_s, 4321.0);
    std::printf("one edit, everything shown  %9.1f ms\n", milliseconds(timer));
    timer.restart();
    const bool saved = store.save().has_value();
    std::printf("save%s                        %9.1f ms\n", saved ? "" : " FAILED", milliseconds(timer));
    timer.restart();
    settle(session);
    std::printf("what runs aside, finished   %9.1f ms\n", milliseconds(timer));
    std::printf("memory                      %9ld kB\n", residentKilobytes());
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    theme::apply(application, theme::Scheme::Light);
    const QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    window::MessageDialogs dialogs;
    window::Parts parts;
    parts.catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    parts.today = base::dateFromIso("2026-11-21").value();
    parts.evaluate = session::engineEvaluate();
    parts.settings = &settings;
    parts.dialogs = &dialogs;
    parts.stateFolder = folder.filePath(u"state"_s);
    window::MainWindow window(parts);
    window.show();
    window.fileActions()->openExample(u":/examples/claims-assistant.evenhost.yaml"_s);
    if (!window.context().store->saveTo(folder.filePath(u"plan.yaml"_s)))
        return 1;
    typeAway(window, count > 1 ? std::atoi(arguments[1]) : 2000);
    tryLarge(window, folder.path(), count > 3 ? std::atoi(arguments[2]) : 1000,
             count > 3 ? std::atoi(arguments[3]) : 200);
    return 0;
}
