// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/servingprofile.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace evenhost::sizing {

using catalogue::Generation;
using catalogue::ServingProfile;

namespace {

constexpr double secondsPerMicrosecond = 1e-6;
constexpr double secondsPerMillisecond = 1e-3;

double constantNamed(const ServingProfile& profile, std::string_view name, double otherwise)
{
    const auto found = std::ranges::find(profile.constants, name, &catalogue::ServingConstant::name);
    return found == profile.constants.end() ? otherwise : found->value;
}

bool isBlackwell(Generation generation)
{
    return generation == Generation::Blackwell || generation == Generation::BlackwellConsumer;
}

bool isCdna(Generation generation)
{
    return generation == Generation::Cdna2 || generation == Generation::Cdna3 || generation == Generation::Cdna4;
}

const catalogue::ResidualRange* rangeNamed(const ServingProfile& profile, std::string_view regime)
{
    const auto found = std::ranges::find(profile.residuals, regime, &catalogue::ResidualRange::regime);
    return found == profile.residuals.end() ? nullptr : &*found;
}

void widen(EstimateRange& range, const catalogue::ResidualRange* by)
{
    if (by != nullptr) {
        range.lowFactor = std::min(range.lowFactor, by->lowFactor);
        range.highFactor = std::max(range.highFactor, by->highFactor);
    }
}

} // namespace

ServingConstants servingConstants(const ServingProfile& profile, const catalogue::Accelerator& accelerator)
{
    ServingConstants c;
    c.profile = &profile;
    const auto share = [&](std::string_view name, double otherwise) {
        return constantNamed(profile, name, otherwise);
    };
    const auto micro = [&](std::string_view name, double seconds) {
        return constantNamed(profile, name, seconds / secondsPerMicrosecond) * secondsPerMicrosecond;
    };
    c.denseBandwidth = share("dense_bandwidth", c.denseBandwidth);
    c.expertBandwidth = share("expert_bandwidth", c.expertBandwidth);
    c.cacheBandwidth = share("cache_bandwidth", c.cacheBandwidth);
    c.decodeCompute = share("decode_compute", c.decodeCompute);
    c.prefillCompute = share("prefill_compute", c.prefillCompute);
    c.fourBitCompute = share("four_bit_compute", c.fourBitCompute);
    c.expertPadding = share("expert_padding", c.expertPadding);
    c.kernelSeconds = micro("kernel_time", c.kernelSeconds);
    c.sequenceSeconds = micro("sequence_time", c.sequenceSeconds);
    c.offlineSequenceShare = share("offline_sequence_share", c.offlineSequenceShare);
    c.hopSeconds = micro("collective_hop", c.hopSeconds);
    c.linkEfficiency = share("link_efficiency", c.linkEfficiency);
    c.firstTokenSeconds =
        constantNamed(profile, "first_token_base", c.firstTokenSeconds / secondsPerMillisecond) * secondsPerMillisecond;
    c.queueFactor = share("prefill_queue", c.queueFactor);
    c.overheadFactor = share("engine_overhead", 1.0);
    if (isBlackwell(accelerator.generation)) {
        c.overheadFactor *= share("blackwell_overhead", 1.0);
    } else if (isCdna(accelerator.generation)) {
        // The newest generation comes with the engines' graph capture and fused kernels of today.
        c.overheadFactor *= accelerator.generation == Generation::Cdna4 ? 1.0 : share("cdna_overhead", 1.0);
        c.computeFactor = share("cdna_compute", 1.0);
    }
    return c;
}

EstimateRange estimateRange(const ServingProfile& profile, const EstimateRegime& regime)
{
    const std::string name = std::string(regime.offline ? "offline_" : "online_") + (regime.routed ? "moe" : "dense");
    const catalogue::ResidualRange* best = rangeNamed(profile, name);
    if (best == nullptr) {
        best = rangeNamed(profile, "all");
    }
    EstimateRange range;
    if (best != nullptr) {
        range = {best->lowFactor, best->highFactor};
    }
    if (regime.draftsUnknown && !regime.offline) {
        widen(range, rangeNamed(profile, "drafts_unknown"));
    }
    if (regime.speculative) {
        widen(range, rangeNamed(profile, "speculative"));
    }
    if (regime.chosenLayout) {
        widen(range, rangeNamed(profile, "chosen_layout"));
    }
    if (!regime.listedGeneration) {
        widen(range, rangeNamed(profile, "unlisted_gpu"));
    }
    if (!regime.knownArchitecture) {
        widen(range, rangeNamed(profile, "two_numbers_only"));
    }
    return range;
}

std::string_view generationName(Generation generation)
{
    static constexpr std::array<std::pair<Generation, std::string_view>, 11> names{{
        {Generation::Ampere, "ampere"},
        {Generation::Ada, "ada"},
        {Generation::Hopper, "hopper"},
        {Generation::Blackwell, "blackwell"},
        {Generation::BlackwellConsumer, "blackwell_consumer"},
        {Generation::Cdna2, "cdna2"},
        {Generation::Cdna3, "cdna3"},
        {Generation::Cdna4, "cdna4"},
        {Generation::Apple, "apple"},
        {Generation::Gaudi, "gaudi"},
        {Generation::Tpu, "tpu"},
    }};
    const auto* found = std::ranges::find(names, generation, &std::pair<Generation, std::string_view>::first);
    return found == names.end() ? std::string_view() : found->second;
}

bool coversGeneration(const ServingProfile& profile, Generation generation)
{
    const std::string_view name = generationName(generation);
    return std::ranges::any_of(profile.generations, [&](const std::string& listed) { return listed == name; });
}

} // namespace evenhost::sizing
