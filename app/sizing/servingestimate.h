// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/modelcard.h"
#include "catalogue/servingprofile.h"
#include "sizing/layout.h"
#include "sizing/serving.h"

#include <optional>
#include <string>

/// How fast a given deployment serves a given request at a given load: what published benchmarks report.
namespace evenhost::sizing {

/// How the load arrives.
enum class LoadKind {
    Concurrency, ///< a fixed number of requests in flight
    Rate,        ///< requests a second; the number in flight follows by Little's law
    Maximum,     ///< offline: as many as memory holds, nobody waits for a first token
    Targets,     ///< as many in flight as the latency targets allow: what a capacity test under limits reports
};

struct SpeedQuestion
{
    const catalogue::ModelCard* model = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
    const catalogue::ServingProfile* profile = nullptr;
    std::string weightFormat;
    int kvBits = 16;
    Layout layout;
    int gpusPerNode = 8;
    double memoryLimit = 0.90; ///< share of a GPU's memory the engine may use
    double inputTokens = 0.0;
    double cachedInputTokens = 0.0; ///< of inputTokens
    double outputTokens = 0.0;
    double acceptedTokensPerStep = 1.0;
    LoadKind load = LoadKind::Concurrency;
    double amount = 1.0;         ///< requests in flight, or requests a second
    double requests = 0.0;       ///< Rate: of the whole run, all that can ever be in flight; 0 = it never ends
    ServingTargets targets;      ///< Targets: the limits
    bool withoutClients = false; ///< a batch job: nothing is streamed (always so with Maximum)
    bool chosenLayout = false;   ///< the layout was not stated: the best one was looked for (bestLayout)
    bool draftsUnknown = false;  ///< the model can draft, and nobody said whether it does
};

enum class SpeedStatus {
    Ok,
    DoesNotFit,      ///< weights, or not even one sequence
    UnknownHardware, ///< bandwidth or arithmetic of the accelerator is not known
    Overloaded,      ///< Rate: more than the replica can serve
};

/// Seconds, and tokens a second of the whole replica. Requests beyond what memory holds wait: firstToken has that in
/// it.
struct SpeedAnswer
{
    SpeedStatus status = SpeedStatus::Ok;
    double firstToken = 0.0;
    double outputToken = 0.0;
    double endToEnd = 0.0;
    double outputTokensPerSecond = 0.0;
    double inFlight = 0.0;  ///< requests worked on at once
    double lowFactor = 1.0; ///< 80 % range of throughput: truth / estimate
    double highFactor = 1.0;
};

/// A question with everything but the fitted constants worked out: what a calibration evaluates again and again.
struct PreparedSpeed
{
    StepLoad load;
    ServedRequest<double> request;
    double mostInFlight = 0.0; ///< requests that memory and the engine's own limit hold; below 1: does not fit
    LoadKind kind = LoadKind::Concurrency;
    double amount = 1.0;
    double requests = 0.0;
    ServingTargets targets;
};

/// Nothing when the accelerator's bandwidth or arithmetic is unknown.
[[nodiscard]] std::optional<PreparedSpeed> prepareSpeed(const SpeedQuestion& question);

/// The answer without its range.
[[nodiscard]] SpeedAnswer speedOf(const PreparedSpeed& prepared, const ServingConstants& constants);

/// Both at once, with the profile's constants and its range for the regime.
/// Checked by tests/validation/tst_throughput.cpp against published measurements.
[[nodiscard]] SpeedAnswer estimateSpeed(const SpeedQuestion& question);

/// Of all ways to divide `gpus` GPUs into equal replicas, the layout with which they give the most output tokens a
/// second at the question's load (requests in flight are shared evenly by the replicas), as one who tunes a benchmark
/// would choose it; with equal speed the smaller replica. Nothing when no layout holds the model.
[[nodiscard]] std::optional<Layout> bestLayout(const SpeedQuestion& question, int gpus);

} // namespace evenhost::sizing
