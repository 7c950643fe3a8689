// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"
#include "analysis/evaluate.h"
#include "cost/check.h"
#include "plan/fields.h"
#include "support/exampleplans.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

/// Every figure that the program explains goes back to inputs with a name and a source.

using namespace evenhost;
using namespace Qt::StringLiterals;
using test::example;
using test::known;
using test::today;

namespace {

/// Exchange rates for whatever the offers are priced in, sourced like the plan's own.
void addRates(plan::Plan& plan)
{
    const base::Quantity rate{1.5, {}, {}, {"test rate", "2026-11-21", base::Confidence::Estimated, {}}};
    for (const char* currency : {"USD", "EUR", "GBP", "CNY", "AUD", "NZD", "SGD", "INR", "JPY", "CAD"}) {
        if (plan.currency != currency && !plan.exchangeRates.contains(currency)) {
            plan.exchangeRates[currency] = rate;
        }
    }
}

/// The first offers of a kind that the example's own models fit on.
plan::Plan hostedBy(catalogue::Billing billing, plan::Schedule schedule, bool measuredPeak = false)
{
    plan::Plan plan = example(u"claims-assistant"_s);
    addRates(plan);
    const std::string model = "zaya1-8b";
    plan.shortlist.clear();
    for (const catalogue::HostingOffer& offer : known().hosting) {
        if (offer.billing == billing && plan.shortlist.size() < 3) {
            const std::string id = "own-" + std::to_string(plan.shortlist.size() + 1);
            plan.shortlist.push_back({.id = id,
                                      .modelId = plan.shortlist.empty() ? "llama-3.1-70b" : model,
                                      .hostingId = offer.id,
                                      .schedule = schedule});
        }
    }
    if (measuredPeak) {
        plan.workload.peakConcurrency = base::Quantity{40, {}, {}, {"own logs", "2026-11-20", {}, {}}};
    }
    return plan;
}

/// Every kind of managed price beside the example's own models.
plan::Plan managedByAllKinds()
{
    plan::Plan plan = example(u"claims-assistant"_s);
    addRates(plan);
    plan.managed.clear();
    const auto add = [&](const auto& wanted, auto change) {
        const auto found = std::ranges::find_if(known().managed, wanted);
        if (found != known().managed.end()) {
            plan::ManagedEntry entry{.id = "m" + std::to_string(plan.managed.size() + 1), .offerId = found->id};
            change(entry, *found);
            plan.managed.push_back(entry);
        }
    };
    using Offer = catalogue::ManagedOffer;
    const auto nothing = [](plan::ManagedEntry&, const Offer&) {
    };
    add([](const Offer& o) { return o.timeOfDay.has_value(); }, nothing);
    add([](const Offer& o) { return !o.tiers.empty(); }, nothing);
    add([](const Offer& o) { return !o.dated.empty(); }, nothing);
    add([](const Offer& o) { return o.batchMultiplier.has_value(); },
        [](plan::ManagedEntry& e, const Offer&) { e.longCacheLifetime = true; });
    add([](const Offer& o) { return o.regional.has_value(); },
        [](plan::ManagedEntry& e, const Offer&) { e.regionalEndpoint = true; });
    add([](const Offer& o) { return o.flexMultiplier.has_value(); },
        [](plan::ManagedEntry& e, const Offer&) { e.service = plan::Service::Flex; });
    add([](const Offer& o) { return !o.provisioned.empty(); },
        [](plan::ManagedEntry& e, const Offer& o) {
            e.service = plan::Service::Provisioned;
            e.provisionedTermMonths = o.provisioned.front().termMonths;
        });
    add([](const Offer& o) { return o.cacheStoragePerMillionTokenHours.value_or(0.0) > 0.0; },
        [](plan::ManagedEntry& e, const Offer&) { e.cacheHours.value = 1.0; });
    plan.tax.shown = true;
    plan.tax.recoverable = false;
    return plan;
}

/// A model of which only the two headline numbers are known.
plan::Plan bareModel()
{
    plan::Plan plan = hostedBy(catalogue::Billing::OnDemand, plan::Schedule::AlwaysOn);
    catalogue::ModelCard card;
    card.id = "bare";
    card.name = "Bare 30B";
    card.parameters.total = 30e9;
    card.parameters.active = 3e9;
    card.parameters.provenance = {"the vendor's announcement", "2026-11-01", base::Confidence::Published, {}};
    plan.own.models.push_back(card);
    for (plan::ShortlistEntry& entry : plan.shortlist) {
        entry.modelId = "bare";
    }
    return plan;
}

/// Own replicas are cheap by the request, the peak is high and short: a hybrid wins, with prices by the hour behind it.
plan::Plan hybrid()
{
    plan::Plan plan = hostedBy(catalogue::Billing::OnDemand, plan::Schedule::AlwaysOn);
    plan.managed = {managedByAllKinds().managed.front()};
    plan.workload.peakToAverage.value = 6.0;
    plan.assumptions.runHours.value = 1.0;
    plan.assumptions.setupHours.value = 1.0;
    plan.assumptions.otherSetupCost.value = 0.0;
    plan.workload.requestsPerDay.value = 3'000'000.0;
    return plan;
}

/// Fields of the plan for which nobody has said where they come from.
bool isUnsourcedPlanField(const std::string& path)
{
    return std::ranges::any_of(std::array{"workload.", "assumptions.", "managed.", "shortlist.", "exchange_rates."},
                               [&](const char* start) { return path.starts_with(start); });
}

/// Walks a derivation once; what is wrong with it by name.
class Walk
{
public:
    void over(const base::TraceNode& node)
    {
        if (!m_seen.insert(&node).second) {
            return;
        }
        using enum base::Operation;
        if (node.operation == Constant && node.value != 0.0 && node.value != 1.0) {
            m_faults.insert("a bare " + std::to_string(node.value));
        }
        if (node.operation == Input) {
            ++m_inputs;
            if (node.name.empty()) {
                m_faults.insert("an input without a name at " + node.path);
            } else if (node.provenance.source.empty() && !isUnsourcedPlanField(node.path)) {
                m_faults.insert("no source: " + node.name + " " + node.path);
            }
        }
        if (node.operation == Searched && node.operands.empty()) {
            m_faults.insert("searched over nothing: " + node.name);
        }
        for (const auto& operand : node.operands) {
            if (operand->operation == Constant && node.operation == Named) {
                m_faults.insert("a name over a bare number: " + node.name);
            }
            over(*operand);
        }
    }

