// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"
#include "catalogue/accelerator.h"
#include "catalogue/hostingoffer.h"
#include "catalogue/modelcard.h"
#include "sizing/layout.h"
#include "sizing/parameters.h"
#include "sizing/servingprofile.h"
#include "sizing/weights.h"

#include <optional>
#include <string_view>
#include <vector>

/// What a model asks of one GPU in one step, as coefficients: the formulas of step.h and prefill.h multiply them by
/// sequences and tokens. Bytes and operations only, nothing fitted.
namespace evenhost::sizing {

/// Where an accelerator's card does not say what links it to the others of its node.
inline constexpr base::FormulaConstant assumedLink{"assumed_link",
                                                   32.0,
                                                   base::Unit::GigabytesPerSecond,
                                                   "PCI Express 4.0 x16: 16 GT/s on 16 lanes, one direction",
                                                   "2026-11-21",
                                                   base::Confidence::Estimated};

/// Between nodes.
inline constexpr base::FormulaConstant linkBetweenNodes{
    "link_between_nodes",
    50.0,
    base::Unit::GigabytesPerSecond,
    "one 400 Gbit/s network card a GPU, as NVIDIA's eight-GPU HGX and DGX nodes have",
    "2026-11-21",
    base::Confidence::Estimated};

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
    const base::FormulaConstant* linkSource = nullptr; ///< what linkBandwidth is, where not the accelerator's own link

    const catalogue::ModelCard* card = nullptr; ///< where the figures come from; all outlive the load
    const catalogue::Accelerator* accelerator = nullptr;
    const catalogue::HostingOffer* hosting = nullptr;
};

/// A model in one weight format, prepared once for any number of layouts and accelerators.
struct ModelWork
{
    ModelStructure structure;
    WeightBytes weights;
    int arithmeticBits = 16;                    ///< operands of the matrix products where the hardware has such units
    const catalogue::ModelCard* card = nullptr; ///< outlives the work
};

/// An unknown format name is taken as bf16 (resolve() refuses it before).
[[nodiscard]] ModelWork modelWork(const catalogue::ModelCard& card, std::string_view weightFormat);

/// What a layout makes of a model on an accelerator.
struct StepLoadRequest
{
    const ModelWork* model = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
    int kvBits = 16;
    Layout layout;
    int gpusPerNode = 8;
    KernelCounts kernels;
    const catalogue::HostingOffer* hosting = nullptr; ///< what sells the nodes, for the explanation
};

/// Nothing when the accelerator's 16-bit arithmetic or its bandwidth is unknown.
[[nodiscard]] std::optional<StepLoad> stepLoad(const StepLoadRequest& request);

/// Dense peak in FLOP/s for operands of `bits`: 16 bit where the accelerator has no units for them, because weights are
/// then widened before they are multiplied. Nothing when the 16-bit peak is unknown.
[[nodiscard]] std::optional<double> peakFlops(const catalogue::Accelerator& accelerator, int bits);

/// Operations for each byte read at which arithmetic binds and memory no longer does (the ridge of the roofline), for
/// operands of `bits`. Nothing when arithmetic or bandwidth is unknown.
[[nodiscard]] std::optional<double> ridgePoint(const catalogue::Accelerator& accelerator, int bits);

} // namespace evenhost::sizing
