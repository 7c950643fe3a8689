// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenhost::sizing {

/// How one replica's GPUs share the work. gpus = tensorParallel x dataParallelAttention x pipelineParallel;
/// expertParallel divides the experts over that many GPUs (1 = experts are split by tensor parallelism).
struct Layout {
    int gpus = 1;
    int tensorParallel = 1;
    int pipelineParallel = 1;
    int expertParallel = 1;
    int dataParallelAttention = 1;

    friend bool operator==(const Layout&, const Layout&) = default;
};

} // namespace evenhost::sizing
