// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::catalogue {

/// Which fitted constants and which arithmetic an accelerator follows (modelcards/serving).
enum class Generation {
    Unknown,
    Ampere,
    Ada,
    Hopper,
    Blackwell,
    BlackwellConsumer,
    Cdna2,
    Cdna3,
    Cdna4,
    Apple,
    Gaudi,
    Tpu
};

/// One GPU (or other accelerator). All arithmetic is dense peak, without sparsity. Nothing = unknown or not supported.
struct Accelerator
{
    std::string id;
    std::string name;
    std::string vendor;
    Generation generation = Generation::Unknown;
    std::string formFactor;
    double memoryGbMarketed = 0.0;
    std::optional<double> memoryGibUsable; ///< as the driver reports it; nothing: derived from the marketed size
    double bandwidthGbPerSecond = 0.0;
    std::optional<double> tflopsBf16;
    std::optional<double> tflopsFp8;
    std::optional<double> topsInt8;
    std::optional<double> tflopsFp4;
    std::string linkTechnology;
    std::optional<double> linkGbPerSecond;  ///< one direction, per GPU, inside a node
    int maximumPerNode = 0;                 ///< 0 = unknown
    std::optional<double> powerWatts;       ///< board power limit
    std::optional<base::Quantity> priceUsd; ///< purchase price of one, ex tax
    std::vector<std::string> aliases;       ///< names people write ("h200", "H200-SXM", "NVIDIA H200 141GB")
    std::string note;
    base::Provenance provenance;

    friend bool operator==(const Accelerator&, const Accelerator&) = default;
};

/// Memory of one accelerator in GiB as the driver reports it; where unknown, the marketed GB less the 1 % that
/// published driver figures show on average (an "80 GB" H100 has 79.2 GiB).
[[nodiscard]] double memoryGib(const Accelerator& accelerator);

} // namespace evenhost::catalogue
