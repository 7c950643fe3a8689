// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "importers/csvtable.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Calculations that others have printed, made again by the engine's own formulas. A row says what goes in
/// ("gpus=8;gpu_hourly=6;hours=730") and what comes out ("node_monthly_usd"); the name of what comes out and the names
/// of what goes in decide which formula it is, so that any row of these kinds can be tried.
namespace evenhost::validation {

struct WorkedExample
{
    std::string id;
    std::string source;
    std::string output;  ///< what is computed
    std::string printed; ///< as its source printed it
    std::string kind;    ///< "ok", "measured", "convention" or "negative"
    std::optional<double> recomputed;
    std::map<std::string, std::string, std::less<>> inputs;

    [[nodiscard]] bool has(std::string_view key) const { return inputs.contains(key); }
    [[nodiscard]] std::string text(std::string_view key) const;
    /// The first of these inputs that is given, as a number.
    [[nodiscard]] std::optional<double> first(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] double number(std::string_view key, double otherwise = 0.0) const;
};

[[nodiscard]] std::vector<WorkedExample> workedExamples(const importers::CsvTable& table);

/// What the engine makes of a row. `others` are the rows around it: a break-even is only true within what a replica of
/// the same source serves.
struct Reproduction
{
    std::optional<double> value; ///< nothing: there is none ("never"), or the row's kind is not known
    bool known = false;          ///< there is a formula for the row's kind
    bool declined = false;       ///< a regime the engine does not size, and says so
    double band = 1.0;           ///< a measurement may be off by this factor; 1: to the printed digit
    std::string_view bandReason; ///< why it may be off by more than a tenth
    /// What the row's own convention makes of it where that is not ours: a month of a GPU that is let go when idle.
    std::optional<double> byUse;
};
[[nodiscard]] Reproduction reproduce(const WorkedExample& row, const std::vector<WorkedExample>& others,
                                     const catalogue::Catalogue& catalogue);

/// One unit of the last digit that was printed: how far off a rounded or cut figure may be.
[[nodiscard]] double printedUnit(const std::string& printed);

} // namespace evenhost::validation
