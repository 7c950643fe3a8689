// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "sizing/serving.h"

#include <string_view>

/// Public benchmark suites whose result tables leave out what their rules fix for everybody (modelcards/benchmarks).
namespace evenhost::importers {

/// The task of a suite for this model; null when it has none with it.
[[nodiscard]] const catalogue::BenchmarkTask* benchmarkTask(const catalogue::Catalogue& catalogue,
                                                            std::string_view suite, const catalogue::ModelCard& model);

/// The limits of a scenario; zeros where the suite has none.
[[nodiscard]] sizing::ServingTargets targetsOf(const catalogue::BenchmarkTask& task, std::string_view scenario);

} // namespace evenhost::importers
