// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan rests on: the agreed baseline, and "why?" for inputs and for what a chart shows.
#include "window/harness.h"

#include "charts/breakevenwidget.h"
#include "charts/figurewidget.h"
#include "cost/cashflow.h"
#include "explain/whypanel.h"
#include "models/fieldtext.h"
#include "models/verdicttext.h"
#include "session/plansession.h"
#include "window/shortlistpanel.h"
#include "window/sidepanel.h"
#include "window/viewtabs.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <numeric>

using namespace evenhost;
using namespace Qt::StringLiterals;
using charts::FigureWidget;
using testing::Harness;
using window::SidePanel;
using window::View;
using window::ViewKind;

namespace {

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutABaselineTheViewSaysWhatToDo();
    void theButtonSetsTheBaselineAndUndoTakesItBack();
    void eachChangeSinceTheBaselineIsAStep();
    void aChangedChoiceIsNamedInWords();
    void aNewBaselineStartsAfresh();
    void theBaselineIsSavedWithThePlan();
    void whyExplainsAnInputThatHasTheCursor();
    void whyOfAnInputLeadsToItsField();
    void whyOfABarExplainsThatOption_data();
    void whyOfABarExplainsThatOption();
    void whyOfATornadoBarExplainsItsInput();
    void theBreakEvenHasAReason();
    void theContextMenuAsksWhyToo();
    void whyCopiesAsText();
    void whyGoesBackAndForward();
    void aBreakEvenThatIsNotThereHasAReason();
    void thePresentValueIsExplainedByItsYears();
    void whyOfTheVerdictAndOfTheDraws();

private:
    [[nodiscard]] View* show(ViewKind kind);
    void answer() { QTRY_VERIFY(!m_harness->session().isRefining()); }

    std::unique_ptr<Harness> m_harness;
};

void EvidenceTest::initTestCase()
{
    Harness::prepareApplication();
}

void EvidenceTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

View* EvidenceTest::show(ViewKind kind)
{
    m_harness->window().views()->setCurrent(kind);
    QCoreApplication::processEvents();
    return m_harness->window().views()->currentView();
}

void EvidenceTest::withoutABaselineTheViewSaysWhatToDo()
{
    const View* view = show(ViewKind::SinceBaseline);
    bool said = false;
    for (const QLabel* label : view->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"no baseline"_s));
    QVERIFY(said);
    QVERIFY(!m_harness->action(u"planRemoveBaseline"_s)->isEnabled());
}

void EvidenceTest::theButtonSetsTheBaselineAndUndoTakesItBack()
{
    const View* view = show(ViewKind::SinceBaseline);
    QPushButton* set = nullptr;
    for (QPushButton* button : view->findChildren<QPushButton*>())
        set = button->isVisible() ? button : set;
    QVERIFY(set);
    QTest::mouseClick(set, Qt::LeftButton);
    QVERIFY(m_harness->plan().baseline);
    QCOMPARE(m_harness->plan().baseline->date, std::string("2026-11-21"));
    QCOMPARE(m_harness->session().undoStack()->undoText(), u"Set as baseline"_s);
    QVERIFY(m_harness->action(u"planRemoveBaseline"_s)->isEnabled());
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(!m_harness->plan().baseline);
}

void EvidenceTest::eachChangeSinceTheBaselineIsAStep()
{
    m_harness->trigger(u"planSetBaseline"_s);
    const View* view = show(ViewKind::SinceBaseline);
    m_harness->type(u"workload.requests_per_day"_s, u"60k"_s);
    m_harness->type(u"assumptions.run_hours"_s, u"80"_s);
    answer();
    const QString table = plain(view->tableText());
    QCOMPARE(table.count(u'\n'), 5); // heads, baseline, two changes, now
    QVERIFY2(table.contains(u"Requests a day"_s) && table.contains(u"20,000"_s) && table.contains(u"60,000"_s),
             qPrintable(table));
    // The steps lead from the first difference to the last, exactly.
    const auto& bridge = m_harness->session().evaluation()->sinceBaseline;
    QVERIFY(bridge);
    double sum = bridge->start;
    for (const auto& step : bridge->steps)
        sum += step.change;
    QVERIFY(std::abs(sum - bridge->end) < 1e-6);
}

