// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/curve.h"
#include "cost/hybrid.h"
#include "cost/staircase.h"
#include "workedformula.h"

#include <cmath>

namespace evenhost::validation {

namespace {

constexpr double million = 1e6;

// ---- money -----------------------------------------------------------------------------------------------------

/// Per million tokens; nothing else costs anything.
cost::ManagedInputs<double> prices(double input, double output)
{
    cost::ManagedInputs<double> in;
    in.rates = {.input = input, .output = output, .cacheRead = input, .cacheWrite = input};
    in.people.productiveHours = 1.0;
    in.horizonMonths = 1.0;
    return in;
}

cost::Traffic<double> oneRequest(double inputTokens, double outputTokens)
{
    return {.requestsPerDay = 1.0,
            .inputTokens = inputTokens,
            .outputTokens = outputTokens,
            .cachedInputShare = 0.0,
            .cacheWriteShare = 0.0,
            .batchShare = 0.0,
            .retryShare = 0.0,
            .peakToAverage = 1.0};
}

double tokensCost(double inputTokens, double outputTokens, double input, double output)
{
    return cost::requestPrice(prices(input, output), oneRequest(inputTokens, outputTokens));
}

/// A replica of `gpus` GPUs; a request is one token.
cost::SelfHostedInputs<double> rental(double gpus, double gpuHour, double tokensPerSecond, double utilisation,
                                      double overhead = 0.0)
{
    cost::SelfHostedInputs<double> in;
    in.fleet.requestsPerSecond = tokensPerSecond;
    in.fleet.targetUtilisation = utilisation;
    in.fleet.minimumReplicas = 1.0;
    in.fleet.gpusPerReplica = gpus;
    in.fleet.gpusPerNode = gpus;
    in.rent.pricePerNodeHour = {.amount = gpus * gpuHour};
    in.people.productiveHours = 1.0;
    in.contingency = overhead;
    in.horizonMonths = 1.0;
    return in;
}

double hoursOf(const Row& row)
{
    return row.first({"hours", "hours_per_month"}).value_or(base::hoursPerMonth);
}

double overheadOf(const Row& row)
{
    return row.number("overhead_pct") / 100.0 + row.number("overhead");
}

double hourly(const Row& row)
{
    const auto node = row.first({"node_hourly"});
    return node ? *node : row.number("gpus", 1.0) * row.number("gpu_hourly");
}

/// A node rented for a share of the row's hours. Ours is all of them: idle hours are billed, whatever the utilisation.
cost::Month<double> rentedMonth(const Row& row, double shareOfHours = 1.0)
{
    const auto in = rental(1.0, hourly(row), 1.0, 1.0, overheadOf(row));
    cost::Fleet<double> fleet;
    fleet.nodes = 1.0;
    fleet.nodeHours = hoursOf(row) * shareOfHours;
    return cost::selfHostedMonthOf(in, oneRequest(0.0, 1.0), fleet);
}

double ratePerSecond(const Row& row)
{
    return row.first({"tokens_per_s", "proc_tokens_per_s"}).value_or(0.0);
}

/// Tokens served in the row's hours at the utilisation planned.
double capacity(const Row& row)
{
    const auto in = rental(1.0, 0.0, ratePerSecond(row), row.number("utilisation", 1.0));
    return cost::capacityPerReplica(in.fleet, oneRequest(0.0, 1.0)) / 24.0 * hoursOf(row);
}

double perMillion(const Row& row)
{
    const auto in = rental(1.0, hourly(row), ratePerSecond(row), row.number("utilisation", 1.0));
    const auto load = oneRequest(0.0, 1.0);
    return cost::fullLoadUnitCost(in, load, cost::stairCost(in, load)) / base::daysPerMonth * million;
}

/// What a replica of the same source serves in a month, if it says so anywhere.
std::optional<double> capacityOfSource(const Row& row, const Rows& others)
{
    for (const Row& other : others) {
        if (other.source == row.source && contains(other.output, "capacity_tokens")) {
            return capacity(other);
        }
    }
    return std::nullopt;
}

/// Where a monthly bill meets a price a million: within one replica's capacity, or on the stairs above it.
std::optional<double> breakEvenTokens(const Row& row, const Rows& others)
{
    const double month = row.first({"selfhost_monthly", "replica_monthly", "monthly"}).value_or(rentedMonth(row).total);
    const double price = row.first({"blended_price_per_M", "api_price_per_M"}).value_or(0.0) / million;
    const double one = capacityOfSource(row, others).value_or(1e15);
    std::vector<cost::CurvePiece> stairs;
    constexpr int most = 1'000;
    for (int stair = 1; stair <= most; ++stair) {
        stairs.push_back({(stair - 1) * one, stair * one, stair * month, 0.0});
    }
    const auto found = cost::crossings(cost::CostCurve(stairs), cost::CostCurve({{0.0, most * one, 0.0, price}}));
    return found.empty() ? std::nullopt : std::optional(found.front().volume);
}

double ownedMonth(const Row& row)
{
    cost::OwnershipInputs<double> in;
    in.serverPrice = {.amount = row.number("capex")};
    in.lifeYears = row.first({"amortisation_months", "months"}).value_or(1.0) / base::monthsPerYear;
    in.nodeKilowatts = row.number("watts") / 1'000.0;
    in.electricityPrice = row.number("kwh_price");
    const double depreciation = cost::depreciationMonthly(in, cost::purchase(in, 1.0));
    // Their power is drawn for a share of the hours: a fleet that runs those.
    cost::Fleet<double> fleet;
    fleet.nodeHours = row.number("hours_per_day") * row.number("days") * row.number("duty", 1.0);
    cost::FleetInputs<double> whole;
    whole.gpusPerReplica = 1.0;
    whole.gpusPerNode = 1.0;
    in.idlePowerShare = 1.0;
    return depreciation + cost::powerMonthly(in, whole, fleet) + row.number("ops_flat");
}

/// The staircase of `k` spare replicas at rent r a unit of capacity against a price of 1.
std::vector<double> upward(const Row& row)
{
    const double r = row.number("r");
    const auto spare = static_cast<int>(row.number("k"));
    std::vector<cost::CurvePiece> pieces;
    constexpr int most = 2'000;
    for (int stair = 1; stair <= most; ++stair) {
        pieces.push_back({double(stair - 1), double(stair), r * (stair + spare), 0.0});
    }
    std::vector<double> volumes;
    for (const auto& crossing : cost::crossings(cost::CostCurve(pieces), cost::CostCurve({{0, most, 0, 1}}))) {
        if (crossing.firstBecomesCheaper) {
            volumes.push_back(crossing.volume);
        }
    }
    return volumes;
}

double sumOf(const std::string& text)
{
    double sum = 0.0;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto plus = rest.find('+');
        sum += numberOf(rest.substr(0, plus)).value_or(0.0);
        rest = plus == std::string_view::npos ? std::string_view() : rest.substr(plus + 1);
    }
    return sum;
}

double apiCost(const Row& row)
{
    if (row.has("total_M")) { // what is not served by oneself
        return tokensCost(0.0, (row.number("total_M") - row.number("selfhost_M")) * million, 0.0,
                          row.number("api_price_per_M"));
    }
    if (row.has("volume_M")) {
        return tokensCost(0.0, row.number("volume_M") * million, 0.0, row.number("api_price_per_M"));
    }
    const bool thousands = row.has("price_in_per_1k");
    const double input = row.first({"input_tokens"}).value_or(row.number("input_M") * million);
    const double output = row.first({"output_tokens"}).value_or(row.number("output_M") * million);
    const double in = row.first({"price_in_per_M", "price_in", "price_in_per_1k"}).value_or(0.0);
    const double out = row.first({"price_out_per_M", "price_out", "price_out_per_1k"}).value_or(0.0);
    return tokensCost(input, output, thousands ? in * 1e3 : in, thousands ? out * 1e3 : out);
}

double escalatedCost(const Row& row)
{
    return row.number("gpu_hourly") / row.number("requests_per_hour")
           + row.number("escalation") * tokensCost(0.0, million, 0.0, row.number("api_cost"));
}

double replicasFor(const Row& row)
{
    const double peak = row.first({"peak_tokens_per_s_p99", "peak_tokens_per_s"}).value_or(0.0);
    const auto in = rental(1.0, 0.0, row.number("replica_tokens_per_s"), 1.0);
    return cost::fleetFor(in.fleet, cost::atVolume(oneRequest(0.0, 1.0), peak * base::secondsPerDay)).needed;
}

// ---- which formula ---------------------------------------------------------------------------------------------

std::vector<Formula> moneyFormulas()
{
    return {
        of({"api_cost", "api_monthly", "api_spill", "cost_per_request_usd"},
           [](const Row& row) { return row.has("escalation") ? escalatedCost(row) : apiCost(row); }),
        of({"amortised_monthly", "owned_monthly"}, ownedMonth),
        of({"blended_price"},
           [](const Row& row) { return apiCost(row) / (row.number("input_M") + row.number("output_M")); }),
        of({"overhead_usd"}, [](const Row& row) { return *rentedMonth(row).part(cost::CostPart::Contingency); }),
        of({"breakeven_tokens"},
           [](const Row& row, const Rows& rows, const catalogue::Catalogue&) { return breakEvenTokens(row, rows); }),
        of({"breakeven_requests_per_hour"},
           [](const Row& row) {
               const auto found =
                   cost::crossings(cost::CostCurve({{0.0, 1e12, hourly(row), 0.0}}),
                                   cost::CostCurve({{0.0, 1e12, 0.0, row.number("api_cost_per_request")}}));
               return found.empty() ? 0.0 : found.front().volume;
           }),
        of({"saving_pct"},
           [](const Row& row) {
               return (1.0 - row.number("selfhost_cost_per_request") / row.number("api_cost")) * 100.0;
           }),
        of({"hybrid_monthly"}, [](const Row& row) { return row.number("selfhost_monthly") + row.number("api_spill"); }),
        of({"effective_usd_per_M"},
           [](const Row& row) { return row.number("all_selfhost_monthly") / row.number("total_M"); }),
        of(
            {"usd_per_M_full"},
            [](const Row& row) {
                return row.number("gpu_monthly") * row.number("overhead_multiplier") * 3.0
                       / (row.number("tokens_3m") / million);
            },
            1.01),
        of({"six_month_total"}, [](const Row& row) { return sumOf(row.text("monthly_totals")); }),
        of({"margin_of_safety"},
           [](const Row& row) { return (1.0 - row.number("breakeven_units") / row.number("actual_units")) * 100.0; }),
        of({"gpus_total"},
           [](const Row& row) {
               auto in = rental(row.number("gpus_per_replica"), 0.0, 1.0, 1.0);
               in.fleet.minimumReplicas = row.number("replicas");
               return cost::fleetFor(in.fleet, oneRequest(0.0, 1.0)).gpus;
           }),
        of({"replicas_at_full_load"},
           [](const Row& row) {
               return std::floor(row.number("trough_tokens_per_s") / row.number("replica_tokens_per_s"));
           }),
        of({"replicas_for"}, replicasFor),
        of({"last_crossing"}, [](const Row& row) { return upward(row).empty() ? 0.0 : upward(row).back(); }),
        of({"first_crossing"}, [](const Row& row) { return upward(row).empty() ? 0.0 : upward(row).front(); }),
        of({"crossings"}, [](const Row& row) { return double(upward(row).size()); }),
        of({"crossover_exists"}, [](const Row& row) { return upward(row).empty() ? 0.0 : 1.0; }),
        of({"usd_per_M"}, perMillion),
        of({"tokens_per_month"}, capacity),
        of({"monthly_usd", "yearly_usd"},
           [](const Row& row) {
               // A bill over six months is one month's six times, however many machines it was for.
               const auto half = row.first({"g6e.12xlarge_6m"});
               return half ? *half / 6.0 : rentedMonth(row).total;
           }),
    };
}

} // namespace

