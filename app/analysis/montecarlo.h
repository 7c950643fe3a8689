// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/drivers.h"
#include "analysis/evaluation.h"

#include <cstdint>
#include <functional>

namespace evenhost::analysis {

struct DrawOptions
{
    int draws = 10'000;
    std::uint64_t seed = 20'261'121;
    /// Called now and then with the draws done; false stops, and the figures are those of the draws done.
    std::function<bool(int done)> progress;
};

/// One self-hosted option against one managed option over the draws.
struct DrawnOption
{
    std::string id;
    double probabilityCheaper = 0.0;  ///< than the reference managed option
    double probabilityCheapest = 0.0; ///< of all options
    Percentiles savingPerYear;        ///< managed - self-hosted
    std::optional<Percentiles> breakEven;
    double shareWithBreakEven = 0.0;
};

struct Draws
{
    int done = 0;
    std::uint64_t seed = 0;
    std::vector<DrawnOption> selfHosted;                         ///< in workspace order
    std::vector<std::pair<std::string, double>> managedCheapest; ///< probability of being the cheapest of all
};

/// Draws every input that has a range of its own, each from its triangle (low, likely, high), and every replica's rate
/// from the triangle whose 10th and 90th percentiles are the measured residuals; inputs without a range stay put. The
/// same input takes the same value in every option of a draw. Costs are today's month; break-even is against the
/// managed option `reference`. Bits depend on the seed, the inputs' paths and nothing else. Memory: two numbers a draw
/// and self-hosted option. Without such a managed option nothing is drawn. The workspace is left as it was.
[[nodiscard]] Draws drawOptions(Workspace& workspace, std::size_t reference, const DrawOptions& options);

/// The figures of one option as the evaluation holds them.
[[nodiscard]] Uncertainty uncertaintyOf(const Draws& draws, std::size_t self);

} // namespace evenhost::analysis
