// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block.h"

#include <algorithm>

namespace evenhost::report {

Block::~Block() = default;

namespace {

double heightOf(const Block& block, int first, int last)
{
    double height = block.headHeight();
    for (int part = first; part <= last; ++part)
        height += block.partHeight(part);
    return height;
}

/// Room for the notes that follow block `at` and must not be parted from its end.
double notesAfter(const Blocks& blocks, std::size_t at)
{
    double height = 0.0;
    for (std::size_t i = at + 1; i < blocks.size() && blocks[i]->keepWithPrevious; ++i)
        height += blocks[i]->spaceBefore + heightOf(*blocks[i], 0, blocks[i]->parts() - 1);
    return height;
}

/// What has to stand on one page from block `at` on: the run of blocks that keep with their next, and the first parts
/// of the one after, which may be a picture made lower.
double neededFrom(const Blocks& blocks, std::size_t at)
{
    double needed = 0.0;
    for (std::size_t i = at; i < blocks.size(); ++i) {
        const Block& block = *blocks[i];
        if (i > at)
            needed += block.spaceBefore;
        if (!block.keepWithNext) {
            const int first = std::min(block.parts(), block.together());
            const double notes = first == block.parts() ? notesAfter(blocks, i) : 0.0;
            const double own =
                block.parts() == 1 ? block.headHeight() + block.leastHeight() : heightOf(block, 0, first - 1);
            return needed + notes + own;
        }
        needed += heightOf(block, 0, block.parts() - 1);
    }
    return needed;
}

class Paginator
{
public:
    explicit Paginator(double pageHeight) : m_pageHeight(pageHeight) { m_pages.emplace_back(); }

    void place(Block& block, double needed, double notes)
    {
        const bool empty = m_pages.back().empty();
        const bool section = block.startsSection && m_y > 0.5 * m_pageHeight;
        if (!empty && (section || m_y + block.spaceBefore + needed > m_pageHeight))
            newPage();
        if (!m_pages.back().empty())
            m_y += block.spaceBefore;
        const double room = m_pageHeight - m_y - notes - block.headHeight();
        if (block.parts() == 1 && block.partHeight(0) > room && block.leastHeight() <= room)
            block.shrinkTo(room);
        int first = 0;
        while (first < block.parts()) {
            const int last = lastThatFits(block, first, notes);
            m_pages.back().push_back({&block, first, last, m_y});
            m_y += heightOf(block, first, last);
            first = last + 1;
            if (first < block.parts())
                newPage();
        }
    }

    [[nodiscard]] std::vector<Page> take() { return std::move(m_pages); }

private:
    [[nodiscard]] int lastThatFits(const Block& block, int first, double notes) const
    {
        const int end = block.parts() - 1;
        int last = first;
        double height = block.headHeight() + block.partHeight(first);
        while (last < end && m_y + height + block.partHeight(last + 1) <= m_pageHeight)
            height += block.partHeight(++last);
        // The last parts stay together, and with their notes: some of this page's go over with them.
        int left = end - last;
        if (left == 0 && m_y + height + notes > m_pageHeight)
            left = std::min(1, end - first);
        if (left > 0 && left < block.together() && end - first + 1 > 2 * block.together())
            return end - block.together();
        return left > 0 && last == end ? end - left : last;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0.0;
    }

    double m_pageHeight;
    double m_y = 0.0;
    std::vector<Page> m_pages;
};

} // namespace

void fitFirstSection(const Blocks& blocks, double pageHeight)
{
    double height = 0.0;
    Block* picture = nullptr;
    for (std::size_t i = 0; i < blocks.size() && (i == 0 || !blocks[i]->startsSection); ++i) {
        Block& block = *blocks[i];
        height += heightOf(block, 0, block.parts() - 1) + (i > 0 ? block.spaceBefore : 0.0);
        if (!picture && block.parts() == 1 && block.leastHeight() < block.partHeight(0))
            picture = &block;
    }
    if (!picture || height <= pageHeight)
        return;
    const double lower = picture->partHeight(0) - (height - pageHeight);
    if (lower >= picture->leastHeight())
        picture->shrinkTo(lower);
}

std::vector<Page> paginate(const Blocks& blocks, double pageHeight)
{
    Paginator paginator(pageHeight);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        paginator.place(*blocks[i], std::min(neededFrom(blocks, i), pageHeight), notesAfter(blocks, i));
    return paginator.take();
}

} // namespace evenhost::report
