// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verdictpoints.h"

#include <algorithm>
#include <cmath>

namespace evenhost::report {

using analysis::Option;
using analysis::OptionKind;

namespace {

VerdictPoints::Difference differenceOf(const analysis::Verdict& verdict, const VerdictPoints& points)
{
    using enum VerdictPoints::Difference;
    if (points.recommended == nullptr)
        return NothingEligible;
    if (points.other == nullptr)
        return NothingToCompare;
    if (verdict.differencePerMonth < 0.0)
        return OtherCheaper;
    return points.managedRecommended ? OtherDearer : RecommendedCheaper;
}

void addTurn(VerdictPoints& points, const analysis::BreakEven& breakEven, double today)
{
    if (!breakEven.cheaperAbove) {
        points.turn = VerdictPoints::Turn::Never;
        points.reason = breakEven.reason;
        return;
    }
    points.volume = *breakEven.cheaperAbove;
    points.turn = points.volume > 0.0 ? VerdictPoints::Turn::Above : VerdictPoints::Turn::Anywhere;
    if (today > 0.0)
        points.shareOfToday = points.volume / today;
    if (breakEven.low && breakEven.high) {
        points.low = breakEven.low;
        points.high = breakEven.high;
    }
}

bool isHybrid(const Option* option)
{
    return option != nullptr && option->kind == OptionKind::Hybrid;
}

void addChance(VerdictPoints& points, const analysis::Evaluation& evaluation)
{
    points.hybrid = isHybrid(points.recommended) || isHybrid(points.other);
    const Option* own = analysis::option(evaluation, evaluation.sensitivityOptionId);
    const Option* managed = analysis::option(evaluation, evaluation.sensitivityAgainstId);
    if (evaluation.uncertainty.draws == 0 || points.recommended == nullptr || own == nullptr || managed == nullptr)
        return;
    points.drawnOwn = own;
    points.drawnManaged = managed;
    const double ownCheaper = evaluation.uncertainty.probabilitySelfHostedCheaper;
    points.chance = points.managedRecommended && !points.hybrid ? 1.0 - ownCheaper : ownCheaper;
}

} // namespace

VerdictPoints verdictPoints(const analysis::Evaluation& evaluation)
{
    const analysis::Verdict& verdict = evaluation.verdict;
    VerdictPoints points;
    points.recommended = analysis::option(evaluation, verdict.optionId);
    points.other = analysis::option(evaluation, verdict.otherId);
    points.managedRecommended = points.recommended != nullptr && points.recommended->kind == OptionKind::Managed;
    points.amount = std::abs(verdict.differencePerMonth);
    points.difference = differenceOf(verdict, points);
    addChance(points, evaluation);
    const Option* own = points.managedRecommended ? points.other : points.recommended;
    const Option* managed = points.managedRecommended ? points.recommended : points.other;
    if (own != nullptr && managed != nullptr) {
        const auto found = std::ranges::find(own->breakEvens, managed->id, &analysis::BreakEven::againstId);
        if (found != own->breakEvens.end())
            addTurn(points, *found, evaluation.workload.requestsPerDay);
    }
    return points;
}

} // namespace evenhost::report