std::string WorkedExample::text(std::string_view key) const
{
    const auto found = inputs.find(key);
    return found == inputs.end() ? std::string() : found->second;
}

std::optional<double> WorkedExample::first(std::initializer_list<std::string_view> keys) const
{
    for (const std::string_view key : keys) {
        if (const auto value = numberOf(text(key))) {
            return value;
        }
    }
    return std::nullopt;
}

double WorkedExample::number(std::string_view key, double otherwise) const
{
    return numberOf(text(key)).value_or(otherwise);
}

std::vector<WorkedExample> workedExamples(const importers::CsvTable& table)
{
    std::vector<WorkedExample> rows;
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        WorkedExample row;
        row.id = table.text(i, "id");
        row.source = table.text(i, "source_url");
        row.output = table.text(i, "output_name");
        row.printed = table.text(i, "output_value");
        row.kind = table.text(i, "kind");
        row.recomputed = table.number(i, "our_recomputation");
        std::string_view rest = table.text(i, "inputs");
        while (!rest.empty()) {
            const auto end = rest.find(';');
            const std::string_view pair = rest.substr(0, end);
            if (const auto equals = pair.find('='); equals != std::string_view::npos) {
                row.inputs.emplace(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
            }
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Reproduction reproduce(const WorkedExample& row, const std::vector<WorkedExample>& others,
                       const catalogue::Catalogue& catalogue)
{
    static const std::vector<Formula> formulas = [] {
        std::vector<Formula> all = sizeFormulas();
        std::ranges::move(moneyFormulas(), std::back_inserter(all));
        return all;
    }();
    const auto found = std::ranges::find_if(formulas, [&](const Formula& formula) { return formula.matches(row); });
    if (found == formulas.end()) {
        return {};
    }
    // Prefill and decoding on separate GPUs is not what the engine sizes: `evenhost predict` says unsupported_regime.
    if (row.text("mode") == "disagg") {
        return {.known = true, .declined = true};
    }
    Reproduction ours{
        .value = found->value(row, others, catalogue), .known = true, .band = found->band, .bandReason = found->reason};
    if (row.kind == "convention" && row.has("utilisation") && row.has("gpu_hourly")
        && contains(row.output, "monthly_usd")) {
        ours.byUse = rentedMonth(row, row.number("utilisation")).total;
    }
    return ours;
}

double printedUnit(const std::string& printed)
{
    const auto point = printed.find('.');
    if (point != std::string::npos) {
        return std::pow(10.0, -double(printed.size() - point - 1));
    }
    const auto last = printed.find_last_not_of('0');
    return last == std::string::npos ? 1.0 : std::pow(10.0, double(printed.size() - last - 1));
}

} // namespace evenhost::validation
