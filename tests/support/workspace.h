#pragma once

#include "analysis/drivers.h"
#include "cost/gather.h"
#include "support/costplan.h"

#include <memory>

/// A workspace over the small plan, without any sizing: every replica is smallReplica().
namespace evenhost::analysis::test {

inline constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

struct Bench
{
    explicit Bench(const plan::Plan& plan, const RateProbe& probe = {}) : resolved(cost::test::resolved(plan))
    {
        std::vector<SelfSource> self;
        for (const auto& entry : resolved.shortlist()) {
            self.push_back({&entry,
                            cost::gatherSelfHosted<double>(resolved, entry, cost::test::smallReplica<double>()),
                            {.low = 0.8, .high = 1.25}});
        }
        std::vector<ManagedSource> managed;
        for (const auto& entry : resolved.managed()) {
            managed.push_back({&entry, cost::gatherManaged<double>(resolved, entry, today)});
        }
        workspace =
            std::make_unique<Workspace>(resolved, cost::gatherTraffic<double>(resolved.plan()), self, managed, probe);
    }

    [[nodiscard]] std::size_t driver(std::string_view path) const
    {
        for (std::size_t i = 0; i < workspace->drivers().size(); ++i) {
            if (workspace->drivers()[i].path == path) {
                return i;
            }
        }
        throw std::runtime_error("no driver " + std::string(path));
    }

    plan::ResolvedPlan resolved;
    std::unique_ptr<Workspace> workspace;
};

} // namespace evenhost::analysis::test
