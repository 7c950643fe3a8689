// SPDX-License-Identifier: GPL-3.0-or-later
// Refits the serving profiles from tabulated measurements, and says how good they are on rows kept out of the fit.
//
//   calibrate ROWS.csv MODELCARDS-FOLDER [OUTPUT.yaml]
//
// Deterministic: the same rows and cards give the same bytes. Run by hand when rows, cards or formulas change; the
// output replaces modelcards/serving/engines.yaml. Rows named in tests/calibration/faulty_rows.csv are dropped.

#include "documents/cataloguefile.h"
#include "fit.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

using namespace evenhost;
using namespace evenhost::calibration;

namespace {

std::string contentOf(const std::string& path)
{
    const std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    std::ranges::sort(values);
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

struct Summary
{
    std::size_t rows = 0;
    double median = 0.0;
    double p80 = 0.0;
    double bias = 0.0;
};

Summary summary(const std::vector<double>& ratioList)
{
    std::vector<double> errors;
    for (const double ratio : ratioList) {
        errors.push_back(std::abs(ratio - 1.0));
    }
    return {ratioList.size(), quantile(errors, 0.5), quantile(errors, 0.8), quantile(ratioList, 0.5) - 1.0};
}

void print(const std::string& name, const std::vector<double>& ratioList)
{
    const Summary s = summary(ratioList);
    std::printf("%-56s %5zu rows  median %.3f  p80 %.3f  bias %+.3f\n", name.c_str(), s.rows, s.median, s.p80, s.bias);
}

void printBy(const char* title, const std::vector<Sample>& samples, const std::vector<double>& ratioList,
             const std::function<std::string(const Sample&)>& key)
{
    std::printf("\nby %s\n", title);
    std::map<std::string, std::vector<double>> parts;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        parts[key(samples[i])].push_back(ratioList[i]);
    }
    for (const auto& [name, list] : parts) {
        print("  " + name, list);
    }
}

/// Ratios of every sample from a fit that did not see it; `part` names what is left out together.
std::vector<double> keptOut(const std::vector<Sample>& samples, const std::vector<Constant>& list,
                            const std::vector<double>& values, const std::function<std::string(const Sample&)>& part)
{
    std::set<std::string> parts;
    for (const Sample& sample : samples) {
        parts.insert(part(sample));
    }
    std::vector<double> result(samples.size(), 1.0);
    for (const std::string& left : parts) {
        std::vector<Sample> others;
        std::vector<Sample> own;
        std::vector<std::size_t> index;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (part(samples[i]) == left) {
                own.push_back(samples[i]);
                index.push_back(i);
            } else {
                others.push_back(samples[i]);
            }
        }
        const std::vector<double> ownRatios = ratios(own, list, fit(others, list, values));
        for (std::size_t i = 0; i < own.size(); ++i) {
            result[index[i]] = ownRatios[i];
        }
    }
    return result;
}

/// Four significant digits: more would only pretend.
double fourDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return std::strtod(text, nullptr);
}

std::string regimeOf(const Sample& sample)
{
    if (!sample.apart.empty()) {
        return sample.apart;
    }
    if (sample.speculationUnknown && !sample.offline) {
        return "drafts_unknown";
    }
    return std::string(sample.offline ? "offline_" : "online_") + (sample.routed ? "moe" : "dense");
}

/// The same factor either way, so that it holds for times and for throughput alike.
catalogue::ResidualRange rangeOf(const std::string& regime, const std::vector<double>& list, double share)
{
    std::vector<double> distances;
    for (const double ratio : list) {
        distances.push_back(std::abs(std::log(ratio)));
    }
    const double factor = std::exp(quantile(distances, share));
    return {regime, fourDigits(1.0 / factor), fourDigits(factor), static_cast<int>(list.size())};
}

/// 80 % ranges of truth over estimate, from rows kept out of the fit.
std::vector<catalogue::ResidualRange> ranges(const std::vector<Sample>& samples, const std::vector<double>& byFamily,
                                             const std::vector<double>& byRow)
{
    std::map<std::string, std::vector<double>> parts;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        // Half of what is asked is about a design the fit knew, half about one it did not.
        for (const double ratio : {byFamily[i], byRow[i]}) {
            parts[regimeOf(samples[i])].push_back(ratio);
            if (samples[i].apart.empty()) {
                parts["all"].push_back(ratio);
            }
        }
    }
    constexpr double usual = 0.80;
    constexpr double unlisted = 0.90;
    constexpr double twoNumbers = 0.95;
    std::vector<catalogue::ResidualRange> result;
    for (const auto& [regime, list] : parts) {
        result.push_back(rangeOf(regime, list, usual));
    }
    // No rows to measure these by: the outer parts of the residuals of designs the fit did not know.
    result.push_back(rangeOf("unlisted_gpu", byFamily, unlisted));
    result.push_back(rangeOf("two_numbers_only", byFamily, twoNumbers));
    return result;
}

