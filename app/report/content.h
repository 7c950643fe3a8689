// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/date.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"
#include "report/chartdata.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a report says, as data: the numbers of every table already rounded so that they foot, and where each input
/// comes from. Words, number formats and pages are chosen where it is printed.
namespace evenhost::report {

/// One input of the register. Numbers are in `unit`; prices of offers are in `currency`, all else in the plan's.
struct RegisterItem
{
    std::string id;                  ///< "A1", "A2" ... in the register's order
    std::string path;                ///< as in plan/fields.h
    std::vector<std::string> alsoAt; ///< other paths of the same figure: an entry's own for what its offer says
    base::Unit unit = base::Unit::None;
    std::string currency;
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    base::Provenance provenance;
};

/// A line of the table of options. Amounts are whole units of money; groups add up to `total`.
struct OptionLine
{
    std::string optionId;
    std::string name;
    analysis::OptionKind kind = analysis::OptionKind::SelfHosted;
    bool eligible = true;
    base::Findings reasons;
    std::vector<double> groups; ///< by CostGroup
    double total = 0.0;
    double costPerMillionTokens = 0.0;
    double costPerThousandRequests = 0.0;
    double once = 0.0;         ///< paid at the start
    std::vector<double> years; ///< paid in year 1, 2 ... of the horizon, the start in year 1
    double totalCost = 0.0;    ///< the sum of the years
    double npv = 0.0;
    std::optional<int> paybackMonth;
    std::optional<double> cheaperAbove;  ///< against the reference managed option
    std::vector<std::string> priceItems; ///< ids of the prices of its own in the register
};

/// The wrong way to size: by the headline total. Shown under the options.
struct TrapLine
{
    std::string name;
    int gpusRight = 0;
    int gpusByTotal = 0;
    double wastePerYear = 0.0;
    double needsGib = 0.0;
    double activeOnlyGib = 0.0;
};

struct FlipLine
{
    std::string path;
    std::string itemId; ///< in the register; empty for what is not an input of its own
    base::Unit unit = base::Unit::None;
    double now = 0.0;
    std::optional<double> flipsAt;
    std::string currency; ///< of a price; empty: the plan's
};

/// A value that a scenario has of its own.
struct ScenarioChange
{
    std::string path;
    base::Unit unit = base::Unit::None;
    std::variant<double, std::string> value;
};

struct ScenarioLine
{
    std::string name; ///< empty: the plan as it is
    std::string note;
    std::string recommendedName;
    std::string verdictCode;
    double selfHosted = 0.0; ///< a month
    double managed = 0.0;
    double difference = 0.0;    ///< self-hosted - managed
    double npvDifference = 0.0; ///< self-hosted - managed, of cash flows: positive = self-hosting saves
    std::optional<double> cheaperAbove;
    std::vector<ScenarioChange> changes;
};

/// The groups of figures in the tables of sizes.
enum class SizingGroup { Gpus, Memory, Speed, Capacity, Storage, Download };

/// Ids of the register that figures rest on, from their derivations, in the register's order.
struct RestsOn
{
    std::vector<std::pair<CostGroup, std::vector<std::string>>> costs;
    std::vector<std::pair<SizingGroup, std::vector<std::string>>> sizing; ///< of the self-hosted option
};

/// A check that the report makes on itself.
struct Check
{
    std::string
        code; ///< "totals_foot", "chart_equals_table", "weights_resident", "capacity_covers_demand", "crossing_equal"
    bool passed = true;
    int cases = 0;
};

struct Content
{
    std::string currency;
    double horizonMonths = 0.0;
    double discountRate = 0.0;
    const analysis::Option* selfHosted = nullptr; ///< the one in question; points into the evaluation
    const analysis::Option* managed = nullptr;    ///< what it is held against
    /// What the difference, the present value and the payback speak of: the hybrid where the verdict is about one, else
    /// the self-hosted option in question.
    const analysis::Option* decided = nullptr;
    double differencePerMonth = 0.0;  ///< managed - decided: positive = the own road saves
    double npvDifference = 0.0;       ///< decided - managed, of cash flows: positive = the own road saves
    std::optional<int> paybackMonths; ///< of decided against managed; nothing when it does not come in the horizon
    std::optional<BreakEvenData> breakEven;
    std::vector<std::string> keyItems; ///< ids of the inputs that the decision rests on most
    std::vector<FlipLine> flips;       ///< none where one of the two sides is missing
    std::vector<CostGroup> groups;     ///< the columns that some option has
    /// What the two options in question rest on, by group: ids of the register, from the figures' derivations.
    RestsOn restsOn;
    std::vector<OptionLine> options;
    std::vector<TrapLine> traps;
    std::vector<ScenarioLine> scenarios;
    std::vector<RegisterItem> assumptions;
    std::vector<Check> checks;
};

/// Scenario and its evaluation.
struct ScenarioResult
{
    std::string name;
    analysis::Evaluation evaluation;
};

/// `catalogue` is where offers and cards of the plan are found when they are not its own.
[[nodiscard]] Content compose(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                              const analysis::Evaluation& evaluation,
                              const std::vector<ScenarioResult>& scenarios = {});

/// Every input that the evaluation rests on, in the order people read them: workload, assumptions, exchange rates,
/// hosting prices, managed prices.
[[nodiscard]] std::vector<RegisterItem> assumptionsRegister(const plan::Plan& plan,
                                                            const catalogue::Catalogue& catalogue);

/// What the costs and the sizes of the options rest on, joined. Nothing when the plan cannot be resolved. Slow: every
/// figure is derived again.
[[nodiscard]] RestsOn restsOn(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                              const std::vector<std::string>& optionIds, const std::vector<RegisterItem>& items);

/// The item of a path; nullptr when the register has none. Points into `items`.
[[nodiscard]] const RegisterItem* registerItem(const std::vector<RegisterItem>& items, std::string_view path);
/// The id of a path; empty when the register has no such item.
[[nodiscard]] std::string itemOf(const std::vector<RegisterItem>& items, std::string_view path);

} // namespace evenhost::report
