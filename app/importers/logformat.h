// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/usage.h"

#include <array>
#include <functional>
#include <span>
#include <string_view>

namespace evenhost::importers {

/// Fields that mean "this request failed" when they hold this text.
struct FailureMark
{
    std::string_view field;
    std::string_view value;
};

/// How one kind of usage log is written. Fields are CSV columns, or paths into a JSON object ("usage.input").
/// Unused places are empty.
struct LogFormat
{
    std::string_view name;
    std::array<std::string_view, 4> needs; ///< what it is recognised by
    traffic::Grain grain = traffic::Grain::Request;
    std::string_view start;
    std::string_view end;
    std::string_view duration;
    double durationUnit = 1.0;              ///< seconds
    double relativeUnit = 1.0;              ///< seconds of a start that is not a point in time
    std::string_view requests;              ///< Span, Day: how many; empty = the log does not say
    std::array<std::string_view, 5> input;  ///< added up; together all input, cached included
    std::array<std::string_view, 2> cached; ///< added up
    std::array<std::string_view, 2> output;
    std::array<FailureMark, 2> failures;
    bool failsWithoutOutput = false;
};

/// The formats known, the most particular first.
[[nodiscard]] std::span<const LogFormat> logFormats();

/// The format whose fields are all there; null when none is.
[[nodiscard]] const LogFormat* recognised(const std::function<bool(std::string_view)>& hasField);

} // namespace evenhost::importers