std::vector<catalogue::ServingProfile> profiles(const std::vector<Constant>& list, const std::vector<double>& values,
                                                const std::vector<Sample>& samples,
                                                const std::vector<catalogue::ResidualRange>& residuals)
{
    static const std::map<std::string, std::string> names{
        {"llama-cpp", "llama.cpp"}, {"sglang", "SGLang"}, {"tensorrt-llm", "TensorRT-LLM"}, {"vllm", "vLLM"}};
    std::vector<catalogue::ServingProfile> result;
    for (const auto& [id, name] : names) {
        std::vector<double> rounded;
        for (const double value : values) {
            rounded.push_back(fourDigits(value));
        }
        catalogue::ServingProfile profile = profileOf(id, list, rounded);
        profile.name = name;
        profile.engines = {name};
        std::set<std::string> generations;
        for (const Sample& sample : samples) {
            profile.fittedRows += sample.engine == id && sample.fitted ? 1 : 0;
            generations.insert(std::string(sizing::generationName(sample.accelerator->generation)));
        }
        profile.generations.assign(generations.begin(), generations.end());
        profile.residuals = residuals;
        profile.provenance = {"fitted by tests/calibration to published measurements: TensorRT-LLM performance tables, "
                              "InferenceX runs, MLPerf Inference v5.1, SGLang and vLLM cookbooks, ROCm, NIM, llama.cpp",
                              "2026-11-21", base::Confidence::Estimated, ""};
        result.push_back(std::move(profile));
    }
    return result;
}

void printReport(const CalibrationSet& set, const std::vector<double>& seen, const std::vector<double>& byFamily)
{
    const auto& samples = set.samples;
    const auto part = [&](const std::vector<double>& from, const std::function<bool(const Sample&)>& wanted) {
        std::vector<double> list;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (wanted(samples[i])) {
                list.push_back(from[i]);
            }
        }
        return list;
    };
    const auto served = [](const Sample& s) {
        return !s.offline && s.apart.empty()
               && (s.accelerator->generation == catalogue::Generation::Hopper
                   || s.accelerator->generation == catalogue::Generation::Blackwell);
    };
    const auto offline = [](const Sample& s) {
        return s.offline && s.apart.empty();
    };
    const auto speculative = [](const Sample& s) {
        return s.apart == "speculative";
    };
    const auto chosen = [](const Sample& s) {
        return s.apart == "chosen_layout";
    };
    print("served, Hopper and Blackwell, fitted", part(seen, served));
    print("served, Hopper and Blackwell, design left out", part(byFamily, served));
    print("offline, fitted", part(seen, offline));
    print("offline, design left out", part(byFamily, offline));
    print("speculative decoding, not fitted to", part(seen, speculative));
    print("layout chosen", part(seen, chosen));
    printBy("group", samples, seen, [](const Sample& s) { return s.group; });
    printBy("design left out", samples, byFamily,
            [](const Sample& s) { return s.family + (s.offline ? " offline" : ""); });
    printBy("engine", samples, seen, [](const Sample& s) { return s.engine + (s.offline ? " offline" : ""); });
    for (const LeftOut& left : set.leftOut) {
        std::printf("left out: %4zu %s\n", left.ids.size(), left.reason.c_str());
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: calibrate ROWS.csv MODELCARDS-FOLDER [OUTPUT.yaml]\n";
        return 2;
    }
    const std::string folder = argv[2];
    documents::CatalogueLoad load = documents::loadCatalogue(folder);
    const std::vector<Constant> list = constants();
    std::vector<double> values;
    for (const Constant& constant : list) {
        values.push_back(constant.start);
    }
    load.catalogue.profiles.clear();
    for (const char* engine : {"llama-cpp", "sglang", "tensorrt-llm", "vllm"}) {
        load.catalogue.profiles.push_back(profileOf(engine, list, values));
    }
    const auto rows = importers::CsvTable::parse(contentOf(argv[1]), argv[1]);
    const std::string faultyFile = EVENHOST_SOURCE_DIR "/tests/calibration/faulty_rows.csv";
    const auto faulty = importers::CsvTable::parse(contentOf(faultyFile), faultyFile);
    if (!rows || !faulty) {
        std::cerr << "cannot read the rows or " << faultyFile << '\n';
        return 1;
    }
    const CalibrationSet set = calibrationSet(*rows, *faulty, load.catalogue);
    values = fit(set.samples, list, values);
    const std::vector<double> seen = ratios(set.samples, list, values);
    const std::vector<double> byFamily =
        keptOut(set.samples, list, values, [](const Sample& sample) { return sample.family; });
    const std::vector<double> byRow = keptOut(set.samples, list, values, [](const Sample& sample) {
        return std::to_string(std::hash<std::string>{}(sample.id) % 5U);
    });
    printReport(set, seen, byFamily);
    for (std::size_t i = 0; i < list.size(); ++i) {
        std::printf("%-24s %-14s %10.4g  (%g .. %g)\n", list[i].name.c_str(), list[i].engine.c_str(), values[i],
                    list[i].low, list[i].high);
    }
    if (argc > 3) {
        std::ofstream(argv[3]) << documents::servingText(
            profiles(list, values, set.samples, ranges(set.samples, byFamily, byRow)));
    }
    return 0;
}