void EvidenceTest::aChangedChoiceIsNamedInWords()
{
    m_harness->trigger(u"planSetBaseline"_s);
    const QString id = QString::fromStdString(m_harness->plan().shortlist.front().id);
    const std::string other = m_harness->plan().shortlist.at(1).hostingId;
    QVERIFY(other != m_harness->plan().shortlist.front().hostingId);
    m_harness->session().setValue(u"Change"_s, u"shortlist."_s + id + u".hosting"_s, other);
    const View* view = show(ViewKind::SinceBaseline);
    answer();
    const auto* offer = models::findHosting(m_harness->plan(), *m_harness->session().catalogue(), other);
    QVERIFY(offer);
    const QString name = models::hostingLabel(*offer, *m_harness->session().catalogue());
    QVERIFY2(view->tableText().contains(name), qPrintable(view->tableText()));
}

void EvidenceTest::aNewBaselineStartsAfresh()
{
    m_harness->trigger(u"planSetBaseline"_s);
    m_harness->type(u"workload.requests_per_day"_s, u"60k"_s);
    const View* view = show(ViewKind::SinceBaseline);
    answer();
    QVERIFY(m_harness->session().evaluation()->sinceBaseline->steps.size() == 1);
    QTest::mouseClick(view->findChild<QPushButton*>(u"baselineSet"_s), Qt::LeftButton);
    answer();
    QVERIFY(m_harness->session().evaluation()->sinceBaseline->steps.empty());
    QTest::mouseClick(view->findChild<QPushButton*>(u"baselineRemove"_s), Qt::LeftButton);
    QVERIFY(!m_harness->plan().baseline);
}

void EvidenceTest::theBaselineIsSavedWithThePlan()
{
    m_harness->trigger(u"planSetBaseline"_s);
    const plan::Plan before = m_harness->plan();
    m_harness->dialogs().nextFile = m_harness->file(u"agreed.evenhost.yaml"_s);
    m_harness->trigger(u"fileSave"_s);
    m_harness->trigger(u"fileNew"_s);
    QVERIFY(!m_harness->plan().baseline);
    m_harness->trigger(u"fileOpen"_s);
    QVERIFY(m_harness->plan().baseline);
    QVERIFY(m_harness->plan().baseline == before.baseline);
}

void EvidenceTest::whyExplainsAnInputThatHasTheCursor()
{
    m_harness->window().goToField(u"assumptions.discount_rate"_s);
    m_harness->trigger(u"viewWhy"_s);
    SidePanel* side = m_harness->window().side();
    QVERIFY(side->isVisible());
    QCOMPARE(side->page(), SidePanel::Page::Why);
    const QString text = plain(side->why()->text());
    const auto& rate = m_harness->plan().assumptions.discountRate;
    QVERIFY2(text.contains(models::fieldLabel("assumptions.discount_rate")), qPrintable(text));
    QVERIFY2(text.contains(QString::fromStdString(rate.provenance.source)), qPrintable(text));
    QVERIFY2(text.contains(plain(models::Format().amount(rate.value, base::Unit::SharePerYear)).section(u' ', 0, 0)),
             qPrintable(text));
}

void EvidenceTest::whyOfAnInputLeadsToItsField()
{
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain({}, u"input:workload.output_tokens"_s);
    emit side->findChild<QTextBrowser*>(u"whyText"_s)->anchorClicked(QUrl(u"field:workload.output_tokens"_s));
    QVERIFY(m_harness->field(u"workload.output_tokens"_s)->hasFocus());
}

void EvidenceTest::whyOfABarExplainsThatOption_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("figure");
    QTest::newRow("memory") << int(ViewKind::Memory) << u"deployment.gpu_memory_gib.weights"_s;
    QTest::newRow("speed") << int(ViewKind::Speed) << u"speed.time_per_output_token_s.mean"_s;
    QTest::newRow("storage") << int(ViewKind::Storage) << u"storage_gb.checkpoint"_s;
    QTest::newRow("cost") << int(ViewKind::Cost) << u"monthly_cost.total"_s;
}

