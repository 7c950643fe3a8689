// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/units.h"
#include "cost/curve.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a chart is drawn from: numbers at full precision in the plan's currency, ex tax unless it cannot be recovered,
/// and names as the plan has them. Window, walkthrough and paper draw the same data; the words around it are chosen
/// where it is drawn.
namespace evenhost::report {

/// Cost a month over daily volume, from 0 to at least the chart's maximum: straight pieces, joined by risers.
struct CostLine
{
    std::string optionId;
    std::string name;
    analysis::OptionKind kind = analysis::OptionKind::SelfHosted;
    std::string acceleratorName;
    int gpusPerReplica = 0;
    int replicasSpare = 0;
    std::vector<cost::CurvePiece> pieces; ///< those that the chart shows
};

/// Cost at a volume; at a riser the lower side (the replicas that still serve that volume). Nothing outside the pieces.
[[nodiscard]] std::optional<double> costAt(const CostLine& line, double requestsPerDay);

struct MarkedCrossing
{
    double requestsPerDay = 0.0;
    double cost = 0.0;
    analysis::Side becomesCheaper = analysis::Side::SelfHosted;
    bool atRiser = false;
};

struct GrowthTick
{
    int months = 0;
    double requestsPerDay = 0.0;
};

struct BreakEvenData
{
    std::string currency;
    std::string taxName;      ///< what the amounts are without, or with
    bool taxIncluded = false; ///< it is not recovered: part of every amount
    double today = 0.0;       ///< requests a day
    double maximum = 0.0;     ///< right end of the volume axis
    double tokensPerRequest = 0.0;
    CostLine selfHosted; ///< the option the crossings are about
    CostLine managed;
    std::vector<CostLine> others; ///< drawn thinner, without crossings
    std::vector<MarkedCrossing> crossings;
    std::optional<double> cheaperAbove;
    std::optional<double> low; ///< 80 % range of cheaperAbove
    std::optional<double> high;
    std::string reason;                       ///< code, when there is no cheaperAbove
    std::optional<double> unitCostAtFullLoad; ///< a million tokens, self-hosted, at the right end
    std::optional<double> managedUnitPrice;   ///< a million tokens, managed
    double growthPerMonth = 0.0;
    std::vector<GrowthTick> growth;
    std::optional<double> installedCapacity; ///< requests a day the replicas bought for today serve
};

/// One GPU of an option, GiB. What is in use may exceed `usable`.
struct MemoryBar
{
    std::string optionId;
    std::string name;
    std::string acceleratorName;
    int gpusPerReplica = 0;
    double usable = 0.0;
    double weights = 0.0;
    double kvCache = 0.0;
    double runtime = 0.0;
    double free = 0.0; ///< negative: does not fit by that much
    double concurrency = 0.0;
    bool feasible = true;
};

struct ParameterBar
{
    std::string optionId;
    std::string name;
    double total = 0.0;
    double active = 0.0;
};

/// The parts of a monthly cost as the bars show them: at most seven and a tax that is a cost, in this order from the
/// foot of the bar.
enum class CostGroup { Gpus, Facilities, Tokens, People, StorageAndNetwork, Software, Other, Tax };
inline constexpr int costGroupCount = 8;

/// The 80 % range of a figure, low end first.
struct Range
{
    double low = 0.0;
    double high = 0.0;
};

struct CostBar
{
    std::string optionId;
    std::string name;
    std::string overflowName; ///< of a hybrid: the managed option that takes the peaks, the last part of its name
    analysis::OptionKind kind = analysis::OptionKind::SelfHosted;
    bool eligible = true;
    std::vector<std::pair<CostGroup, double>> groups; ///< in enum order, zero ones left out
    double total = 0.0;
    std::optional<Range> range; ///< of the total, from the range of throughput; nothing where it does not move it
    std::optional<double> tax;  ///< on what is bought; nothing where the plan counts none
    bool taxInTotal = false;    ///< it is not recovered: part of the total already
};

struct TornadoBar
{
    std::string path;
    base::Unit unit = base::Unit::None;
    std::string currency; ///< of an offer's price; empty: the plan's
    double now = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool ownRange = false;
    double resultLow = 0.0; ///< yearly difference, self-hosted - managed
    double resultHigh = 0.0;
    std::optional<double> breakEvenLow;
    std::optional<double> breakEvenHigh;
    std::optional<double> flipValue;
    bool jumpsStair = false;
};

struct TornadoData
{
    std::string currency;
    double base = 0.0; ///< yearly difference with everything as planned
    std::optional<double> baseBreakEven;
    std::string selfHostedName;
    std::string managedName;
    std::vector<TornadoBar> bars; ///< longest first
};

struct CoverageCurve
{
    std::string optionId;
    std::string name;
    double experts = 0.0;
    double perToken = 0.0;
    double concurrency = 0.0; ///< where the plan's peak puts one replica
};

struct SpeedBar
{
    std::string optionId;
    std::string name;
    double tokensPerSecondPerUser = 0.0;
    double tokensPerSecondPerReplica = 0.0;
    double requestsPerSecondPerReplica = 0.0;
    double firstTokenMean = 0.0; ///< seconds
    double firstTokenP95 = 0.0;
    double tokensPerSecondPerUserP95 = 0.0; ///< 95 % of tokens come at least this fast
    double lowFactor = 1.0;
    double highFactor = 1.0;
    bool measured = false;
};

/// A way to divide one replica: "chosen", or why it was not (sizing::RejectedLayout::code).
struct LayoutRow
{
    sizing::Layout layout;
    std::string code;
    double requestsPerSecondPerGpu = 0.0; ///< 0 where it cannot run
    double missingGib = 0.0;              ///< on each GPU, where it does not fit
};

/// What was tried for one option, the chosen layout first, then the runners-up, then what cannot run.
struct LayoutData
{
    std::string optionId;
    std::string name;
    std::vector<LayoutRow> rows;
    base::Findings waysToFit; ///< what would make it fit, when nothing does
};

struct StorageBar
{
    std::string optionId;
    std::string name;
    double checkpoint = 0.0; ///< GB, one copy
    double hot = 0.0;
    double registry = 0.0;
    double backups = 0.0;
    double downloadHours = 0.0;
};

struct CashLine
{
    std::string optionId;
    std::string name;
    analysis::OptionKind kind = analysis::OptionKind::SelfHosted;
    std::vector<double> cumulative; ///< money paid out up to and including month i, positive
    double npv = 0.0;
    std::optional<int> paybackMonth;
};

struct CashData
{
    std::string currency;
    std::vector<CashLine> lines;
};

struct BridgeStep
{
    std::string path;
    double change = 0.0;
    std::variant<double, std::string> before = 0.0;
    std::variant<double, std::string> after = 0.0;
};

/// Monthly difference then and now, and what moved it, one change at a time; start + steps = end.
struct BridgeData
{
    std::string currency;
    double start = 0.0;
    double end = 0.0;
    std::vector<BridgeStep> steps;
    std::string selfHostedName;
    std::string managedName;
};

} // namespace evenhost::report
