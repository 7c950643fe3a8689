// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/montecarlo.h"

#include <algorithm>
#include <cmath>

namespace evenhost::analysis {

namespace {

/// A driver that is drawn, with the stream of its path.
struct Drawn
{
    std::size_t driver = 0;
    std::uint64_t stream = 0;
};

std::vector<Drawn> drawnOf(const Workspace& workspace)
{
    std::vector<Drawn> drawn;
    for (std::size_t i = 0; i < workspace.drivers().size(); ++i) {
        const Driver& driver = workspace.drivers()[i];
        if (driver.ownRange && driver.draws.high > driver.draws.low) {
            drawn.push_back({i, streamOf(driver.path)});
        }
    }
    return drawn;
}

/// What has been seen of one self-hosted option.
struct Tally
{
    std::vector<double> savings;
    std::vector<double> breakEvens;
    int cheaper = 0;
    int cheapest = 0;
};

/// The value below which a share of the sorted values lies: the nearest rank, so that it is one of them.
double rank(std::vector<double>& values, double share)
{
    const double position = std::ceil(share * static_cast<double>(values.size())) - 1.0;
    const auto index = static_cast<std::size_t>(std::max(0.0, position));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

Percentiles percentiles(std::vector<double>& values)
{
    return {.p10 = rank(values, 0.1), .p50 = rank(values, 0.5), .p90 = rank(values, 0.9)};
}

class Drawing
{
public:
    Drawing(Workspace& workspace, std::size_t reference, const DrawOptions& options)
        : m_workspace(workspace)
        , m_reference(reference)
        , m_drawn(drawnOf(workspace))
        , m_self(workspace.selfHosted().size())
        , m_managedCheapest(workspace.managed().size(), 0)
        , m_selfCosts(workspace.selfHosted().size(), 0.0)
        , m_managedCosts(workspace.managed().size(), 0.0)
    {
        for (Tally& tally : m_self) {
            tally.savings.reserve(static_cast<std::size_t>(std::max(options.draws, 0)));
            tally.breakEvens.reserve(static_cast<std::size_t>(std::max(options.draws, 0)));
        }
    }

    void draw(std::uint64_t seed, std::uint64_t number)
    {
        for (const Drawn& drawn : m_drawn) {
            const Driver& driver = m_workspace.drivers()[drawn.driver];
            m_workspace.set(drawn.driver, driver.draws.at(uniform(seed, number, drawn.stream)));
        }
        for (std::size_t i = 0; i < m_managedCosts.size(); ++i) {
            m_managedCosts[i] = cost::managedMonth(m_workspace.managed()[i].inputs, m_workspace.traffic()).total;
        }
        for (std::size_t i = 0; i < m_selfCosts.size(); ++i) {
            m_selfCosts[i] = cost::selfHostedMonth(m_workspace.selfHosted()[i].inputs, m_workspace.traffic()).total;
            note(m_self[i], m_managedCosts[m_reference] - m_selfCosts[i], m_workspace.cheaperAbove(i, m_reference));
        }
        noteCheapest();
    }

    Draws result(int done, std::uint64_t seed)
    {
        for (const Drawn& drawn : m_drawn) {
            m_workspace.reset(drawn.driver);
        }
        Draws draws;
        draws.done = done;
        draws.seed = seed;
        const double count = std::max(done, 1);
        for (std::size_t i = 0; i < m_self.size(); ++i) {
            draws.selfHosted.push_back(drawnOption(m_workspace.selfHosted()[i].id, m_self[i], count));
        }
        for (std::size_t i = 0; i < m_managedCheapest.size(); ++i) {
            draws.managedCheapest.emplace_back(m_workspace.managed()[i].id, m_managedCheapest[i] / count);
        }
        return draws;
    }

private:
    static void note(Tally& tally, double saving, std::optional<double> breakEven)
    {
        tally.savings.push_back(saving * base::monthsPerYear);
        tally.cheaper += saving > 0.0 ? 1 : 0;
        if (breakEven) {
            tally.breakEvens.push_back(*breakEven);
        }
    }

    /// Ties go to managed, as everywhere.
    void noteCheapest()
    {
        const auto managed = std::ranges::min_element(m_managedCosts);
        const auto self = std::ranges::min_element(m_selfCosts);
        if (self != m_selfCosts.end() && (managed == m_managedCosts.end() || *self < *managed)) {
            ++m_self[static_cast<std::size_t>(self - m_selfCosts.begin())].cheapest;
        } else if (managed != m_managedCosts.end()) {
            ++m_managedCheapest[static_cast<std::size_t>(managed - m_managedCosts.begin())];
        }
    }

    static DrawnOption drawnOption(const std::string& id, Tally& tally, double count)
    {
        DrawnOption option;
        option.id = id;
        option.probabilityCheaper = tally.cheaper / count;
        option.probabilityCheapest = tally.cheapest / count;
        option.shareWithBreakEven = static_cast<double>(tally.breakEvens.size()) / count;
        if (!tally.savings.empty()) {
            option.savingPerYear = percentiles(tally.savings);
        }
        if (!tally.breakEvens.empty()) {
            option.breakEven = percentiles(tally.breakEvens);
        }
        return option;
    }

    Workspace& m_workspace;
    std::size_t m_reference;
    std::vector<Drawn> m_drawn;
    std::vector<Tally> m_self;
    std::vector<int> m_managedCheapest;
    std::vector<double> m_selfCosts;
    std::vector<double> m_managedCosts;
};

} // namespace

Draws drawOptions(Workspace& workspace, std::size_t reference, const DrawOptions& options)
{
    constexpr int reportEvery = 1'000;
    if (reference >= workspace.managed().size()) {
        return {};
    }
    Drawing drawing(workspace, reference, options);
    int done = 0;
    while (done < options.draws) {
        drawing.draw(options.seed, static_cast<std::uint64_t>(done));
        ++done;
        if (done % reportEvery == 0 && options.progress && !options.progress(done)) {
            break;
        }
    }
    return drawing.result(done, options.seed);
}

Uncertainty uncertaintyOf(const Draws& draws, std::size_t self)
{
    const DrawnOption& option = draws.selfHosted[self];
    Uncertainty uncertainty;
    uncertainty.draws = draws.done;
    uncertainty.seed = draws.seed;
    uncertainty.probabilitySelfHostedCheaper = option.probabilityCheaper;
    uncertainty.savingPerYear = option.savingPerYear;
    uncertainty.breakEven = option.breakEven;
    uncertainty.shareWithBreakEven = option.shareWithBreakEven;
    return uncertainty;
}

} // namespace evenhost::analysis
