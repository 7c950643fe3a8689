// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"
#include "report/chartdata.h"

#include <optional>
#include <string>
#include <vector>

/// What a meeting talks about beside the charts, as data: the compared pair, the workload in round terms, the risks and
/// what to do next. Numbers and kinds only; the words are chosen where they are shown.
namespace evenhost::report {

/// The two options most pages are about. The pointers live as long as the evaluation.
struct ComparedPair
{
    const analysis::Option* own = nullptr;     ///< the chosen self-hosted option (chartseries.h)
    const analysis::Option* managed = nullptr; ///< the plan's first managed option
    const analysis::BreakEven* breakEven = nullptr;
};
[[nodiscard]] ComparedPair comparedPair(const analysis::Evaluation& evaluation, std::string_view ownId = {});

struct WorkloadFacts
{
    double inputTokensPerMonth = 0.0; ///< cached ones included
    double outputTokensPerMonth = 0.0;
    double tokensPerMonth = 0.0;
    double meanRequestsPerSecond = 0.0;
    double peakToAverage = 0.0;     ///< of the evaluation's peak
    std::vector<GrowthTick> growth; ///< today (0 months), 12, 24 and 36 months on; only today without growth
    std::vector<double> hours;      ///< 24 requests an hour of a mean day, or empty when its shape is not known
};
[[nodiscard]] WorkloadFacts workloadFacts(const analysis::Evaluation& evaluation, const plan::Plan& plan);

enum class RiskKind {
    Licence,      ///< names: models whose licence is unknown, conditional or forbids commercial use
    Residency,    ///< names: options that leave plan.residencyCountry; an empty country: not decided
    Estimate,     ///< low, high: factors on the throughput of the compared option
    SingleSite,   ///< value: spare replicas of the compared option
    ManagedPrice, ///< low, value, high: drift of managed prices a year; names: announced retirement of the model
    Currency,     ///< names: the currencies; low, value, high: the rate of the first
    Tuning,       ///< value: GB that one more set of weights of the compared model takes
};

struct Risk
{
    RiskKind kind = RiskKind::Licence;
    bool open = false; ///< somebody has to decide or find out; else only to be known
    std::vector<std::string> names;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};
/// In enum order; a risk that cannot be there (no open model: no licence) is left out.
[[nodiscard]] std::vector<Risk> risks(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                      const catalogue::Catalogue& catalogue, std::string_view ownId = {});

enum class StepKind {
    Approve,      ///< names: the recommended option
    Measure,      ///< names: model, accelerator; value: GPUs a replica; low, high: factors
    ClearLicence, ///< names: models
    DecideResidency,
    SettleDriver,  ///< names: path; value: where the decision flips
    ReviewVolume,  ///< value: requests a day; months: when growth reaches it
    RefreshPrices, ///< value: findings about old prices
};

struct NextStep
{
    StepKind kind = StepKind::Approve;
    std::vector<std::string> names;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<int> months;
};
/// What follows from the evaluation, most important first, at most six.
[[nodiscard]] std::vector<NextStep> nextSteps(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                              const catalogue::Catalogue& catalogue, std::string_view ownId = {});

/// One column of the comparison of scenarios.
struct ScenarioFigures
{
    std::string name; ///< empty: the plan as it is
    std::string note;
    bool evaluated = false; ///< false: the scenario cannot be evaluated
    std::string verdictCode;
    std::string recommended; ///< label of the recommended option
    std::string ownName;
    std::string managedName;
    double requestsPerDay = 0.0;
    std::optional<double> ownCost; ///< a month
    int ownGpus = 0;
    std::optional<double> managedCost;
    std::optional<double> hybridCost; ///< the cheapest eligible hybrid
    std::optional<double> cheaperAbove;
};
/// `ownId` keeps the compared option the same in every column.
[[nodiscard]] ScenarioFigures scenarioFigures(const analysis::Evaluation& evaluation, std::string name,
                                              std::string note, std::string_view ownId = {});

} // namespace evenhost::report