    [[nodiscard]] const std::set<std::string>& faults() const { return m_faults; }
    [[nodiscard]] int inputs() const { return m_inputs; }

private:
    std::set<const base::TraceNode*> m_seen;
    std::set<std::string> m_faults;
    int m_inputs = 0;
};

/// The figure of the evaluation that a derivation is of; nothing for figures that are compared elsewhere.
std::optional<double> plainFigure(const analysis::Option& o, const std::string& figure)
{
    static const std::map<std::string, double (*)(const analysis::Option&)> figures{
        {"monthly_cost.total",
         [](const analysis::Option& x) {
             return x.monthlyCost.total;
         }},
        {"cost_per_request",
         [](const analysis::Option& x) {
             return x.costPerRequest;
         }},
        {"cost_per_million_tokens",
         [](const analysis::Option& x) {
             return x.costPerMillionTokens;
         }},
        {"cash.npv",
         [](const analysis::Option& x) {
             return x.cash.npv;
         }},
        {"cash.total",
         [](const analysis::Option& x) {
             return x.cash.total;
         }},
        {"cash.peak_funding",
         [](const analysis::Option& x) {
             return x.cash.peakFunding;
         }},
        {"cash.payback_month",
         [](const analysis::Option& x) {
             return double(*x.cash.paybackMonth);
         }},
        {"cash.irr",
         [](const analysis::Option& x) {
             return *x.cash.irr;
         }},
        {"utilisation",
         [](const analysis::Option& x) {
             return x.deployment->utilisation;
         }},
        {"storage_gb.total",
         [](const analysis::Option& x) {
             return x.deployment->storage.totalGb;
         }},
        {"download_hours",
         [](const analysis::Option& x) {
             return x.deployment->storage.downloadHours;
         }},
        {"deployment.gpu_memory_gib.weights",
         [](const analysis::Option& x) {
             return x.deployment->replica.memory.weights;
         }},
        {"deployment.gpu_memory_gib.free",
         [](const analysis::Option& x) {
             return x.deployment->replica.memory.free;
         }},
        {"speed.time_to_first_token_s.p95",
         [](const analysis::Option& x) {
             return x.deployment->replica.speed.firstToken.p95;
         }},
        {"speed.time_per_output_token_s.p95",
         [](const analysis::Option& x) {
             return x.deployment->replica.speed.outputToken.p95;
         }},
        {"speed.requests_per_second_per_replica",
         [](const analysis::Option& x) {
             return x.deployment->replica.speed.requestsPerSecond;
         }},
    };
    const auto found = figures.find(figure);
    return found == figures.end() ? std::nullopt : std::optional(found->second(o));
}

} // namespace

