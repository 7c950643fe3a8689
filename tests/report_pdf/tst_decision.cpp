// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evaluate.h"
#include "charts/costfigures.h"
#include "plan/fields.h"
#include "report/chartseries.h"
#include "report/content.h"
#include "report/document.h"
#include "report/language.h"
#include "report/verdictpoints.h"
#include "report_pdf/hardplans.h"
#include "support/drawntexts.h"
#include "theme/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenhost;

/// What the decision rests on and speaks of: the combination where one is recommended, and the register's ids.
class TestDecision : public QObject
{
    Q_OBJECT

private:
    static models::Format formatOf(const testing::PrintCase& made)
    {
        return models::Format(report::paperLocale(u"en"_s), made.plan.currency);
    }

    /// All that is drawn on each page, in its order, with single spaces.
    static QStringList pagesOf(const testing::PrintCase& made)
    {
        report::ReportOptions options;
        options.format = formatOf(made);
        const report::Document document(made.input(), options);
        const QSizeF size = document.paperSize() * 96.0 / 72.0;
        QStringList pages;
        for (int page = 0; page < document.pageCount(); ++page) {
            QStringList lines;
            for (const auto& text : support::drawnTexts(
                     size, [&](QPainter& painter) { document.paintPage(painter, page, QRectF(QPointF(0, 0), size)); }))
                lines += text.text;
            pages += lines.join(u' ').simplified();
        }
        return pages;
    }

    /// The first month from which the sum of what is saved stays at or above 0, counted by hand.
    static std::optional<int> payback(const std::vector<double>& own, const std::vector<double>& managed)
    {
        std::optional<int> month;
        double sum = 0.0;
        for (std::size_t i = 0; i < own.size(); ++i) {
            sum += own[i] - managed[i];
            if (sum < 0.0)
                month = std::nullopt;
            else if (!month)
                month = static_cast<int>(i);
        }
        return month;
    }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void keyFiguresSpeakOfTheCombination_data()
    {
        QTest::addColumn<QString>("plan");
        for (const char* plan : {"hybrid", "many crossings", "thousands of millions"})
            QTest::newRow(plan) << QString::fromLatin1(plan);
    }

    void keyFiguresSpeakOfTheCombination()
    {
        QFETCH(const QString, plan);
        const testing::PrintCase made = testing::printCase(plan);
        const analysis::Evaluation& e = made.evaluation;
        QCOMPARE(e.verdict.code, std::string("hybrid"));
        const analysis::Option& both = *analysis::option(e, e.verdict.optionId);
        const analysis::Option& managed = *analysis::option(e, e.verdict.otherId);
        const double difference = std::round(managed.monthlyCost.total) - std::round(both.monthlyCost.total);
        const double npv = std::round(both.cash.npv) - std::round(managed.cash.npv);
        const auto months = payback(both.cash.monthlyFlows, managed.cash.monthlyFlows);

        const report::Content content = report::compose(made.plan, *made.catalogue, e);
        QCOMPARE(content.decided->id, both.id);
        QCOMPARE(content.differencePerMonth, difference);
        QCOMPARE(content.npvDifference, npv);
        QCOMPARE(content.paybackMonths, months);

        const QString page = pagesOf(made).front();
        const models::Format format = formatOf(made);
        const auto amount = [&](double value) {
            return format.withSymbol(value >= 999'500.0 ? format.moneyShortNumber(value) : format.moneyNumber(value));
        };
        const QString text = QString(page).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
        const auto holds = [&](QString wanted) {
            wanted.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
            return text.contains(wanted);
        };
        QVERIFY2(holds(amount(difference)), qPrintable(page));
        QVERIFY2(holds(amount(npv)), qPrintable(page));
        QVERIFY(months);
        QVERIFY2(holds(format.months(*months) + u" "_s), qPrintable(page));
        QVERIFY(holds(u"the combination costs more"_s));
        QVERIFY(holds(u"net present value of the combination against "_s + QString::fromStdString(managed.label)));
        // Nothing of the page is about self-hosting alone without saying so.
        QVERIFY2(!text.contains(u"self-hosted against managed"_s), qPrintable(page));
        QVERIFY2(!text.contains(u"self-hosting against managed"_s), qPrintable(page));
        QVERIFY(!text.contains(u"the recommended option is the cheapest"_s));
        QVERIFY(text.contains(u"hosted alone, costs less than"_s));
        QVERIFY(text.contains(u"The chart and this table hold "_s));
    }

    void theOnePageHoldsTheOptionsToo_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("letter");
        for (const char* plan : {"hybrid", "many crossings", "thousands of millions", "long names"}) {
            for (const char* language : {"de", "fr"})
                QTest::addRow("%s, %s, Letter", plan, language)
                    << QString::fromLatin1(plan) << QString::fromLatin1(language) << true;
            QTest::addRow("%s, A4", plan) << QString::fromLatin1(plan) << u"en"_s << false;
        }
    }

