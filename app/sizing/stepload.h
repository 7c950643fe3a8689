// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/modelcard.h"
#include "sizing/layout.h"
#include "sizing/servingprofile.h"

#include <optional>
#include <string_view>
#include <vector>

/// What a model asks of one GPU in one step, as coefficients: the formulas of step.h and prefill.h multiply them by
/// sequences and tokens. Bytes and operations only, nothing fitted.
namespace evenhost::sizing {

/// A part of the cache that one decoded token reads, summed over its layers.
struct CacheRead
{
    double bytesPerToken = 0.0; ///< on one GPU, for each cached token read
    double flopsPerToken = 0.0; ///< on one GPU
    double readLimit = 0.0;     ///< cached tokens read at most; 0 = all of them
    double pairFlops = 0.0;     ///< prefill: over the whole replica, for each (new token, token it attends to)
};

/// Routed experts, summed over the group's layers.
struct RoutedLoad
{
    double experts = 0.0;
    double perToken = 0.0;
    double ranks = 1.0;          ///< expert-parallel ranks that divide the experts
    double largest = 0.0;        ///< expectedLargest(ranks)
    double bytesPerExpert = 0.0; ///< on one GPU, all layers together, when that expert is awake
    double flopsPerExpert = 0.0; ///< for one token, all layers, whole replica
};

struct StepLoad
{
    std::vector<RoutedLoad> routed;
    std::vector<CacheRead> caches;
    double everyTokenBytes = 0.0;      ///< on one GPU: weights that every step reads
    double stateBytes = 0.0;           ///< on one GPU and sequence: recurrent states, read and written
    double linearFlops = 0.0;          ///< a token, whole replica: all active weights, head included
    double unroutedPrefillFlops = 0.0; ///< a prompt token, whole replica: without routed experts and head
    double statePrefillFlops = 0.0;    ///< a token, whole replica: recurrent scan
    double kernels = 0.0;              ///< launches in one step, all stages
    double collectiveHops = 0.0;       ///< collectives in one step x log2 of their ranks
    double collectiveBytes = 0.0;      ///< a token: what one GPU sends
    double stageGpus = 1.0;            ///< GPUs of one pipeline stage
    double stages = 1.0;
    double dataParallel = 1.0;
    double bandwidth = 0.0;     ///< bytes a second, one GPU
    double matrixPeak = 0.0;    ///< FLOP/s, one GPU, in the weights' arithmetic
    double attentionPeak = 0.0; ///< FLOP/s, one GPU, 16 bit
    double linkBandwidth = 0.0; ///< bytes a second and direction, one GPU
    bool fourBitArithmetic = false;
};

/// What a layout and a format make of a model on an accelerator.
struct StepLoadRequest
{
    const catalogue::ModelCard* model = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
    std::string_view weightFormat;
    int kvBits = 16;
    Layout layout;
    int gpusPerNode = 8;
    KernelCounts kernels;
};

/// Nothing when the format or the accelerator's arithmetic or bandwidth is unknown. A card with only the two numbers
/// is taken as assumedArchitecture() says.
[[nodiscard]] std::optional<StepLoad> stepLoad(const StepLoadRequest& request);

/// A plausible architecture for a card with only total and active parameters, scaled from the published designs:
/// layers and width from the active count, experts from how much larger the total is.
[[nodiscard]] catalogue::Architecture assumedArchitecture(const catalogue::ParameterCounts& parameters);

} // namespace evenhost::sizing
