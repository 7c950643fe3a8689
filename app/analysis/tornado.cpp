// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tornado.h"

#include "analysis/flip.h"

#include <algorithm>
#include <cmath>

namespace evenhost::analysis {

namespace {

SensitivityBar barOf(Workspace& workspace, std::size_t index, std::size_t self, std::size_t managed)
{
    const Driver& driver = workspace.drivers()[index];
    SensitivityBar bar;
    bar.path = driver.path;
    bar.low = driver.low;
    bar.high = driver.high;
    bar.ownRange = driver.ownRange;
    workspace.setSized(index, driver.low, self);
    bar.resultLow = workspace.monthlyDifference(self, managed) * base::monthsPerYear;
    bar.breakEvenLow = workspace.cheaperAbove(self, managed);
    const double nodesLow = workspace.stair(self, managed).nodes;
    workspace.setSized(index, driver.high, self);
    bar.resultHigh = workspace.monthlyDifference(self, managed) * base::monthsPerYear;
    bar.breakEvenHigh = workspace.cheaperAbove(self, managed);
    bar.jumpsStair = workspace.stair(self, managed).nodes != nodesLow;
    workspace.reset(index);
    return bar;
}

double swing(const SensitivityBar& bar)
{
    return std::abs(bar.resultHigh - bar.resultLow);
}

bool moves(const SensitivityBar& bar)
{
    return swing(bar) > 0.0 || bar.breakEvenLow != bar.breakEvenHigh;
}

} // namespace

std::vector<SensitivityBar> tornado(Workspace& workspace, std::size_t self, std::size_t managed)
{
    std::vector<SensitivityBar> bars;
    for (std::size_t index = 0; index < workspace.drivers().size(); ++index) {
        SensitivityBar bar = barOf(workspace, index, self, managed);
        if (moves(bar)) {
            bar.flipValue = flipValue(workspace, index, self, managed);
            bars.push_back(std::move(bar));
        }
    }
    std::ranges::stable_sort(bars, std::greater<>(), swing);
    return bars;
}

} // namespace evenhost::analysis