    /// Longer words than English, a lower page, more to say of a hybrid: the table of options is last on the page.
    void theOnePageHoldsTheOptionsToo()
    {
        QFETCH(const QString, plan);
        QFETCH(const QString, language);
        QFETCH(const bool, letter);
        const testing::PrintCase made = testing::printCase(plan);
        report::ReportOptions options;
        options.onePage = true;
        options.paper = letter ? report::Paper::Letter : report::Paper::A4;
        options.language = language;
        options.format = models::Format(report::paperLocale(language), made.plan.currency);
        const report::Document document(made.input(), options);
        QCOMPARE(document.pageCount(), 1);
        const QSizeF size = document.paperSize() * 96.0 / 72.0;
        QStringList lines;
        for (const auto& text : support::drawnTexts(
                 size, [&](QPainter& painter) { document.paintPage(painter, 0, QRectF(QPointF(0, 0), size)); }))
            lines += text.text;
        for (const std::string& id : {made.evaluation.verdict.optionId, made.evaluation.verdict.otherId}) {
            const double total = std::round(analysis::option(made.evaluation, id)->monthlyCost.total);
            QVERIFY2(lines.contains(options.format.decimal(total, 0)), id.c_str());
        }
    }

    void withoutAHybridTheyAreAsBefore()
    {
        const QString page = pagesOf(testing::printCase(u"claims-assistant"_s)).front();
        QVERIFY(page.contains(u"self-hosted against managed"_s));
        QVERIFY(page.contains(u"the recommended option is the cheapest"_s));
        QVERIFY(!page.contains(u"combination"_s));
    }

    /// The draws hold one pair: whichever of it is recommended, the chance printed is of that one.
    void theChanceIsOfTheRecommendedOption()
    {
        analysis::Evaluation e = testing::printCase(u"claims-assistant"_s).evaluation;
        const std::string own = e.sensitivityOptionId;
        const std::string managed = e.sensitivityAgainstId;
        e.uncertainty.draws = 2'000;
        e.uncertainty.probabilitySelfHostedCheaper = 0.625;
        const auto points = [&](const std::string& recommended, const std::string& other) {
            e.verdict.optionId = recommended;
            e.verdict.otherId = other;
            return report::verdictPoints(e);
        };
        QCOMPARE(points(own, managed).chance, 0.625);
        QCOMPARE(points(managed, own).chance, 0.375); // too close to call: managed stands although it is less likely
        QCOMPARE(points(managed, own).drawnOwn->id, own);

        e = testing::printCase(u"hybrid"_s).evaluation;
        e.uncertainty.probabilitySelfHostedCheaper = 0.625;
        const std::string both = e.verdict.optionId;
        for (const auto& verdict : {points(both, e.sensitivityAgainstId), points(e.sensitivityAgainstId, both)}) {
            QVERIFY(verdict.hybrid);
            QCOMPARE(verdict.chance, 0.625); // of the open model hosted alone
        }
        e.uncertainty.draws = 0;
        QVERIFY(!points(both, e.sensitivityAgainstId).drawnOwn);
    }

