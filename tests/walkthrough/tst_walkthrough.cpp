// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenwidget.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "editors/amountfield.h"
#include "plan/fields.h"
#include "report/reportpdf.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/deck.h"
#include "walkthrough/keptscenario.h"
#include "walkthrough/programme.h"
#include "walkthrough/walkthroughwindow.h"

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace evenhost;
using namespace evenhost::walkthrough;
using namespace Qt::StringLiterals;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

plan::Plan example(const catalogue::Catalogue& catalogue, const char* name = "claims-assistant")
{
    const std::string path = std::string(EVENHOST_SOURCE_DIR) + "/resources/examples/" + name + ".evenhost.yaml";
    auto loaded = documents::loadPlan(path, catalogue);
    return loaded ? loaded->file.plan : plan::Plan();
}

/// A walkthrough of the example plan, on a screen of its own size.
struct Meeting
{
    std::shared_ptr<const catalogue::Catalogue> catalogue =
        std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    session::PlanSession session{catalogue, today};
    session::FormatSource formats{&session, QLocale(QLocale::English, QLocale::Australia)};
    std::unique_ptr<WalkthroughWindow> window;

    explicit Meeting(const QSize& size = {1920, 1080}, const char* name = "claims-assistant")
    {
        session.setPlan(example(*catalogue, name), {});
        window = std::make_unique<WalkthroughWindow>(&session, &formats);
        window->resize(size);
        window->show();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRefining(), 20'000);
    }
    [[nodiscard]] QString page() const { return window->currentPage(); }
    void press(int key) const { QTest::keyClick(window.get(), static_cast<Qt::Key>(key)); }
    [[nodiscard]] double volume() const { return session.plan().workload.requestsPerDay.value; }
    [[nodiscard]] window::ViewInput input() const
    {
        window::ViewInput in;
        in.plan = session.shownPlan();
        in.catalogue = session.catalogue();
        in.evaluation = session.evaluation();
        in.format = formats.format();
        in.today = today;
        return in;
    }
};

void keep(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class WalkthroughTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void everyPageSaysItsIdeaInItsTitle();
    void keysAndTheClickerTurnPages();
    void aNumberJumpsToItsPage();
    void theListLeadsToAPage();
    void aControlChangesThePlanAndCanBeTakenBack();
    void draggingTheVolumeIsOneStep();
    void aBadValueChangesNothing();
    void resetGoesBackToTheStart();
    void whatWasTriedIsKeptAsAScenario();
    void notesAreKeptInThePlan();
    void hiddenAndEmptyPagesAreSkipped();
    void ownTitlesAndOrderAreShown();
    void escapeLeaves();
    void pagesFitOnSmallAndLargeScreens_data();
    void pagesFitOnSmallAndLargeScreens();
    void theDeckHasAPageForEachAndComesOutTheSame();
    void slidesAreWrittenAsPictures();
};

void WalkthroughTest::everyPageSaysItsIdeaInItsTitle()
{
    Meeting meeting;
    QVERIFY(meeting.window->pages().size() >= 10);
    QSet<QString> titles;
    for (const QString& id : meeting.window->pages()) {
        meeting.window->showPage(id);
        QCOMPARE(meeting.page(), id);
        QVERIFY2(meeting.window->content().title.size() > 8, qPrintable(id));
        QVERIFY(!meeting.window->content().subtitle.isEmpty());
        titles.insert(id + meeting.window->content().title);
        keep(meeting.window.get(), u"walk-"_s + id);
    }
    QCOMPARE(titles.size(), meeting.window->pages().size());
}

void WalkthroughTest::keysAndTheClickerTurnPages()
{
    const Meeting meeting;
    const QStringList pages = meeting.window->pages();
    QCOMPARE(meeting.page(), pages.first());
    qsizetype at = 0;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Down}) {
        meeting.press(key);
        QCOMPARE(meeting.page(), pages[++at]);
    }
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageUp}) {
        meeting.press(key);
        QCOMPARE(meeting.page(), pages[--at]);
    }
    meeting.press(Qt::Key_End);
    QCOMPARE(meeting.page(), pages.last());
    meeting.press(Qt::Key_Right);
    QCOMPARE(meeting.page(), pages.last());
    meeting.press(Qt::Key_Home);
    QCOMPARE(meeting.page(), pages.first());
}

