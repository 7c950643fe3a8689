// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/config.h"
#include "importers/configshape_p.h"

namespace evenhost::importers {

/// How the weights are stored: the quantisation section of the file (compressed-tensors, fp8 with blocks, AWQ, GPTQ,
/// MXFP4, modelopt, quark, bitsandbytes) or the separate file of NVIDIA's modelopt; without either, the element type.
/// Each weight matrix is matched by name against the method's lists of targets and exceptions.
/// A method we do not know leaves the format empty and is noted (config_unknown_quantisation).
/// `layers` is empty when the architecture is unknown: bits and bytes then stay unknown too.
[[nodiscard]] ReleasedFormat releasedFormat(const ConfigNode& root, const ConfigNode& config, const Json* separate,
                                            const std::optional<catalogue::Architecture>& architecture,
                                            const std::vector<LayerShape>& layers, ConfigNotes& notes);

} // namespace evenhost::importers
