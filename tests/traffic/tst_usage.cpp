// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/usage.h"
#include "traffic/workload.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace evenhost;
using namespace evenhost::traffic;

namespace {

constexpr double day = 86'400.0;
constexpr double hour = 3'600.0;
/// 2026-11-16, a Monday, 00:00 UTC.
constexpr double monday = 1'794'787'200.0;

UsageRecord request(double start, std::optional<double> seconds = std::nullopt)
{
    UsageRecord record;
    record.start = start;
    record.seconds = seconds;
    record.inputTokens = 100;
    record.outputTokens = 10;
    return record;
}

UsageRecord span(double start, double seconds, double requests)
{
    UsageRecord record = request(start, seconds);
    record.requests = requests;
    return record;
}

TrafficSummary summaryOf(Grain grain, const std::vector<UsageRecord>& records, double offset = 0.0,
                         bool relative = false)
{
    UsageStatistics statistics(grain, relative, offset);
    for (const UsageRecord& record : records) {
        statistics.add(record);
    }
    return statistics.summary();
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void concurrencyByHand();
    void concurrencyAgreesWithSampling();
    void percentilesInterpolate();
    void halfDaysAreLeftOut();
    void shortLogsAreProjectedAndSaySo();
    void daysAndHoursAreLocal();
    void spansAreSpreadOverTheirHours();
    void dailyTotalsSayNothingWithinTheDay();
    void logsWithoutRequestCountsSayNoVolume();
    void peaksAreOverClockSeconds();
    void orderDoesNotMatter();
    void nothingIsNotZero();
    void workloadTakesWhatIsKnown();
};

void TestUsage::concurrencyByHand()
{
    // In flight: 1 during 0-2, 2 during 2-4, 1 during 4-6, none during 6-8, 1 during 8-10. Mean (2 + 4 + 2 + 0 + 2)
    // / 10.
    const TrafficSummary summary =
        summaryOf(Grain::Request, {request(monday, 4), request(monday + 2, 4), request(monday + 8, 2)});
    QVERIFY(summary.concurrency.value.has_value());
    QCOMPARE(summary.concurrency.value->mean, 1.0);
    QCOMPARE(summary.concurrency.value->maximum, 2.0);
    QCOMPARE(summary.concurrency.value->p95, 2.0);
    // One that ends when the next starts has left: never two at once.
    QCOMPARE(summaryOf(Grain::Request, {request(monday, 5), request(monday + 5, 5)}).concurrency.value->maximum, 1.0);
}

void TestUsage::concurrencyAgreesWithSampling()
{
    std::mt19937 random(5);
    const auto uniform = [&] {
        return static_cast<double>(random()) / 4294967296.0;
    };
    for (int round = 0; round < 20; ++round) {
        std::vector<UsageRecord> records;
        for (int i = 0; i < 200; ++i) {
            // Whole seconds, so that sampling between them is exact.
            records.push_back(request(monday + std::floor(uniform() * 500), 1.0 + std::floor(uniform() * 40)));
        }
        double first = records.front().start;
        double last = 0.0;
        for (const UsageRecord& record : records) {
            first = std::min(first, record.start);
            last = std::max(last, record.start + *record.seconds);
        }
        std::vector<int> samples;
        for (double time = first + 0.5; time < last; time += 1.0) {
            samples.push_back(static_cast<int>(std::ranges::count_if(records, [&](const UsageRecord& record) {
                return record.start < time && time < record.start + *record.seconds;
            })));
        }
        const auto concurrency = *summaryOf(Grain::Request, records).concurrency.value;
        QCOMPARE(concurrency.maximum, static_cast<double>(std::ranges::max(samples)));
        QVERIFY(
            std::abs(concurrency.mean - std::accumulate(samples.begin(), samples.end(), 0.0) / double(samples.size()))
            < 1e-9);
        std::ranges::sort(samples);
        const auto rank = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(samples.size()))) - 1;
        QCOMPARE(concurrency.p95, static_cast<double>(samples[rank]));
    }
}

