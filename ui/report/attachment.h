// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhost::report {

/// The largest PDF looked into: a report is under 1 MB, but may be part of a larger file. Its bytes are in memory.
inline constexpr std::size_t maximumPdfBytes = std::size_t{24} << 20U;

/// The plan that a report carries: the attached file that says it is one (the last, if there are several: PDFs grow at
/// their end), at most 4 MB of it. Nothing where there is none, where it is damaged, or where the PDF is encrypted.
/// Takes little more memory than the plan, whatever the PDF would unpack to.
[[nodiscard]] std::optional<std::string> attachedPlan(std::string_view pdf);

} // namespace evenhost::report
