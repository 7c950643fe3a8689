// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"

#include <optional>

/// What a verdict says, decided once: which options it is about, which way the difference goes, and where it turns. The
/// window, the paper and the command line only choose the words.
namespace evenhost::report {

struct VerdictPoints
{
    enum class Difference {
        NothingEligible,    ///< every option is ruled out
        NothingToCompare,   ///< there is only one side
        OtherDearer,        ///< managed is recommended, the other costs so much more
        OtherCheaper,       ///< too close to call, and the other happens to be cheaper
        RecommendedCheaper, ///< an own road is recommended and costs so much less
    };
    enum class Turn {
        Unknown,  ///< there is no such pair, or nothing to say about it
        Never,    ///< `reason` says why
        Anywhere, ///< self-hosting is cheaper at any volume
        Above,    ///< self-hosting is cheaper above `volume`
    };

    const analysis::Option* recommended = nullptr;
    const analysis::Option* other = nullptr;
    bool managedRecommended = false;
    Difference difference = Difference::NothingEligible;
    double amount = 0.0; ///< of the difference, a month, never negative
    Turn turn = Turn::Unknown;
    double volume = 0.0;                ///< requests a day
    std::optional<double> shareOfToday; ///< the volume over today's; nothing without requests
    std::string reason;                 ///< BreakEven::reason
    std::optional<double> low;          ///< 80 % range of the volume
    std::optional<double> high;

    /// The pair that the draws are about; both nullptr without draws. `chance` is the probability that the recommended
    /// one of them costs less than the other. Hybrids are not drawn: where the verdict is about one, `chance` is of its
    /// open model hosted alone against the managed option.
    const analysis::Option* drawnOwn = nullptr;
    const analysis::Option* drawnManaged = nullptr;
    bool hybrid = false; ///< the recommended option or the other is one
    double chance = 0.0;
};

/// The pointers lead into the evaluation.
[[nodiscard]] VerdictPoints verdictPoints(const analysis::Evaluation& evaluation);

} // namespace evenhost::report
