// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

/// Cards and offers that belong to a plan: put in, renamed with everything that refers to them, taken out.
/// All of these change a copy of the plan that then becomes one step of undo.
namespace evenhost::session {

enum class CardKind { Model, Accelerator, Hosting, Managed };

/// Puts the record among the plan's own in place of the own one called `former`; at the end when there is none.
/// Where the id changed, the plan's entries, measurements and scenarios follow.
void putOwn(plan::Plan& plan, const catalogue::ModelCard& card, const std::string& former);
void putOwn(plan::Plan& plan, const catalogue::Accelerator& accelerator, const std::string& former);
void putOwn(plan::Plan& plan, const catalogue::HostingOffer& offer, const std::string& former);
void putOwn(plan::Plan& plan, const catalogue::ManagedOffer& offer, const std::string& former);

void removeOwn(plan::Plan& plan, CardKind kind, std::string_view id);
[[nodiscard]] bool isOwn(const plan::Plan& plan, CardKind kind, std::string_view id);

/// Ids of the entries of the plan that refer to it; an accelerator's are those of the plan's own hosting offers and of
/// its measurements.
[[nodiscard]] std::vector<std::string> usesOf(const plan::Plan& plan, CardKind kind, std::string_view id);

/// The same as their rows are called.
[[nodiscard]] QStringList useLabels(const plan::Plan& plan, const catalogue::Catalogue& catalogue, CardKind kind,
                                    std::string_view id);

template <class Record>
[[nodiscard]] std::vector<std::string> idsOf(const std::vector<Record>& records)
{
    std::vector<std::string> ids;
    std::ranges::transform(records, std::back_inserter(ids), &Record::id);
    return ids;
}

/// `wanted` in lower case with only what an id may hold, numbered until no id of `taken` is equal.
[[nodiscard]] std::string freeId(std::string_view wanted, const std::vector<std::string>& taken);

} // namespace evenhost::session
