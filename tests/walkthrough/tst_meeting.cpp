// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"
#include "documents/planfile.h"
#include "editors/amountfield.h"
#include "editors/fieldrow.h"
#include "plan/resolve.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/changes.h"
#include "walkthrough/drawer.h"
#include "walkthrough/driverbar.h"
#include "walkthrough/meetingplans.h"
#include "walkthrough/pagelist.h"
#include "walkthrough/pages.h"
#include "walkthrough/pageview.h"
#include "walkthrough/presenterview.h"
#include "walkthrough/programme.h"
#include "walkthrough/walkthroughwindow.h"
#include "window/dialogs.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::walkthrough;

namespace {

/// The engine without its slow part: what a meeting changes shows in the quick figures.
session::EvaluateFunction quickly()
{
    return [engine = session::engineEvaluate()](const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                const std::string& scenario, base::Date today,
                                                const analysis::EvaluateOptions&) {
        analysis::EvaluateOptions quick;
        quick.sensitivity = false;
        quick.uncertaintyDraws = 0;
        return engine(plan, catalogue, scenario, today, quick);
    };
}

} // namespace

/// A meeting, driven as a presenter drives it: keys, live edits, undo, a scenario kept, notes, and the plan saved.
class TestMeeting : public QObject
{
    Q_OBJECT

private:
    static constexpr auto volume = "workload.requests_per_day";

    window::MessageDialogs m_dialogs;
    std::unique_ptr<session::PlanSession> m_session;
    std::unique_ptr<session::FormatSource> m_formats;
    std::unique_ptr<WalkthroughWindow> m_window;

