// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the plan: views, findings, "why?", appearance.
#include "window/harness.h"

#include "editors/formpanel.h"
#include "editors/optiontable.h"
#include "explain/whypanel.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/walkthroughwindow.h"
#include "window/fileactions.h"
#include "window/shortlistpanel.h"
#include "window/sidepanel.h"
#include "window/topbar.h"
#include "window/verdictbar.h"
#include "window/viewtabs.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;
using window::SidePanel;
using window::View;
using window::ViewKind;

class ViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void eachViewOpensAndFillsATable_data();
    void eachViewOpensAndFillsATable();
    void shortcutsChangeTheView();
    void aValueDraggedInAViewIsOneStep();
    void anOptionClickedInAViewBecomesTheChosenRow();
    void whyExplainsTheVerdictAndEachOption();
    void whyLeadsDeeperAndBack();
    void whyFollowsThePlan();
    void anInputLeadsToItsField();
    void findingsLeadToTheirField();
    void theScenarioBoxChoosesAScenario();
    void theThemeChangesAtOnce();
    void largeTextMovesTheSentenceBelowItsHeadline();
    void everyControlHasANameForScreenReaders();
    void everyActionHasItsOwnShortcut();
    void theWalkthroughOpensAndCloses();
    void thePlanIsSavedFromTheMeeting();

private:
    std::unique_ptr<Harness> m_harness;
};

void ViewsTest::initTestCase()
{
    Harness::prepareApplication();
}

void ViewsTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

void ViewsTest::eachViewOpensAndFillsATable_data()
{
    QTest::addColumn<int>("view");
    for (int i = 0; i < window::ViewTabs::viewCount; ++i)
        QTest::addRow("view %d", i) << i;
}

void ViewsTest::eachViewOpensAndFillsATable()
{
    QFETCH(const int, view);
    QTRY_VERIFY(!m_harness->session().isRefining());
    m_harness->window().views()->setCurrent(static_cast<ViewKind>(view));
    const View* shown = m_harness->window().views()->currentView();
    QVERIFY(shown);
    QVERIFY(shown->isVisible());
    QVERIFY2(!shown->tableText().isEmpty(), qPrintable(window::ViewTabs::title(static_cast<ViewKind>(view))));
}

