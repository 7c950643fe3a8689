// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <optional>
#include <string>
#include <vector>

/// Public benchmark suites whose result tables leave out what their rules fix for everybody.
namespace evenhost::catalogue {

/// What a scenario of the suite asks of every request, in milliseconds; 99th percentiles.
struct BenchmarkLimit
{
    std::string scenario; ///< as it stands in the result tables: "server", "interactive"
    double firstTokenMs = 0.0;
    double outputTokenMs = 0.0;

    friend bool operator==(const BenchmarkLimit&, const BenchmarkLimit&) = default;
};

/// One model's task in one suite.
struct BenchmarkTask
{
    std::string id;
    std::string suite;                          ///< "mlperf"
    std::string model;                          ///< as the suite calls it
    std::optional<base::Quantity> inputTokens;  ///< mean of the data set; nothing when it is not published
    std::optional<base::Quantity> outputTokens; ///< mean of the reference run
    std::vector<BenchmarkLimit> limits;
    base::Provenance provenance; ///< of the limits

    friend bool operator==(const BenchmarkTask&, const BenchmarkTask&) = default;
};

} // namespace evenhost::catalogue
