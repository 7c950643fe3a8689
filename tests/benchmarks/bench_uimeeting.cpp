// SPDX-License-Identifier: GPL-3.0-or-later
// How long a page of the meeting takes from the key to the painted picture. Run by hand:
//   QT_QPA_PLATFORM=offscreen bench_uimeeting [PLAN.yaml] [WIDTH HEIGHT]
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/pageview.h"
#include "walkthrough/walkthroughwindow.h"
#include "window/dialogs.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace evenhost;

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    theme::loadFonts();
    theme::apply(application, theme::Scheme::Light);
    const auto catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    const std::string path =
        count > 1 ? arguments[1] : EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml";
    auto loaded = documents::loadPlan(path, *catalogue);
    if (!loaded) {
        std::fprintf(stderr, "%s is not a plan\n", path.c_str());
        return 1;
    }
    session::PlanSession session(catalogue, base::dateFromIso("2026-11-21").value());
    session.setPlan(loaded->file.plan, {});
    session::FormatSource formats(&session, QLocale(QLocale::English, QLocale::Australia));
    window::MessageDialogs dialogs;
    walkthrough::WalkthroughWindow window(&session, &formats, &dialogs);
    window.view()->setFadeTime(0);
    window.resize(count > 3 ? std::atoi(arguments[2]) : 1920, count > 3 ? std::atoi(arguments[3]) : 1080);
    window.show();
    while (session.isRefining())
        QApplication::processEvents();
    for (int round = 0; round < 2; ++round) {
        for (int page = 0; page < window.meeting()->count(); ++page) {
            QElapsedTimer timer;
            timer.start();
            window.meeting()->go(page);
            window.view()->repaint();
            std::printf("%s page %-16s %6.1f ms\n", round == 0 ? "first " : "again ",
                        qPrintable(window.meeting()->pageId()), static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        window.meeting()->go(0);
    }
    QElapsedTimer timer;
    timer.start();
    window.meeting()->setValue(QStringLiteral("workload.requests_per_day"), 25'000, true);
    window.view()->repaint();
    std::printf("edit to painted page        %6.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return 0;
}
