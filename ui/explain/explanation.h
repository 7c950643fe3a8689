// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "models/format.h"

#include <QString>

#include <memory>
#include <vector>

/// A derivation (base/number.h) as a formula in words and with values.
namespace evenhost::explain {

using Node = std::shared_ptr<const base::TraceNode>;

/// The label of a named node, an input or a figure; its key in plain words where nobody worded it.
[[nodiscard]] QString nodeLabel(const base::TraceNode& node);
[[nodiscard]] QString figureLabel(std::string_view figure);

/// What stands in a formula as one term: a named result, an input, a number found by a search, a constant.
[[nodiscard]] bool isTerm(const base::TraceNode& node);

/// The terms of a node's formula in reading order, each once, constants left out.
[[nodiscard]] std::vector<Node> termsOf(const base::TraceNode& node);

[[nodiscard]] QString formulaInWords(const base::TraceNode& node);
[[nodiscard]] QString formulaWithValues(const base::TraceNode& node, const models::Format& format);

/// A value as the reader sees it; what has no unit of its own as a plain number.
[[nodiscard]] QString valueText(const base::TraceNode& node, const models::Format& format);

/// The whole derivation as indented plain text, for the clipboard; `depth` levels of it.
[[nodiscard]] QString asText(const base::TraceNode& node, const models::Format& format, int depth = 8);

} // namespace evenhost::explain
