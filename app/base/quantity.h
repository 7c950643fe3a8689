// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace evenhost::base {

/// How sure a figure is, worst last. Shown beside every input.
enum class Confidence {
    Measured,   ///< the user's own measurement
    Published,  ///< a first-party price list, configuration or data sheet
    Reported,   ///< second-hand, or several agreeing second-hand sources
    Estimated,  ///< derived, or a planning value
    Unverified, ///< recalled or assumed, no source found: must be marked wherever it shows
};

/// Where a figure comes from. Empty strings mean "not said"; the date is ISO 8601 (2026-11-21).
struct Provenance
{
    std::string source;
    std::string date;
    Confidence confidence = Confidence::Estimated;
    std::string note;

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A number a person can change: its likely value, its range if one is known, and where it comes from.
/// The unit is fixed by the field that holds it (plan/fields.h). low <= value <= high when given.
struct Quantity
{
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    Provenance provenance;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

} // namespace evenhost::base
