// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/curve.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace evenhost::cost {

namespace {

/// The sign of a difference of costs; what is below the rounding of the terms counts as equal.
int signOf(double first, double second)
{
    constexpr double rounding = 1e-13;
    const double difference = first - second;
    if (std::abs(difference) <= rounding * std::max(std::abs(first), std::abs(second))) {
        return 0;
    }
    return difference < 0.0 ? -1 : 1;
}

/// One stretch on which both curves are straight.
struct Stretch
{
    double from;
    double to;
    const CurvePiece* first;
    const CurvePiece* second;
};

template <class Visit>
void forEachStretch(const CostCurve& first, const CostCurve& second, Visit visit)
{
    auto a = first.pieces().begin();
    auto b = second.pieces().begin();
    double from = 0.0;
    while (a != first.pieces().end() && b != second.pieces().end()) {
        const double to = std::min(a->to, b->to);
        if (to > from) {
            if (!visit(Stretch{from, to, &*a, &*b})) {
                return;
            }
        }
        from = to;
        const bool endsA = a->to <= to;
        const bool endsB = b->to <= to;
        if (endsA) {
            ++a;
        }
        if (endsB) {
            ++b;
        }
    }
}

/// Follows which curve is cheaper along the stretches and notes the changes.
class Walk
{
public:
    bool operator()(const Stretch& stretch)
    {
        const int atStart = signOf(stretch.first->at(stretch.from), stretch.second->at(stretch.from));
        const int atEnd = signOf(stretch.first->at(stretch.to), stretch.second->at(stretch.to));
        const int onEntry = atStart != 0 ? atStart : atEnd;
        // A change on entry is a jump, unless the curves met or ran together before.
        change(stretch.from, onEntry, !m_met);
        if (atEnd != 0 && onEntry != 0 && atEnd != onEntry) {
            change(meetingPoint(stretch), atEnd, false);
        }
        m_met = atEnd == 0;
        return true;
    }

    std::vector<CurveCrossing> found;

private:
    static double meetingPoint(const Stretch& stretch)
    {
        const double root =
            (stretch.second->intercept - stretch.first->intercept) / (stretch.first->slope - stretch.second->slope);
        return std::clamp(root, stretch.from, stretch.to);
    }

    void change(double volume, int sign, bool atRiser)
    {
        if (sign == 0 || sign == m_sign) {
            return;
        }
        if (m_sign != 0) {
            found.push_back({volume, sign < 0, atRiser});
        }
        m_sign = sign;
    }

    int m_sign = 0;
    bool m_met = false;
};

} // namespace

CostCurve::CostCurve(const std::vector<CurvePiece>& pieces)
{
    m_pieces.reserve(pieces.size());
    for (const CurvePiece& piece : pieces) {
        if (!m_pieces.empty() && m_pieces.back().intercept == piece.intercept && m_pieces.back().slope == piece.slope) {
            m_pieces.back().to = piece.to;
        } else {
            m_pieces.push_back(piece);
        }
    }
}

double CostCurve::at(double volume) const
{
    if (m_pieces.empty()) {
        return 0.0;
    }
    const auto piece = std::ranges::lower_bound(m_pieces, volume, {}, &CurvePiece::to);
    return piece == m_pieces.end() ? m_pieces.back().at(volume) : piece->at(volume);
}

std::vector<CurveCrossing> crossings(const CostCurve& first, const CostCurve& second)
{
    Walk walk;
    forEachStretch(first, second, [&](const Stretch& stretch) { return walk(stretch); });
    return std::move(walk.found);
}

bool startsCheaper(const CostCurve& first, const CostCurve& second)
{
    int sign = 0;
    forEachStretch(first, second, [&](const Stretch& stretch) {
        sign = signOf(stretch.first->at(stretch.from), stretch.second->at(stretch.from));
        if (sign == 0) {
            sign = signOf(stretch.first->at(stretch.to), stretch.second->at(stretch.to));
        }
        return sign == 0;
    });
    return sign < 0;
}

} // namespace evenhost::cost
