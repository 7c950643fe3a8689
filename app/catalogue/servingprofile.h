// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <string>
#include <vector>

namespace evenhost::catalogue {

/// A fitted constant of the speed model, with the bounds it was held to and what it means.
struct ServingConstant
{
    std::string name;
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::string unit;
    std::string meaning;

    friend bool operator==(const ServingConstant&, const ServingConstant&) = default;
};

/// Measured / predicted, 10th and 90th percentile over rows kept out of the fit.
struct ResidualRange
{
    std::string regime; ///< "all", or a named part ("moe_high_concurrency", "unlisted_gpu", "two_numbers_only" ...)
    double lowFactor = 1.0;
    double highFactor = 1.0;
    int rows = 0;

    friend bool operator==(const ResidualRange&, const ResidualRange&) = default;
};

/// The constants of one engine family on some generations of accelerator.
struct ServingProfile
{
    std::string id;
    std::string name;
    std::vector<std::string> engines;
    std::vector<std::string> generations;
    std::vector<ServingConstant> constants;
    std::vector<ResidualRange> residuals;
    int fittedRows = 0;
    base::Provenance provenance;

    friend bool operator==(const ServingProfile&, const ServingProfile&) = default;
};

} // namespace evenhost::catalogue