void ViewsTest::shortcutsChangeTheView()
{
    QTest::keyClick(&m_harness->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_harness->window().views()->current(), ViewKind::Memory);
    QTest::keyClick(&m_harness->window(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(m_harness->window().views()->current(), ViewKind::OverTime);
    QCOMPARE(m_harness->settings().currentView(), static_cast<int>(ViewKind::OverTime));
    QTest::keyClick(&m_harness->window(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_harness->window().views()->current(), ViewKind::SinceBaseline);
}

void ViewsTest::aValueDraggedInAViewIsOneStep()
{
    View* view = m_harness->window().views()->currentView();
    for (const double volume : {21000.0, 25000.0, 30000.0})
        emit view->valueEdited(u"workload.requests_per_day"_s, volume, false);
    emit view->valueEdited(u"workload.requests_per_day"_s, 31000.0, true);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 31000.0);
    QCOMPARE(m_harness->field(u"workload.requests_per_day"_s)->text(), u"31,000"_s);
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
}

void ViewsTest::anOptionClickedInAViewBecomesTheChosenRow()
{
    const QString second = QString::fromStdString(m_harness->plan().shortlist.at(1).id);
    emit m_harness->window().views()->currentView()->optionChosen(second);
    QCOMPARE(m_harness->window().shortlist()->currentOption(), second);
}

void ViewsTest::whyExplainsTheVerdictAndEachOption()
{
    m_harness->window().findChild<QPushButton*>(u"whyVerdict"_s)->click();
    SidePanel* side = m_harness->window().side();
    QVERIFY(side->isVisible());
    QCOMPARE(side->page(), SidePanel::Page::Why);
    QVERIFY(side->why()->text().contains(u"Claude Sonnet 5.5"_s));
    for (const auto& option : m_harness->session().evaluation()->options) {
        if (option.kind == analysis::OptionKind::Hybrid || !option.eligible)
            continue;
        side->why()->explain(QString::fromStdString(option.id), u"monthly_cost.total"_s);
        // The figure explained is the figure of the table.
        const QString money = models::Format().money(option.monthlyCost.total);
        const QString text = side->why()->text().replace(QChar::Nbsp, u' ');
        QVERIFY2(text.contains(QString(money).remove(u"A$"_s).remove(QChar::Nbsp)), option.id.c_str());
    }
}

void ViewsTest::whyLeadsDeeperAndBack()
{
    const QString id = QString::fromStdString(m_harness->plan().shortlist.front().id);
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain(id, u"monthly_cost.total"_s);
    const QString top = side->why()->text();
    auto* browser = side->findChild<QTextBrowser*>(u"whyText"_s);
    emit browser->anchorClicked(QUrl(u"term:0"_s));
    QVERIFY(side->why()->text() != top);
    emit browser->anchorClicked(QUrl(u"back:"_s));
    QCOMPARE(side->why()->text(), top);
}

void ViewsTest::whyFollowsThePlan()
{
    const QString id = QString::fromStdString(m_harness->plan().managed.front().id);
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain(id, u"monthly_cost.total"_s);
    const QString before = side->why()->text();
    m_harness->type(u"workload.requests_per_day"_s, u"90k"_s);
    QVERIFY(side->why()->text() != before);
}

void ViewsTest::anInputLeadsToItsField()
{
    emit m_harness->window().side()->why()->fieldRequested(u"workload.output_tokens"_s);
    QVERIFY(m_harness->field(u"workload.output_tokens"_s)->hasFocus());
    // One that stands under "more" unfolds it.
    m_harness->window().goToField(u"workload.batch_share"_s);
    QVERIFY(m_harness->field(u"workload.batch_share"_s)->isVisible());
    QVERIFY(m_harness->field(u"workload.batch_share"_s)->hasFocus());
}

void ViewsTest::findingsLeadToTheirField()
{
    // A plan without its exchange rate cannot be evaluated, and says so.
    plan::Plan after = m_harness->plan();
    after.exchangeRates.clear();
    m_harness->session().change(u"Remove"_s, after);
    QVERIFY(!m_harness->session().evaluation());
    SidePanel* side = m_harness->window().side();
    m_harness->trigger(u"viewFindings"_s);
    QVERIFY(side->isVisible());
    QVERIFY(side->findingsList()->model()->rowCount() > 0);
    m_harness->session().undoStack()->undo();
    QVERIFY(m_harness->session().evaluation());
}

void ViewsTest::theScenarioBoxChoosesAScenario()
{
    QVERIFY(!m_harness->plan().scenarios.empty());
    auto* box = m_harness->window().findChild<QComboBox*>(u"scenario"_s);
    box->setCurrentIndex(1);
    emit box->activated(1);
    QCOMPARE(m_harness->session().scenario().toStdString(), m_harness->plan().scenarios.front().name);
    box->setCurrentIndex(0);
    emit box->activated(0);
    QVERIFY(m_harness->session().scenario().isEmpty());
}

void ViewsTest::theThemeChangesAtOnce()
{
    theme::apply(*qApp, theme::Scheme::Dark);
    QTRY_VERIFY(theme::colours(&m_harness->window()).dark);
    const QImage dark = m_harness->window().grab().toImage();
    QVERIFY(dark.pixelColor(700, 790).lightness() < 60);
    theme::apply(*qApp, theme::Scheme::Light);
    QTRY_VERIFY(!theme::colours(&m_harness->window()).dark);
    const QImage light = m_harness->window().grab().toImage();
    QVERIFY(light.pixelColor(700, 790).lightness() > 200);
}

void ViewsTest::largeTextMovesTheSentenceBelowItsHeadline()
{
    const auto labels = [this] {
        return m_harness->window().verdict()->findChildren<QLabel*>();
    };
    const auto wrapping = [&] {
        for (QLabel* label : labels()) {
            if (label->wordWrap())
                return label;
        }
        return static_cast<QLabel*>(nullptr);
    };
    const int height = m_harness->window().verdict()->height();
    QVERIFY(wrapping()->x() > labels().first()->geometry().right());
    theme::apply(*qApp, theme::Scheme::Light, 2.0);
    QTRY_VERIFY(wrapping()->y() > labels().first()->geometry().bottom());
    QVERIFY(wrapping()->width() > m_harness->window().width() * 3 / 4);
    QVERIFY2(m_harness->window().verdict()->height() <= height * 3,
             qPrintable(QString::number(m_harness->window().verdict()->height())));
    theme::apply(*qApp, theme::Scheme::Light, 1.0);
    QTRY_VERIFY(wrapping()->x() > labels().first()->geometry().right());
}

void ViewsTest::everyControlHasANameForScreenReaders()
{
    QStringList nameless;
    for (QWidget* widget : m_harness->window().findChildren<QWidget*>()) {
        const bool input = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled();
        if (!input || widget->inherits("QScrollArea") || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty() && accessible->role() != QAccessible::Client)
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void ViewsTest::everyActionHasItsOwnShortcut()
{
    QMap<QString, QString> owners;
    for (const QAction* action : m_harness->window().actions()) {
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!owners.contains(keys),
                 qPrintable(keys + u": "_s + owners.value(keys) + u" and "_s + action->objectName()));
        owners.insert(keys, action->objectName());
    }
    QVERIFY(owners.size() > 20);
}

void ViewsTest::theWalkthroughOpensAndCloses()
{
    m_harness->trigger(u"viewWalkthrough"_s);
    auto* walkthrough = m_harness->window().findChild<walkthrough::WalkthroughWindow*>();
    QVERIFY(walkthrough);
    QVERIFY(walkthrough->isVisible());
    QPointer<QWidget> guard(walkthrough);
    QTest::keyClick(walkthrough, Qt::Key_Escape);
    QTRY_VERIFY(!guard || !guard->isVisible());
}

void ViewsTest::thePlanIsSavedFromTheMeeting()
{
    m_harness->dialogs().nextFile = m_harness->file(u"met.evenhost.yaml"_s);
    m_harness->trigger(u"viewWalkthrough"_s);
    auto* walkthrough = m_harness->window().findChild<walkthrough::WalkthroughWindow*>();
    QVERIFY(walkthrough);
    QVERIFY(QTest::qWaitForWindowActive(walkthrough));
    plan::Plan changed = m_harness->plan();
    changed.workload.requestsPerDay.value = 31'000.0;
    m_harness->session().change(u"Requests a day"_s, changed);
    QTest::keyClick(walkthrough, Qt::Key_S, Qt::ControlModifier);
    QFile file(m_harness->file(u"met.evenhost.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("31000"));
    QVERIFY(walkthrough->isVisible());
    walkthrough->close();
}

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
