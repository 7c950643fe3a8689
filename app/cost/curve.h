// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

/// Monthly cost over daily volume as exact pieces: straight lines, with jumps (risers) between them.
namespace evenhost::cost {

/// cost(v) = intercept + slope x v for from < v <= to; the first piece of a curve holds its left end too.
struct CurvePiece
{
    double from = 0.0;
    double to = 0.0;
    double intercept = 0.0;
    double slope = 0.0;

    [[nodiscard]] double at(double volume) const { return intercept + slope * volume; }
    friend bool operator==(const CurvePiece&, const CurvePiece&) = default;
};

/// Adjoining pieces from 0 to upTo(), ascending. A chart draws each piece from (from, at(from)) to (to, at(to)) and
/// joins neighbours with an upright line.
class CostCurve
{
public:
    CostCurve() = default;
    /// The pieces must adjoin and be in order; neighbours on one line are joined.
    explicit CostCurve(const std::vector<CurvePiece>& pieces);

    [[nodiscard]] std::span<const CurvePiece> pieces() const { return m_pieces; }
    [[nodiscard]] double upTo() const { return m_pieces.empty() ? 0.0 : m_pieces.back().to; }
    [[nodiscard]] bool empty() const { return m_pieces.empty(); }

    /// The cost at a volume, 0 <= volume <= upTo(); outside, the outermost piece goes on.
    [[nodiscard]] double at(double volume) const;

private:
    std::vector<CurvePiece> m_pieces;
};

/// Where one curve gets cheaper than the other.
struct CurveCrossing
{
    double volume = 0.0;
    bool firstBecomesCheaper = false; ///< just above `volume`
    bool atRiser = false;             ///< the costs jump past each other: at `volume` itself the old order still holds

    friend bool operator==(const CurveCrossing&, const CurveCrossing&) = default;
};

/// Every change of the cheaper curve over the common range, ascending, found piece by piece (never by stepping).
/// Equal costs do not count as a change; where curves run together and then part, the change is where they part.
/// Checked by tests/cost/tst_curve.cpp against exact arithmetic on 10,000 random staircases and a closed form.
[[nodiscard]] std::vector<CurveCrossing> crossings(const CostCurve& first, const CostCurve& second);

/// True when the first curve is cheaper just above 0 (equal there: as soon as they differ).
[[nodiscard]] bool startsCheaper(const CostCurve& first, const CostCurve& second);

} // namespace evenhost::cost