class TestDerivations : public QObject
{
    Q_OBJECT

private slots:
    void everyLeafHasANameAndASource_data()
    {
        QTest::addColumn<plan::Plan>("plan");
        QTest::addColumn<QStringList>("expected"); // figures that must be among the derivations
        const QStringList usual{u"monthly_cost.total"_s, u"cash.npv"_s, u"monthly_cost.parts.support"_s};
        for (const QString& name : {u"claims-assistant"_s, u"small-internal-assistant"_s, u"high-volume-documents"_s}) {
            QTest::newRow(qPrintable(name)) << example(name) << usual;
        }
        using catalogue::Billing;
        using plan::Schedule;
        QTest::newRow("owned") << hostedBy(Billing::Owned, Schedule::AlwaysOn) << usual;
        QTest::newRow("spot, office hours") << hostedBy(Billing::Spot, Schedule::OfficeHours) << usual;
        QTest::newRow("autoscaled") << hostedBy(Billing::OnDemand, Schedule::Autoscaled) << usual;
        QTest::newRow("reserved, measured peak") << hostedBy(Billing::Reserved, Schedule::AlwaysOn, true) << usual;
        QTest::newRow("all kinds of managed prices, tax a cost") << managedByAllKinds() << usual;
        QTest::newRow("bare model") << bareModel() << usual;
        QTest::newRow("hybrid, prices by the hour")
            << hybrid() << QStringList{u"hybrid.overflow_share"_s, u"cash.npv"_s};
    }

    void everyLeafHasANameAndASource()
    {
        QFETCH(const plan::Plan, plan);
        QFETCH(const QStringList, expected);
        const auto resolved = plan::resolve(plan, known());
        QVERIFY2(resolved.has_value(), "the plan does not resolve");
        const auto derivations = analysis::derive(*resolved, today);
        QVERIFY(!derivations.empty());
        std::set<std::string> faults;
        std::set<std::string> figures;
        int inputs = 0;
        for (const analysis::Derivation& derivation : derivations) {
            Walk walk;
            walk.over(*derivation.value.node());
            inputs += walk.inputs();
            figures.insert(derivation.figure);
            for (const std::string& fault : walk.faults()) {
                faults.insert(fault + " (in " + derivation.figure + ")");
            }
        }
        QStringList all;
        for (const std::string& fault : faults) {
            all += QString::fromStdString(fault);
        }
        QVERIFY2(all.isEmpty(), qPrintable(all.mid(0, 40).join(u'\n')));
        QVERIFY(inputs > 100);
        for (const QString& figure : expected) {
            QVERIFY2(figures.contains(figure.toStdString()), qPrintable(figure));
        }
    }

    void bothInstantiationsAgreeToTheLastBit_data() { everyLeafHasANameAndASource_data(); }

    void bothInstantiationsAgreeToTheLastBit()
    {
        QFETCH(const plan::Plan, plan);
        const auto resolved = plan::resolve(plan, known());
        const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};
        const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today, quick);
        int compared = 0;
        for (const analysis::Derivation& derivation : analysis::derive(*resolved, today)) {
            const analysis::Option* option = analysis::option(evaluation, derivation.optionId);
            QVERIFY2(option != nullptr, derivation.optionId.c_str());
            if (const auto plain = plainFigure(*option, derivation.figure)) {
                QVERIFY2(derivation.value.value() == *plain,
                         qPrintable(QString::fromStdString(derivation.optionId + ' ' + derivation.figure)
                                    + u": %1 %2"_s.arg(derivation.value.value(), 0, 'g', 17).arg(*plain, 0, 'g', 17)));
                ++compared;
            }
        }
        QVERIFY(compared >= 10);
    }

    void whatIsNeverReachedIsExplainedToo()
    {
        // The small example: managed wins by far at any volume, or pays back never.
        const auto resolved = plan::resolve(example(u"small-internal-assistant"_s), known());
        int reasons = 0;
        for (const analysis::Derivation& derivation : analysis::derive(*resolved, today)) {
            if (derivation.figure.starts_with("break_even_reason.")) {
                QVERIFY(derivation.value.value() >= 0.0); // dearer at full load
                ++reasons;
            }
            if (derivation.figure == "cash.payback_month_reason") {
                QVERIFY(derivation.value.value() < 0.0); // never earned back
                ++reasons;
            }
        }
        QVERIFY(reasons > 0);
    }
};

QTEST_APPLESS_MAIN(TestDerivations)
#include "tst_derivations.moc"
