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

/// What has to stand on one page from block `at` on: the run of blocks that keep with their next, and the first parts
/// of the one after.
double neededFrom(const Blocks& blocks, std::size_t at)
{
    double needed = 0.0;
    for (std::size_t i = at; i < blocks.size(); ++i) {
        const Block& block = *blocks[i];
        if (i > at)
            needed += block.spaceBefore;
        if (!block.keepWithNext)
            return needed + heightOf(block, 0, std::min(block.parts(), block.together()) - 1);
        needed += heightOf(block, 0, block.parts() - 1);
    }
    return needed;
}

class Paginator
{
public:
    explicit Paginator(double pageHeight) : m_pageHeight(pageHeight) { m_pages.emplace_back(); }

    void place(const Block& block, double needed)
    {
        if (!m_pages.back().empty() && (block.startsPage || m_y + block.spaceBefore + needed > m_pageHeight))
            newPage();
        if (!m_pages.back().empty())
            m_y += block.spaceBefore;
        int first = 0;
        while (first < block.parts()) {
            int last = first;
            double height = block.headHeight() + block.partHeight(first);
            while (last + 1 < block.parts() && m_y + height + block.partHeight(last + 1) <= m_pageHeight)
                height += block.partHeight(++last);
            // The last parts stay together: some of this page's go over with them.
            const int left = block.parts() - 1 - last;
            if (left > 0 && left < block.together() && last - first + 1 > block.together())
                last -= block.together() - left;
            m_pages.back().push_back({&block, first, last, m_y});
            m_y += heightOf(block, first, last);
            first = last + 1;
            if (first < block.parts())
                newPage();
        }
    }

    [[nodiscard]] std::vector<Page> take() { return std::move(m_pages); }

private:
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

std::vector<Page> paginate(const Blocks& blocks, double pageHeight)
{
    Paginator paginator(pageHeight);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        paginator.place(*blocks[i], std::min(neededFrom(blocks, i), pageHeight));
    return paginator.take();
}

} // namespace evenhost::report
