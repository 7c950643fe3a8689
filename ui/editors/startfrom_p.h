// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/owncatalogue.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace evenhost::editors {

/// Puts a copy of another record in place of the one that is edited: under a free id while that one is new
/// (`former` is empty), else under the id it has.
template <class Record>
void startFrom(Record chosen, Record& edited, const std::string& former, const std::vector<Record>& own,
               const std::vector<Record>& built)
{
    std::vector<std::string> taken = session::idsOf(own);
    std::ranges::copy(session::idsOf(built), std::back_inserter(taken));
    chosen.id = former.empty() ? session::freeId(chosen.id, taken) : edited.id;
    edited = std::move(chosen);
}

} // namespace evenhost::editors