    void bothHalvesOfAHybridStandAtItsBar_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("upright, a meeting's page") << QSizeF(1'400, 760);
        QTest::newRow("lying") << QSizeF(900, 460);
        QTest::newRow("lying, low rows") << QSizeF(1'100, 250);
    }

    void bothHalvesOfAHybridStandAtItsBar()
    {
        QFETCH(const QSizeF, size);
        const testing::PrintCase made = testing::printCase(u"hybrid"_s);
        std::vector<report::CostBar> bars = report::costBars(made.evaluation);
        QVERIFY(bars.size() > 8);
        bars.erase(bars.begin(), bars.end() - 5); // the managed ones and the hybrids
        charts::Look look;
        look.format = formatOf(made);
        look.colours = theme::lightColours();
        const charts::CostFigure figure(bars, u"GST"_s);
        const auto texts = support::drawnTexts(
            size, [&](QPainter& painter) { figure.paint(painter, QRectF(QPointF(0, 0), size), look); });
        QStringList lines;
        for (const auto& text : texts)
            lines += text.text;
        const QString all = lines.join(u' ').simplified();
        int hybrids = 0;
        for (const report::CostBar& bar : bars) {
            if (bar.kind != analysis::OptionKind::Hybrid) {
                QVERIFY(bar.overflowName.empty());
                continue;
            }
            ++hybrids;
            QVERIFY(!bar.range); // its deployment's is of another option
            QVERIFY2(all.contains(QString::fromStdString(bar.name)), qPrintable(all));
        }
        QVERIFY(hybrids >= 2);
        QVERIFY2(!all.contains(u'…'), qPrintable(all));
        const QString trouble = support::textTrouble(size, texts);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void everyDriverHasItsIdInTheRegister()
    {
        for (const QString& plan : testing::exampleNames() + QStringList{u"hybrid"_s, u"thousands of millions"_s}) {
            const testing::PrintCase made = testing::printCase(plan);
            const auto items = report::assumptionsRegister(made.plan, *made.catalogue);
            for (const auto& bar : report::tornadoData(made.evaluation, made.plan, *made.catalogue, 8).bars)
                QVERIFY2(!report::itemOf(items, bar.path).empty(), bar.path.c_str());
            QVERIFY(pagesOf(made).filter(u"[]"_s).isEmpty());
        }
    }

    /// Whatever moves a size when it alone is changed is named beside that size. What is found so is not taken from the
    /// derivations that the ids come from.
    void whatMovesASizeIsNamedBesideIt()
    {
        testing::PrintCase made = testing::printCase(u"claims-assistant"_s);
        const report::Content content = report::compose(made.plan, *made.catalogue, made.evaluation);
        const std::string id = content.selfHosted->id;
        using Group = report::SizingGroup;
        const auto sizes = [&](const analysis::Evaluation& e) {
            const analysis::Deployment& d = *analysis::option(e, id)->deployment;
            return std::vector<std::pair<Group, double>>{{Group::Gpus, d.gpus},
                                                         {Group::Memory, d.replica.memory.kvCache},
                                                         {Group::Speed, d.replica.speed.outputToken.mean},
                                                         {Group::Capacity, d.capacityRequestsPerDay},
                                                         {Group::Storage, d.storage.totalGb},
                                                         {Group::Download, d.storage.downloadHours}};
        };
        const auto before = sizes(made.evaluation);
        const auto idsOf = [&](Group group) {
            for (const auto& [found, ids] : content.restsOn.sizing) {
                if (found == group)
                    return ids;
            }
            return std::vector<std::string>();
        };
        const QString text = pagesOf(made).join(u' ');
        const base::Date today = base::dateFromIso(made.plan.date).value();
        analysis::EvaluateOptions sizesOnly;
        sizesOnly.sensitivity = false;
        sizesOnly.uncertaintyDraws = 0;
        int moved = 0;
        for (const plan::Field& field : plan::fields()) {
            plan::Plan changed = made.plan;
            const base::Quantity* now = plan::quantity(made.plan, field);
            if (!now)
                continue;
            base::Quantity other = *now;
            other.value = std::min(now->value == 0.0 ? 1.0 : now->value * 1.6, field.maximum);
            if (field.whole)
                other.value = std::round(other.value + 0.5);
            other.low = other.high = std::nullopt;
            plan::setQuantity(changed, field, other);
            const auto evaluation = analysis::evaluate(changed, *made.catalogue, {}, today, sizesOnly);
            if (!evaluation || !analysis::option(*evaluation, id)->deployment)
                continue;
            const auto after = sizes(*evaluation);
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (std::abs(after[i].second - before[i].second) <= 1e-9 * std::abs(before[i].second))
                    continue;
                ++moved;
                const auto ids = idsOf(before[i].first);
                const std::string item = report::itemOf(content.assumptions, plan::pathOf(field));
                QVERIFY2(std::ranges::find(ids, item) != ids.end(), plan::pathOf(field).c_str());
            }
        }
        QVERIFY2(moved >= 10, qPrintable(QString::number(moved)));
        for (const char* words : {": GPUs A", "; KV cache A", ": speed A", "; capacity and use A", "; storage A"})
            QVERIFY2(text.contains(QString::fromLatin1(words)), words);
    }

    void idsAndDurationsAreNotBroken_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : report::paperLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void idsAndDurationsAreNotBroken()
    {
        QFETCH(const QString, language);
        const testing::PrintCase made = testing::printCase(u"hybrid"_s);
        report::ReportOptions options;
        options.language = language;
        options.format = models::Format(report::paperLocale(language), made.plan.currency);
        const report::Document document(made.input(), options);
        const QSizeF size = document.paperSize() * 96.0 / 72.0;
        QStringList lines;
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const auto& text : support::drawnTexts(
                     size, [&](QPainter& painter) { document.paintPage(painter, page, QRectF(QPointF(0, 0), size)); }))
                lines += text.text;
        }
        const report::LanguageScope inItsLanguage(language);
        qsizetype paidBack = 0;
        for (const analysis::Option& option : made.evaluation.options) {
            if (!option.cash.paybackMonth)
                continue;
            ++paidBack;
            if (language != u"zh_CN"_s)
                QVERIFY2(lines.contains(options.format.months(*option.cash.paybackMonth)), option.label.c_str());
        }
        // Digits and Chinese are drawn as pieces of their own: "2", "年", "11", "个月".
        if (language == u"zh_CN"_s)
            QVERIFY(std::ranges::count_if(lines, [](const QString& piece) { return piece.trimmed() == u"个月"_s; })
                    >= paidBack);
        // Prices of the two managed options stand in the table of options.
        const report::Content content = report::compose(made.plan, *made.catalogue, made.evaluation);
        for (const report::OptionLine& line : content.options) {
            if (line.kind != analysis::OptionKind::Managed)
                continue;
            const QString ids =
                QString::fromStdString(line.priceItems.front()) + u'–' + QString::fromStdString(line.priceItems.back());
            QVERIFY2(!lines.filter(ids).isEmpty(), qPrintable(ids));
        }
    }

    void theSignOffHasALineForWhoApproves()
    {
        testing::PrintCase made = testing::printCase(u"claims-assistant"_s);
        made.plan.reviewer = "R. Reviewer";
        const QString page = pagesOf(made).back();
        const QString block = page.mid(page.indexOf(u"Sign-off"_s));
        for (const char* word : {"name", "position", "signature", "date", "prepared by", "reviewed by", "approved by",
                                 "Evenhost example", "R. Reviewer"})
            QVERIFY2(block.contains(QString::fromLatin1(word)), word);
    }

    void notesOfTheMeetingStandInTheReportWhereWanted()
    {
        testing::PrintCase made = testing::printCase(u"claims-assistant"_s);
        made.plan.walkthrough.notes = {{"cost", "The board asks for <i>two</i> quotes."}};
        for (const bool wanted : {true, false}) {
            made.plan.walkthrough.notesInReport = wanted;
            const QString text = pagesOf(made).join(u' ');
            QCOMPARE(text.contains(u"Notes of the meeting"_s), wanted);
            QCOMPARE(text.contains(u"The board asks for <i>two</i> quotes."_s), wanted);
        }
    }

    void paybackSaysAgainstWhat()
    {
        const QString same = pagesOf(testing::printCase(u"claims-assistant"_s)).join(u' ');
        QVERIFY(same.contains(u"Payback and “cheaper above” are against Claude Sonnet 5.5."_s));
        // The verdict holds another one against self-hosting than the plan names first.
        const QString two = pagesOf(testing::printCase(u"many crossings"_s)).join(u' ');
        QVERIFY(two.contains(u"Payback is against Claude Sonnet 5.5, Australia, the plan’s first managed option; "
                             "“cheaper above” is against GPT-6.1 Sol."_s));
    }

    void withoutAnOpenModelThereIsNothingToSize()
    {
        const QString text = pagesOf(testing::printCase(u"no open model"_s)).join(u' ');
        QVERIFY(text.contains(u"The plan has no open model, so there is nothing to size."_s));
    }
};

QTEST_MAIN(TestDecision)
#include "tst_decision.moc"
