// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deriveanswers.h"
#include "analysis/evaluate.h"
#include "cli/wording.h"
#include "plan/fields.h"
#include "support/exampleplans.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

/// Trap, what matters, how sure and the verdict: each figure goes back to named, sourced inputs and is the evaluation's
/// own to the last bit; what an input does at its end is what the whole evaluation gives with it there.

using namespace evenhost;
using namespace Qt::StringLiterals;
using test::example;
using test::known;
using test::today;

namespace {

/// Figures of the evaluation by the names of their derivations, of one option.
std::map<std::string, double> plainAnswers(const analysis::Evaluation& evaluation, const std::string& id)
{
    std::map<std::string, double> plain;
    for (const analysis::Trap& trap : evaluation.traps) {
        if (trap.optionId == id) {
            plain["trap.gpus_by_total"] = trap.gpusByTotal;
            plain["trap.gpus_right"] = trap.gpusRight;
            plain["trap.waste_per_year"] = trap.wastePerYear;
            plain["trap.needs_gib"] = trap.needsGib;
            plain["trap.active_only_gib"] = trap.activeOnlyGib;
        }
    }
    if (evaluation.sensitivityOptionId == id) {
        for (const analysis::SensitivityBar& bar : evaluation.sensitivity) {
            plain["sensitivity.low." + bar.path] = bar.resultLow;
            plain["sensitivity.high." + bar.path] = bar.resultHigh;
            const std::map<std::string, std::optional<double>> others{
                {"sensitivity.break_even_low.", bar.breakEvenLow},
                {"sensitivity.break_even_high.", bar.breakEvenHigh},
                {"flip.", bar.flipValue}};
            for (const auto& [start, value] : others) {
                if (value) {
                    plain[start + bar.path] = *value;
                }
            }
        }
        const analysis::Uncertainty& drawn = evaluation.uncertainty;
        plain["uncertainty.p_self_hosted_cheaper"] = drawn.probabilitySelfHostedCheaper;
        plain["uncertainty.saving_per_year.p10"] = drawn.savingPerYear.p10;
        plain["uncertainty.saving_per_year.p50"] = drawn.savingPerYear.p50;
        plain["uncertainty.saving_per_year.p90"] = drawn.savingPerYear.p90;
        plain["uncertainty.share_with_break_even"] = drawn.shareWithBreakEven;
        if (drawn.breakEven) {
            plain["uncertainty.break_even.p10"] = drawn.breakEven->p10;
            plain["uncertainty.break_even.p50"] = drawn.breakEven->p50;
            plain["uncertainty.break_even.p90"] = drawn.breakEven->p90;
        }
    }
    if (const analysis::Option* own = analysis::option(evaluation, id)) {
        for (const analysis::BreakEven& breakEven : own->breakEvens) {
            if (breakEven.low) {
                plain["range.break_even_low." + breakEven.againstId] = *breakEven.low;
            }
            if (breakEven.high) {
                plain["range.break_even_high." + breakEven.againstId] = *breakEven.high;
            }
        }
    }
    if (evaluation.sinceBaseline && evaluation.sinceBaseline->selfHostedId == id) {
        plain["bridge.start"] = evaluation.sinceBaseline->start;
        for (const analysis::BridgeStep& step : evaluation.sinceBaseline->steps) {
            plain["bridge.change." + step.path] = step.change;
        }
    }
    if (evaluation.verdict.optionId == id) {
        plain["verdict.difference_per_month"] = evaluation.verdict.differencePerMonth;
        plain["verdict.confidence"] = evaluation.verdict.confidence;
        if (evaluation.verdict.flipsAt.value_or(0.0) > 0.0) {
            plain["verdict.flips_at"] = *evaluation.verdict.flipsAt;
        }
    }
    return plain;
}

void collectFaults(const base::TraceNode& node, std::set<const base::TraceNode*>& seen, std::set<std::string>& faults)
{
    if (!seen.insert(&node).second) {
        return;
    }
    using enum base::Operation;
    if (node.operation == Constant && node.value != 0.0 && node.value != 1.0) {
        faults.insert("a bare " + std::to_string(node.value));
    }
    if (node.operation == Input) {
        const bool ofThePlan = node.path.starts_with("workload.") || node.path.starts_with("assumptions.")
                               || node.path.starts_with("managed.") || node.path.starts_with("shortlist.")
                               || node.path.starts_with("exchange_rates.");
        if (node.name.empty() || (node.provenance.source.empty() && !ofThePlan)) {
            faults.insert("no name or source: " + node.name + " " + node.path);
        }
    }
    if (node.operation == Searched && node.operands.empty()) {
        faults.insert("searched over nothing: " + node.name);
    }
    for (const auto& operand : node.operands) {
        collectFaults(*operand, seen, faults);
    }
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerIsDerived_data()
    {
        QTest::addColumn<plan::Plan>("plan");
        for (const QString& name : {u"claims-assistant"_s, u"small-internal-assistant"_s, u"high-volume-documents"_s}) {
            QTest::newRow(qPrintable(name)) << example(name);
        }
        plan::Plan later = example(u"claims-assistant"_s);
        later.baseline = analysis::baselineOf(later, known(), "2026-10-01", "first talk");
        later.workload.requestsPerDay.value *= 1.5;
        later.shortlist.front().hostingId = later.shortlist.back().hostingId;
        later.assumptions.contingency.value = 0.15;
        QTest::newRow("claims-assistant, changed since its baseline") << later;
    }

    void everyAnswerIsDerived()
    {
        QFETCH(const plan::Plan, plan);
        const auto resolved = plan::resolve(plan, known());
        const analysis::Evaluation evaluation = *analysis::evaluate(plan, known(), {}, today, {});
        const auto figures = analysis::derive(*resolved, today);
        const auto answers = analysis::deriveAnswers(*resolved, today, evaluation, figures);
        std::size_t expected = 0;
        for (const analysis::Option& option : evaluation.options) {
            const auto plain = plainAnswers(evaluation, option.id);
            expected += plain.size();
            for (const auto& [name, value] : plain) {
                const auto found = std::ranges::find_if(
                    answers, [&](const auto& a) { return a.optionId == option.id && a.figure == name; });
                QVERIFY2(found != answers.end(), qPrintable(QString::fromStdString(option.id + ' ' + name)));
                QVERIFY2(found->value.value() == value, name.c_str());
            }
        }
        QVERIFY(expected > 30);
        std::set<std::string> faults;
        for (const analysis::Derivation& answer : answers) {
            QVERIFY(analysis::isAnswer(answer.figure));
            QVERIFY2(cli::labelText(answer.value.node()->name) != nullptr, answer.value.node()->name.c_str());
            std::set<const base::TraceNode*> seen;
            collectFaults(*answer.value.node(), seen, faults);
        }
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.begin()->c_str());
        // For one option alone the same, without the figures of the others at hand.
        const std::string& id = evaluation.sensitivityOptionId;
        const auto alone =
            analysis::deriveAnswers(*resolved, today, evaluation, analysis::derive(*resolved, today, id), id);
        for (const analysis::Derivation& answer : alone) {
            const auto same = std::ranges::find_if(
                answers, [&](const auto& a) { return a.optionId == id && a.figure == answer.figure; });
            QVERIFY(same != answers.end() && same->value.value() == answer.value.value());
        }
        QVERIFY(!alone.empty());
    }

