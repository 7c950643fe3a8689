// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "importers/csvtable.h"

#include <string>
#include <string_view>

namespace evenhost::cli {

/// `evenhost predict ROWS.csv`: one line for each row, in order, with the columns row_id, predicted_ttft_ms,
/// predicted_tpot_ms, predicted_e2e_ms, predicted_out_tok_s_system, low_factor, high_factor, status. Figures have full
/// precision and are empty where there are none: offline rows have no first token, rows that are not "ok" nothing.
///
/// predicted_e2e_ms is the time of a request of the row's nominal output length, first token included;
/// predicted_out_tok_s_system is of all the row's GPUs. low_factor and high_factor bound the truth over the estimate in
/// 80 % of rows kept out of the fit, for times and throughput alike.
/// Status: ok, unknown_model, unknown_gpu, does_not_fit, unsupported_regime.
///
/// `profile` (may be empty) names the serving profile to use whatever engine a row names.
[[nodiscard]] std::string predictSpeed(const importers::CsvTable& rows, const catalogue::Catalogue& catalogue,
                                       std::string_view profile = {});

} // namespace evenhost::cli
