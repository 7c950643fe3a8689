// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/modelcard.h"

#include <vector>

namespace evenhost::sizing {

/// How one replica's GPUs share the work. gpus = tensorParallel x dataParallelAttention x pipelineParallel;
/// expertParallel divides the experts over that many GPUs (1 = experts are split by tensor parallelism).
struct Layout
{
    int gpus = 1;
    int tensorParallel = 1;
    int pipelineParallel = 1;
    int expertParallel = 1;
    int dataParallelAttention = 1;

    friend bool operator==(const Layout&, const Layout&) = default;
};

/// The layouts worth trying for `gpus` GPUs: tensor parallel; for routed models also with the experts divided whole,
/// and, where tensor parallelism would only copy the cache (latent attention, or fewer KV heads than GPUs), with
/// data-parallel attention. Pipeline stages appear only between nodes. Empty when the model's heads or experts cannot
/// be divided that way.
[[nodiscard]] std::vector<Layout> possibleLayouts(const catalogue::ModelCard& model, int gpus, int gpusPerNode);

/// Replica sizes worth trying: powers of two up to one node, whole nodes beyond, at most `most` GPUs; ascending.
[[nodiscard]] std::vector<int> replicaSizes(int gpusPerNode, int most);

} // namespace evenhost::sizing
