// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/drivers.h"

#include "analysis/driverfields_p.h"
#include "cost/gather.h"
#include "plan/fields.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenhost::analysis {

namespace {

using Self = detail::Self;
using Managed = detail::Managed;
using detail::managedFields;
using detail::ownedFields;
using detail::rateFields;
using detail::selfFields;
using detail::sizedFields;
using detail::spotFields;
using detail::TrafficField;
using detail::trafficFields;

constexpr double assumedRange = 0.2;
constexpr double slowestFactor = 0.01; ///< a replica never stands still

template <class Fields, class Side>
void addPlaces(std::vector<double*>& places, const Fields& fields, std::string_view path, Side& side)
{
    for (const auto& field : fields) {
        if (field.path == path) {
            places.push_back(&field.place(side));
        }
    }
}

base::Quantity plain(double value)
{
    return {.value = value, .low = {}, .high = {}, .provenance = {}};
}

/// The offer whose price interrupted spot hours are bought at: the on-demand twin, else the offer itself.
const catalogue::HostingOffer& replacementOf(const plan::ResolvedPlan& plan, const catalogue::HostingOffer& offer)
{
    const catalogue::HostingOffer* twin =
        offer.billing == catalogue::Billing::Spot ? cost::onDemandOf(plan.catalogue(), offer) : nullptr;
    return twin == nullptr ? offer : *twin;
}

constexpr double anyPrice = std::numeric_limits<double>::max();

} // namespace

double RateResponse::factorAt(double x) const
{
    const double end = x < value ? low : high;
    const double factor = x < value ? factorAtLow : factorAtHigh;
    if (end == value) {
        return 1.0;
    }
    return std::max(slowestFactor, 1.0 + (factor - 1.0) * (x - value) / (end - value));
}

Workspace::Workspace(const plan::ResolvedPlan& plan, const cost::Traffic<double>& traffic,
                     const std::vector<SelfSource>& selfHosted, const std::vector<ManagedSource>& managed,
                     const RateProbe& probe)
    : m_traffic(traffic)
{
    // Places are addresses: both lists get their final size before any is taken.
    for (const SelfSource& source : selfHosted) {
        m_self.push_back({source.entry->entry->id, source.inputs, source.throughput});
        m_rates.push_back({source.inputs.fleet.requestsPerSecond, source.inputs.fleet.concurrency, {}});
        m_entries.push_back(source.entry);
    }
    for (const ManagedSource& source : managed) {
        m_managed.push_back({source.managed->entry->id, source.inputs});
    }
    addWorkload(plan);
    addAssumptions(plan);
    addHostingPrices(plan, selfHosted);
    addManagedPrices(managed);
    addExchangeRates(plan, selfHosted, managed);
    addThroughput();
    addRates(selfHosted, probe);
    for (const Driver& driver : m_drivers) {
        m_now.push_back(driver.value);
    }
}

void Workspace::addQuantity(std::string path, const base::Quantity& quantity, double minimum, double maximum,
                            bool whole, std::vector<double*> places)
{
    if (places.empty()) {
        return;
    }
    Driver driver;
    driver.path = std::move(path);
    driver.value = quantity.value;
    driver.ownRange = quantity.low.has_value() || quantity.high.has_value();
    const double swing = std::abs(quantity.value) * assumedRange;
    driver.low = driver.ownRange ? quantity.low.value_or(quantity.value) : quantity.value - swing;
    driver.high = driver.ownRange ? quantity.high.value_or(quantity.value) : quantity.value + swing;
    driver.minimum = minimum;
    driver.maximum = maximum;
    driver.low = std::clamp(driver.low, minimum, std::max(minimum, quantity.value));
    driver.high = std::clamp(driver.high, std::min(maximum, quantity.value), maximum);
    driver.whole = whole;
    driver.draws = {driver.low, driver.value, driver.high};
    driver.places = std::move(places);
    m_drivers.push_back(std::move(driver));
}

