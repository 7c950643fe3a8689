// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/stepformat.h"

#include <array>

namespace evenhost::sizing {

namespace {

constexpr double bitsPerByte = 8.0;
constexpr double wide = 16.0;

struct FormatRow
{
    std::string_view name;
    double bits;               ///< of a quantised weight
    double restBitsWhenRouted; ///< linear layers of a routed model, where only its experts are quantised that far
    double headBits;
    Arithmetic arithmetic;
};

constexpr std::array formatRows{
    FormatRow{"fp32", 32.0, 32.0, 32.0, Arithmetic::Bf16},   FormatRow{"bf16", wide, wide, wide, Arithmetic::Bf16},
    FormatRow{"fp16", wide, wide, wide, Arithmetic::Bf16},   FormatRow{"fp8", 8.002, 8.002, wide, Arithmetic::Fp8},
    FormatRow{"int8", 8.06, 8.06, wide, Arithmetic::Int8},   FormatRow{"mxfp4", 4.25, wide, wide, Arithmetic::Fp4ByFp8},
    FormatRow{"nvfp4", 4.5, 8.0, wide, Arithmetic::Fp4},     FormatRow{"int4", 4.16, wide, wide, Arithmetic::Bf16},
    FormatRow{"fp4+fp8", 4.25, 8.0, wide, Arithmetic::Fp8},  FormatRow{"q8_0", 8.5, 8.5, 8.5, Arithmetic::Bf16},
    FormatRow{"q6_k", 6.56, 6.56, 6.56, Arithmetic::Bf16},   FormatRow{"q5_k_m", 5.7, 5.7, 5.7, Arithmetic::Bf16},
    FormatRow{"q4_k_m", 4.85, 4.85, 4.85, Arithmetic::Bf16}, FormatRow{"q3_k_m", 3.9, 3.9, 3.9, Arithmetic::Bf16},
    FormatRow{"q2_k", 3.35, 3.35, 3.35, Arithmetic::Bf16},
};

constexpr double flopsPerTera = 1e12;

} // namespace

std::optional<WeightBytes> weightBytes(std::string_view format, bool routedModel)
{
    for (const FormatRow& row : formatRows) {
        if (row.name == format) {
            return WeightBytes{row.bits / bitsPerByte, (routedModel ? row.restBitsWhenRouted : row.bits) / bitsPerByte,
                               row.headBits / bitsPerByte, row.arithmetic};
        }
    }
    return std::nullopt;
}

std::optional<double> peakFlops(const catalogue::Accelerator& accelerator, Arithmetic arithmetic)
{
    if (!accelerator.tflopsBf16) {
        return std::nullopt;
    }
    const double plain = *accelerator.tflopsBf16;
    double peak = plain;
    if (arithmetic == Arithmetic::Fp4) {
        peak = accelerator.tflopsFp4.value_or(plain);
    } else if (arithmetic == Arithmetic::Fp4ByFp8 && accelerator.tflopsFp4) {
        peak = accelerator.tflopsFp8.value_or(plain);
    } else if (arithmetic == Arithmetic::Fp8 && accelerator.tflopsFp8) {
        peak = *accelerator.tflopsFp8;
    } else if (arithmetic == Arithmetic::Int8 && accelerator.topsInt8) {
        peak = *accelerator.topsInt8;
    }
    return peak * flopsPerTera;
}

} // namespace evenhost::sizing
