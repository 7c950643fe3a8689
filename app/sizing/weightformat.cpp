// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/weightformat.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace evenhost::sizing {

namespace {

constexpr WeightFormat uniform(std::string_view name, double bits, int arithmeticBits = 16)
{
    return {name, bits, bits, bits, bits, bits, bits, 1, arithmeticBits};
}

/// Linear layers at `bits`, everything else at 16 bit.
constexpr WeightFormat linearOnly(std::string_view name, double bits, int arithmeticBits)
{
    return {name, bits, bits, bits, bits, 16.0, bits, 1, arithmeticBits};
}

/// Routed experts at `bits`, everything else at 16 bit; all linear layers of a dense model.
constexpr WeightFormat expertsOnly(std::string_view name, double bits, int arithmeticBits, int widthMultiple = 1)
{
    return {name, bits, 16.0, 16.0, bits, 16.0, 16.0, widthMultiple, arithmeticBits};
}

constexpr double fp8Bits = 8.002; // one 32-bit scale for a block of 128 x 128

constexpr std::array formats{
    uniform("bf16", 16.0),
    uniform("fp16", 16.0),
    linearOnly("fp8", fp8Bits, 8),
    linearOnly("int8", 8.06, 8),
    // gpt-oss's experts of 2,880 load as 3,072: 64.4 GiB where the file has 60.5 (vLLM on H100).
    expertsOnly("mxfp4", 4.25, 4, 256),
    expertsOnly("nvfp4", 4.5, 4),
    linearOnly("int4", 4.16, 16),
    // DeepSeek V4's own mix: routed experts in MXFP4, every other linear layer in FP8.
    WeightFormat{"fp4+fp8", fp8Bits, fp8Bits, fp8Bits, 4.25, 16.0, 4.25, 256, 8},
    uniform("q8_0", 8.5),
    uniform("q6_k", 6.56),
    uniform("q5_k_m", 5.7),
    uniform("q4_k_m", 4.85),
    uniform("q4_0", 4.55),
    uniform("q3_k_m", 3.9),
    uniform("q2_k", 3.35),
    uniform("fp32", 32.0),
};

/// Letters and digits in lower case, everything else dropped: "Q4_K - Medium" is "q4kmedium".
std::string plain(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return result;
}

struct Spelling
{
    std::string_view part;
    std::string_view format;
};

/// In the order they are looked for: the narrower formats first, since "bfloat16 / mxfp4" names both.
constexpr std::array spellings{
    Spelling{"fp8fp4", "fp4+fp8"}, Spelling{"fp4fp8", "fp4+fp8"},    Spelling{"mxfp4", "mxfp4"},
    Spelling{"nvfp4", "nvfp4"},    Spelling{"modeloptfp4", "nvfp4"}, Spelling{"q4km", "q4_k_m"},
    Spelling{"q40", "q4_0"},       Spelling{"q5km", "q5_k_m"},       Spelling{"q3km", "q3_k_m"},
    Spelling{"q2k", "q2_k"},       Spelling{"q6k", "q6_k"},          Spelling{"q80", "q8_0"},
    Spelling{"w8a8int8", "int8"},  Spelling{"int8", "int8"},         Spelling{"w8a8", "int8"},
    Spelling{"w8a16", "int8"},     Spelling{"fp8", "fp8"},           Spelling{"float8", "fp8"},
    Spelling{"awq", "int4"},       Spelling{"gptq", "int4"},         Spelling{"int4", "int4"},
    Spelling{"w4a16", "int4"},     Spelling{"bnb4bit", "int4"},      Spelling{"bf16", "bf16"},
    Spelling{"bfloat16", "bf16"},  Spelling{"fp16", "fp16"},         Spelling{"float16", "fp16"},
    Spelling{"f16", "fp16"},       Spelling{"fp4", "nvfp4"},         Spelling{"fp32", "fp32"},
    Spelling{"float32", "fp32"},   Spelling{"uint4", "int4"},        Spelling{"4bit", "int4"},
    Spelling{"8bit", "int8"},      Spelling{"e4m3", "fp8"},          Spelling{"half", "fp16"},
    Spelling{"iq4", "q4_0"},       Spelling{"q41", "q4_0"},          Spelling{"q4ks", "q4_0"},
    Spelling{"q5ks", "q5_k_m"},    Spelling{"q50", "q5_k_m"},        Spelling{"q3ks", "q3_k_m"},
    Spelling{"iq3", "q3_k_m"},     Spelling{"q3kl", "q3_k_m"},
};

} // namespace

std::span<const WeightFormat> weightFormats()
{
    return formats;
}

const WeightFormat* weightFormat(std::string_view name)
{
    const auto* found = std::ranges::find(formats, name, &WeightFormat::name);
    return found == formats.end() ? nullptr : found;
}

namespace {

/// "gguf ~3.9 bpw": the format whose whole file comes nearest, where one is within a tenth; "" otherwise, and for other
/// containers, whose bits are those of the quantised layers alone.
std::string formatOfBits(std::string_view text)
{
    const bool wholeFile = text.find("gguf") != std::string_view::npos;
    const std::size_t unit = wholeFile ? text.find("bpw") : std::string_view::npos;
    std::size_t end = unit == std::string_view::npos ? 0 : unit;
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    std::size_t start = end;
    while (start > 0 && (std::isdigit(static_cast<unsigned char>(text[start - 1])) != 0 || text[start - 1] == '.')) {
        --start;
    }
    double bits = 0.0;
    if (std::from_chars(text.data() + start, text.data() + end, bits).ec != std::errc() || bits <= 0.0) {
        return {};
    }
    const WeightFormat* nearest = nullptr;
    for (const WeightFormat& format : formats) {
        const bool whole = format.linear == format.other; // one width for everything
        if (whole && (nearest == nullptr || std::abs(format.linear - bits) < std::abs(nearest->linear - bits))) {
            nearest = &format;
        }
    }
    constexpr double near = 0.1;
    return nearest != nullptr && std::abs(nearest->linear - bits) <= near * bits ? std::string(nearest->name)
                                                                                 : std::string();
}

} // namespace

std::string weightFormatNamed(std::string_view text)
{
    if (const WeightFormat* exact = weightFormat(text)) {
        return std::string(exact->name);
    }
    const std::string key = plain(text);
    for (const Spelling& spelling : spellings) {
        if (key.find(spelling.part) != std::string::npos) {
            return std::string(spelling.format);
        }
    }
    return formatOfBits(text);
}

double effectiveBits(const WeightFormat& format, WeightPart part, bool routedModel)
{
    switch (part) {
    case WeightPart::Attention:
        return routedModel ? format.attention : format.linear;
    case WeightPart::Dense:
    case WeightPart::Shared:
        return routedModel ? format.blocks : format.linear;
    case WeightPart::Routed:
        return format.routed;
    case WeightPart::Prediction:
        return format.prediction;
    case WeightPart::Embedding:
    case WeightPart::Head:
    case WeightPart::Router:
    case WeightPart::Extra:
        break;
    }
    return format.other;
}

} // namespace evenhost::sizing
