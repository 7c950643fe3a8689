// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"

namespace evenhost::analysis {

/// Under this probability of being the cheapest the answer is "too close to call".
inline constexpr double callableProbability = 0.7;

/// The recommendation by the rules of cost-model, section 7: among eligible options the cheapest month wins; when its
/// probability of being cheaper is under callableProbability the answer is too close to call, names the two drivers
/// that decide, and the managed option stands (the brief's default). `probabilitySelfHostedCheaper` compares the
/// cheapest self-hosted option with the reference managed one; nothing when no uncertainty was computed.
[[nodiscard]] Verdict verdict(const std::vector<Option>& options, std::optional<double> probabilitySelfHostedCheaper,
                              const std::vector<SensitivityBar>& sensitivity);

/// The cheapest eligible option of one kind; null when there is none.
[[nodiscard]] const Option* cheapest(const std::vector<Option>& options, OptionKind kind);

} // namespace evenhost::analysis
