// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an edit in the window waits for: evaluating a plan again. Run by hand, on a release build:
//     build/release/tests/bench_evaluate
// Prints medians over many runs, and their ratio to one frame of 16 ms (an edit has to show within it).
#include "analysis/derive.h"
#include "analysis/evaluate.h"
#include "documents/cataloguefile.h"
#include "documents/planfile.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace evenhost;

namespace {

constexpr double frameMilliseconds = 16.0;

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
    std::printf("%-58s %9.3f ms  %6.2f frames\n", what, milliseconds, milliseconds / frameMilliseconds);
}

/// The example with its shortlist grown to `models` entries, each another model on the example's large offer.
plan::Plan grown(plan::Plan plan, const catalogue::Catalogue& known, std::size_t models)
{
    const plan::ShortlistEntry pattern = plan.shortlist.front();
    plan.shortlist.clear();
    for (std::size_t i = 0; plan.shortlist.size() < models; ++i) {
        plan::ShortlistEntry entry = pattern;
        entry.id = "entry-" + std::to_string(i);
        entry.label.clear();
        entry.modelId = known.models[i % known.models.size()].id;
        entry.weightFormat.clear();
        plan.shortlist.push_back(std::move(entry));
    }
    return plan;
}

} // namespace

int main()
{
    const catalogue::Catalogue known = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue;
    const auto example =
        documents::loadPlan(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml", known);
    const base::Date today = *base::dateFromIso("2026-11-21");
    const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};
    if (!example) {
        std::fputs("the example plan cannot be read\n", stderr);
        return 1;
    }
    for (const std::size_t models : {std::size_t(6), std::size_t(30), std::size_t(100)}) {
        const plan::Plan plan = grown(example->file.plan, known, models);
        const auto resolved = plan::resolve(plan, known);
        std::printf("%zu models, %zu managed options\n", models, plan.managed.size());
        report("  evaluate as after an edit (no draws)",
               medianMilliseconds(50, [&] { (void)analysis::evaluate(plan, known, {}, today, quick); }));
        report("  evaluate with tornado, flip values and 2,000 draws",
               medianMilliseconds(5, [&] { (void)analysis::evaluate(*resolved, today); }));
        report("  derive every figure", medianMilliseconds(5, [&] { (void)analysis::derive(*resolved, today); }));
    }
    return 0;
}
