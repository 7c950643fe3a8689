// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/configshape_p.h"

#include <string>
#include <vector>

namespace evenhost::importers {

/// What a layer does, in our words.
struct LayerKind
{
    std::string mixer = "attention"; ///< "attention", "linear", "mamba", "both", "convolution" or "" (none)
    bool feedForward = true;
    int window = 0; ///< tokens; 0 = the whole context
    bool chunked = false;
    int kvHeads = 0; ///< 0 = the model's
    int width = 0;   ///< of the feed-forward; 0 = the model's
    double extraParameters = 0.0;
    bool sharesCache = false; ///< reads the keys and values of an earlier layer (Gemma 3n and 4)
};

/// One entry for each layer. A kind of layer that nobody described is noted and makes the architecture unknown.
[[nodiscard]] std::vector<LayerKind> layerKinds(const ConfigNode& config, const ModelSizes& sizes, ConfigNotes& notes);

} // namespace evenhost::importers
