// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrationset.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace evenhost::calibration {

namespace {

constexpr double secondsPerMs = 1e-3;

void leaveOut(CalibrationSet& set, const std::string& reason, const std::string& id)
{
    const auto found = std::ranges::find(set.leftOut, reason, &LeftOut::reason);
    if (found == set.leftOut.end()) {
        set.leftOut.push_back({reason, {id}});
    } else {
        found->ids.push_back(id);
    }
}

/// Models with the same layers, width and experts are one design, whatever they are called.
std::string designOf(const catalogue::ModelCard& card)
{
    if (!card.architecture) {
        return card.id;
    }
    const catalogue::Architecture& a = *card.architecture;
    const catalogue::ExpertCounts experts = catalogue::expertCounts(card);
    return std::to_string(a.layers) + "x" + std::to_string(a.hidden) + "e" + std::to_string(experts.experts)
           + (a.mixers.front().indexer ? "s" : "");
}

/// Seconds from arrival to the last token, from whichever fields the row has.
double measuredEndToEnd(const importers::BenchmarkRow& row, double inFlight)
{
    const importers::MeasuredSpeed& m = row.measured;
    if (m.firstTokenMs && m.outputTokenMs) {
        return (*m.firstTokenMs + (row.question.outputTokens - 1.0) * *m.outputTokenMs) * secondsPerMs;
    }
    if (m.outputTokensPerSecond && *m.outputTokensPerSecond > 0.0) {
        return inFlight * row.question.outputTokens * row.replicas / *m.outputTokensPerSecond;
    }
    return 0.0;
}

void setWeights(std::vector<Sample>& samples)
{
    std::map<std::string, double> counts;
    for (const Sample& sample : samples) {
        counts[sample.group] += 1.0;
    }
    double sum = 0.0;
    for (Sample& sample : samples) {
        // A row of an offline table counts a little less: its batch limit and scheduling are not stated.
        constexpr double offlineShare = 0.6;
        // A sweep of n rows weighs as n to the power of three quarters: its rows share the same peculiarities.
        constexpr double crowding = 0.25;
        // TensorRT-LLM runs of models with prediction layers come out twice apart at equal settings, because some use
        // them and none says so. They are predicted and counted, but say little about a constant.
        constexpr double unknownShare = 0.1;
        const bool unknown = sample.speculationUnknown && sample.engine == "tensorrt-llm" && !sample.offline;
        sample.weight = (sample.offline ? offlineShare : 1.0) * (unknown ? unknownShare : 1.0)
                        / std::pow(counts[sample.group], crowding);
        sum += sample.weight;
    }
    for (Sample& sample : samples) {
        sample.weight *= static_cast<double>(samples.size()) / sum;
    }
}

} // namespace

CalibrationSet calibrationSet(const importers::CsvTable& rows, const importers::CsvTable& faulty,
                              const catalogue::Catalogue& catalogue)
{
    std::map<std::string, std::string> faults;
    for (std::size_t i = 0; i < faulty.rowCount(); ++i) {
        faults.emplace(faulty.text(i, "row_id"), faulty.text(i, "reason"));
    }
    CalibrationSet set;
    for (std::size_t i = 0; i < rows.rowCount(); ++i) {
        importers::BenchmarkRow row = importers::benchmarkRow(rows, i, catalogue);
        if (row.status != "ok") {
            leaveOut(set, row.status, row.id);
            continue;
        }
        if (row.question.load == sizing::LoadKind::Rate) {
            leaveOut(set, "open_loop", row.id);
            continue;
        }
        if (row.namedModel) {
            leaveOut(set, "known by two numbers", row.id);
            continue;
        }
        if (const auto fault = faults.find(row.id); fault != faults.end()) {
            leaveOut(set, fault->second, row.id);
            continue;
        }
        std::optional<sizing::PreparedSpeed> prepared = sizing::prepareSpeed(row.question);
        if (!prepared || prepared->mostInFlight < 1.0) {
            leaveOut(set, "does_not_fit", row.id);
            continue;
        }
        Sample sample;
        sample.id = row.id;
        sample.engine = row.engine;
        sample.accelerator = row.question.accelerator;
        sample.offline = row.question.load == sizing::LoadKind::Maximum;
        sample.speculationUnknown = row.speculationUnknown;
        sample.routed = !prepared->load.routed.empty();
        sample.concurrency = sample.offline ? prepared->mostInFlight : row.question.amount;
        sample.endToEnd = measuredEndToEnd(row, sample.concurrency);
        sample.fitted = !row.promptAssumed;
        if (row.question.load == sizing::LoadKind::Targets) {
            sample.tokensPerSecond = row.measured.outputTokensPerSecond.value_or(0.0) / row.replicas;
            sample.endToEnd = sample.tokensPerSecond;
            sample.fitted = false;
        }
        if (row.question.acceptedTokensPerStep > 1.0) {
            sample.apart = "speculative";
            sample.fitted = false;
        } else if (row.question.chosenLayout) {
            sample.apart = "chosen_layout";
        }
        sample.firstToken = row.measured.firstTokenMs.value_or(0.0) * secondsPerMs;
        sample.family = designOf(*row.question.model);
        sample.group = sample.family + "/" + row.question.accelerator->id + "/" + row.engine + "/"
                       + row.question.weightFormat + (sample.offline ? "/offline" : "");
        if (!(sample.endToEnd > 0.0)) {
            leaveOut(set, "nothing_measured", row.id);
            continue;
        }
        sample.prepared = std::move(*prepared);
        set.samples.push_back(std::move(sample));
    }
    setWeights(set.samples);
    return set;
}

} // namespace evenhost::calibration
