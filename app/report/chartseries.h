// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "plan/plan.h"
#include "report/chartdata.h"

#include <string_view>
#include <vector>

/// Picks the charts' data out of an evaluation. Nothing is computed here but sums and the range of an axis.
namespace evenhost::report {

/// The self-hosted option of that id; without one the verdict's, else the cheapest eligible, else the first.
[[nodiscard]] const analysis::Option* chosenSelfHosted(const analysis::Evaluation& evaluation,
                                                       std::string_view id = {});

/// The managed option self-hosting is held against: the verdict's, else the plan's first. Null when there is none.
[[nodiscard]] const analysis::Option* referenceManaged(const analysis::Evaluation& evaluation);

/// The lines of every option that has a curve, up to a volume.
[[nodiscard]] std::vector<CostLine> costLines(const analysis::Evaluation& evaluation, double upTo);

/// Nothing when the plan has no self-hosted or no managed option, or no curve for them.
[[nodiscard]] std::optional<BreakEvenData> breakEvenData(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                                         std::string_view optionId = {});

/// How far the volume axis has to reach to show today, the break-even with its range, and some air.
[[nodiscard]] double volumeAxisEnd(const analysis::Evaluation& evaluation, const analysis::Option& selfHosted);

[[nodiscard]] std::vector<MemoryBar> memoryBars(const analysis::Evaluation& evaluation);
[[nodiscard]] std::vector<ParameterBar> parameterBars(const analysis::Evaluation& evaluation);
/// Label of the managed option that takes a hybrid's peaks; empty for all others.
[[nodiscard]] std::string overflowName(const analysis::Evaluation& evaluation, const analysis::Option& option);
[[nodiscard]] std::vector<CostBar> costBars(const analysis::Evaluation& evaluation);
[[nodiscard]] CostGroup groupOf(analysis::CostPart part);
[[nodiscard]] std::vector<std::pair<CostGroup, double>> costGroups(const analysis::MonthlyCost& cost);
/// The `most` longest bars. `catalogue` is where the units and currencies of built-in offers are found.
[[nodiscard]] TornadoData tornadoData(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                      const catalogue::Catalogue& catalogue, std::size_t most = 10);
[[nodiscard]] std::vector<CoverageCurve> coverageCurves(const analysis::Evaluation& evaluation,
                                                        const catalogue::Catalogue& catalogue, const plan::Plan& plan);
[[nodiscard]] std::vector<SpeedBar> speedBars(const analysis::Evaluation& evaluation);
/// The option of that id, else the verdict's open model; nothing when there is no such one.
[[nodiscard]] std::optional<LayoutData> layoutData(const analysis::Evaluation& evaluation, std::string_view id);
[[nodiscard]] std::vector<StorageBar> storageBars(const analysis::Evaluation& evaluation);
[[nodiscard]] CashData cashData(const analysis::Evaluation& evaluation);
/// Nothing when the evaluation has no bridge (no baseline, or no option that can be priced).
[[nodiscard]] std::optional<BridgeData> bridgeData(const analysis::Evaluation& evaluation);

} // namespace evenhost::report
