// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <optional>
#include <string_view>

/// Finding cards by the names people and benchmark tables write: "meta-llama/Llama-3.1-8B-Instruct",
/// "nvidia/DeepSeek-R1-NVFP4", "Llama 3.1:405b", "NVIDIA H200-SXM-141GB", "b200_sxm".
namespace evenhost::importers {

/// The card that name means; null when none does. An exact id, name or repository wins; else the card whose name's
/// words all come first in the written name, the rest being words that change nothing about the design (Instruct, FP8,
/// a date) or a size that agrees with the card's total or active parameters within 6 %: a distilled "DeepSeek R1 14b"
/// is not DeepSeek R1.
[[nodiscard]] const catalogue::ModelCard* modelAsWritten(const catalogue::Catalogue& catalogue, std::string_view name);

/// A card with only the numbers that the model's own name states: total parameters ("8B", "0.6b", "270M") and, for a
/// mixture of experts, active ones ("30B-A3B"). Nothing where the name states none, or numbers that mean something else
/// ("8x7B", "17B-16E", "E4B").
[[nodiscard]] std::optional<catalogue::ModelCard> modelFromItsName(std::string_view name);

/// The accelerator that name means; null when none does. The entry with the most words in common wins.
[[nodiscard]] const catalogue::Accelerator* acceleratorAsWritten(const catalogue::Catalogue& catalogue,
                                                                 std::string_view name);

} // namespace evenhost::importers