void Workspace::addField(const plan::ResolvedPlan& plan, std::string_view path, std::vector<double*> places)
{
    const plan::Field* field = plan::fieldAt(path);
    const base::Quantity* quantity = field == nullptr ? nullptr : plan::quantity(plan.plan(), *field);
    if (quantity != nullptr) {
        addQuantity(std::string(path), *quantity, field->minimum, field->maximum, field->whole, std::move(places));
    }
}

void Workspace::addWorkload(const plan::ResolvedPlan& plan)
{
    for (const TrafficField& field : trafficFields) {
        addField(plan, field.path, {&(m_traffic.*field.place)});
    }
    // Read and written tokens are parts of one input.
    limit("workload.cached_input_share", 1.0 - m_traffic.cacheWriteShare);
    limit("workload.cache_write_share", 1.0 - m_traffic.cachedInputShare);
}

void Workspace::limit(std::string_view path, double most)
{
    const auto found = std::ranges::find(m_drivers, path, &Driver::path);
    if (found == m_drivers.end()) {
        return;
    }
    found->maximum = std::max(std::min(found->maximum, most), found->value);
    found->high = std::min(found->high, found->maximum);
    found->draws.high = found->high;
}

void Workspace::addAssumptions(const plan::ResolvedPlan& plan)
{
    for (const plan::Field& field : plan::fields()) {
        const std::string path = plan::pathOf(field);
        if (path == "assumptions.tax_rate" && plan.plan().tax.recoverable) {
            continue; // no cost
        }
        std::vector<double*> places;
        for (SelfSide& side : m_self) {
            if (path != "workload.peak_concurrency" || side.inputs.fleet.concurrencyMeasured) {
                addPlaces(places, selfFields, path, side.inputs);
            }
            if (side.inputs.owned) {
                addPlaces(places, ownedFields, path, side.inputs);
            } else if (side.inputs.rent.spot) {
                addPlaces(places, spotFields, path, side.inputs);
            }
        }
        for (ManagedSide& side : m_managed) {
            addPlaces(places, managedFields, path, side.inputs);
        }
        addField(plan, path, std::move(places));
    }
}

void Workspace::addHostingPrices(const plan::ResolvedPlan& plan, const std::vector<SelfSource>& sources)
{
    std::vector<std::string> done;
    for (const SelfSource& source : sources) {
        const catalogue::HostingOffer& offer = *source.entry->hosting;
        if (std::ranges::find(done, offer.id) != done.end()) {
            continue;
        }
        done.push_back(offer.id);
        std::vector<double*> places;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            Self& side = m_self[i].inputs;
            const catalogue::HostingOffer& other = *sources[i].entry->hosting;
            if (other.id == offer.id) {
                places.push_back(side.owned ? &side.ownership.serverPrice.amount : &side.rent.pricePerNodeHour.amount);
            }
            if (side.rent.spot && replacementOf(plan, other).id == offer.id) {
                places.push_back(&side.rent.replacement.amount);
            }
        }
        const bool owned = source.inputs.owned;
        addQuantity("hosting." + offer.id + (owned ? ".server_price" : ".price_per_node_hour"),
                    owned ? offer.ownership->serverPrice : offer.pricePerNodeHour, 0.0, anyPrice, false,
                    std::move(places));
    }
}

