// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/pages.h"

#include "walkthrough/pages_p.h"
#include "walkthrough/programme.h"

#include <array>

namespace evenhost::walkthrough {

namespace {

using Make = std::unique_ptr<Page> (*)();

/// In the order of builtInPages().
constexpr std::array<Make, 12> makers{questionPage,    workloadPage,  modelsPage, memoryPage,
                                      speedPage,       trapPage,      costPage,   breakEvenPage,
                                      sensitivityPage, scenariosPage, risksPage,  recommendationPage};

} // namespace

std::unique_ptr<Page> createPage(const QString& id)
{
    const qsizetype index = builtInPages().indexOf(id);
    return index < 0 ? nullptr : makers[static_cast<std::size_t>(index)]();
}

std::vector<std::unique_ptr<Page>> createPages(const PageInput& input)
{
    std::vector<std::unique_ptr<Page>> pages;
    for (const QString& id : orderedPages(input.plan->walkthrough)) {
        if (isHidden(input.plan->walkthrough, id))
            continue;
        auto page = createPage(id);
        // Without an evaluation nobody knows yet what a page has to say.
        if (!input.evaluation || page->hasContent(input))
            pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace evenhost::walkthrough