void WalkthroughTest::aNumberJumpsToItsPage()
{
    const Meeting meeting;
    meeting.press(Qt::Key_3);
    QCOMPARE(meeting.page(), meeting.window->pages()[2]);
    Meeting other;
    other.press(Qt::Key_1);
    other.press(Qt::Key_0);
    QCOMPARE(other.page(), other.window->pages()[9]);
}

void WalkthroughTest::theListLeadsToAPage()
{
    const Meeting meeting;
    meeting.press(Qt::Key_L);
    auto* list = meeting.window->findChild<QListWidget*>(u"pageList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), static_cast<int>(meeting.window->pages().size()));
    list->setCurrentRow(4);
    emit list->itemActivated(list->item(4));
    QVERIFY(!list->isVisible());
    QCOMPARE(meeting.page(), meeting.window->pages()[4]);
}

void WalkthroughTest::aControlChangesThePlanAndCanBeTakenBack()
{
    Meeting meeting;
    meeting.window->showPage(u"workload"_s);
    auto* field = meeting.window->findChild<editors::AmountField*>(u"workload.requests_per_day"_s);
    QVERIFY(field);
    const double before = meeting.volume();
    const QString title = meeting.window->content().title;
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"60k"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(meeting.volume(), 60'000.0);
    QVERIFY(meeting.window->content().title != title);
    meeting.window->setFocus();
    QTest::keyClick(meeting.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(meeting.volume(), before);
}

void WalkthroughTest::draggingTheVolumeIsOneStep()
{
    Meeting meeting;
    meeting.window->showPage(u"breakeven"_s);
    auto* chart = meeting.window->findChild<charts::BreakEvenWidget*>();
    QVERIFY(chart->isVisible());
    const int steps = meeting.session.undoStack()->count();
    emit chart->volumeDragged(25'000.0, false);
    emit chart->volumeDragged(30'000.0, false);
    emit chart->volumeDragged(35'000.0, true);
    QCOMPARE(meeting.volume(), 35'000.0);
    QCOMPARE(meeting.session.undoStack()->count(), steps + 1);
}

void WalkthroughTest::aBadValueChangesNothing()
{
    Meeting meeting;
    meeting.window->showPage(u"workload"_s);
    auto* field = meeting.window->findChild<editors::AmountField*>(u"workload.requests_per_day"_s);
    const double before = meeting.volume();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"many"_s);
    QVERIFY(field->isRefused());
    QCOMPARE(meeting.volume(), before);
}

void WalkthroughTest::resetGoesBackToTheStart()
{
    Meeting meeting;
    const plan::Plan start = meeting.session.plan();
    meeting.session.setValue(u"a"_s, u"workload.requests_per_day"_s, 90'000.0);
    meeting.session.endTyping();
    meeting.session.setValue(u"b"_s, u"assumptions.run_hours"_s, 10.0);
    QVERIFY(!(meeting.session.plan() == start));
    meeting.press(Qt::Key_R);
    QVERIFY(meeting.session.plan() == start);
}

void WalkthroughTest::whatWasTriedIsKeptAsAScenario()
{
    Meeting meeting;
    const plan::Plan start = meeting.session.plan();
    meeting.session.setValue(u"a"_s, u"workload.requests_per_day"_s, 90'000.0);
    meeting.session.setValue(u"b"_s, u"assumptions.run_hours"_s, 10.0);
    meeting.window->keepAsScenario(u"Tried in the meeting"_s);
    const plan::Plan& after = meeting.session.plan();
    QCOMPARE(after.scenarios.size(), start.scenarios.size() + 1);
    QCOMPARE(after.scenarios.back().overrides.size(), std::size_t{2});
    QCOMPARE(after.workload.requestsPerDay.value, start.workload.requestsPerDay.value);
    QVERIFY(changedSince(start, after).empty());
    // Saved and read again it is the same plan.
    const auto read = documents::readPlan(documents::planText(after), "plan.yaml", *meeting.catalogue);
    QVERIFY(read);
    QVERIFY(read->plan == after);
}

void WalkthroughTest::notesAreKeptInThePlan()
{
    Meeting meeting;
    meeting.window->showPage(u"recommendation"_s);
    auto* notes = meeting.window->findChild<QPlainTextEdit*>(u"notes"_s);
    QVERIFY(notes->isVisible());
    notes->setFocus();
    QTest::keyClicks(notes, u"Ask for a quote 2 x H200"_s);
    QCOMPARE(notesOf(meeting.session.plan().walkthrough, u"recommendation"_s), u"Ask for a quote 2 x H200"_s);
    QCOMPARE(meeting.page(), u"recommendation"_s);
}

void WalkthroughTest::hiddenAndEmptyPagesAreSkipped()
{
    Meeting meeting;
    plan::Plan plan = meeting.session.plan();
    plan.walkthrough = withHidden(plan.walkthrough, u"risks"_s, true);
    plan.scenarios.clear();
    meeting.session.setPlan(plan, {});
    const WalkthroughWindow window(&meeting.session, &meeting.formats);
    QVERIFY(!window.pages().contains(u"risks"_s));
    QVERIFY(!window.pages().contains(u"scenarios"_s));
    QVERIFY(window.pages().contains(u"breakeven"_s));
}

void WalkthroughTest::ownTitlesAndOrderAreShown()
{
    Meeting meeting;
    plan::Plan plan = meeting.session.plan();
    plan.walkthrough =
        withTitle(withMoved(plan.walkthrough, u"breakeven"_s, 0), u"breakeven"_s, u"Where the lines meet <b>"_s);
    meeting.session.setPlan(plan, {});
    const WalkthroughWindow window(&meeting.session, &meeting.formats);
    QCOMPARE(window.pages().first(), u"breakeven"_s);
    QCOMPARE(window.content().title, u"Where the lines meet <b>"_s);
}

void WalkthroughTest::escapeLeaves()
{
    const Meeting meeting;
    QSignalSpy closed(meeting.window.get(), &WalkthroughWindow::closed);
    meeting.press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!meeting.window->isVisible());
}

void WalkthroughTest::pagesFitOnSmallAndLargeScreens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1280 x 720") << QSize(1280, 720) << false;
    QTest::newRow("1920 x 1080 dark") << QSize(1920, 1080) << true;
    QTest::newRow("3840 x 2160") << QSize(3840, 2160) << false;
    QTest::newRow("1024 x 768") << QSize(1024, 768) << false;
}

void WalkthroughTest::pagesFitOnSmallAndLargeScreens()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    Meeting meeting(size);
    for (const QString& id : meeting.window->pages()) {
        meeting.window->showPage(id);
        for (const auto* field : meeting.window->findChildren<editors::AmountField*>()) {
            if (!field->isVisible())
                continue;
            QVERIFY2(QRect(QPoint(), size).contains(field->geometry()), qPrintable(id + u' ' + field->objectName()));
            QVERIFY(field->height() >= 28);
        }
        keep(meeting.window.get(), u"walk-%1-%2"_s.arg(size.width()).arg(id));
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

void WalkthroughTest::theDeckHasAPageForEachAndComesOutTheSame()
{
    Meeting meeting;
    const auto scenarios = report::scenarioResults(meeting.session.plan(), *meeting.catalogue, today);
    const QByteArray deck = deckPdf(meeting.input(), scenarios);
    QVERIFY(deck.startsWith("%PDF"));
    QCOMPARE(deckPdf(meeting.input(), scenarios), deck);
    const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
    if (!folder.isEmpty()) {
        QFile file(folder + u"/deck.pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(deck) > 0);
    }
}

void WalkthroughTest::slidesAreWrittenAsPictures()
{
    Meeting meeting;
    const QByteArray png = slidePng(u"breakeven"_s, meeting.input(), {});
    QCOMPARE(QImage::fromData(png).size(), QSize(1920, 1080));
    const QByteArray svg = slideSvg(u"breakeven"_s, meeting.input(), {});
    QVERIFY(svg.contains("<svg") && !svg.contains("<image"));
}

QTEST_MAIN(WalkthroughTest)
#include "tst_walkthrough.moc"
