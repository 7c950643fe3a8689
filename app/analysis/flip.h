// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/drivers.h"

#include <functional>
#include <optional>

namespace evenhost::analysis {

/// A function with jumps, at one point. Between jumps it is continuous and monotone; `stair` is equal at two points
/// only when no jump lies between them.
struct Sample
{
    double value = 0.0;
    Workspace::Stair stair;
    double mostPerNode = 0.0;     ///< a jump by one node is at most this high; 0: nothing is known about jumps
    bool possible = true;         ///< false: there is no value here
    double mostPerNodeHour = 0.0; ///< a jump by one node hour a month, where hours move by themselves
};
using SteppedFunction = std::function<Sample(double)>;

/// The change of sign nearest to `from`, going towards `to` (either way); `from` itself when it is 0 there, nothing
/// when the sign holds all the way (touching 0 is no change) or as far as there are values. Where the function jumps
/// past zero, the jump. Brackets by halving until a piece has no jump (pieces that their jumps cannot bring to zero are
/// passed over), then TOMS 748.
/// Checked by tests/analysis/tst_flip.cpp against exact positions on 10,000 random cases.
[[nodiscard]] std::optional<double> nearestFlip(const SteppedFunction& function, double from, double to);

/// Where the decision between a self-hosted and a managed option flips when one input moves alone, within a tenth to
/// ten times its value and what the field may be (shares: all they may be); the nearer one (as a ratio; for shares as
/// a difference) where both directions have one. Put back into the plan it gives equal costs, or a jump past each other
/// (a measured peak concurrency goes along with the volume): tests/validation/tst_putback.cpp. The workspace is left as
/// it was.
[[nodiscard]] std::optional<double> flipValue(Workspace& workspace, std::size_t driver, std::size_t self,
                                              std::size_t managed);

} // namespace evenhost::analysis
