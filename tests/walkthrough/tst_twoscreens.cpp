// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/meetingplans.h"
#include "walkthrough/pageview.h"
#include "walkthrough/presenterview.h"
#include "walkthrough/programme.h"
#include "walkthrough/walkthroughwindow.h"
#include "window/dialogs.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::walkthrough;

/// The meeting with a projector: the pages in the room, the presenter's view on the laptop.
class TestTwoScreens : public QObject
{
    Q_OBJECT

private:
    window::MessageDialogs m_dialogs;
    std::unique_ptr<QWidget> m_home;
    std::unique_ptr<session::PlanSession> m_session;
    std::unique_ptr<session::FormatSource> m_formats;
    std::unique_ptr<WalkthroughWindow> m_window;

    static PresenterView* presenter()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<PresenterView*>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        theme::loadFonts();
        theme::apply(*qApp, theme::Scheme::Light);
        QCOMPARE(QGuiApplication::screens().size(), 2);
    }

    void init()
    {
        m_home = std::make_unique<QWidget>();
        m_home->resize(1280, 800);
        m_home->show();
        m_session = std::make_unique<session::PlanSession>(builtIn(), base::dateFromIso("2026-11-21").value());
        m_session->setPlan(examplePlan(u"claims-assistant"_s), {});
        m_formats =
            std::make_unique<session::FormatSource>(m_session.get(), QLocale(QLocale::English, QLocale::Australia));
        m_window = std::make_unique<WalkthroughWindow>(m_session.get(), m_formats.get(), &m_dialogs);
        m_window->view()->setFadeTime(0);
        m_window->start(m_home.get());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_formats.reset();
        m_session.reset();
        m_home.reset();
    }

    void theRoomSeesThePagesAndTheLaptopThePresentersView()
    {
        QCOMPARE(m_window->geometry(), QGuiApplication::screens().at(1)->geometry());
        PresenterView* view = presenter();
        QVERIFY(view);
        QVERIFY(QGuiApplication::screens().at(0)->geometry().contains(view->geometry()));
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty()) {
            QVERIFY(view->grab().save(folder + u"/two-screens-laptop.png"_s));
            QVERIFY(m_window->grab().save(folder + u"/two-screens-room.png"_s));
        }
    }

    void keysOnTheLaptopTurnThePagesInTheRoom()
    {
        QTest::keyClick(presenter(), Qt::Key_PageDown);
        QCOMPARE(m_window->meeting()->index(), 1);
        QTest::keyClick(presenter(), Qt::Key_Left);
        QCOMPARE(m_window->meeting()->index(), 0);
        QTest::keyClick(presenter(), Qt::Key_End);
        QCOMPARE(m_window->meeting()->pageId(), u"recommendation"_s);
    }

    void notesOfTheLaptopStayOnIt()
    {
        auto* notes = presenter()->findChild<QPlainTextEdit*>();
        QVERIFY(notes);
        QTest::keyClicks(notes, u"Ask about the licence"_s);
        QCOMPARE(notesOf(m_session->plan().walkthrough, u"question"_s), u"Ask about the licence"_s);
        QCOMPARE(m_window->meeting()->index(), 0);
    }

    void escapeClosesBoth()
    {
        QPointer<PresenterView> view = presenter();
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY(!view);
    }
};

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" EVENHOST_SOURCE_DIR "/tests/data/two_screens.json");
    QApplication application(count, arguments);
    TestTwoScreens test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_twoscreens.moc"