void TestUsage::percentilesInterpolate()
{
    // 1..5: median 3, 95th percentile 1 + 0.95 x 4 = 4.8 (linear between order statistics, as NumPy's default).
    std::vector<UsageRecord> records;
    for (int i = 5; i >= 1; --i) {
        records.push_back(request(monday + i));
        records.back().inputTokens = i;
    }
    const Spread input = *summaryOf(Grain::Request, records).inputPerRequest.value;
    QCOMPARE(input.mean, 3.0);
    QCOMPARE(input.p50, 3.0);
    QVERIFY(std::abs(input.p95 - 4.8) < 1e-12);
    QCOMPARE(input.maximum, 5.0);
}

void TestUsage::halfDaysAreLeftOut()
{
    // Monday from noon, all of Tuesday to Thursday, Friday until noon; 10 requests an hour.
    std::vector<UsageRecord> records;
    for (double time = monday + 12 * hour; time < monday + 4.5 * day; time += 360) {
        records.push_back(request(time));
    }
    const TrafficSummary summary = summaryOf(Grain::Request, records);
    QCOMPARE(summary.requestsPerDay.value.value_or(0), 240.0);
    QCOMPARE(summary.requestsPerDaySpread.value->p50, 240.0);
    QCOMPARE(summary.requestsPerDaySpread.value->maximum, 240.0);
    QCOMPARE(summary.busiestHourToMean.value.value_or(0), 1.0);
}

void TestUsage::shortLogsAreProjectedAndSaySo()
{
    // 61 requests in exactly one hour, both ends included: 61 x 24 a day.
    std::vector<UsageRecord> records;
    for (int i = 0; i <= 60; ++i) {
        records.push_back(request(monday + i * 60));
    }
    const TrafficSummary summary = summaryOf(Grain::Request, records);
    QCOMPARE(summary.requestsPerDay.value.value_or(0), 61.0 * 24.0);
    QVERIFY(!summary.requestsPerDaySpread.value.has_value());
    QCOMPARE(summary.requestsPerDaySpread.reason, std::string_view("log_shorter_than_day"));
    QVERIFY(!summary.concurrency.value.has_value());
    QCOMPARE(summary.concurrency.reason, std::string_view("durations_not_logged"));
}

void TestUsage::daysAndHoursAreLocal()
{
    // 23:30 UTC on Monday is 09:30 on Tuesday in Sydney (winter time).
    const TrafficSummary sydney = summaryOf(Grain::Request, {request(monday + 23.5 * hour)}, 10.0);
    QCOMPARE(sydney.byHour.value->at(9), 1.0);
    const TrafficSummary utc = summaryOf(Grain::Request, {request(monday + 23.5 * hour)});
    QCOMPARE(utc.byHour.value->at(23), 1.0);
}

void TestUsage::spansAreSpreadOverTheirHours()
{
    const TrafficSummary summary = summaryOf(Grain::Span, {span(monday + 0.5 * hour, hour, 60)});
    QCOMPARE(summary.byHour.value->at(0), 30.0);
    QCOMPARE(summary.byHour.value->at(1), 30.0);
    QCOMPARE(summary.peakRequestsPerSecond.value.value_or(0), 60.0 / hour);
    QCOMPARE(summary.peakWindowSeconds, hour);
    // Several rows of one span (one for each model) are one span.
    const TrafficSummary rows =
        summaryOf(Grain::Span, {span(monday, 60, 60), span(monday, 60, 60), span(monday + 60, 60, 0)});
    QCOMPARE(rows.peakRequestsPerSecond.value.value_or(0), 2.0);
    QCOMPARE(rows.peakToAverage.value.value_or(0), 2.0);
}

void TestUsage::dailyTotalsSayNothingWithinTheDay()
{
    for (const Grain grain : {Grain::Day, Grain::Span}) {
        const TrafficSummary summary = summaryOf(grain, {span(monday, day, 100), span(monday + day, day, 300)});
        QCOMPARE(summary.requestsPerDay.value.value_or(0), 200.0);
        QCOMPARE(summary.requestsPerDaySpread.value->maximum, 300.0);
        QVERIFY(!summary.peakRequestsPerSecond.value.has_value());
        QVERIFY(!summary.byHour.value.has_value());
        QVERIFY(!summary.inputPerRequest.value.has_value());
        QCOMPARE(summary.concurrency.reason, std::string_view("spans_only"));
    }
}

