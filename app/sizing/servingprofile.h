// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/servingprofile.h"

#include <string_view>

/// The fitted constants of the speed model, as the formulas use them.
namespace evenhost::sizing {

/// One engine family on one accelerator. Every constant is fitted on published rows within bounds that physics
/// gives it (modelcards/serving, refitted by tests/calibration); none belongs to one model.
struct ServingConstants
{
    double denseBandwidth = 0.85;      ///< share of peak bandwidth on weights every token uses
    double expertBandwidth = 0.90;     ///< the same on routed experts
    double cacheBandwidth = 0.70;      ///< the same on the KV cache and recurrent states
    double decodeCompute = 0.45;       ///< share of peak arithmetic in decode steps
    double prefillCompute = 0.60;      ///< the same in prefill
    double fourBitCompute = 0.70;      ///< further share where both factors are four-bit
    double expertPadding = 200.0;      ///< tokens a routed expert's matrix is padded by, in prefill
    double kernelSeconds = 5.7e-6;     ///< launch and small-work time of one kernel on Hopper
    double overheadFactor = 1.0;       ///< kernel time here over Hopper's, engine and generation together
    double computeFactor = 1.0;        ///< arithmetic share reached here over NVIDIA's data-centre parts
    double sequenceSeconds = 18e-6;    ///< sampling, scheduling and streaming of one sequence in one step
    double offlineSequenceShare = 0.5; ///< of that, without clients to stream to
    double hopSeconds = 2.7e-6;        ///< latency of a collective for each doubling of its ranks
    double linkEfficiency = 0.46;      ///< share of the link's one-way rate a collective moves data at
    double firstTokenSeconds = 0.03;   ///< front end before the first token: tokenise, schedule, stream
    double queueFactor = 0.2;          ///< prompts found waiting, times the requests in flight to the power of 3/4

    const catalogue::ServingProfile* profile = nullptr; ///< where they come from; outlives them
    const base::Provenance* measured = nullptr;         ///< the user's own points that moved them, if any

    friend bool operator==(const ServingConstants&, const ServingConstants&) = default;
};

/// The profile's constants for an accelerator. A constant the profile does not name keeps the default above.
[[nodiscard]] ServingConstants servingConstants(const catalogue::ServingProfile& profile,
                                                const catalogue::Accelerator& accelerator);

/// Kernels a layer launches in one step, counted from the engines' layer code; the profile may restate them.
struct KernelCounts
{
    double attention = 6.0;  ///< norm, projections, rotary and cache write, attention, output
    double latent = 10.0;    ///< low-rank projections and absorbed products on top
    double recurrent = 12.0; ///< convolution, gates, scan, norm
    double indexer = 5.0;    ///< choosing the cached tokens to read
    double dense = 4.0;
    double routed = 6.0; ///< router, sort, two grouped products, combine

    friend bool operator==(const KernelCounts&, const KernelCounts&) = default;
};

/// Where an estimate stands, for its measured residuals (ResidualRange::regime).
struct EstimateRegime
{
    bool routed = false;          ///< mixture of experts
    bool offline = false;         ///< maximum throughput, no clients waiting
    bool listedGeneration = true; ///< the profile was fitted on accelerators of this generation
    bool knownArchitecture = true;
    bool speculative = false;   ///< drafts are verified: how many are accepted is not known
    bool chosenLayout = false;  ///< nobody said how the GPUs share the work
    bool draftsUnknown = false; ///< the model can draft, and nobody said whether it does
};

/// The 80 % range of truth / estimate (throughput) for a regime, from rows kept out of the fit.
struct EstimateRange
{
    double lowFactor = 1.0;
    double highFactor = 1.0;
};
[[nodiscard]] EstimateRange estimateRange(const catalogue::ServingProfile& profile, const EstimateRegime& regime);

/// The profile's name for a generation ("hopper", "cdna3"); "" for Unknown.
[[nodiscard]] std::string_view generationName(catalogue::Generation generation);

/// True when the profile was fitted on accelerators of that generation.
[[nodiscard]] bool coversGeneration(const catalogue::ServingProfile& profile, catalogue::Generation generation);

} // namespace evenhost::sizing
