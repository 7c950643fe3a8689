// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurementsmodel.h"

#include <algorithm>

namespace evenhost::models {

namespace {

/// What makes two points parts of one measurement.
bool sameSubject(const MeasuredRow& row, const plan::Measurement& measurement)
{
    return row.modelId == measurement.modelId && row.weightFormat == measurement.weightFormat
           && row.acceleratorId == measurement.acceleratorId && row.gpus == measurement.gpus
           && row.provenance == measurement.provenance;
}

std::string freeId(const std::vector<plan::Measurement>& taken, const std::string& wanted)
{
    const auto used = [&](const std::string& id) {
        return std::ranges::any_of(taken, [&](const plan::Measurement& m) { return m.id == id; });
    };
    if (!wanted.empty() && !used(wanted))
        return wanted;
    for (int number = 1;; ++number) {
        std::string id = "measured-" + std::to_string(number);
        if (!used(id))
            return id;
    }
}

} // namespace

std::vector<MeasuredRow> measuredRows(const std::vector<plan::Measurement>& measurements)
{
    std::vector<MeasuredRow> rows;
    for (const plan::Measurement& measurement : measurements) {
        for (const plan::MeasuredPoint& point : measurement.points)
            rows.push_back({measurement.id, measurement.modelId, measurement.weightFormat, measurement.acceleratorId,
                            measurement.gpus, point, measurement.provenance});
    }
    return rows;
}

bool isComplete(const MeasuredRow& row)
{
    return !row.modelId.empty() && !row.acceleratorId.empty() && row.gpus > 0 && row.point.concurrency > 0.0
           && row.point.inputTokens > 0.0 && row.point.outputTokens > 0.0
           && (row.point.outputTokensPerSecond || row.point.firstTokenSeconds);
}

std::vector<plan::Measurement> measurementsOf(const std::vector<MeasuredRow>& rows)
{
    std::vector<plan::Measurement> measurements;
    for (const MeasuredRow& row : rows) {
        if (!isComplete(row))
            continue;
        const bool joins = !measurements.empty() && sameSubject(row, measurements.back())
                           && (row.measurementId.empty() || row.measurementId == measurements.back().id);
        if (!joins) {
            measurements.push_back({freeId(measurements, row.measurementId),
                                    row.modelId,
                                    row.weightFormat,
                                    row.acceleratorId,
                                    row.gpus,
                                    {},
                                    row.provenance});
        }
        measurements.back().points.push_back(row.point);
    }
    return measurements;
}

} // namespace evenhost::models
