// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <algorithm>

namespace evenhost::plan {

const ShortlistEntry* shortlistEntry(const Plan& plan, std::string_view id)
{
    const auto found = std::ranges::find(plan.shortlist, id, &ShortlistEntry::id);
    return found == plan.shortlist.end() ? nullptr : &*found;
}

const ManagedEntry* managedEntry(const Plan& plan, std::string_view id)
{
    const auto found = std::ranges::find(plan.managed, id, &ManagedEntry::id);
    return found == plan.managed.end() ? nullptr : &*found;
}

} // namespace evenhost::plan
