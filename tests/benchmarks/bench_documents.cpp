// SPDX-License-Identifier: GPL-3.0-or-later
//
// What start-up, opening and saving wait for. Run by hand, on a release build:
//     build/release/tests/bench_documents
// Prints medians over many runs. The catalogue out of YAML is there for comparison: what start-up would cost without
// compiling it in.
#include "documents/atomicsave.h"
#include "documents/builtincatalogue.h"
#include "documents/cataloguefile.h"
#include "documents/planfile.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <vector>

using namespace evenhost;

namespace {

double medianMilliseconds(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void report(const char* what, double milliseconds)
{
    std::printf("%-58s %9.3f ms\n", what, milliseconds);
}

/// The example with a thousand models on its shortlist, half of them with a card of their own, and 200 scenarios.
plan::Plan large(plan::Plan plan, const catalogue::Catalogue& known)
{
    for (int i = 0; i < 1000; ++i) {
        plan::ShortlistEntry entry = plan.shortlist.front();
        entry.id = "entry-" + std::to_string(i);
        plan.shortlist.push_back(entry);
        if (i % 2 == 0) {
            plan.own.models.push_back(known.models.front());
            plan.own.models.back().id = "own-" + std::to_string(i);
        }
    }
    for (int i = 0; i < 200; ++i) {
        plan.scenarios.push_back({"scenario " + std::to_string(i), {}, {{"workload.requests_per_day", 1000.0 * i}}});
    }
    return plan;
}

} // namespace

int main()
{
    const catalogue::Catalogue known = documents::builtInCatalogue();
    const std::filesystem::path example = EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml";
    const auto loaded = documents::loadPlan(example, known);
    if (!loaded) {
        std::fputs("the example plan cannot be read\n", stderr);
        return 1;
    }
    report("built-in catalogue", medianMilliseconds(50, [] { (void)documents::builtInCatalogue(); }));
    report("the same out of its YAML files",
           medianMilliseconds(10, [] { (void)documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards"); }));
    const std::filesystem::path target = std::filesystem::temp_directory_path() / "bench_documents.evenhost.yaml";
    for (const plan::Plan& plan : {loaded->file.plan, large(loaded->file.plan, known)}) {
        const std::string text = documents::planText(plan);
        std::printf("plan of %zu models, %zu scenarios, %zu bytes\n", plan.shortlist.size(), plan.scenarios.size(),
                    text.size());
        report("  read and check", medianMilliseconds(10, [&] { (void)documents::readPlan(text, "plan", known); }));
        report("  write", medianMilliseconds(10, [&] { (void)documents::planText(plan); }));
        report("  save to disk", medianMilliseconds(10, [&] { (void)documents::saveBytes(target, text); }));
    }
    std::filesystem::remove(target);
    return 0;
}
