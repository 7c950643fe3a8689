// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the draws and the tornado cost, beside a plain loop over the same arithmetic. Run by hand, on a release build:
//     build/release/tests/bench_analysis
#include "analysis/montecarlo.h"
#include "analysis/tornado.h"
#include "support/workspace.h"

#include <cstdio>
#include <ctime>

using namespace evenhost;
using namespace evenhost::analysis;

namespace {

/// Processor time of this thread's work: what else the machine does is left out.
double secondsOf(const auto& work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Eight models, nine uncertain inputs.
plan::Plan eightModels()
{
    plan::Plan plan = cost::test::smallPlan();
    plan.workload.outputTokens.value = 2'000;
    plan.workload.requestsPerDay.value = 100'000;
    const auto pattern = plan.shortlist;
    while (plan.shortlist.size() < 8) {
        plan.shortlist.push_back(pattern[plan.shortlist.size() % pattern.size()]);
        plan.shortlist.back().id += std::to_string(plan.shortlist.size());
    }
    for (const char* path : {"workload.requests_per_day", "workload.input_tokens", "workload.output_tokens",
                             "workload.peak_to_average", "assumptions.engineer_salary", "assumptions.run_hours",
                             "assumptions.electricity_price", "assumptions.contingency"}) {
        const plan::Field& field = *plan::fieldAt(path);
        base::Quantity quantity = *plan::quantity(plan, field);
        quantity.low = 0.8 * quantity.value;
        quantity.high = 1.3 * quantity.value;
        plan::setQuantity(plan, field, quantity);
    }
    plan.exchangeRates["USD"].low = 1.3;
    plan.exchangeRates["USD"].high = 1.7;
    return plan;
}

/// The arithmetic of one rented month and one managed month, written out.
double plainDifference(const cost::SelfHostedInputs<double>& s, const cost::ManagedInputs<double>& m,
                       const cost::Traffic<double>& t)
{
    const double capacity = s.fleet.requestsPerSecond * s.fleet.targetUtilisation * 86'400.0 / t.peakToAverage;
    const double needed = std::max(s.fleet.minimumReplicas, std::ceil(t.requestsPerDay / capacity - 1e-9));
    const double nodes =
        std::ceil((needed + s.fleet.spareReplicas) / s.fleet.replicasPerNode) * s.fleet.nodesPerReplica;
    const double hourly =
        s.people.salary
        * (1 + s.people.superannuation + s.people.payrollTax * (1 + s.people.superannuation) + s.people.otherOnCosts)
        / s.people.productiveHours;
    const double requests = t.requestsPerDay * base::daysPerMonth;
    const double rent = nodes * 730.0 * s.rent.pricePerNodeHour.amount * s.rent.pricePerNodeHour.rate;
    const double storage =
        nodes * s.storage.checkpointGb * s.storage.hotPrice
        + ((s.storage.registryCopies + s.storage.backupCopies) * s.storage.checkpointGb + s.storage.logsGbPerMonth)
              * s.storage.registryPrice;
    const double network = requests * t.outputTokens * s.network.bytesPerToken / 1e9 * s.network.egressPrice;
    const double software =
        nodes * s.fleet.gpusPerNode * (s.softwarePerGpuYear + s.supportPerGpuYear) / 12 + s.observabilityPerMonth;
    const double running = rent + storage + network + s.runHours * hourly + software;
    const double own = running * (1 + s.contingency) + (s.setupHours * hourly + s.otherSetupCost) / s.horizonMonths;
    const double fresh = 1 - t.cachedInputShare - t.cacheWriteShare;
    const double price =
        (t.inputTokens
             * (fresh * m.rates.input + t.cachedInputShare * m.rates.cacheRead + t.cacheWriteShare * m.rates.cacheWrite)
         + (t.outputTokens + m.reasoningTokens) * m.rates.output)
        * m.tokenRatio / 1e6 * (1 + t.retryShare) * (1 - t.batchShare * (1 - m.batchMultiplier)) * (1 - m.discount)
        * m.exchangeRate;
    return own - requests * price - m.platformFee - m.runHours * hourly - m.setupHours * hourly / m.horizonMonths;
}

} // namespace

int main()
{
    analysis::test::Bench bench(eightModels());
    Workspace& workspace = *bench.workspace;
    constexpr int draws = 100'000;
    const double drawing =
        secondsOf([&] { (void)drawOptions(workspace, 0, {.draws = draws, .seed = 1, .progress = {}}); });
    std::printf("%d draws over %zu models          %8.3f s   (bound: 1.5 s)\n", draws, workspace.selfHosted().size(),
                drawing);

    constexpr int evaluations = 1'000'000;
    double sum = 0.0;
    const double ours = secondsOf([&] {
        for (int i = 0; i < evaluations; ++i) {
            workspace.set(0, 50'000.0 + i * 0.05);
            sum += workspace.monthlyDifference(0, 0);
        }
    });
    auto traffic = workspace.traffic();
    const double plain = secondsOf([&] {
        for (int i = 0; i < evaluations; ++i) {
            traffic.requestsPerDay = 50'000.0 + i * 0.05;
            sum -= plainDifference(workspace.selfHosted()[0].inputs, workspace.managed()[0].inputs, traffic);
        }
    });
    workspace.reset(0);
    std::printf("both months, ours                      %8.1f ns\n", ours * 1e9 / evaluations);
    std::printf("both months, plain loop                %8.1f ns   ratio %.2f\n", plain * 1e9 / evaluations,
                ours / plain);
    std::printf("  difference of the sums, relative     %8.1e\n", std::abs(sum) / (evaluations * 1e5));

    constexpr int tornados = 20;
    const double tornadoSeconds = secondsOf([&] {
                                      for (int i = 0; i < tornados; ++i) {
                                          (void)tornado(workspace, 0, 0);
                                      }
                                  })
                                  / tornados;
    std::printf("tornado with flip values               %8.3f ms   (bound: 30 ms)\n", tornadoSeconds * 1e3);
    return 0;
}
