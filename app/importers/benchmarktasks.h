// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "sizing/serving.h"

#include <optional>
#include <string_view>

/// Public benchmark suites whose result tables leave out what their rules fix for everybody.
namespace evenhost::importers {

/// What a MLPerf Inference data-centre benchmark of a language model asks for.
struct BenchmarkTask
{
    std::string_view model;             ///< as the suite calls it
    double inputTokens = 0.0;           ///< mean of the data set; 0 = not published
    double outputTokens = 0.0;          ///< mean of the reference run
    sizing::ServingTargets server;      ///< the rules' limits for the scenario "server"
    sizing::ServingTargets interactive; ///< and "interactive"; zero where the rules have none
};

/// The MLPerf task for this model; nothing when the suite has none with it.
[[nodiscard]] std::optional<BenchmarkTask> mlperfTask(const catalogue::Catalogue& catalogue,
                                                      const catalogue::ModelCard& model);

} // namespace evenhost::importers
