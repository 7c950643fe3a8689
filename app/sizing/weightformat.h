// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace evenhost::sizing {

/// The parts of a model that a format stores in its own way.
enum class WeightPart { Embedding, Head, Attention, Dense, Shared, Routed, Router, Extra, Prediction };

/// Effective bits of a stored parameter by part, scales included (sizing-model, section 2).
/// Most formats leave embedding, head, router and hyper-connections at 16 bit. 4-bit releases of mixture-of-experts
/// models usually quantise the routed experts alone: gpt-oss (MXFP4), GLM-5.2 and MiniMax M2.5 (NVFP4), Kimi K2.5
/// (INT4, groups of 32) say so in their published quantisation sections.
struct WeightFormat
{
    std::string_view name;   ///< key in cards and plans ("fp8", "nvfp4", "q4_k_m")
    double linear = 16.0;    ///< attention and dense blocks of a model without routed experts
    double attention = 16.0; ///< of a model with routed experts
    double blocks = 16.0;    ///< dense and shared blocks of a model with routed experts
    double routed = 16.0;
    double other = 16.0; ///< embedding, head, router, extra
    double prediction = 16.0;
    int widthMultiple = 1;   ///< kernels pad an expert's inner width to a multiple of this when it is loaded
    int arithmeticBits = 16; ///< operands of the matrix arithmetic where the hardware has it: 16, 8 or 4
};

/// Formats in the order they are offered.
[[nodiscard]] std::span<const WeightFormat> weightFormats();

/// The format of exactly that name; null if there is none.
[[nodiscard]] const WeightFormat* weightFormat(std::string_view name);

/// The name of the format that people mean by `text` ("BF16", "bfloat16", "awq int4", "w8a8", "gguf Q4_K - Medium",
/// "bfloat16 / mxfp4"); empty if it is none of ours.
[[nodiscard]] std::string weightFormatNamed(std::string_view text);

/// Effective bits of a part. `routedModel`: the model has routed experts.
[[nodiscard]] double effectiveBits(const WeightFormat& format, WeightPart part, bool routedModel);

} // namespace evenhost::sizing
