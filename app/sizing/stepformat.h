// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"

#include <optional>
#include <string_view>

/// What a weight format means for speed: bytes read for a weight of each part, and which arithmetic multiplies it.
namespace evenhost::sizing {

enum class Arithmetic {
    Bf16,
    Fp8,
    Int8,
    Fp4,      ///< four-bit weights and activations
    Fp4ByFp8, ///< four-bit weights, eight-bit activations (mxfp4): needs four-bit units to read the weights
};

/// Bytes of one weight, scales included (sizing-model, section 2).
struct WeightBytes
{
    double routed = 2.0;                      ///< routed experts
    double linear = 2.0;                      ///< attention, dense and shared feed-forwards
    double head = 2.0;                        ///< embedding and output head
    Arithmetic arithmetic = Arithmetic::Bf16; ///< the format's own arithmetic where the accelerator has it
};

/// Formats of sizing-model section 2 by name ("fp8", "nvfp4", "q4_k_m"); nothing for any other name.
/// Four-bit releases of routed models quantise the experts only: `routedModel` says which of the two a model is.
[[nodiscard]] std::optional<WeightBytes> weightBytes(std::string_view format, bool routedModel);

/// Dense peak in FLOP/s for weights of that arithmetic, 16 bit where the accelerator has no units for it:
/// weights are then widened before they are multiplied.
/// Nothing when the accelerator's 16-bit peak is unknown.
[[nodiscard]] std::optional<double> peakFlops(const catalogue::Accelerator& accelerator, Arithmetic arithmetic);

} // namespace evenhost::sizing
