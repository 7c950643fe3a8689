// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/modelcard.h"

#include <string_view>

/// Cards of published models for tests of the engine, which knows no files. Dimensions are those of each repository's
/// config.json; total and active are the vendors' figures.
namespace evenhost::tests {

/// "llama-3.1-8b", "llama-3.1-70b", "llama-3.1-405b", "mixtral-8x7b", "deepseek-v3", "deepseek-v3.2", "kimi-k2",
/// "qwen3-235b-a22b", "qwen3-30b-a3b", "gpt-oss-120b", "glm-5.2", "deepseek-v4-pro", "nemotron-3-ultra",
/// "qwen3-next-80b", "gemma-3-27b", "zaya1-8b". Stops the test on any other.
[[nodiscard]] catalogue::ModelCard knownCard(std::string_view id);

[[nodiscard]] catalogue::Accelerator h100();
[[nodiscard]] catalogue::Accelerator h200();
[[nodiscard]] catalogue::Accelerator mi300x();

} // namespace evenhost::tests
