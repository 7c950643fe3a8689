// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/hybrid.h"
#include "cost/staircase.h"
#include "support/dice.h"

#include <QTest>

#include <array>
#include <cmath>

/// Months and hybrids of random inputs against sums written out hour by hour, with none of the program's own formulas:
/// no shares of a day, no node-hour formulas, no tables of parts.

using namespace evenhost::cost;
using evenhost::plan::Schedule;
using evenhost::test::Dice;

namespace {

constexpr double daysPerMonth = 365.0 / 12.0;
constexpr double weekdays = daysPerMonth * 5.0 / 7.0;
constexpr double weekendDays = daysPerMonth * 2.0 / 7.0;
constexpr double hoursPerMonth = 730.0;

/// Whole numbers of things: noise in the last digits buys nothing.
double whole(double x)
{
    return std::ceil(x - 1e-9 * std::max(1.0, std::abs(x)));
}

struct Case
{
    SelfHostedInputs<double> self;
    ManagedInputs<double> managed;
    Traffic<double> traffic;
};

PeopleInputs<double> randomPeople(Dice& dice)
{
    return {.salary = dice.between(0.0, 250'000.0),
            .superannuation = dice.between(0.0, 0.15),
            .payrollTax = dice.between(0.0, 0.07),
            .otherOnCosts = dice.between(0.0, 0.1),
            .productiveHours = dice.between(1'200.0, 1'900.0)};
}

FleetInputs<double> randomFleet(Dice& dice, double peak)
{
    FleetInputs<double> fleet;
    fleet.requestsPerSecond = dice.spread(0.05, 20.0);
    fleet.concurrency = dice.spread(1.0, 200.0);
    fleet.targetUtilisation = dice.between(0.3, 1.0);
    fleet.concurrencyMeasured = dice.chance(0.2);
    fleet.peakConcurrency = dice.spread(1.0, 500.0);
    fleet.measuredAtRequestsPerDay = dice.spread(1'000.0, 500'000.0);
    fleet.spareReplicas = dice.whole(0, 2);
    fleet.minimumReplicas = dice.whole(0, 3);
    fleet.gpusPerNode = 8.0;
    const int shape = dice.whole(0, 3); // GPUs of a replica: 2, 4, 8 and 16
    fleet.gpusPerReplica = std::array{2.0, 4.0, 8.0, 16.0}[static_cast<std::size_t>(shape)];
    fleet.replicasPerNode = std::max(1.0, 8.0 / fleet.gpusPerReplica);
    fleet.nodesPerReplica = std::max(1.0, fleet.gpusPerReplica / 8.0);
    fleet.schedule = static_cast<Schedule>(dice.whole(0, 2));
    fleet.billedAlways = dice.chance(0.15);
    fleet.officeHoursPerDay = dice.between(4.0, 24.0);
    fleet.startMinutes = dice.between(0.0, 60.0);
    evenhost::plan::LoadShape load;
    load.weekendFactor = dice.oneOf({1.0, 0.2, 0.0, 1.5});
    if (dice.chance(0.5)) {
        for (int hour = 0; hour < 24; ++hour) {
            load.hourlyWeights.push_back(dice.between(0.1, 3.0));
        }
    }
    fleet.profile = loadProfile(load, peak);
    return fleet;
}

SelfHostedInputs<double> randomSelf(Dice& dice, double peak, const PeopleInputs<double>& people)
{
    SelfHostedInputs<double> in;
    in.fleet = randomFleet(dice, peak);
    in.owned = dice.chance(0.4);
    in.rent.pricePerNodeHour = {dice.spread(0.3, 60.0), dice.chance(0.5), dice.between(0.5, 2.0)};
    in.rent.spot = dice.chance(0.2);
    in.rent.interruption = dice.between(0.0, 0.3);
    in.rent.replacement = {dice.spread(1.0, 90.0), in.rent.pricePerNodeHour.foreign, in.rent.pricePerNodeHour.rate};
    in.ownership = {.serverPrice = {dice.spread(5e3, 6e5), dice.chance(0.5), dice.between(0.5, 2.0)},
                    .networkAndInstall = dice.between(0.0, 0.3),
                    .sparePartsShare = dice.between(0.0, 0.1),
                    .residualShare = dice.between(0.0, 0.3),
                    .lifeYears = dice.between(2.0, 6.0),
                    .maintenanceShare = dice.between(0.0, 0.2),
                    .nodeKilowatts = dice.between(0.5, 12.0),
                    .idlePowerShare = dice.between(0.0, 0.6),
                    .powerUsageEffectiveness = dice.between(1.0, 2.0),
                    .electricityPrice = dice.between(0.05, 0.5),
                    .colocationPrice = dice.between(0.0, 500.0)};
    in.storage = {dice.spread(5.0, 2'000.0), dice.between(0.0, 0.2),   dice.between(0.0, 0.1),
                  double(dice.whole(0, 3)),  double(dice.whole(0, 3)), dice.between(0.0, 500.0)};
    in.network = {dice.between(0.0, 0.2), dice.between(2.0, 8.0), dice.between(0.0, 0.1), dice.between(0.0, 12.0)};
    in.people = people;
    in.runHours = dice.between(0.0, 80.0);
    in.softwarePerGpuYear = dice.oneOf({0.0, 1'200.0, 4'500.0});
    in.supportPerGpuYear = dice.oneOf({0.0, 600.0});
    in.observabilityPerMonth = dice.between(0.0, 500.0);
    in.contingency = dice.oneOf({0.0, 0.1, 0.25});
    in.setupHours = dice.between(0.0, 400.0);
    in.otherSetupCost = dice.between(0.0, 50'000.0);
    in.horizonMonths = dice.whole(6, 60);
    return in;
}

ManagedInputs<double> randomManaged(Dice& dice, const PeopleInputs<double>& people, const LoadProfile& load)
{
    ManagedInputs<double> in;
    const auto rates = [&](double factor) {
        return TokenRates<double>{factor * dice.spread(0.05, 10.0), factor * dice.spread(0.2, 50.0),
                                  factor * dice.spread(0.01, 2.0), factor * dice.spread(0.1, 12.0)};
    };
    in.rates = rates(1.0);
    in.tierCount = static_cast<std::size_t>(dice.whole(0, 2));
    for (std::size_t tier = 0; tier < in.tierCount; ++tier) {
        in.tiers[tier] = {1'000.0 * (1.0 + double(tier)), dice.chance(0.5), rates(1.5 + double(tier))};
    }
    in.tokenRatio = dice.between(0.8, 1.4);
    in.reasoningTokens = dice.oneOf({0.0, 500.0});
    in.batchOffered = dice.chance(0.5);
    in.batchMultiplier = 0.5;
    in.otherService = dice.chance(0.3);
    in.serviceMultiplier = in.otherService ? dice.oneOf({0.5, 1.75}) : 1.0;
    in.pricedByHour = dice.chance(0.3);
    double billed = 0.0;
    double all = 0.0;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        in.hourPrices.weekday[hour] = dice.between(0.3, 1.0);
        in.hourPrices.weekend[hour] = dice.between(0.3, 1.0);
        billed += 5.0 * load.weekday[hour] * in.hourPrices.weekday[hour]
                  + 2.0 * load.weekend[hour] * in.hourPrices.weekend[hour];
        all += 5.0 * load.weekday[hour] + 2.0 * load.weekend[hour];
    }
    in.hourMultiplier = billed / all;
    in.regionalEndpoint = dice.chance(0.3);
    in.regionalMultiplier = 1.1;
    in.discount = dice.oneOf({0.0, 0.2});
    in.foreign = dice.chance(0.7);
    in.exchangeRate = dice.between(0.6, 1.7);
    in.minimumAgreed = dice.chance(0.15);
    in.minimumSpend = dice.spread(100.0, 50'000.0);
    in.spendCommitted = dice.chance(0.15);
    in.committedSpend = dice.spread(100.0, 50'000.0);
    in.storesCache = dice.chance(0.2);
    in.cache = {dice.between(0.5, 5.0), dice.between(0.0, 5.0), dice.oneOf({0.0, 1e6})};
    in.platformFee = dice.oneOf({0.0, 2'000.0});
    in.people = people;
    in.runHours = dice.between(0.0, 20.0);
    in.setupHours = dice.between(0.0, 80.0);
    in.horizonMonths = 36.0;
    return in;
}

Case randomCase(Dice& dice, double highestPeak = 8.0)
{
    Case c;
    const double peak = dice.between(1.0, highestPeak);
    const auto people = randomPeople(dice);
    c.self = randomSelf(dice, peak, people);
    c.managed = randomManaged(dice, people, c.self.fleet.profile);
    TaxInputs<double> tax;
    tax.wanted = dice.chance(0.5);
    tax.recoverable = dice.chance(0.5);
    tax.rate = 0.1;
    c.self.tax = c.managed.tax = tax;
    const double cached = dice.between(0.0, 0.8);
    c.traffic = {.requestsPerDay = dice.spread(50.0, 3e6),
                 .inputTokens = dice.spread(100.0, 4'000.0),
                 .outputTokens = dice.spread(20.0, 2'000.0),
                 .cachedInputShare = cached,
                 .cacheWriteShare = dice.between(0.0, 1.0 - cached),
                 .batchShare = dice.oneOf({0.0, 0.4}),
                 .retryShare = dice.oneOf({0.0, 0.03}),
                 .peakToAverage = peak};
    return c;
}

double hourOfAnEngineer(const PeopleInputs<double>& p)
{
    const double super = p.salary * p.superannuation;
    return (p.salary + super + (p.salary + super) * p.payrollTax + p.salary * p.otherOnCosts) / p.productiveHours;
}

/// Requests that one replica answers in an hour at the planned peak, and when it does nothing else.
double plannedAnHour(const Case& c)
{
    const FleetInputs<double>& f = c.self.fleet;
    if (f.concurrencyMeasured) { // its share of the peak's requests in flight, of the peak hour's requests
        const double peakHour = f.measuredAtRequestsPerDay / 24.0 * c.traffic.peakToAverage;
        return peakHour * f.concurrency * f.targetUtilisation / f.peakConcurrency;
    }
    return f.requestsPerSecond * 3'600.0 * f.targetUtilisation;
}

double nodesOf(const FleetInputs<double>& f, double replicas)
{
    return whole(replicas / f.replicasPerNode) * f.nodesPerReplica;
}

using Hours = std::array<std::array<double, 24>, 2>; // weekday, weekend day

/// When office hours are: so many hours from the start with the busiest weekday.
Hours openOf(const FleetInputs<double>& f)
{
    Hours open{};
    open[0].fill(1.0);
    open[1].fill(1.0);
    if (f.schedule != Schedule::OfficeHours) {
        return open;
    }
    open[1].fill(0.0);
    double best = -1.0;
    for (std::size_t start = 0; start < 24; ++start) {
        std::array<double, 24> day{};
        double served = 0.0;
        for (std::size_t i = 0; i < 24; ++i) {
            const double share = std::clamp(f.officeHoursPerDay - double(i), 0.0, 1.0);
            day[(start + i) % 24] = share;
            served += share * f.profile.weekday[(start + i) % 24];
        }
        if (served > best * (1.0 + 1e-9)) { // the earliest of equals
            best = served;
            open[0] = day;
        }
    }
    return open;
}

/// Node hours of a month with so many replicas serving and so many spare ones beside them.
double nodeHoursOf(const Case& c, double serving, double spare)
{
    const FleetInputs<double>& f = c.self.fleet;
    const double nodes = nodesOf(f, serving + spare);
    if (f.billedAlways || f.schedule == Schedule::AlwaysOn) {
        return nodes * hoursPerMonth;
    }
    if (f.schedule == Schedule::OfficeHours) {
        return nodes * std::min(24.0, f.officeHoursPerDay + f.startMinutes / 60.0) * weekdays;
    }
    double month = 0.0;
    for (const auto& [loads, days] : {std::pair(&f.profile.weekday, weekdays), {&f.profile.weekend, weekendDays}}) {
        std::array<double, 24> running{};
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double wanted = whole(c.traffic.requestsPerDay / 24.0 * (*loads)[hour] / plannedAnHour(c));
            running[hour] = nodesOf(f, std::min(std::max(wanted, f.minimumReplicas), serving) + spare);
        }
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double added = std::max(0.0, running[hour] - running[(hour + 23) % 24]);
            month += days * (running[hour] + added * f.startMinutes / 60.0);
        }
    }
    return std::min(month, nodes * hoursPerMonth);
}

/// A month of one's own side: so many replicas serving so many requests.
double ownMonth(const Case& c, double serving, double spare, double requests)
{
    const SelfHostedInputs<double>& in = c.self;
    const double nodes = nodesOf(in.fleet, serving + spare);
    const double nodeHours = nodeHoursOf(c, serving, spare);
    double bought = 0.0;
    if (in.owned) {
        const OwnershipInputs<double>& o = in.ownership;
        const double server = o.serverPrice.amount * (o.serverPrice.foreign ? o.serverPrice.rate : 1.0);
        const double paid = nodes * server * (1.0 + o.networkAndInstall + o.sparePartsShare);
        bought += paid * (1.0 - o.residualShare) / (o.lifeYears * 12.0) + paid * o.maintenanceShare / 12.0;
        const double fullHour = plannedAnHour(c) / in.fleet.targetUtilisation;
        const double busyHours = requests / fullHour; // of a replica that does nothing but work
        const double replicaKilowatts = o.nodeKilowatts * in.fleet.gpusPerReplica / in.fleet.gpusPerNode;
        const double energy =
            nodeHours * o.nodeKilowatts * o.idlePowerShare + busyHours * replicaKilowatts * (1.0 - o.idlePowerShare);
        bought += energy * o.powerUsageEffectiveness * o.electricityPrice + nodes * o.nodeKilowatts * o.colocationPrice;
    } else {
        const double rate = in.rent.pricePerNodeHour.foreign ? in.rent.pricePerNodeHour.rate : 1.0;
        bought += nodeHours * in.rent.pricePerNodeHour.amount * rate;
        bought += in.rent.spot ? nodeHours * in.rent.interruption * in.rent.replacement.amount * rate : 0.0;
    }
    const StorageInputs<double>& s = in.storage;
    bought +=
        nodes * s.checkpointGb * s.hotPrice
        + (s.registryCopies * s.checkpointGb + s.backupCopies * s.checkpointGb + s.logsGbPerMonth) * s.registryPrice;
    bought += requests * c.traffic.outputTokens * in.network.bytesPerToken / 1e9 * in.network.egressPrice;
    bought += s.checkpointGb * in.network.ingressPrice * in.network.downloadsAYear / 12.0;
    bought +=
        nodes * in.fleet.gpusPerNode * (in.softwarePerGpuYear + in.supportPerGpuYear) / 12.0 + in.observabilityPerMonth;
    const double engineer = hourOfAnEngineer(in.people);
    const double tax = in.tax.wanted && !in.tax.recoverable ? in.tax.rate : 0.0;
    const double running =
        (bought + in.runHours * engineer) * (1.0 + in.contingency) + tax * bought * (1.0 + in.contingency);
    return running + (in.setupHours * engineer + in.otherSetupCost * (1.0 + tax)) / in.horizonMonths;
}

/// A month of the managed side: requests of each kind of hour at that hour's price.
double managedMonthByHand(const Case& c, double requests, double meanHourPrice)
{
    const ManagedInputs<double>& in = c.managed;
    const Traffic<double>& t = c.traffic;
    TokenRates<double> rates = in.rates;
    const double prompt = t.inputTokens * in.tokenRatio;
    for (std::size_t tier = 0; tier < in.tierCount; ++tier) {
        if (prompt > in.tiers[tier].aboveInputTokens
            || (in.tiers[tier].inclusive && prompt == in.tiers[tier].aboveInputTokens)) {
            rates = in.tiers[tier].rates;
        }
    }
    const double read = prompt * t.cachedInputShare;
    const double written = prompt * t.cacheWriteShare;
    const double fresh = prompt - read - written;
    const double list = (fresh * rates.input + read * rates.cacheRead + written * rates.cacheWrite
                         + (t.outputTokens + in.reasoningTokens) * in.tokenRatio * rates.output)
                        / 1e6;
    const double bill = (in.regionalEndpoint ? in.regionalMultiplier : 1.0) * (1.0 - in.discount)
                        * (in.foreign ? in.exchangeRate : 1.0);
    const double service = in.otherService ? in.serviceMultiplier : 1.0;
    const double batch = in.batchOffered ? in.batchMultiplier : service;
    const double sent = requests * (1.0 + t.retryShare);
    double tokens = (sent * t.batchShare * batch + sent * (1.0 - t.batchShare) * service) * list * bill
                    * (in.pricedByHour ? meanHourPrice : 1.0);
    if (in.minimumAgreed) {
        tokens = std::max(tokens, in.minimumSpend * (in.foreign ? in.exchangeRate : 1.0));
    }
    if (in.spendCommitted) {
        tokens = std::max(tokens, in.committedSpend);
    }
    double cache = 0.0;
    if (in.storesCache) {
        const double tokenHours =
            requests * written * in.cache.hoursKept + in.cache.tokensKept * in.tokenRatio * hoursPerMonth;
        cache = tokenHours / 1e6 * in.cache.pricePerMillionTokenHours * bill;
    }
    const double tax = in.tax.wanted && !in.tax.recoverable ? in.tax.rate : 0.0;
    const double engineer = hourOfAnEngineer(in.people);
    return (tokens + cache + in.platformFee) * (1.0 + tax) + in.runHours * engineer
           + in.setupHours * engineer / in.horizonMonths;
}

/// So many replicas in front of the managed option, hour by hour.
double hybridByHand(const Case& c, double replicas)
{
    const Hours open = openOf(c.self.fleet);
    double served = 0.0;
    double spilled = 0.0;
    double billed = 0.0;
    for (std::size_t kind = 0; kind < 2; ++kind) {
        const auto& loads = kind == 0 ? c.self.fleet.profile.weekday : c.self.fleet.profile.weekend;
        const auto& prices = kind == 0 ? c.managed.hourPrices.weekday : c.managed.hourPrices.weekend;
        const double days = kind == 0 ? weekdays : weekendDays;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double asked = c.traffic.requestsPerDay / 24.0 * loads[hour];
            const double own = std::min(asked, replicas * plannedAnHour(c) * open[kind][hour]);
            served += own * days;
            spilled += (asked - own) * days;
            billed += (asked - own) * days * prices[hour];
        }
    }
    const double meanPrice = spilled > 0.0 ? billed / spilled : c.managed.hourMultiplier;
    return ownMonth(c, replicas, 0.0, served) + managedMonthByHand(c, spilled, meanPrice);
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

double neededOf(const Case& c)
{
    return std::max(c.self.fleet.minimumReplicas,
                    whole(c.traffic.requestsPerDay / 24.0 * c.traffic.peakToAverage / plannedAnHour(c)));
}

} // namespace

class BruteForceTest : public QObject
{
    Q_OBJECT

private slots:
    void monthsAreTheSumOfTheirHours();
    void partsAddUp();
    void theBestHybridIsTheBestOfAll();
    void curvesAreMonths();
};

void BruteForceTest::monthsAreTheSumOfTheirHours()
{
    Dice dice(20'261'122);
    for (int number = 0; number < 3'000; ++number) {
        const Case c = randomCase(dice);
        const double requests = c.traffic.requestsPerDay * daysPerMonth;
        const double own = ownMonth(c, neededOf(c), c.self.fleet.spareReplicas, requests);
        const double paid = managedMonthByHand(c, requests, c.managed.hourMultiplier);
        const double ownFound = selfHostedMonth(c.self, c.traffic).total;
        const double paidFound = managedMonth(c.managed, c.traffic).total;
        QVERIFY2(near(ownFound, own),
                 qPrintable(QStringLiteral("%1: own %2, by hand %3").arg(number).arg(ownFound).arg(own)));
        QVERIFY2(near(paidFound, paid),
                 qPrintable(QStringLiteral("%1: managed %2, by hand %3").arg(number).arg(paidFound).arg(paid)));
    }
}

void BruteForceTest::partsAddUp()
{
    Dice dice(4);
    const auto added = [](const Month<double>& month) {
        double sum = 0.0;
        for (const auto& part : month.parts) {
            sum += part.value_or(0.0);
        }
        return sum;
    };
    for (int number = 0; number < 3'000; ++number) {
        const Case c = randomCase(dice);
        const auto hybrid = hybridMonth(c.self, c.managed, c.traffic, double(dice.whole(1, 5)));
        for (const Month<double>& month :
             {selfHostedMonth(c.self, c.traffic), managedMonth(c.managed, c.traffic), hybrid.joint}) {
            QVERIFY(near(added(month), month.total, 1e-12));
            for (const auto& part : month.parts) {
                QVERIFY(!part || *part >= 0.0);
            }
        }
        QVERIFY(near(hybrid.own.total + hybrid.managed.total, hybrid.joint.total, 1e-12));
        QVERIFY(near(hybrid.own.running + hybrid.managed.running, hybrid.joint.running, 1e-12));
    }
}

void BruteForceTest::theBestHybridIsTheBestOfAll()
{
    Dice dice(10'000);
    int hybrids = 0;
    int managedWins = 0;
    int ownWins = 0;
    for (int number = 0; number < 10'000; ++number) {
        Case c = randomCase(dice);
        c.traffic.requestsPerDay =
            std::min(c.traffic.requestsPerDay, 20.0 * 24.0 * plannedAnHour(c)); // few enough to try
        const double requests = c.traffic.requestsPerDay * daysPerMonth;
        double cheapest = managedMonthByHand(c, requests, c.managed.hourMultiplier);
        const double needed = neededOf(c);
        for (double own = std::max(1.0, c.self.fleet.minimumReplicas); own <= needed; ++own) {
            cheapest = std::min(cheapest, hybridByHand(c, own));
        }
        cheapest = std::min(cheapest, ownMonth(c, needed, c.self.fleet.spareReplicas, requests));
        const HybridChoice best = bestHybrid(c.self, c.managed, c.traffic);
        QVERIFY2(near(best.month.total, cheapest), qPrintable(QStringLiteral("%1: %2 own, %3; by hand %4")
                                                                  .arg(number)
                                                                  .arg(best.ownReplicas)
                                                                  .arg(best.month.total)
                                                                  .arg(cheapest)));
        hybrids += best.pure ? 0 : 1;
        managedWins += best.pure && best.ownReplicas == 0 ? 1 : 0;
        ownWins += best.pure && best.ownReplicas > 0 ? 1 : 0;
    }
    QVERIFY2(hybrids > 300 && managedWins > 300 && ownWins > 300,
             qPrintable(QStringLiteral("%1 %2 %3").arg(hybrids).arg(managedWins).arg(ownWins)));
}

void BruteForceTest::curvesAreMonths()
{
    Dice dice(3);
    // Sharper days have hours with a billionth of a replica's load, which is rounded away at some volumes.
    constexpr double highestPeak = 3.0;
    for (int number = 0; number < 500; ++number) {
        const Case c = randomCase(dice, highestPeak);
        const double upTo = 24.0 / c.traffic.peakToAverage * plannedAnHour(c) * dice.between(1.5, 12.0);
        const CostCurve own = selfHostedCurve(c.self, c.traffic, upTo);
        const CostCurve paid = managedCurve(c.managed, c.traffic, upTo);
        for (int i = 0; i < 20; ++i) {
            Case there = c;
            there.traffic.requestsPerDay = dice.between(0.0, upTo);
            const double requests = there.traffic.requestsPerDay * daysPerMonth;
            const double byHand = ownMonth(there, neededOf(there), c.self.fleet.spareReplicas, requests);
            QVERIFY2(near(own.at(there.traffic.requestsPerDay), byHand, 1e-8),
                     qPrintable(QStringLiteral("%1 at %2: %3, by hand %4")
                                    .arg(number)
                                    .arg(there.traffic.requestsPerDay)
                                    .arg(own.at(there.traffic.requestsPerDay))
                                    .arg(byHand)));
            QVERIFY(near(paid.at(there.traffic.requestsPerDay),
                         managedMonthByHand(there, requests, c.managed.hourMultiplier), 1e-8));
        }
    }
}

QTEST_GUILESS_MAIN(BruteForceTest)
#include "tst_bruteforce.moc"