void EvidenceTest::whyOfABarExplainsThatOption()
{
    QFETCH(const int, view);
    QFETCH(const QString, figure);
    View* shown = show(static_cast<ViewKind>(view));
    QSignalSpy asked(shown, &View::whyRequested);
    auto* widget = shown->findChild<FigureWidget*>();
    widget->grab(); // a chart knows its places once it is painted
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Right);
    QVERIFY(!widget->shownText().isEmpty());
    m_harness->trigger(u"viewWhy"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(1).toString(), figure);
    QVERIFY(plan::shortlistEntry(m_harness->plan(), asked.front().at(0).toString().toStdString())
            || plan::managedEntry(m_harness->plan(), asked.front().at(0).toString().toStdString()));
    QVERIFY(m_harness->window().side()->isVisible());
}

void EvidenceTest::whyOfATornadoBarExplainsItsInput()
{
    answer();
    View* shown = show(ViewKind::WhatMatters);
    QSignalSpy asked(shown, &View::whyRequested);
    auto* widget = shown->findChild<FigureWidget*>();
    widget->grab();
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Right);
    m_harness->trigger(u"viewWhy"_s);
    QCOMPARE(asked.size(), 1);
    const QString figure = asked.front().at(1).toString();
    QVERIFY(figure.startsWith(u"input:"_s));
    const QString label =
        models::pathLabel(m_harness->plan(), *m_harness->session().catalogue(), figure.mid(6).toStdString());
    QVERIFY(m_harness->window().side()->why()->text().contains(label));
}