void Workspace::addManagedPrices(const std::vector<ManagedSource>& sources)
{
    constexpr double mostTokens = 1e8;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const catalogue::ManagedOffer& offer = *sources[i].managed->offer;
        const plan::ManagedEntry& entry = *sources[i].managed->entry;
        Managed& side = m_managed[i].inputs;
        const std::string offerPath = "offers." + offer.id + '.';
        const std::string entryPath = "managed." + entry.id + '.';
        std::vector<double*> input{&side.rates.input};
        // What is not published is billed as fresh input, and moves with it.
        for (double* rate : {&side.rates.cacheRead, &side.rates.cacheWrite}) {
            if (*rate == side.rates.input) {
                input.push_back(rate);
            }
        }
        addQuantity(offerPath + "input", plain(side.rates.input), 0.0, anyPrice, false, input);
        addQuantity(offerPath + "output", plain(side.rates.output), 0.0, anyPrice, false, {&side.rates.output});
        if (side.rates.cacheRead != side.rates.input) {
            addQuantity(offerPath + "cache_read", plain(side.rates.cacheRead), 0.0, anyPrice, false,
                        {&side.rates.cacheRead});
        }
        const base::Quantity ratio = entry.tokenRatio ? *entry.tokenRatio : offer.tokenRatio.value_or(plain(1.0));
        addQuantity(entryPath + "token_ratio", ratio, 0.1, 10.0, false, {&side.tokenRatio});
        addQuantity(entryPath + "reasoning_tokens", entry.reasoningTokens, 0.0, mostTokens, false,
                    {&side.reasoningTokens});
        addQuantity(entryPath + "discount", entry.discount, 0.0, 1.0, false, {&side.discount});
        addQuantity(entryPath + "platform_fee", entry.platformFee, 0.0, anyPrice, false, {&side.platformFee});
        if (side.spendCommitted) {
            addQuantity(entryPath + "committed_spend", entry.committedSpend, 0.0, anyPrice, false,
                        {&side.committedSpend});
        }
        if (side.storesCache) {
            addQuantity(entryPath + "cache_hours", entry.cacheHours, 0.0, mostTokens, false, {&side.cache.hoursKept});
            addQuantity(entryPath + "cache_kept_tokens", entry.cacheKeptTokens, 0.0, mostTokens * mostTokens, false,
                        {&side.cache.tokensKept});
        }
    }
}

void Workspace::addExchangeRates(const plan::ResolvedPlan& plan, const std::vector<SelfSource>& selfHosted,
                                 const std::vector<ManagedSource>& managed)
{
    for (const auto& [currency, rate] : plan.plan().exchangeRates) {
        std::vector<double*> places;
        for (std::size_t i = 0; i < selfHosted.size(); ++i) {
            if (selfHosted[i].entry->hosting->currency == currency && currency != plan.plan().currency) {
                Self& side = m_self[i].inputs;
                places.insert(places.end(), {&side.rent.pricePerNodeHour.rate, &side.rent.replacement.rate,
                                             &side.ownership.serverPrice.rate});
            }
        }
        for (std::size_t i = 0; i < managed.size(); ++i) {
            if (managed[i].managed->offer->currency == currency && currency != plan.plan().currency) {
                places.push_back(&m_managed[i].inputs.exchangeRate);
            }
        }
        addQuantity("exchange_rates." + currency, rate, 1e-9, 1e9, false, std::move(places));
    }
}

void Workspace::addThroughput()
{
    constexpr double extreme = 100.0;
    for (std::size_t i = 0; i < m_self.size(); ++i) {
        const ThroughputRange& range = m_self[i].throughput;
        Driver driver;
        driver.path = "shortlist." + m_self[i].id + ".throughput";
        driver.value = 1.0;
        driver.low = std::min(range.low, 1.0);
        driver.high = std::max(range.high, 1.0);
        driver.ownRange = driver.low < driver.high;
        driver.minimum = slowestFactor;
        driver.maximum = extreme;
        driver.draws = triangleWithPercentiles(driver.low, 1.0, driver.high);
        driver.draws.low = std::max(driver.draws.low, slowestFactor);
        driver.rates.push_back(i);
        m_rates[i].answers.emplace_back(m_drivers.size(), RateResponse{0.0, 1.0, 2.0, 0.0, 2.0}); // the value itself
        m_drivers.push_back(std::move(driver));
    }
}

