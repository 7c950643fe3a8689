// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenhost::plan {

/// A shortlist entry with everything it refers to.
struct ResolvedEntry
{
    const ShortlistEntry* entry = nullptr;
    const catalogue::ModelCard* model = nullptr;
    const catalogue::HostingOffer* hosting = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
};

struct ResolvedManaged
{
    const ManagedEntry* entry = nullptr;
    const catalogue::ManagedOffer* offer = nullptr;
};

/// A plan with one scenario applied and every reference followed. Owns copies of all that it points to, so it can
/// go to another thread and outlives plan and catalogue.
class ResolvedPlan
{
public:
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const std::vector<ResolvedEntry>& shortlist() const { return m_shortlist; }
    [[nodiscard]] const std::vector<ResolvedManaged>& managed() const { return m_managed; }
    [[nodiscard]] const std::string& scenario() const { return m_scenario; }

    ResolvedPlan(const ResolvedPlan&) = delete;
    ResolvedPlan& operator=(const ResolvedPlan&) = delete;
    ResolvedPlan(ResolvedPlan&&) = default;
    ResolvedPlan& operator=(ResolvedPlan&&) = default;
    ~ResolvedPlan() = default;

private:
    friend base::Result<ResolvedPlan> resolve(const Plan&, const catalogue::Catalogue&, std::string_view);
    ResolvedPlan() = default;

    Plan m_plan;
    catalogue::Catalogue m_catalogue; ///< only what the plan refers to, and the serving profiles
    std::vector<ResolvedEntry> m_shortlist;
    std::vector<ResolvedManaged> m_managed;
    std::string m_scenario;
};

/// Applies the scenario ("" = the plan as it is) and follows every reference, the plan's own cards before the
/// catalogue's. Fails with unknown_scenario, unknown_model, unknown_hosting, unknown_accelerator, unknown_offer
/// (each with the nearest known id as its second argument), missing_exchange_rate, or what applyOverride says.
[[nodiscard]] base::Result<ResolvedPlan> resolve(const Plan& plan, const catalogue::Catalogue& catalogue,
                                                 std::string_view scenario = {});

/// Copies the catalogue's offer that a path names ("hosting.<offer>.price_per_node_hour", "offers.<offer>.input") among
/// the plan's own, where its price can be changed. Nothing happens when the plan has it already or no such offer
/// exists.
void adoptOffer(Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path);

/// The known id nearest to `id` by edit distance, when it is near enough to be a slip of the pen; else empty.
[[nodiscard]] std::string nearestId(std::string_view id, const std::vector<std::string>& known);

} // namespace evenhost::plan
