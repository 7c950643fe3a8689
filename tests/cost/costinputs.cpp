#include "costinputs.h"

namespace evenhost::cost::test {

Traffic<double> traffic(double requestsPerDay)
{
    return {.requestsPerDay = requestsPerDay,
            .inputTokens = 1000.0,
            .outputTokens = 200.0,
            .cachedInputShare = 0.25,
            .cacheWriteShare = 0.0,
            .batchShare = 0.0,
            .retryShare = 0.0,
            .peakToAverage = 2.0};
}

PeopleInputs<double> people()
{
    return {.salary = 150'000.0,
            .superannuation = 0.12,
            .payrollTax = 0.05,
            .otherOnCosts = 0.024,
            .productiveHours = 1500.0};
}

SelfHostedInputs<double> bareRental()
{
    SelfHostedInputs<double> in;
    in.fleet.requestsPerSecond = 0.5;
    in.fleet.concurrency = 16.0;
    in.fleet.targetUtilisation = 0.5;
    in.fleet.minimumReplicas = 1.0;
    in.fleet.gpusPerReplica = 8.0;
    in.fleet.gpusPerNode = 8.0;
    in.fleet.profile = loadProfile({}, 2.0);
    in.rent.pricePerNodeHour = {.amount = 10.0};
    in.people = people();
    in.horizonMonths = 36.0;
    return in;
}

ManagedInputs<double> barePrices()
{
    ManagedInputs<double> in;
    in.rates = {.input = 3.0, .output = 15.0, .cacheRead = 0.30, .cacheWrite = 3.75};
    in.people = people();
    in.horizonMonths = 36.0;
    return in;
}

} // namespace evenhost::cost::test