void Workspace::addRates(const std::vector<SelfSource>& sources, const RateProbe& probe)
{
    if (!probe) {
        return;
    }
    for (std::size_t index = 0; index < m_drivers.size(); ++index) {
        Driver& driver = m_drivers[index];
        if (std::ranges::find(rateFields, driver.path) == rateFields.end()) {
            continue;
        }
        const auto factorAt = [&](const SelfSource& source, double value) {
            return value == driver.value ? 1.0 : probe(*source.entry, driver.path, value);
        };
        for (std::size_t i = 0; i < sources.size(); ++i) {
            driver.rates.push_back(i);
            m_rates[i].answers.emplace_back(index, RateResponse{driver.low, driver.value, driver.high,
                                                                factorAt(sources[i], driver.low),
                                                                factorAt(sources[i], driver.high)});
        }
    }
}

void Workspace::set(std::size_t index, double value)
{
    const Driver& driver = m_drivers[index];
    const double taken = driver.whole ? std::round(value) : value;
    m_now[index] = taken;
    for (double* place : driver.places) {
        *place = taken;
    }
    for (const std::size_t self : driver.rates) {
        applyRates(self);
    }
}

void Workspace::reset(std::size_t index)
{
    if (m_resized) {
        m_self[m_resized->self].inputs = m_resized->before;
        m_resized.reset();
    }
    set(index, m_drivers[index].value);
}

bool Workspace::setSized(std::size_t index, double value, std::size_t self)
{
    const Driver& driver = m_drivers[index];
    if (!m_sizing || std::ranges::find(sizedFields, driver.path) == sizedFields.end()) {
        set(index, value);
        return true;
    }
    if (!m_resized) {
        m_resized = Resized{self, m_self[self].inputs};
    }
    m_self[self].inputs = m_resized->before;
    set(index, value);
    if (m_now[index] == driver.value) {
        return true;
    }
    auto inputs = m_sizing(*m_entries[self], driver.path, m_now[index]);
    if (inputs) {
        m_self[self].inputs = *inputs;
    }
    return inputs.has_value();
}

void Workspace::applyRates(std::size_t self)
{
    const Rate& rate = m_rates[self];
    double factor = 1.0;
    for (const auto& [driver, response] : rate.answers) {
        factor *= response.factorAt(m_now[driver]);
    }
    m_self[self].inputs.fleet.requestsPerSecond = rate.requestsPerSecond * factor;
    m_self[self].inputs.fleet.concurrency = rate.concurrency * factor;
}

double Workspace::monthlyDifference(std::size_t self, std::size_t managed) const
{
    return cost::selfHostedMonth(m_self[self].inputs, m_traffic).total
           - cost::managedMonth(m_managed[managed].inputs, m_traffic).total;
}

std::optional<double> Workspace::cheaperAbove(std::size_t self, std::size_t managed) const
{
    return analysis::cheaperAbove(m_self[self].inputs, m_managed[managed].inputs, m_traffic);
}

Workspace::Stair Workspace::stair(std::size_t self, std::size_t managed) const
{
    const auto fleet = cost::fleetFor(m_self[self].inputs.fleet, m_traffic);
    const Managed& other = m_managed[managed].inputs;
    Stair stair{fleet.nodes, fleet.nodeHours, 0, false, other.provisioned ? cost::unitsFor(other, m_traffic) : 0.0};
    const double prompt = cost::promptTokens(other, m_traffic);
    for (std::size_t i = 0; i < other.tierCount; ++i) {
        const double threshold = other.tiers[i].aboveInputTokens;
        stair.tier += prompt > threshold || (other.tiers[i].inclusive && prompt == threshold) ? 1U : 0U;
    }
    stair.atMinimumSpend =
        (other.minimumAgreed || other.spendCommitted)
        && cost::requestsPerMonth(m_traffic) * cost::requestPrice(other, m_traffic) < cost::agreedSpend(other);
    return stair;
}

} // namespace evenhost::analysis