void TestUsage::logsWithoutRequestCountsSayNoVolume()
{
    UsageRecord record = span(monday, day, 0);
    record.requests.reset();
    record.cachedInputTokens = 40;
    const TrafficSummary summary = summaryOf(Grain::Day, {record});
    QVERIFY(!summary.requests.value.has_value());
    QCOMPARE(summary.requests.reason, std::string_view("requests_not_counted"));
    QVERIFY(!summary.requestsPerDay.value.has_value());
    QCOMPARE(summary.inputTokens, 100.0);
    QCOMPARE(summary.cachedInputTokens.value.value_or(0), 40.0);
}

void TestUsage::peaksAreOverClockSeconds()
{
    const TrafficSummary summary = summaryOf(
        Grain::Request, {request(monday + 0.1), request(monday + 0.9), request(monday + 1.0), request(monday + 4.1)});
    QCOMPARE(summary.peakRequestsPerSecond.value.value_or(0), 2.0);
    QVERIFY(std::abs(summary.peakToAverage.value.value_or(0) - 2.0) < 1e-6); // 4 requests in 4 seconds: 1 a second
}

void TestUsage::orderDoesNotMatter()
{
    std::vector<UsageRecord> records;
    std::mt19937 random(9);
    for (int i = 0; i < 500; ++i) {
        records.push_back(
            request(monday + static_cast<double>(random() % 200'000), static_cast<double>(random() % 100)));
    }
    const TrafficSummary forward = summaryOf(Grain::Request, records);
    std::ranges::reverse(records);
    const TrafficSummary backward = summaryOf(Grain::Request, records);
    QCOMPARE(forward.concurrency.value->p95, backward.concurrency.value->p95);
    QCOMPARE(forward.concurrency.value->mean, backward.concurrency.value->mean);
    QCOMPARE(forward.requestsPerDay.value, backward.requestsPerDay.value);
    QCOMPARE(forward.first, backward.first);
    QCOMPARE(forward.last, backward.last);
}

void TestUsage::nothingIsNotZero()
{
    const TrafficSummary summary = summaryOf(Grain::Request, {});
    QCOMPARE(summary.records, 0);
    QVERIFY(!summary.requests.value && !summary.requestsPerDay.value && !summary.concurrency.value
            && !summary.byHour.value);
    QVERIFY(
        !summaryOf(Grain::Request, {request(5)}, 0.0, true).byHour.value.has_value()); // relative times have no hour
    QVERIFY(!summaryOf(Grain::Request, {request(monday, 0)}).concurrency.value.has_value());
}

void TestUsage::workloadTakesWhatIsKnown()
{
    std::vector<UsageRecord> records;
    for (double time = monday; time < monday + 2 * day; time += 60) {
        records.push_back(request(time, 90));
        records.back().cachedInputTokens = 25;
    }
    plan::Workload workload;
    workload.growthPerMonth.value = 0.03;
    applyTraffic(workload, summaryOf(Grain::Request, records),
                 {"gateway.csv", "2026-11-21", base::Confidence::Estimated, ""});
    QCOMPARE(workload.requestsPerDay.value, 1440.0);
    QCOMPARE(workload.requestsPerDay.provenance.source, "gateway.csv");
    QCOMPARE(workload.requestsPerDay.provenance.confidence, base::Confidence::Measured);
    QCOMPARE(workload.inputTokens.value, 100.0);
    QCOMPARE(workload.outputTokens.value, 10.0);
    QCOMPARE(workload.cachedInputShare.value, 0.25);
    QCOMPARE(workload.peakToAverage.value, 1.0);
    QCOMPARE(workload.peakConcurrency->value, 2.0); // 90 s each, one a minute
    QCOMPARE(workload.shape.hourlyWeights.size(), 24U);
    QCOMPARE(workload.growthPerMonth.value, 0.03);
}

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