    Meeting& meeting() const { return *m_window->meeting(); }
    double requestsPerDay() const { return m_session->plan().workload.requestsPerDay.value; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    void picture(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
    }

private slots:
    void initTestCase()
    {
        theme::loadFonts();
        theme::apply(*qApp, theme::Scheme::Light);
    }

    void init()
    {
        m_session =
            std::make_unique<session::PlanSession>(builtIn(), base::dateFromIso("2026-11-21").value(), quickly());
        m_session->setPlan(examplePlan(u"claims-assistant"_s), {});
        m_formats =
            std::make_unique<session::FormatSource>(m_session.get(), QLocale(QLocale::English, QLocale::Australia));
        m_window = std::make_unique<WalkthroughWindow>(m_session.get(), m_formats.get(), &m_dialogs, quickly());
        m_window->view()->setFadeTime(0);
        m_window->resize(1920, 1080);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->view()->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_formats.reset();
        m_session.reset();
    }

    void everyKeyOfAClickerTurnsPages_data()
    {
        QTest::addColumn<int>("on");
        QTest::addColumn<int>("back");
        QTest::newRow("presenter's clicker") << int(Qt::Key_PageDown) << int(Qt::Key_PageUp);
        QTest::newRow("arrows") << int(Qt::Key_Right) << int(Qt::Key_Left);
        QTest::newRow("space and backspace") << int(Qt::Key_Space) << int(Qt::Key_Backspace);
    }

    void everyKeyOfAClickerTurnsPages()
    {
        QFETCH(int, on);
        QFETCH(int, back);
        QStringList seen{meeting().pageId()};
        for (int i = 0; i < 20; ++i) {
            press(static_cast<Qt::Key>(on));
            if (seen.last() != meeting().pageId())
                seen += meeting().pageId();
        }
        QCOMPARE(seen, builtInPages());
        press(static_cast<Qt::Key>(back));
        QCOMPARE(meeting().pageId(), u"risks"_s);
    }

    void homeEndAndNumbersJump()
    {
        press(Qt::Key_End);
        QCOMPARE(meeting().pageId(), u"recommendation"_s);
        press(Qt::Key_Home);
        QCOMPARE(meeting().index(), 0);
        press(Qt::Key_1);
        press(Qt::Key_1);
        QCOMPARE(meeting().index(), 0);
        press(Qt::Key_Return);
        QCOMPARE(meeting().pageId(), u"risks"_s);
    }

    void bBlanksTheScreenUntilTheNextKey()
    {
        press(Qt::Key_B);
        QVERIFY(m_window->isBlank());
        QVERIFY(m_window->view()->isHidden());
        press(Qt::Key_Right);
        QVERIFY(!m_window->isBlank());
        QCOMPARE(meeting().index(), 0);
        QVERIFY(m_window->view()->isVisible());
    }

    void escapeLeavesOneThingAfterTheOther()
    {
        press(Qt::Key_P);
        QVERIFY(m_window->pageList()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!m_window->pageList()->isVisible());
        press(Qt::Key_A);
        QVERIFY(m_window->drawer()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!m_window->drawer()->isVisible());
        QSignalSpy closed(m_window.get(), &WalkthroughWindow::closed);
        press(Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!m_window->isVisible());
    }

    void aTypedDriverAnswersAtOnceAndCanBeUndone()
    {
        QVERIFY(meeting().goTo(u"breakeven"_s));
        const QString before = meeting().page()->headline(meeting().input());
        DriverControl* control = m_window->drivers()->control(volume);
        QVERIFY(control);
        control->field()->setFocus();
        control->field()->selectAll();
        QTest::keyClicks(control->field(), u"300k"_s);
        QTest::keyClick(control->field(), Qt::Key_Return);
        QCOMPARE(requestsPerDay(), 300'000.0);
        const QString after = meeting().page()->headline(meeting().input());
        QVERIFY2(after != before && after.contains(u"300,000"_s), qPrintable(after));
        picture(u"meeting-breakeven-300k"_s);
        QCOMPARE(m_session->undoStack()->count(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(requestsPerDay(), 20'000.0);
        QCOMPARE(meeting().page()->headline(meeting().input()), before);
        m_session->undoStack()->redo();
        QCOMPARE(requestsPerDay(), 300'000.0);
    }

    void buttonsStepByATenthAndBack()
    {
        DriverControl* control = m_window->drivers()->control(volume);
        control->stepBy(1);
        QCOMPARE(requestsPerDay(), 22'000.0);
        control->stepBy(-1);
        QCOMPARE(requestsPerDay(), 20'000.0);
    }

    void everyDriverOfEveryPageCanBeStepped()
    {
        for (int i = 0; i < meeting().count(); ++i) {
            meeting().go(i);
            for (const std::string& path : meeting().page()->drivers(meeting().input())) {
                DriverControl* control = m_window->drivers()->control(path);
                QVERIFY2(control, path.c_str());
                const plan::Plan before = m_session->plan();
                control->stepBy(1);
                meeting().endTyping();
                QVERIFY2(m_session->plan() != before, path.c_str());
                m_session->undoStack()->undo();
                QVERIFY2(m_session->plan() == before, path.c_str());
            }
        }
    }

    void theVolumeLineCanBeDragged()
    {
        QVERIFY(meeting().goTo(u"breakeven"_s));
        PageView* view = m_window->view();
        QVERIFY(view->marks().volume.has_value());
        const VolumeHandle handle = *view->marks().volume;
        QCOMPARE(handle.at, 20'000.0);
        const auto xOf = [&](double at) {
            return handle.plot.left() + handle.plot.width() * (at - handle.from) / (handle.to - handle.from);
        };
        const int y = qRound(handle.plot.center().y());
        const double target = handle.to * 0.75;
        QTest::mousePress(view, Qt::LeftButton, {}, QPoint(qRound(xOf(handle.at)), y));
        QVERIFY(view->isDragging());
        QTest::mouseMove(view, QPoint(qRound(xOf(target * 0.9)), y));
        QTest::mouseMove(view, QPoint(qRound(xOf(target)), y));
        QCOMPARE(view->marks().volume->to, handle.to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(qRound(xOf(target)), y));
        QVERIFY(!view->isDragging());
        QVERIFY2(std::abs(requestsPerDay() - target) < 0.02 * handle.to, qPrintable(QString::number(requestsPerDay())));
        QCOMPARE(m_session->undoStack()->count(), 1);
    }

    void backToWhereWeStartedIsOneStepAndKeepsTheNotes()
    {
        const plan::Plan start = m_session->plan();
        QVERIFY(!meeting().hasChanges());
        meeting().setValue(QString::fromLatin1(volume), 50'000, true);
        meeting().setValue(u"exchange_rates.USD"_s, 1.6, true);
        meeting().setNotes(u"cost"_s, u"Ask for a quote"_s);
        QVERIFY(meeting().hasChanges());
        const int steps = m_session->undoStack()->count();
        meeting().resetToStart();
        QCOMPARE(m_session->undoStack()->count(), steps + 1);
        QVERIFY(!meeting().hasChanges());
        QCOMPARE(m_session->plan().workload, start.workload);
        QCOMPARE(m_session->plan().exchangeRates, start.exchangeRates);
        QCOMPARE(notesOf(m_session->plan().walkthrough, u"cost"_s), u"Ask for a quote"_s);
        m_session->undoStack()->undo();
        QCOMPARE(requestsPerDay(), 50'000.0);
    }

    void whatTheRoomTriedIsKeptAsAScenario()
    {
        const plan::Plan start = m_session->plan();
        QVERIFY(!meeting().keepAsScenario(u"Empty"_s).isEmpty());
        meeting().setValue(QString::fromLatin1(volume), 80'000, true);
        meeting().setValue(u"exchange_rates.USD"_s, 1.6, true);
        QVERIFY(!meeting().keepAsScenario(u"High growth"_s).isEmpty()); // the plan has one of that name
        QCOMPARE(meeting().keepAsScenario(u"As discussed"_s), QString());
        QCOMPARE(m_session->scenario(), u"As discussed"_s);
        QCOMPARE(m_session->plan().workload, start.workload);
        const plan::Scenario& kept = m_session->plan().scenarios.back();
        const std::vector<plan::Override> expected{{volume, 80'000.0}, {"exchange_rates.USD", 1.6}};
        QCOMPARE(kept.overrides, expected);
        QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 80'000.0);
    }

    void changedValuesAreThoseThatDiffer()
    {
        const plan::Plan start = m_session->plan();
        QVERIFY(changedValues(start, start, *builtIn()).empty());
        // A built-in offer's price becomes the plan's own when it is changed.
        meeting().goTo(u"breakeven"_s);
        std::string path;
        for (const std::string& driver : meeting().page()->drivers(meeting().input())) {
            if (driver.ends_with("price_per_node_hour"))
                path = driver;
        }
        QVERIFY(!path.empty());
        QCOMPARE(meeting().setValue(QString::fromStdString(path), 7.5, true), QString());
        const std::vector<plan::Override> expected{{path, 7.5}};
        QCOMPARE(changedValues(start, m_session->plan(), *builtIn()), expected);
    }

    void pagesAreHiddenMovedAndTitledInTheList()
    {
        press(Qt::Key_P);
        QListWidget* list = m_window->pageList()->list();
        QCOMPARE(list->count(), 12);
        list->item(10)->setCheckState(Qt::Unchecked);
        QVERIFY(isHidden(m_session->plan().walkthrough, u"risks"_s));
        QCOMPARE(meeting().count(), 11);
        m_window->pageList()->refresh();
        list->item(6)->setText(u"The bill"_s);
        QCOMPARE(ownTitle(m_session->plan().walkthrough, u"cost"_s), u"The bill"_s);
        m_window->pageList()->refresh();
        list->setCurrentRow(6);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(orderedPages(m_session->plan().walkthrough).at(5), u"cost"_s);
        picture(u"meeting-pages"_s);
        for (int i = 0; i < 3; ++i)
            m_session->undoStack()->undo();
        QCOMPARE(m_session->plan().walkthrough, plan::Walkthrough{});
        QCOMPARE(meeting().count(), 12);
    }

    void theDrawerHoldsAllAssumptions()
    {
        press(Qt::Key_A);
        editors::FieldRow* row = m_window->drawer()->row(u"assumptions.run_hours"_s);
        QVERIFY(row);
        row->field()->setFocus();
        row->field()->selectAll();
        QTest::keyClicks(row->field(), u"90"_s);
        QTest::keyClick(row->field(), Qt::Key_Return);
        QCOMPARE(m_session->plan().assumptions.runHours.value, 90.0);
        for (const plan::Field& field : plan::fields())
            QVERIFY2(m_window->drawer()->row(QString::fromStdString(plan::pathOf(field))), field.key.data());
        picture(u"meeting-assumptions"_s);
    }

    void pointingAtAFigureExplainsIt()
    {
        QVERIFY(meeting().goTo(u"cost"_s));
        const auto& marks = m_window->view()->marks().marks;
        const auto found = std::ranges::find_if(marks, [](const Mark& mark) { return !mark.figure.isEmpty(); });
        QVERIFY(found != marks.end());
        QTest::mouseClick(m_window->view(), Qt::LeftButton, {}, found->area.center().toPoint());
        QVERIFY(m_window->drawer()->isVisible());
        QCOMPARE(m_window->drawer()->tab(), Drawer::Tab::Why);
        picture(u"meeting-why"_s);
    }

    void everyFigureThatLeadsToAnExplanationHasOne()
    {
        const auto resolved = plan::resolve(m_session->plan(), *builtIn());
        QVERIFY(resolved);
        const auto derivations = analysis::derive(*resolved, m_session->today());
        for (int i = 0; i < meeting().count(); ++i) {
            meeting().go(i);
            for (const Mark& mark : m_window->view()->marks().marks) {
                if (mark.figure.isEmpty())
                    continue;
                const bool known = std::ranges::any_of(derivations, [&](const analysis::Derivation& derivation) {
                    return derivation.figure == mark.figure.toStdString();
                });
                QVERIFY2(known, qPrintable(meeting().pageId() + u": "_s + mark.figure));
            }
        }
    }

    void aPageIsSavedAsAPicture_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << u"page.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"page.svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"page.pdf"_s << QByteArray("%PDF-");
    }

    void aPageIsSavedAsAPicture()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        QCOMPARE(m_window->savePage(folder.filePath(file)), QString());
        QFile written(folder.filePath(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(start));
        QVERIFY(!m_window->savePage(folder.filePath(u"no such folder/"_s + file)).isEmpty());
    }

    void thePresenterSeesThisPageTheNextAndTheNotes()
    {
        PresenterView presenter(&meeting());
        presenter.resize(1280, 800);
        presenter.show();
        auto* notes = presenter.findChild<QPlainTextEdit*>();
        QVERIFY(notes);
        QTest::keyClicks(notes, u"Slowly"_s);
        QCOMPARE(notesOf(m_session->plan().walkthrough, u"question"_s), u"Slowly"_s);
        meeting().next();
        QCOMPARE(notes->toPlainText(), QString());
        QSignalSpy keys(&presenter, &PresenterView::keyPressed);
        QTest::keyClick(&presenter, Qt::Key_PageDown);
        QCOMPARE(keys.count(), 1);
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(presenter.grab().save(folder + u"/meeting-presenter.png"_s));
    }

    /// The whole meeting: edits on the way, a scenario, notes on the last page, saved, opened again, equal.
    void aMeetingFromStartToEndIsSavedAndReopenedEqual()
    {
        while (meeting().pageId() != u"recommendation"_s) {
            picture(u"meeting-%1-%2"_s.arg(meeting().index() + 1, 2, 10, QChar(u'0')).arg(meeting().pageId()));
            if (meeting().pageId() == u"cost"_s)
                m_window->drivers()->control("assumptions.run_hours")->stepBy(2);
            if (meeting().pageId() == u"breakeven"_s)
                m_window->drivers()->control(volume)->stepBy(3);
            press(Qt::Key_PageDown);
        }
        QVERIFY(m_window->notes()->isVisible());
        m_window->notes()->setFocus();
        QTest::keyClicks(m_window->notes(), u"Measure first. Decide in March."_s);
        QCOMPARE(notesOf(m_session->plan().walkthrough, u"recommendation"_s), u"Measure first. Decide in March."_s);
        picture(u"meeting-12-recommendation"_s);
        QCOMPARE(meeting().keepAsScenario(u"The meeting of today"_s), QString());
        meeting().setHidden(u"scenarios"_s, true);
        meeting().setTitle(u"trap"_s, u"Do not buy twice"_s);

        const plan::Plan& kept = m_session->plan();
        const auto reopened = documents::readPlan(documents::planText(kept), "meeting.evenhost.yaml", *builtIn());
        QVERIFY(reopened);
        QVERIFY(reopened->plan == kept);
        while (m_session->undoStack()->canUndo())
            m_session->undoStack()->undo();
        QVERIFY(m_session->plan() == examplePlan(u"claims-assistant"_s));
    }
};

QTEST_MAIN(TestMeeting)
#include "tst_meeting.moc"