    void barsAreTheWholeEvaluation_data() { everyAnswerIsDerived_data(); }

    void barsAreTheWholeEvaluation()
    {
        QFETCH(const plan::Plan, plan);
        const auto resolved = plan::resolve(plan, known());
        const analysis::Evaluation evaluation =
            analysis::evaluate(*resolved, today, {.sensitivity = true, .uncertaintyDraws = 0});
        int compared = 0;
        for (const analysis::SensitivityBar& bar : evaluation.sensitivity) {
            for (const bool high : {false, true}) {
                plan::Plan moved = plan;
                plan::adoptOffer(moved, known(), bar.path);
                if (!plan::applyOverride(moved, {bar.path, high ? bar.high : bar.low})) {
                    continue; // a replica's own rate; a half replica
                }
                const auto again = plan::resolve(moved, known());
                const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};
                const analysis::Evaluation whole = analysis::evaluate(*again, today, quick);
                const double own = analysis::option(whole, evaluation.sensitivityOptionId)->monthlyCost.total;
                const double managed = analysis::option(whole, evaluation.sensitivityAgainstId)->monthlyCost.total;
                if (own > 0.0) {
                    QVERIFY2((own - managed) * 12.0 == (high ? bar.resultHigh : bar.resultLow), bar.path.c_str());
                    ++compared;
                }
            }
        }
        QVERIFY2(compared > 30, qPrintable(QString::number(compared)));
    }
};

QTEST_APPLESS_MAIN(AnswersTest)
#include "tst_answers.moc"
