// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakeven.h"
#include "analysis/evaluate.h"
#include "analysis/figures.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "plan/fields.h"
#include "support/dice.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

/// What the program says about random plans over its own catalogue, put back into the plan and evaluated as a whole:
/// at a break-even volume and at a flip value both options cost the same, or jump past each other there. And what is
/// added up, discounted or paid back month by month is so by plain sums.

using namespace evenhost;
using namespace Qt::StringLiterals;
using evenhost::test::Dice;

namespace {

const base::Date today = *base::dateFromIso("2026-11-21");

const catalogue::Catalogue& known()
{
    static const catalogue::Catalogue loaded = documents::builtInCatalogue();
    return loaded;
}

const plan::Plan& example()
{
    static const plan::Plan loaded =
        documents::loadPlan(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml", known())
            ->file.plan;
    return loaded;
}

void addRates(plan::Plan& plan)
{
    const base::Quantity rate{1.5, {}, {}, {"test rate", "2026-11-21", base::Confidence::Estimated, {}}};
    for (const char* currency : {"USD", "EUR", "GBP", "CNY", "AUD", "NZD", "SGD", "INR", "JPY", "CAD"}) {
        if (plan.currency != currency && !plan.exchangeRates.contains(currency)) {
            plan.exchangeRates[currency] = rate;
        }
    }
}

void addManaged(plan::Plan& plan, Dice& dice)
{
    const catalogue::ManagedOffer& offer = known().managed[dice.index(known().managed.size())];
    plan::ManagedEntry entry{.id = "m" + std::to_string(plan.managed.size() + 1), .offerId = offer.id};
    if (offer.flexMultiplier && dice.chance(0.3)) {
        entry.service = plan::Service::Flex;
    } else if (!offer.provisioned.empty() && dice.chance(0.5)) {
        entry.service = plan::Service::Provisioned;
        entry.provisionedTermMonths = offer.provisioned.front().termMonths;
    }
    entry.regionalEndpoint = offer.regional && dice.chance(0.5);
    entry.cacheHours.value = dice.oneOf({0.0, 1.0});
    entry.reasoningTokens.value = dice.oneOf({0.0, 300.0});
    entry.discount.value = dice.oneOf({0.0, 0.1});
    entry.platformFee.value = dice.oneOf({0.0, 1'000.0});
    entry.committedSpend.value = dice.chance(0.1) ? 5'000.0 : 0.0;
    plan.managed.push_back(entry);
}

plan::Plan randomPlan(Dice& dice)
{
    plan::Plan plan = example();
    addRates(plan);
    plan.shortlist.clear();
    plan.managed.clear();
    plan.own = {};
    plan.baseline.reset();
    plan.scenarios.clear();
    plan.residencyCountry.clear();
    plan.shortlist.push_back({.id = "own",
                              .modelId = known().models[dice.index(known().models.size())].id,
                              .hostingId = known().hosting[dice.index(known().hosting.size())].id,
                              .schedule = static_cast<plan::Schedule>(dice.whole(0, 2))});
    addManaged(plan, dice);
    addManaged(plan, dice);
    plan::Workload& workload = plan.workload;
    workload.requestsPerDay.value = dice.spread(200.0, 3e6);
    workload.inputTokens.value = std::round(dice.spread(200.0, 12'000.0));
    workload.outputTokens.value = std::round(dice.spread(50.0, 2'000.0));
    workload.cachedInputShare.value = dice.oneOf({0.0, 0.3, 0.6});
    workload.cacheWriteShare.value = dice.oneOf({0.0, 0.2});
    workload.batchShare.value = dice.oneOf({0.0, 0.3});
    workload.peakToAverage.value = dice.between(1.2, 6.0);
    workload.firstTokenTarget.value = 0.0;
    workload.userSpeedTarget.value = 0.0;
    workload.growthPerMonth.value = dice.oneOf({0.0, 0.03});
    if (dice.chance(0.2)) {
        workload.peakConcurrency = base::Quantity{dice.spread(2.0, 400.0), {}, {}, {"own logs", "2026-11-20", {}, {}}};
    }
    plan::Assumptions& money = plan.assumptions;
    money.spareReplicas.value = dice.whole(0, 2);
    money.minimumReplicas.value = dice.whole(1, 2);
    money.runHours.value = dice.oneOf({1.0, 40.0});
    money.setupHours.value = dice.oneOf({1.0, 200.0});
    plan.tax.shown = dice.chance(0.3);
    plan.tax.recoverable = dice.chance(0.7);
    return plan;
}

struct Months
{
    double own = 0.0;
    double managed = 0.0;

    [[nodiscard]] double difference() const { return own - managed; }
    [[nodiscard]] bool equal() const
    {
        return std::abs(difference()) <= 1e-6 * std::max(std::abs(own), std::abs(managed));
    }
};

const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};

/// Both months of the whole evaluation with one input at another value.
std::optional<Months> withInput(const plan::Plan& original, const std::string& path, double value,
                                const std::string& managedId)
{
    plan::Plan plan = original;
    const std::string rate = "shortlist.own.throughput";
    if (path != rate) {
        plan::adoptOffer(plan, known(), path);
        if (!plan::applyOverride(plan, {path, value})) {
            return std::nullopt;
        }
    }
    if (path == "workload.requests_per_day" && plan.workload.peakConcurrency) {
        // More requests, as many more at once.
        plan.workload.peakConcurrency->value *= value / original.workload.requestsPerDay.value;
    }
    const auto resolved = plan::resolve(plan, known());
    if (!resolved) {
        return std::nullopt;
    }
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today, quick);
    const analysis::Option* own = analysis::option(evaluation, "own");
    const analysis::Option* managed = analysis::option(evaluation, managedId);
    if (own == nullptr || managed == nullptr || !(own->monthlyCost.total > 0.0)) {
        return std::nullopt;
    }
    if (path == rate) { // no field of the plan: the replica's own rate
        const auto figures = analysis::selfHostedFigures<double>(*resolved, resolved->shortlist().front());
        const auto faster = analysis::withThroughput({figures.inputs, {}, figures.traffic}, value);
        return Months{cost::selfHostedMonth(faster.self, faster.traffic).total, managed->monthlyCost.total};
    }
    return Months{own->monthlyCost.total, managed->monthlyCost.total};
}

QString text(const Months& months)
{
    return u"%1 against %2"_s.arg(months.own, 0, 'g', 12).arg(months.managed, 0, 'g', 12);
}

/// Empty when both cost the same with the input there, or the order changes just there; else what is wrong.
QString faultAt(const plan::Plan& plan, const std::string& path, double value, const std::string& managedId)
{
    const auto at = withInput(plan, path, value, managedId);
    if (!at) {
        return u"cannot be put back"_s;
    }
    if (at->equal()) {
        return {};
    }
    constexpr double step = 1e-7;
    const auto below = withInput(plan, path, value * (1.0 - step), managedId);
    auto above = withInput(plan, path, value * (1.0 + step), managedId);
    above = above ? above : at; // the field ends here
    if (below && below->difference() * above->difference() <= 0.0) {
        return {};
    }
    return below ? text(*below) + u"; "_s + text(*above) : u"nothing below"_s;
}

/// Of a whole number: it has flipped there, and not yet one before on the way from the plan's value.
QString faultAtWhole(const plan::Plan& plan, const analysis::SensitivityBar& bar, double value,
                     const std::string& managedId)
{
    const auto found = withInput(plan, bar.path, *bar.flipValue, managedId);
    const auto before = withInput(plan, bar.path, *bar.flipValue + (*bar.flipValue > value ? -1.0 : 1.0), managedId);
    if (!found || !before) {
        return u"cannot be put back"_s;
    }
    return found->difference() * before->difference() <= 0.0 || found->equal() ? QString()
                                                                               : text(*before) + u"; "_s + text(*found);
}

/// Where a bar says that nothing flips, the order is the same at values all over its reach. `held` counts them.
QString faultBeside(const plan::Plan& plan, const analysis::SensitivityBar& bar, const std::string& managedId,
                    int& held)
{
    const plan::Field* field = plan::fieldAt(bar.path);
    const double middle = field == nullptr ? 0.5 * (bar.low + bar.high) : plan::quantity(plan, *field)->value;
    std::optional<bool> ownIsCheaper;
    for (const double factor : {1.0, 0.15, 0.4, 0.8, 1.2, 2.5, 7.0}) {
        const auto at = withInput(plan, bar.path, std::round(middle * factor * 1e4) / 1e4, managedId);
        if (!at || at->equal()) {
            continue; // outside what the field may be, or it cannot run so
        }
        const bool cheaper = at->difference() < 0.0;
        if (ownIsCheaper.value_or(cheaper) != cheaper) {
            return u"%1 flips at some %2 and is said not to"_s.arg(QString::fromStdString(bar.path))
                .arg(factor * middle);
        }
        ownIsCheaper = cheaper;
        ++held;
    }
    return {};
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double largest(const std::vector<double>& values)
{
    double most = 1.0;
    for (const double value : values) {
        most = std::max(most, std::abs(value));
    }
    return most;
}

/// Flows of so many months from now in today's money.
double inTodaysMoney(const std::vector<double>& flows, double yearly)
{
    double value = 0.0;
    for (std::size_t month = 0; month < flows.size(); ++month) {
        value += flows[month] / std::pow(1.0 + yearly, double(month) / 12.0);
    }
    return value;
}

/// The first month from which what was saved stays at or above what was paid.
std::optional<int> paidBack(const std::vector<double>& saved)
{
    for (std::size_t first = 0; first < saved.size(); ++first) {
        bool stays = true;
        double running = 0.0;
        for (std::size_t month = 0; month < saved.size(); ++month) {
            running += saved[month];
            stays = stays && (month < first || running >= 0.0);
        }
        if (stays) {
            return static_cast<int>(first);
        }
    }
    return std::nullopt;
}

} // namespace

class PutBackTest : public QObject
{
    Q_OBJECT

private slots:
    void crossingsAndFlipsHold()
    {
        Dice dice(20'261'122);
        int crossings = 0;
        int flips = 0;
        int held = 0;
        std::map<std::string, int> flipped;
        QStringList faults;
        for (int number = 0; number < 60; ++number) {
            const plan::Plan plan = randomPlan(dice);
            const auto resolved = plan::resolve(plan, known());
            QVERIFY(resolved.has_value());
            const analysis::EvaluateOptions options{.sensitivity = true, .uncertaintyDraws = 0};
            const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today, options);
            const QString name =
                u"plan %1 (%2 on %3)"_s.arg(number).arg(QString::fromStdString(plan.shortlist.front().modelId),
                                                        QString::fromStdString(plan.shortlist.front().hostingId));
            for (const analysis::BreakEven& breakEven : evaluation.options.front().breakEvens) {
                for (const analysis::Crossing& crossing : breakEven.crossings) {
                    const QString fault =
                        faultAt(plan, "workload.requests_per_day", crossing.requestsPerDay, breakEven.againstId);
                    if (!fault.isEmpty()) {
                        faults += u"%1 crosses at %2: %3"_s.arg(name).arg(crossing.requestsPerDay).arg(fault);
                    }
                    ++crossings;
                }
            }
            for (const analysis::SensitivityBar& bar : evaluation.sensitivity) {
                if (!bar.flipValue) {
                    if (number % 10 == 0) {
                        const QString fault = faultBeside(plan, bar, evaluation.sensitivityAgainstId, held);
                        if (!fault.isEmpty()) {
                            faults += name + u' ' + fault;
                        }
                    }
                    continue;
                }
                const plan::Field* field = plan::fieldAt(bar.path);
                const QString fault =
                    field != nullptr && field->whole
                        ? faultAtWhole(plan, bar, plan::quantity(plan, *field)->value, evaluation.sensitivityAgainstId)
                        : faultAt(plan, bar.path, *bar.flipValue, evaluation.sensitivityAgainstId);
                if (!fault.isEmpty()) {
                    faults += u"%1 flips at %2 %3: %4"_s.arg(name, QString::fromStdString(bar.path))
                                  .arg(*bar.flipValue, 0, 'g', 12)
                                  .arg(fault);
                }
                ++flips;
                ++flipped[bar.path.substr(0, bar.path.find('.')) + bar.path.substr(bar.path.rfind('.'))];
            }
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"%1 of %2 crossings and %3 flips\n"_s.arg(faults.size()).arg(crossings).arg(flips)
                            + faults.mid(0, 60).join(u'\n')));
        QVERIFY2(crossings > 150 && flips > 100 && held > 150,
                 qPrintable(u"%1 %2 %3"_s.arg(crossings).arg(flips).arg(held)));
        for (const char* path : {"workload.input_tokens", "workload.output_tokens", "workload.cached_input_share",
                                 "workload.peak_to_average", "workload.requests_per_day"}) {
            QVERIFY2(flipped[path] > 0, path);
        }
    }

    void monthsAddUpAndDiscount()
    {
        Dice dice(7);
        for (int number = 0; number < 80; ++number) {
            const plan::Plan plan = randomPlan(dice);
            const auto resolved = plan::resolve(plan, known());
            const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today, quick);
            const double rate = plan.assumptions.discountRate.value;
            const analysis::Option* reference = analysis::option(evaluation, "m1");
            for (const analysis::Option& option : evaluation.options) {
                if (!(option.monthlyCost.total > 0.0)) {
                    continue;
                }
                double parts = 0.0;
                for (const auto& [part, amount] : option.monthlyCost.parts) {
                    parts += amount;
                }
                QVERIFY(std::abs(parts - option.monthlyCost.total) <= 1e-12 * option.monthlyCost.total);
                const std::vector<double>& flows = option.cash.monthlyFlows;
                const double scale = largest(flows) * double(flows.size());
                QVERIFY(std::abs(inTodaysMoney(flows, rate) - option.cash.npv) <= 1e-12 * scale);
                QVERIFY(std::abs(sum(flows) + option.cash.total) <= 1e-12 * scale);
                QVERIFY(std::abs(sum(flows) - sum(option.cash.monthlyProfitAndLoss)) <= 1e-9 * scale);
                if (option.kind != analysis::OptionKind::Hybrid) {
                    againstReference(option, *reference, rate);
                } else {
                    QVERIFY(option.monthlyCost.total < reference->monthlyCost.total);
                    QVERIFY(option.monthlyCost.total < evaluation.options.front().monthlyCost.total);
                }
            }
        }
    }

private:
    static void againstReference(const analysis::Option& option, const analysis::Option& reference, double rate)
    {
        if (option.id == reference.id) {
            return;
        }
        std::vector<double> saved;
        std::vector<double> savedToday;
        double running = 0.0;
        double deepest = 0.0;
        for (std::size_t month = 0; month < option.cash.monthlyFlows.size(); ++month) {
            saved.push_back(option.cash.monthlyFlows[month] - reference.cash.monthlyFlows[month]);
            savedToday.push_back(saved.back() / std::pow(1.0 + rate, double(month) / 12.0));
            running += saved.back();
            deepest = std::min(deepest, running);
        }
        QCOMPARE(option.cash.paybackMonth.value_or(-1), paidBack(saved).value_or(-1));
        QCOMPARE(option.cash.discountedPaybackMonth.value_or(-1), paidBack(savedToday).value_or(-1));
        QVERIFY(std::abs(option.cash.peakFunding + deepest) <= 1e-9 * largest(saved) * double(saved.size()));
        if (option.cash.irr && *option.cash.irr > -0.99 && *option.cash.irr < 100.0) {
            double size = 0.0; // what the terms add up to without their signs
            for (std::size_t month = 0; month < saved.size(); ++month) {
                size += std::abs(saved[month]) / std::pow(1.0 + *option.cash.irr, double(month) / 12.0);
            }
            QVERIFY(std::abs(inTodaysMoney(saved, *option.cash.irr)) <= 1e-9 * size);
        }
    }
};

QTEST_APPLESS_MAIN(PutBackTest)
#include "tst_putback.moc"
