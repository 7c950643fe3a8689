// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derive.h"
#include "analysis/evaluation.h"

#include <span>

namespace evenhost::analysis {

/// How the answers came about that are more than figures of one option, each under the option it is about: "trap.*",
/// "range.break_even_low.<managed>" (.break_even_high), "sensitivity.low.<path>" (with the input at its low; .high,
/// .break_even_low, .break_even_high), "flip.<path>", "uncertainty.*", "verdict.*", "bridge.start",
/// "bridge.change.<path>". What is a formula is derived as one; what the evaluation found by moving, drawing or
/// searching is a search over its inputs, by the name of how: "recomputed_*", "drawn_*", "flip_value".
/// `evaluation` must be of the same plan and day; `figures` are what derive() gave for it, as far as it was asked:
/// their months are used again. With `optionId` only the answers about that option. Values are those of the evaluation,
/// to the last bit: tests/validation/tst_answers.cpp.
[[nodiscard]] std::vector<Derivation> deriveAnswers(const plan::ResolvedPlan& plan, base::Date today,
                                                    const Evaluation& evaluation, std::span<const Derivation> figures,
                                                    std::string_view optionId = {});

/// True for what deriveAnswers() gives.
[[nodiscard]] bool isAnswer(std::string_view figure);

} // namespace evenhost::analysis
