// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace evenhost::report {

/// The plan that a report carries: the first attached file that says it is one, at most 4 MB of it. Nothing where there
/// is none, or where the PDF cannot be read.
[[nodiscard]] std::optional<std::string> attachedPlan(const QByteArray& pdf);

} // namespace evenhost::report
