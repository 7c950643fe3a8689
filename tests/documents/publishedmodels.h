// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenhost::documents::test {

/// Published counts in billions, as vendors and model cards give them; cache figures in bytes for one sequence at
/// 16 bit, derived by a separate program from the published configurations on 2026-11-21. `fixedBytes` is what a
/// sequence holds whatever its length: windows, compressor buffers, recurrent states.
struct Published
{
    const char* id;
    double total;
    double active;
    double cacheBytesPerToken;
    double fixedBytes;
};

// clang-format off
inline constexpr Published published[] = {
    {"deepseek-v4-pro", 1600, 49, 9848, 25477120},
    {"deepseek-v4-flash", 284, 13, 6880, 16982016},
    {"deepseek-v4.1-flash", 552, 16, 3200, 5242880},
    {"glm-5.2", 753.32994, 40, 95232, 0},
    {"glm-5.1", 744, 40, 109824, 0},
    {"glm-5", 744, 40, 109824, 0},
    {"glm-5.3", 753.33, 40, 95232, 0},
    {"glm-5.3-flash", 321.3, 18, 11968, 147619840},
    {"nemotron-3-ultra", 550, 55, 12288, 407961600},
    {"nemotron-3-super", 120.6, 12.7, 8192, 170229760},
    {"nemotron-3-nano", 31.6, 3.2, 6144, 49082368},
    {"nemotron-3.5-lightning", 31.6, 3.2, 6144, 49082368},
    {"zaya1-8b", 8.84, 0.76, 40960, 215040},
    {"deepseek-v3", 671, 37, 70272, 0},
    {"deepseek-r1", 671, 37, 70272, 0},
    {"deepseek-v3.1", 671, 37, 70272, 0},
    {"deepseek-v3.2", 671, 37, 85888, 0},
    {"kimi-k2", 1026, 32, 70272, 0},
    {"kimi-k2-thinking", 1026, 32, 70272, 0},
    {"kimi-k2.5", 1026, 32, 70272, 0},
    {"kimi-k2.6", 1026, 32, 70272, 0},
    {"kimi-k2.7-code", 1026, 32, 70272, 0},
    {"kimi-k3", 2780, 104, 27648, 449372160},
    {"qwen3-235b-a22b", 235, 22, 192512, 0},
    {"qwen3-30b-a3b", 30.5, 3.3, 98304, 0},
    {"qwen3-32b", 32.8, 32.8, 262144, 0},
    {"qwen3-coder-480b", 480, 35, 253952, 0},
    {"qwen3-next-80b", 80, 3, 24576, 77266944},
    {"qwen3.5-397b-a17b", 397, 17, 30720, 192061440},
    {"qwen3.5-122b-a10b", 122, 10, 24576, 153649152},
    {"qwen3.5-35b-a3b", 35, 3, 20480, 64389120},
    {"qwen3.6-35b-a3b", 35, 3, 20480, 64389120},
    {"qwen3.5-27b", 27, 27, 65536, 153944064},
    {"qwen3.6-27b", 27, 27, 65536, 153944064},
    {"qwen3.8-27b", 27, 27, 65536, 153944064},
    {"qwen3.8-2.4t-a95b", 2420, 95, 94208, 587292672},
    {"qwen3.8-flash-next", 125, 6, 25344, 115458048},
    {"qwen2.5-72b", 72.7, 72.7, 327680, 0},
    {"minimax-m2", 230, 10, 253952, 0},
    {"minimax-m2.5", 230, 10, 253952, 0},
    {"minimax-m2.7", 230, 10, 253952, 0},
    {"minimax-m3", 427, 26, 137472, 0},
    {"gpt-oss-120b", 116.83, 5.13, 36864, 4718592},
    {"gpt-oss-20b", 20.91, 3.61, 24576, 3145728},
    {"llama-3.1-8b", 8.03, 8.03, 131072, 0},
    {"llama-3.1-70b", 70.55, 70.55, 327680, 0},
    {"llama-3.3-70b", 70.55, 70.55, 327680, 0},
    {"llama-3.1-405b", 405.85, 405.85, 516096, 0},
    {"llama-4-scout", 109, 17, 49152, 1207959552},
    {"llama-4-maverick", 400, 17, 49152, 1207959552},
    {"mistral-large-3", 673, 39, 70272, 0},
    {"mistral-medium-3.5", 125.0, 125.0, 360448, 0},
    {"mistral-small-4", 119, 6.5, 23040, 0},
    {"mistral-small-3.2", 23.6, 23.6, 163840, 0},
    {"mixtral-8x7b", 46.7, 12.9, 131072, 0},
    {"mixtral-8x22b", 140.6, 39.1, 229376, 0},
    {"gemma-3-27b", 27.0, 27.0, 81920, 436207616},
    {"gemma-4-31b", 30.7, 30.7, 81920, 838860800},
    {"gemma-4-26b-a4b", 25.2, 3.8, 20480, 209715200},
    {"phi-4", 14.66, 14.66, 204800, 0},
    {"command-a", 111, 111, 65536, 805306368},
    {"glm-4.5-air", 106, 12, 188416, 0},
    {"glm-4.5", 355, 32, 376832, 0},
    {"glm-4.6", 355, 32, 376832, 0},
    {"glm-4.7", 355, 32, 376832, 0},
    // Older models, kept to hold the program against published measurements; totals computed from their dimensions.
    {"llama-2-7b", 6.738, 6.738, 524288, 0},
    {"llama-2-70b", 68.975, 68.975, 327680, 0},
    {"llama-3-8b", 8.03, 8.03, 131072, 0},
    {"llama-3-70b", 70.552, 70.552, 327680, 0},
    {"mistral-7b", 7.241, 7.241, 131072, 0},
    {"qwen3-0.6b", 0.596, 0.596, 114688, 0},
    {"qwen3-1.7b", 1.72, 1.72, 114688, 0},
    {"qwen3-4b", 4.022, 4.022, 147456, 0},
    {"qwen3-8b", 8.19, 8.19, 147456, 0},
    {"qwen3-14b", 14.768, 14.768, 163840, 0},
    {"qwen3-vl-8b", 8.19, 8.19, 147456, 0},
    {"qwen3-vl-32b", 32.761, 32.761, 262144, 0},
    {"qwen3-vl-235b-a22b", 235.093, 22.0, 192512, 0},
    {"qwen2.5-7b", 7.615, 7.615, 57344, 0},
    {"qwen2.5-14b", 14.77, 14.77, 196608, 0},
    {"gemma-2-9b", 9.242, 9.242, 172032, 704643072},
    {"gemma-2-27b", 27.227, 27.227, 188416, 771751936},
    {"gemma-3-4b", 3.88, 3.88, 20480, 121634816},
    {"gemma-3-12b", 11.765, 11.765, 65536, 335544320},
    {"deepseek-v2-lite", 15.706, 2.4, 31104, 0},
    {"deepseek-v2", 235.741, 21.0, 69120, 0},
    {"qwen1.5-moe-a2.7b", 14.316, 2.7, 196608, 0},
    {"llama-3.2-1b", 1.236, 1.236, 32768, 0},
    {"llama-3.2-3b", 3.213, 3.213, 114688, 0},
    {"phi-4-mini", 3.836, 3.836, 131072, 0},
    {"ernie-4.5-21b-a3b", 21.825, 3.0, 57344, 0},
};
// clang-format on

} // namespace evenhost::documents::test
