// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/benchmarkrows.h"
#include "sizing/servingestimate.h"

#include <string>
#include <vector>

/// The rows a fit rests on.
namespace evenhost::calibration {

struct Sample
{
    std::string id;
    std::string family; ///< models of one design: left out together
    std::string group;  ///< design, accelerator, engine and format: weighted together, so that no sweep dominates
    std::string engine;
    const catalogue::Accelerator* accelerator = nullptr;
    sizing::PreparedSpeed prepared;
    bool offline = false;
    bool routed = false;
    double concurrency = 0.0;
    double endToEnd = 0.0;           ///< measured, seconds
    double firstToken = 0.0;         ///< measured, seconds; 0 = not in the row
    double tokensPerSecond = 0.0;    ///< measured, of one replica, where the load is what latency targets allow
    std::string apart;               ///< a regime of its own: "speculative", "chosen_layout"
    bool fitted = true;              ///< false: only looked at, for the range of its regime
    bool speculationUnknown = false; ///< drafts may have been used, the row does not say
    double weight = 1.0;
};

/// Why rows are not in the set, and how many.
struct LeftOut
{
    std::string reason;
    std::vector<std::string> ids;
};

struct CalibrationSet
{
    std::vector<Sample> samples;
    std::vector<LeftOut> leftOut;
};

/// Reads the rows the fit may use. `faulty` lists row ids to drop, with reasons (faulty_rows.csv).
[[nodiscard]] CalibrationSet calibrationSet(const importers::CsvTable& rows, const importers::CsvTable& faulty,
                                            const catalogue::Catalogue& catalogue);

} // namespace evenhost::calibration
