// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"

#include <algorithm>
#include <tuple>

namespace evenhost::report {

namespace {

/// Chosen first, then what runs by its rate, then what does not by its size.
auto rank(const LayoutRow& row)
{
    const int group = row.code == "chosen" ? 0 : row.requestsPerSecondPerGpu > 0.0 ? 1 : 2;
    return std::tuple(group, -row.requestsPerSecondPerGpu, row.layout.gpus, row.missingGib);
}

} // namespace

std::optional<LayoutData> layoutData(const analysis::Evaluation& evaluation, std::string_view id)
{
    const analysis::Option* option = chosenSelfHosted(evaluation, id);
    if (option == nullptr || !option->deployment)
        return std::nullopt;
    const sizing::ReplicaSizing<double>& replica = option->deployment->replica;
    LayoutData data{option->id, option->label.empty() ? option->modelName : option->label, {}, {}};
    if (replica.feasible && replica.layout.gpus > 0)
        data.rows.push_back({replica.layout, "chosen", replica.speed.requestsPerSecond / replica.layout.gpus, 0.0});
    for (const sizing::RejectedLayout& rejected : replica.rejected)
        data.rows.push_back({rejected.layout, rejected.code, rejected.requestsPerSecondPerGpu, rejected.missingGib});
    std::ranges::stable_sort(data.rows, {}, rank);
    if (!replica.feasible) {
        for (const base::Finding& reason : replica.reasons) {
            if (reason.code.starts_with("fits_with_"))
                data.waysToFit.push_back(reason);
        }
    }
    return data;
}

} // namespace evenhost::report
