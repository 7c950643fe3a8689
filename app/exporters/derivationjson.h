// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derive.h"
#include "exporters/jsonwriter.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace evenhost::exporters {

/// Writes how figures came about, into objects that are open. Within a figure a part that was listed already is named
/// again with "above". The months of a cash flow are large: they are listed in "cash.npv" of their option; where
/// another figure uses them they are named with "derived_in" (option and figure). So are the months and break-evens of
/// options where an answer (analysis/deriveanswers.h) rests on them.
class DerivationWriter
{
public:
    explicit DerivationWriter(const std::vector<analysis::Derivation>& derivations);

    /// The members of one figure.
    void write(JsonWriter& json, const analysis::Derivation& derivation);

private:
    void writeNode(JsonWriter& json, const base::TraceNode& node, const std::string& figure,
                   std::set<const base::TraceNode*>& listed) const;
    [[nodiscard]] const std::string* elsewhere(const base::TraceNode& node, const std::string& figure) const;

    std::map<const base::TraceNode*, std::string> m_flows;   ///< the figure that lists a month's flow
    std::map<const base::TraceNode*, std::string> m_figures; ///< figures that answers rest on
    bool m_answer = false;                                   ///< the figure being written is an answer
};

} // namespace evenhost::exporters
