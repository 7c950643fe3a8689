// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

namespace evenhost::calibration {

/// Bounds are what physics or the engines' code allows, not what fits. At most 24 are fitted in all.
std::vector<Constant> constants()
{
    return {
        {"dense_bandwidth", "", 0.85, 0.5, 1.0, "share",
         "share of peak memory bandwidth reached on weights every token uses"},
        {"expert_bandwidth", "", 0.90, 0.3, 1.0, "share", "the same on the routed experts that are awake"},
        {"cache_bandwidth", "", 0.70, 0.25, 1.0, "share", "the same on the KV cache and recurrent states"},
        {"decode_compute", "", 0.45, 0.2, 0.95, "share", "share of peak arithmetic reached in decode steps"},
        {"prefill_compute", "", 0.60, 0.2, 0.95, "share", "share of peak arithmetic reached in prefill"},
        {"four_bit_compute", "", 0.70, 0.3, 1.0, "share", "further share with four-bit weights on four-bit units"},
        {"expert_padding", "", 200.0, 0.0, 400.0, "tokens", "tokens a routed expert's matrix is padded by in prefill"},
        {"kernel_time", "", 5.7, 2.0, 10.0, "microseconds",
         "launch and small-work time of one kernel, TensorRT-LLM on Hopper"},
        {"sequence_time", "", 18.0, 0.0, 60.0, "microseconds",
         "sampling, scheduling and streaming of a sequence in a step"},
        {"offline_sequence_share", "", 0.5, 0.0, 1.0, "share", "of sequence_time, where nothing is streamed"},
        {"collective_hop", "", 2.7, 1.0, 15.0, "microseconds",
         "latency of a collective for each doubling of its ranks"},
        {"link_efficiency", "", 0.46, 0.1, 1.0, "share",
         "share of the link's one-way rate at which a collective moves data"},
        {"blackwell_overhead", "", 0.78, 0.4, 1.2, "factor", "kernel time on Blackwell over Hopper's"},
        {"cdna_overhead", "", 1.9, 0.7, 3.0, "factor", "kernel time on CDNA 2 and 3 over Hopper's"},
        {"cdna_compute", "", 0.6, 0.2, 1.0, "factor", "share of peak arithmetic on CDNA over NVIDIA's"},
        {"engine_overhead", "vllm", 0.98, 0.6, 1.8, "factor", "kernel time under this engine over TensorRT-LLM's"},
        {"engine_overhead", "sglang", 1.19, 0.6, 1.8, "factor", "kernel time under this engine over TensorRT-LLM's"},
        {"engine_overhead", "llama-cpp", 1.0, 0.5, 3.0, "factor", "kernel time under this engine over TensorRT-LLM's"},
        {"first_token_base", "vllm", 19.0, 5.0, 300.0, "milliseconds", "front end before a first token"},
        {"first_token_base", "sglang", 120.0, 5.0, 300.0, "milliseconds", "front end before a first token"},
        {"first_token_base", "tensorrt-llm", 46.0, 5.0, 300.0, "milliseconds", "front end before a first token"},
        {"prefill_queue", "vllm", 0.2, 0.05, 4.0, "factor",
         "prompts found waiting, over the requests in flight to the power of three quarters"},
        {"prefill_queue", "sglang", 1.2, 0.05, 4.0, "factor",
         "prompts found waiting, over the requests in flight to the power of three quarters"},
        {"prefill_queue", "tensorrt-llm", 0.5, 0.05, 4.0, "factor",
         "prompts found waiting, over the requests in flight to the power of three quarters"},
    };
}

} // namespace evenhost::calibration
