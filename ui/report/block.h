// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ink.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

/// The report's own small layout: blocks of one column's width, cut into parts between which a page may end.
namespace evenhost::report {

/// How the paper is drawn: one design unit of `look` is a point (1/72 inch).
struct Sheet
{
    charts::Look look;
    double width = 0.0;      ///< of the text area, in the painter's units
    double firstWidth = 0.0; ///< of the first heading, which the logo may stand beside
    double chartUnit = 1.0;  ///< Look::unit for charts, whose text is 12 design pixels
};

class Block
{
public:
    Block() = default;
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;
    virtual ~Block();

    /// Parts that may stand on different pages; at least one.
    [[nodiscard]] virtual int parts() const { return 1; }
    [[nodiscard]] virtual double partHeight(int part) const = 0;
    /// What is repeated above the first part on each page.
    [[nodiscard]] virtual double headHeight() const { return 0.0; }
    /// Parts that stay with the first one (and with the last one): no single row alone on a page.
    [[nodiscard]] virtual int together() const { return 1; }
    /// A picture may be made lower, down to this height, to stay on the page; only blocks of one part.
    [[nodiscard]] virtual double leastHeight() const { return partHeight(0); }
    virtual void shrinkTo(double /*height*/) {}
    /// Paints parts first..last, head included, with the upper left corner at `at`.
    virtual void paint(charts::Ink& ink, const QPointF& at, int first, int last) const = 0;

    double spaceBefore = 0.0;      ///< left out at the top of a page
    bool keepWithNext = false;     ///< a heading: never the last thing on a page
    bool keepWithPrevious = false; ///< a note: never the first thing on a page that its table is not on
    bool startsSection = false;    ///< begins a page, unless the one before has more room left than is used
    QString bookmark;              ///< its place in the outline; empty = none
};

using Blocks = std::vector<std::unique_ptr<Block>>;

/// Where a block's parts first..last come to lie on a page.
struct Placed
{
    const Block* block = nullptr;
    int first = 0;
    int last = 0;
    double y = 0.0;
};
using Page = std::vector<Placed>;

/// Makes a picture of the first section lower where that is all it takes to bring the section onto one page.
void fitFirstSection(const Blocks& blocks, double pageHeight);

/// Puts blocks on pages of a height. A block that keeps with its next moves with the next one's first parts, the last
/// parts of a block move with the note that keeps with them, and pictures are made lower where that saves a page.
[[nodiscard]] std::vector<Page> paginate(const Blocks& blocks, double pageHeight);

} // namespace evenhost::report