void EvidenceTest::theBreakEvenHasAReason()
{
    // The first open model that has a break-even against the first managed option.
    const auto& evaluation = *m_harness->session().evaluation();
    const analysis::Option* own = nullptr;
    for (const auto& option : evaluation.options)
        own = !own && !option.breakEvens.empty() && option.breakEvens.front().cheaperAbove ? &option : own;
    QVERIFY(own);
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain(QString::fromStdString(own->id),
                         u"break_even."_s + QString::fromStdString(own->breakEvens.front().againstId));
    const QString text = plain(side->why()->text());
    QVERIFY2(text.contains(u"Break-even against"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Self-hosted, a month at that volume"_s), qPrintable(text));
    QVERIFY2(text.contains(
                 plain(models::Format().amount(*own->breakEvens.front().cheaperAbove, base::Unit::RequestsPerDay))),
             qPrintable(text));
}

void EvidenceTest::theContextMenuAsksWhyToo()
{
    View* shown = show(ViewKind::Cost);
    QSignalSpy asked(shown, &View::whyRequested);
    auto* widget = shown->findChild<FigureWidget*>();
    widget->grab();
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Right);
    QTimer::singleShot(0, widget, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().front()->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, widget->rect().center(),
                            widget->mapToGlobal(widget->rect().center()));
    QApplication::sendEvent(widget, &event);
    QCOMPARE(asked.size(), 1);
}

void EvidenceTest::whyCopiesAsText()
{
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain({}, u"input:workload.requests_per_day"_s);
    for (QPushButton* button : side->why()->findChildren<QPushButton*>()) {
        if (button->text() == u"Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(plain(QApplication::clipboard()->text()).startsWith(u"Requests a day\t20,000"_s));
}

void EvidenceTest::whyGoesBackAndForward()
{
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain({}, u"input:workload.requests_per_day"_s);
    const QString first = side->why()->text();
    side->why()->explain({}, u"input:workload.output_tokens"_s);
    const QString second = side->why()->text();
    QVERIFY(first != second);
    const auto buttons = side->why()->findChildren<QPushButton*>();
    const auto press = [&](const QString& name) {
        for (QPushButton* button : buttons) {
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"Back"_s);
    QCOMPARE(side->why()->text(), first);
    press(u"Forward"_s);
    QCOMPARE(side->why()->text(), second);
}

void EvidenceTest::aBreakEvenThatIsNotThereHasAReason()
{
    // At a tenth of a cent a million tokens nothing of one's own is ever cheaper.
    plan::Plan cheap = m_harness->plan();
    catalogue::ManagedOffer offer =
        *models::findManaged(cheap, *m_harness->session().catalogue(), cheap.managed.front().offerId);
    offer.prices = {.input = 0.001, .output = 0.001};
    cheap.own.managed.push_back(offer);
    m_harness->session().change(u"Cheap"_s, cheap);
    answer();
    const auto& evaluation = *m_harness->session().evaluation();
    const auto never = std::ranges::find_if(evaluation.options, [](const analysis::Option& option) {
        return !option.breakEvens.empty() && !option.breakEvens.front().cheaperAbove
               && !option.breakEvens.front().reason.empty() && option.costPerMillionTokens > 0.0;
    });
    QVERIFY(never != evaluation.options.end());
    const auto id = QString::fromStdString(never->id);
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain(id, u"break_even."_s + QString::fromStdString(never->breakEvens.front().againstId));
    const QString text = plain(side->why()->text());
    QVERIFY2(text.contains(u"never"_s), qPrintable(text));
    QVERIFY2(text.contains(models::neverReason(never->breakEvens.front().reason)), qPrintable(text));
    const models::Format format(QLocale(), "AUD");
    QVERIFY2(text.contains(plain(format.money(never->monthlyCost.total))), qPrintable(text));
    // Where the chart says so, the same question can be asked.
    m_harness->window().shortlist()->setCurrentOption(id);
    View* view = show(ViewKind::BreakEven);
    const auto* chart = view->findChild<charts::BreakEvenWidget*>();
    const charts::Look look;
    charts::Spots spots;
    QImage canvas(1000, 500, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    chart->figure()->paint(painter, QRectF(canvas.rect()), look, &spots);
    QVERIFY(std::ranges::any_of(spots, [&](const charts::Spot& spot) {
        return spot.optionId == never->id && spot.figure.starts_with("break_even.");
    }));
}

void EvidenceTest::thePresentValueIsExplainedByItsYears()
{
    answer();
    const auto& option = m_harness->session().evaluation()->options.front();
    const double rate = m_harness->plan().assumptions.discountRate.value;
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explain(QString::fromStdString(option.id), u"npv"_s);
    const QString text = plain(side->why()->text());
    const models::Format format(QLocale(), "AUD");
    QVERIFY2(text.contains(plain(format.money(option.cash.npv))), qPrintable(text));
    QVERIFY(text.contains(u"Year 3"_s)); // 36 months
    const std::vector<double> today = cost::discounted(option.cash.monthlyFlows, rate);
    const double firstYear = std::accumulate(today.begin() + 1, today.begin() + 13, 0.0);
    QVERIFY2(text.contains(plain(format.money(firstYear))), qPrintable(text));
    QVERIFY(std::abs(std::accumulate(today.begin(), today.end(), 0.0) - option.cash.npv)
            < 1e-6 * std::abs(option.cash.npv));
}

void EvidenceTest::whyOfTheVerdictAndOfTheDraws()
{
    answer();
    const auto evaluation = m_harness->session().evaluation();
    SidePanel* side = m_harness->window().side();
    side->open(SidePanel::Page::Why);
    side->why()->explainVerdict();
    const models::Format format(QLocale(), "AUD");
    const QString difference = plain(format.amount(evaluation->verdict.differencePerMonth, base::Unit::MoneyPerMonth));
    QVERIFY2(plain(side->why()->text()).contains(difference), qPrintable(side->why()->text()));
    QVERIFY(side->why()->text().contains(u"Probability of the recommendation"_s));
    const QString own = QString::fromStdString(evaluation->sensitivityOptionId);
    side->why()->explain(own, u"uncertainty.saving_per_year.p90"_s);
    QString text = plain(side->why()->text());
    QVERIFY2(text.contains(u"P90"_s) && text.contains(u"random draws of the inputs below"_s), qPrintable(text));
    side->why()->explain(own, u"sensitivity.low."_s + QString::fromStdString(evaluation->sensitivity.front().path));
    text = plain(side->why()->text());
    QVERIFY2(text.contains(u"worked out anew with"_s), qPrintable(text));
}

QTEST_MAIN(EvidenceTest)
#include "tst_evidence.moc"
