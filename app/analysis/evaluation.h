// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/bridge.h"
#include "base/date.h"
#include "base/finding.h"
#include "base/number.h"
#include "catalogue/catalogue.h"
#include "cost/costpart.h"
#include "cost/curve.h"
#include "plan/plan.h"
#include "sizing/densetwin.h"
#include "sizing/replica.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a plan comes to: everything the window, the report, the workbook and the command line show.
/// Numbers are full precision in the plan's currency, ex tax unless it cannot be recovered; nothing here is formatted
/// or worded.
namespace evenhost::analysis {

enum class OptionKind { SelfHosted, Managed, Hybrid };

using cost::CostPart;
using cost::costPartName;

struct MonthlyCost
{
    double total = 0.0;                             ///< the sum of the parts
    std::vector<std::pair<CostPart, double>> parts; ///< in enum order; parts that do not apply are left out
    /// Tax on all that is bought, where the plan counts it. One that is not recovered is the last part of the total
    /// too.
    std::optional<double> tax;
};

/// How the plan's tax is counted.
struct TaxBasis
{
    std::string name; ///< as the plan calls it: GST
    double rate = 0.0;
    bool wanted = false;     ///< counted at all: every priced option has its tax
    bool recoverable = true; ///< false: in every total
};

/// How a managed option is bought.
struct ManagedService
{
    std::string offerId;
    plan::Service service = plan::Service::Standard;
    bool regionalEndpoint = false;
    double units = 0.0; ///< provisioned: units of throughput at today's volume
    int termMonths = 0; ///< provisioned: 0 = by the hour
};

/// Storage and download of one model, GB.
struct Storage
{
    double checkpointGb = 0.0;
    double hotGb = 0.0;
    double registryGb = 0.0;
    double backupsGb = 0.0;
    double totalGb = 0.0;
    double downloadHours = 0.0;
};

/// The 80 % range of throughput carried through to what is bought: fewest replicas where they turn out fast.
struct FleetRange
{
    struct End
    {
        int replicas = 0;
        int gpus = 0;
        double monthlyCost = 0.0;
    };
    End fast;
    End slow;
};

struct Deployment
{
    std::string acceleratorId;
    std::string acceleratorName;
    std::string hostingId;
    int gpusPerReplica = 0;
    int replicasNeeded = 0;
    int replicasSpare = 0;
    int replicas = 0;
    int gpus = 0; ///< billed: whole nodes
    int nodes = 0;
    sizing::ReplicaSizing<double> replica;
    Storage storage;
    double capacityRequestsPerDay = 0.0; ///< of the replicas needed, at the planned peak shape
    double capacityPerReplica = 0.0;     ///< requests a day one replica serves at the planned peak shape
    double utilisation = 0.0;            ///< of all replicas, mean over the day
    std::optional<FleetRange> range;     ///< feasible replicas only
};

enum class Side { SelfHosted, Managed };

struct Crossing
{
    double requestsPerDay = 0.0;
    Side becomesCheaper = Side::SelfHosted;
    bool atRiser = false; ///< at the end of a stair, where the costs jump past each other
};

struct BreakEven
{
    std::string againstId;
    std::vector<Crossing> crossings;
    std::optional<double> cheaperAbove; ///< smallest volume above which self-hosting stays cheaper
    std::optional<double> low;          ///< 80 % range from throughput and, where it was drawn, every ranged input
    std::optional<double> high;
    std::string reason; ///< code, when there is no cheaperAbove ("unit_cost_above_price", "beyond_range")
    std::optional<double> shareOfToday;
    std::optional<int> monthReached;
};

struct Cash
{
    double npv = 0.0;                ///< of all costs, negative = cost
    std::optional<int> paybackMonth; ///< against the reference managed option
    std::optional<int> discountedPaybackMonth;
    std::optional<double> irr;
    std::string irrReason; ///< code, when there is no irr
    double total = 0.0;    ///< cost of ownership over the horizon, undiscounted
    double peakFunding = 0.0;
    std::vector<double> monthlyFlows;         ///< cash, month 0 (once) .. horizon; negative = paid
    std::vector<double> monthlyProfitAndLoss; ///< the same with hardware as it is used up
};

struct Option
{
    std::string id;
    OptionKind kind = OptionKind::SelfHosted;
    std::string modelId;
    std::string modelName;
    std::string label;
    bool eligible = true;
    base::Findings reasons;
    std::optional<double> totalParameters;
    std::optional<double> activeParameters;
    std::optional<Deployment> deployment;
    std::optional<ManagedService> service; ///< managed only
    MonthlyCost monthlyCost;
    cost::CostCurve curve; ///< a month over daily volume, risers exact; hybrids and what cannot be priced have none
    double costPerMillionTokens = 0.0;
    double costPerRequest = 0.0;
    std::vector<BreakEven> breakEvens; ///< self-hosted: one for each managed option
    Cash cash;
    int ownReplicas = 0;       ///< hybrid: replicas of one's own, the rest spills over
    std::string managedId;     ///< hybrid: where it spills to
    double spilledShare = 0.0; ///< hybrid: share of requests that spill
};

/// The two wrong ways to size a mixture-of-experts model, next to the right one.
struct Trap
{
    std::string optionId;
    int gpusByTotal = 0; ///< compute and bandwidth bought for the headline total
    int gpusRight = 0;
    double wastePerYear = 0.0;
    double needsGib = 0.0;                 ///< weights that have to be resident
    double activeOnlyGib = 0.0;            ///< what someone who counts active parameters would buy for
    std::optional<sizing::DenseTwin> twin; ///< only with EvaluateOptions::sensitivity: it takes a search
};

struct SensitivityBar
{
    std::string path;
    double low = 0.0; ///< the input's low value
    double high = 0.0;
    bool ownRange = false;  ///< false: +-20 % taken, marked as such
    double resultLow = 0.0; ///< yearly difference (self-hosted - managed) with the input at its low value
    double resultHigh = 0.0;
    std::optional<double> breakEvenLow;
    std::optional<double> breakEvenHigh;
    std::optional<double> flipValue; ///< the input value at which the decision flips
    bool jumpsStair = false;
};

struct Percentiles
{
    double p10 = 0.0;
    double p50 = 0.0;
    double p90 = 0.0;
};

struct Uncertainty
{
    int draws = 0;
    unsigned long long seed = 0;
    double probabilitySelfHostedCheaper = 0.0;
    Percentiles savingPerYear;            ///< managed - self-hosted
    std::optional<Percentiles> breakEven; ///< among draws that have one
    double shareWithBreakEven = 0.0;
};

struct Verdict
{
    std::string optionId;              ///< the recommended option
    std::string otherId;               ///< what it is held against
    std::string code;                  ///< "stay_managed", "self_host", "hybrid", "too_close", "nothing_eligible"
    double differencePerMonth = 0.0;   ///< other - recommended; negative only when too close to call
    std::optional<double> flipsAt;     ///< requests a day
    double confidence = 0.0;           ///< probability that the recommended option is the cheapest
    std::vector<std::string> deciders; ///< too_close: the two drivers that decide (paths)
};

struct WorkloadSummary
{
    double requestsPerDay = 0.0;
    double inputTokens = 0.0;
    double outputTokens = 0.0;
    double cachedInputShare = 0.0;
    double peakRequestsPerSecond = 0.0;
    double peakConcurrency = 0.0;
    bool concurrencyMeasured = false;
};

struct Evaluation
{
    std::string scenario;
    std::string currency;
    TaxBasis tax;
    WorkloadSummary workload;
    std::vector<Option> options; ///< self-hosted in shortlist order, managed in plan order, then hybrids
    std::vector<Trap> traps;
    std::string sensitivityOptionId;  ///< the self-hosted option that sensitivity and uncertainty are about
    std::string sensitivityAgainstId; ///< the managed option it is held against
    std::vector<SensitivityBar> sensitivity;
    Uncertainty uncertainty;
    std::optional<Bridge> sinceBaseline; ///< only with EvaluateOptions::sensitivity, when the plan has a baseline
    Verdict verdict;
    base::Findings findings;
};

/// A month's cost with the plan's tax, recovered or not; without where none is counted.
[[nodiscard]] double totalWithTax(const MonthlyCost& cost, const TaxBasis& tax);

[[nodiscard]] const Option* option(const Evaluation& evaluation, std::string_view id);

} // namespace evenhost::analysis
