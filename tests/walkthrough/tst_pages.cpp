// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"
#include "support/drawntexts.h"
#include "support/sampleevaluation.h"
#include "theme/theme.h"
#include "walkthrough/content.h"
#include "walkthrough/meetingplans.h"
#include "walkthrough/pages.h"
#include "walkthrough/programme.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::walkthrough;

/// Every page, painted at the sizes of laptops, projectors and walls.
/// With EVENHOST_PICTURES set to a folder the pages are also written there, to be looked at.
class TestPages : public QObject
{
    Q_OBJECT

private:
    std::map<QString, PageInput> m_inputs;

    static void addRows()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("page");
        for (const char* plan : {"claims-assistant", "small-internal-assistant", "high-volume-documents",
                                 "thirty-models", "long-names", "hybrid", "sample"}) {
            for (const QString& page : builtInPages())
                QTest::addRow("%s %s", plan, qPrintable(page)) << QString::fromLatin1(plan) << page;
        }
    }

    /// The hand-made sample of the chart tests, whose figures do not move when the engine's do.
    static PageInput samplePages()
    {
        PageInput input;
        input.plan = std::make_shared<const plan::Plan>(sample::plan());
        input.catalogue = builtIn();
        input.evaluation = std::make_shared<const analysis::Evaluation>(sample::evaluation());
        input.format = models::Format();
        auto scenarios = std::make_shared<std::vector<report::ScenarioFigures>>();
        scenarios->push_back(report::scenarioFigures(*input.evaluation, {}, {}));
        scenarios->push_back(report::scenarioFigures(*input.evaluation, "Weaker dollar", "A dollar of A$1.70"));
        scenarios->back().verdictCode = "self_host";
        input.scenarios = scenarios;
        return input;
    }

    /// The example with more requests: the base load is hosted, the peaks are paid for.
    static PageInput hybridPages()
    {
        plan::Plan plan = examplePlan(u"claims-assistant"_s);
        plan.workload.requestsPerDay.value = 100'000.0;
        plan.workload.requestsPerDay.low = plan.workload.requestsPerDay.high = std::nullopt;
        auto made = pageInput(plan, builtIn(), {}, base::dateFromIso(plan.date).value(), models::Format());
        if (!made || made->evaluation->verdict.code != "hybrid")
            qFatal("no hybrid is recommended");
        return std::move(made).value();
    }

    /// More options than a page has room for.
    static PageInput thirtyModels()
    {
        PageInput input = examplePages(u"claims-assistant"_s);
        auto evaluation = std::make_shared<analysis::Evaluation>(*input.evaluation);
        const std::vector<analysis::Option> some = evaluation->options;
        for (int i = 0; i < 24; ++i) {
            analysis::Option option = some[static_cast<std::size_t>(i) % 6];
            option.id += "-" + std::to_string(i);
            option.modelId += "-" + std::to_string(i);
            option.modelName += " " + std::to_string(i);
            option.label += " " + std::to_string(i);
            evaluation->options.push_back(option);
        }
        auto scenarios = std::make_shared<std::vector<report::ScenarioFigures>>(*input.scenarios);
        for (int i = 0; i < 12; ++i)
            scenarios->push_back(scenarios->at(static_cast<std::size_t>(i) % 4));
        input.scenarios = scenarios;
        input.evaluation = evaluation;
        return input;
    }

    /// Names as long as people write them, with markup and letters that run from right to left.
    static PageInput longNames()
    {
        PageInput input = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*input.plan);
        auto evaluation = std::make_shared<analysis::Evaluation>(*input.evaluation);
        const std::string name =
            "<b>A model</b> with a name as long as a sentence, שלום עולם, and no end in sight: revision 2026-11, "
            "tuned & quantised, eight GPUs";
        plan->title = name;
        plan->client = name;
        plan->version = name;
        for (analysis::Option& option : evaluation->options) {
            option.label = name;
            option.modelName = name;
        }
        for (plan::Scenario& scenario : plan->scenarios)
            scenario.name = name;
        auto scenarios = std::make_shared<std::vector<report::ScenarioFigures>>(*input.scenarios);
        for (report::ScenarioFigures& scenario : *scenarios)
            scenario.name = scenario.note = scenario.ownName = scenario.managedName = name;
        input.scenarios = scenarios;
        input.plan = plan;
        input.evaluation = evaluation;
        return input;
    }

    const PageInput& input(const QString& plan)
    {
        const auto found = m_inputs.find(plan);
        if (found != m_inputs.end())
            return found->second;
        PageInput made = plan == u"sample"_s          ? samplePages()
                         : plan == u"long-names"_s    ? longNames()
                         : plan == u"thirty-models"_s ? thirtyModels()
                         : plan == u"hybrid"_s        ? hybridPages()
                                                      : examplePages(plan);
        return m_inputs.emplace(plan, std::move(made)).first->second;
    }

    /// One of the sentence's numbers is this value, within half of its last digit or, from 1,000 up, of its third.
    static bool holds(const QString& sentence, double value)
    {
        static const QRegularExpression number(u"[0-9][0-9,]*(?:\\.([0-9]+))?"_s);
        for (auto match = number.globalMatch(sentence); match.hasNext();) {
            const auto found = match.next();
            const double shown = found.captured().remove(u',').toDouble();
            const double half = 0.5 * std::pow(10.0, -static_cast<double>(found.captured(1).size()));
            const double third = 0.5 * std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))) - 2.0);
            if (std::abs(shown - value) <= std::max(half, value >= 1e3 ? third : 0.0) * (1.0 + 1e-9))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void textIsWholeAndApartAtEverySize_data() { addRows(); }

    void textIsWholeAndApartAtEverySize()
    {
        QFETCH(QString, plan);
        QFETCH(QString, page);
        const auto painted = createPage(page);
        const PageInput& data = input(plan);
        if (!painted->hasContent(data))
            return;
        for (const QSizeF size :
             {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160), QSizeF(1280, 800), QSizeF(1024, 768)}) {
            const auto texts = support::drawnTexts(size, [&](QPainter& painter) {
                paintPage(painter, QRectF(QPointF(0, 0), size), *painted, data, Frame{});
            });
            QVERIFY(texts.size() > 3);
            const QString trouble = support::textTrouble(size, texts);
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble + u" at %1 wide"_s.arg(size.width())));
        }
    }

    void aPageIsTheSameAtTheDensityOfPaper_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"question", "workload", "models", "risks", "recommendation"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    /// A PDF has 1,200 dots an inch: every length has to grow with the page, gaps between columns too.
    void aPageIsTheSameAtTheDensityOfPaper()
    {
        QFETCH(QString, page);
        const auto painted = createPage(page);
        const PageInput& data = input(u"claims-assistant"_s);
        constexpr double denser = 8.0;
        const QSizeF size(1920, 1080);
        const auto textsAt = [&](const QSizeF& at) {
            return support::drawnTexts(
                at, [&](QPainter& painter) { paintPage(painter, QRectF(QPointF(0, 0), at), *painted, data, Frame{}); });
        };
        const auto texts = textsAt(size);
        const auto dense = textsAt(size * denser);
        QCOMPARE(dense.size(), texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(dense[i].text, texts[i].text);
            const QPointF moved = dense[i].box.topLeft() / denser - texts[i].box.topLeft();
            QVERIFY2(moved.manhattanLength() < 8.0,
                     qPrintable(u"%1: %2, %3"_s.arg(texts[i].text).arg(moved.x()).arg(moved.y())));
        }
    }

    void aPlanWithOneSideSaysWhatItHas_data()
    {
        QTest::addColumn<bool>("own");
        QTest::newRow("open models only") << true;
        QTest::newRow("managed only") << false;
    }

    void aPlanWithOneSideSaysWhatItHas()
    {
        QFETCH(bool, own);
        plan::Plan plan = examplePlan(u"claims-assistant"_s);
        if (own) {
            plan.managed.clear();
        } else {
            plan.shortlist.clear();
            std::erase_if(plan.scenarios,
                          [](const auto& s) { return s.overrides.front().path.starts_with("shortlist."); });
        }
        const auto made = pageInput(plan, builtIn(), {}, base::dateFromIso(plan.date).value(), models::Format());
        QVERIFY(made);
        const auto textOf = [&](const QString& page) {
            QStringList lines;
            for (const auto& text : support::drawnTexts(QSizeF(1920, 1080), [&](QPainter& painter) {
                     paintPage(painter, QRectF(0, 0, 1920, 1080), *createPage(page), *made, Frame{});
                 }))
                lines += text.text;
            return lines.join(u'|');
        };
        const QString question = textOf(u"question"_s);
        QVERIFY2(question.contains(u"Cost a month"_s) && question.contains(u"A million tokens"_s),
                 qPrintable(question));
        QVERIFY2(!question.contains(u"not worked out yet"_s), qPrintable(question));
        const QString scenarios = textOf(u"scenarios"_s);
        QVERIFY2(scenarios.contains(u"Scenarios, side by side."_s), qPrintable(scenarios));
        QVERIFY2(!scenarios.contains(u"Stay managed"_s) && !scenarios.contains(u"Self-host"_s), qPrintable(scenarios));
        QVERIFY2(!scenarios.contains(u"|, own"_s) && !scenarios.contains(u"Best of both"_s), qPrintable(scenarios));
        const QString recommendation = textOf(u"recommendation"_s);
        QVERIFY2(!recommendation.contains(u"Use "_s) && !recommendation.contains(u"Decide for"_s),
                 qPrintable(recommendation));
    }

    void aHybridKeepsBothHalvesOfItsName()
    {
        for (const char* page : {"question", "cost", "recommendation"}) {
            QStringList lines;
            for (const auto& text : support::drawnTexts(QSizeF(1920, 1080), [&](QPainter& painter) {
                     paintPage(painter, QRectF(0, 0, 1920, 1080), *createPage(QString::fromLatin1(page)),
                               input(u"hybrid"_s), Frame{});
                 }))
                lines += text.text;
            const QString text = lines.join(u' ').simplified();
            QVERIFY2(text.contains(u"ZAYA1-8B, one A100 in Sydney + Claude Sonnet 5.5"_s), qPrintable(text));
            QVERIFY2(!text.contains(u'…'), qPrintable(text));
            if (page != QByteArray("cost"))
                continue;
            const analysis::Evaluation& e = *input(u"hybrid"_s).evaluation;
            const analysis::Option& both = *analysis::option(e, e.verdict.optionId);
            QVERIFY2(text.contains(u"Both save, a year"_s), qPrintable(text));
            const QString together = u"both "_s + models::Format().money(both.costPerMillionTokens);
            QVERIFY2(text.contains(together.simplified()), qPrintable(text));
        }
    }

    void pagesPaintInLightAndDark_data() { addRows(); }

    void pagesPaintInLightAndDark()
    {
        QFETCH(QString, plan);
        QFETCH(QString, page);
        const auto painted = createPage(page);
        const PageInput& data = input(plan);
        if (!painted->hasContent(data))
            return;
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        for (const bool dark : {false, true}) {
            Frame frame;
            frame.colours = dark ? theme::darkColours() : theme::lightColours();
            frame.number = static_cast<int>(builtInPages().indexOf(page)) + 1;
            frame.count = 12;
            QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::magenta);
            Marks marks;
            QPainter painter(&image);
            paintPage(painter, image.rect(), *painted, data, frame, &marks);
            painter.end();
            QCOMPARE(image.pixelColor(3, 3), frame.colours.ground);
            for (const Mark& mark : marks.marks)
                QVERIFY2(QRectF(image.rect()).adjusted(-1, -1, 1, 1).contains(mark.area), qPrintable(mark.text));
            if (!folder.isEmpty() && QDir().mkpath(folder))
                QVERIFY(image.save(folder
                                   + u"/%1-%2-%3%4.png"_s.arg(plan)
                                         .arg(frame.number, 2, 10, QChar(u'0'))
                                         .arg(page, dark ? u"-dark"_s : QString())));
        }
    }

    void everyDriverOfEveryPageHasANameAndAValue_data() { addRows(); }

    void everyDriverOfEveryPageHasANameAndAValue()
    {
        QFETCH(QString, plan);
        QFETCH(QString, page);
        const PageInput& data = input(plan);
        const auto painted = createPage(page);
        if (!painted->hasContent(data))
            return;
        for (const std::string& path : painted->drivers(data)) {
            const DriverText text = driverText(data, path);
            QVERIFY2(!text.label.isEmpty(), path.c_str());
            QVERIFY2(driverValue(*data.plan, *data.catalogue, path).has_value(), path.c_str());
        }
    }

    void aPlanOfDenseModelsHasNoTrapPage()
    {
        PageInput data = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*data.plan);
        auto evaluation = std::make_shared<analysis::Evaluation>(*data.evaluation);
        plan->shortlist.clear();
        evaluation->traps.clear();
        data.plan = plan;
        data.evaluation = evaluation;
        QVERIFY(!createPage(u"trap"_s)->hasContent(data));
        for (const auto& page : createPages(data))
            QVERIFY(page->id() != u"trap"_s);
    }

    void withoutScenariosThatPageIsSkipped()
    {
        PageInput data = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*data.plan);
        plan->scenarios.clear();
        data.plan = plan;
        QCOMPARE(createPages(data).size(), std::size_t{11});
    }

    void hiddenPagesAreLeftOutAndOrderIsKept()
    {
        PageInput data = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*data.plan);
        plan->walkthrough = withHidden(withMoved({}, u"cost"_s, 0), u"risks"_s, true);
        data.plan = plan;
        const auto pages = createPages(data);
        QCOMPARE(pages.front()->id(), u"cost"_s);
        for (const auto& page : pages)
            QVERIFY(page->id() != u"risks"_s);
    }

    void aTitleOfTheAdvisersOwnStandsInPlaceOfTheHeadline()
    {
        PageInput data = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*data.plan);
        plan->walkthrough = withTitle({}, u"cost"_s, u"What we would pay"_s);
        data.plan = plan;
        const auto page = createPage(u"cost"_s);
        QCOMPARE(pageTitle(*page, data), u"What we would pay"_s);
        const auto texts = support::drawnTexts({1920, 1080}, [&](QPainter& painter) {
            paintPage(painter, QRectF(0, 0, 1920, 1080), *page, data, Frame{});
        });
        QCOMPARE(texts.front().text, u"What we would pay"_s);
    }

    void everyHeadlineHoldsTheEnginesFigures_data()
    {
        QTest::addColumn<QString>("plan");
        for (const char* plan : {"claims-assistant", "small-internal-assistant", "high-volume-documents"})
            QTest::newRow(plan) << QString::fromLatin1(plan);
    }

    /// Page by page, read back out of the sentence, against the evaluation that the page was given.
    void everyHeadlineHoldsTheEnginesFigures()
    {
        QFETCH(QString, plan);
        const PageInput& data = input(plan);
        const analysis::Evaluation& e = *data.evaluation;
        const analysis::Option& own = *report::chosenSelfHosted(e);
        const analysis::Option& managed = *report::referenceManaged(e);
        const analysis::Deployment& deployment = *own.deployment;
        const double tokens =
            e.workload.requestsPerDay * (e.workload.inputTokens + e.workload.outputTokens) * base::daysPerMonth;
        const double total = own.monthlyCost.total;
        const double paid = managed.monthlyCost.total;
        std::vector<std::pair<QString, double>> expected{
            {u"workload"_s, e.workload.requestsPerDay},
            {u"workload"_s, tokens >= 1e9 ? tokens / 1e9 : tokens / 1e6},
            {u"models"_s, *own.totalParameters / 1e9},
            {u"models"_s, *own.activeParameters / 1e9},
            {u"models"_s, 100.0 * *own.activeParameters / *own.totalParameters},
            {u"memory"_s, deployment.gpusPerReplica},
            {u"speed"_s, e.workload.requestsPerDay * data.plan->workload.peakToAverage.value / 86'400.0},
            {u"speed"_s, deployment.replica.speed.requestsPerSecond},
            {u"cost"_s, total},
            {u"cost"_s, paid},
            {u"cost"_s, std::max(total, paid) / std::min(total, paid)},
            {u"breakeven"_s, e.workload.requestsPerDay}};
        if (deployment.gpus != deployment.gpusPerReplica)
            expected.emplace_back(u"memory"_s, deployment.gpus);
        const auto trap = std::ranges::find(e.traps, own.id, &analysis::Trap::optionId);
        QVERIFY(trap != e.traps.end());
        if (trap->wastePerYear > 0.0) {
            expected.emplace_back(u"trap"_s, trap->wastePerYear);
        } else {
            expected.emplace_back(u"trap"_s, trap->needsGib);
            expected.emplace_back(u"trap"_s, trap->activeOnlyGib);
        }
        const auto point = std::ranges::find(own.breakEvens, managed.id, &analysis::BreakEven::againstId);
        QVERIFY(point != own.breakEvens.end());
        if (point->cheaperAbove)
            expected.emplace_back(u"breakeven"_s, *point->cheaperAbove);
        for (const auto& [page, value] : expected) {
            const QString headline = createPage(page)->headline(data);
            QVERIFY2(holds(headline, value), qPrintable(u"%1 in “%2”"_s.arg(value).arg(headline)));
        }
    }

    /// The cheaper one first, so that "times as much" is said of the dearer one.
    void theCostHeadlineSaysWhichIsDearer()
    {
        const auto page = createPage(u"cost"_s);
        const QString dearer = page->headline(input(u"claims-assistant"_s));
        QVERIFY2(dearer.startsWith(u"Claude Sonnet 5.5 costs "_s) && dearer.contains(u", ZAYA1-8B of your own "_s)
                     && dearer.endsWith(u" times as much."_s),
                 qPrintable(dearer));
        const QString cheaper = page->headline(input(u"high-volume-documents"_s));
        QVERIFY2(cheaper.startsWith(u"Qwen3-235B-A22B of your own costs "_s) && cheaper.contains(u", GPT-6.1 Sol "_s)
                     && cheaper.endsWith(u" times as much."_s),
                 qPrintable(cheaper));
    }

    /// The sentence of the mock-up, from its figures: 20,000 today, far cheaper, 553,214 rounded to three digits.
    void theBreakEvenHeadlineSaysTheFinding()
    {
        QCOMPARE(createPage(u"breakeven"_s)->headline(input(u"sample"_s)),
                 u"At 20,000 requests a day the managed model is far cheaper. It stays so up to 553,000."_s);
    }

    void aPlanThatCannotBeEvaluatedSaysWhy()
    {
        PageInput data = examplePages(u"claims-assistant"_s);
        data.evaluation = nullptr;
        data.problem = u"There is no model “glm-9”."_s;
        for (const auto& page : createPages(data)) {
            const auto texts = support::drawnTexts({1920, 1080}, [&](QPainter& painter) {
                paintPage(painter, QRectF(0, 0, 1920, 1080), *page, data, Frame{});
            });
            QVERIFY(std::ranges::any_of(texts, [&](const auto& text) { return text.text == data.problem; }));
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
