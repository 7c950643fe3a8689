// A usage log is refused with a message, or summed up: never a figure that is no number, never fewer than no requests.
#include "exporters/trafficjson.h"
#include "importers/usagelog.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <sstream>

using namespace evenhost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    const auto log = importers::readUsageLog(in, "log", {10.0, 5.0});
    if (!log) {
        return 0;
    }
    const traffic::TrafficSummary& summary = log->summary;
    const auto sound = [](const traffic::Maybe<double>& figure) {
        return figure.value ? std::isfinite(*figure.value) && *figure.value >= 0.0 : !figure.reason.empty();
    };
    if (!sound(summary.requests) || !sound(summary.peakRequestsPerSecond) || !sound(summary.cachedInputTokens)
        || !std::isfinite(summary.inputTokens) || exporters::trafficJson(*log).empty()) {
        std::abort();
    }
    return 0;
}
