// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "catalogue/accelerator.h"
#include "catalogue/hostingoffer.h"
#include "catalogue/managedoffer.h"
#include "catalogue/modelcard.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A plan is a plain value: copyable, comparable, without any computed number. Units, ranges and paths of its
/// quantities are in plan/fields.h; the file format is documented by documents/planfile.h.
namespace evenhost::plan {

using base::Quantity;

/// Requests of a day over its hours (local time), as weights; weekends as a share of a weekday's volume.
struct LoadShape
{
    /// 24 weights >= 0, any scale; empty = unknown: the peak-to-average factor alone describes the day.
    std::vector<double> hourlyWeights;
    double weekendFactor = 1.0;  ///< a Saturday's or Sunday's volume over a weekday's, 0..10
    double utcOffsetHours = 0.0; ///< local time less UTC, -12..14: places the hours where prices depend on them

    friend bool operator==(const LoadShape&, const LoadShape&) = default;
};

struct Workload
{
    Quantity requestsPerDay;
    Quantity inputTokens;                    ///< a request, cached tokens included
    Quantity outputTokens;                   ///< a request
    Quantity cachedInputShare;               ///< share of the input read from a cache
    Quantity cacheWriteShare;                ///< share of the input written to a cache (billed by some managed offers)
    Quantity peakToAverage;                  ///< requests a second in the busiest hour over the day's mean
    std::optional<Quantity> peakConcurrency; ///< measured requests in flight at the peak; wins over Little's law
    Quantity contextTokens;                  ///< longest input + output that has to fit
    Quantity growthPerMonth;
    Quantity batchShare;       ///< share of requests that may wait (managed batch prices)
    Quantity retryShare;       ///< requests sent again, over those answered
    Quantity firstTokenTarget; ///< seconds to the first token that 95 % of requests must meet; 0 = none
    Quantity userSpeedTarget;  ///< output tokens a second each user must see; 0 = none
    LoadShape shape;

    friend bool operator==(const Workload&, const Workload&) = default;
};

/// Everything the cost model assumes that is neither workload nor an offer's price. In the plan's currency, ex tax.
struct Assumptions
{
    // time
    Quantity horizonMonths;
    Quantity discountRate;
    Quantity managedPriceDrift; ///< a year
    Quantity rentDrift;         ///< a year
    // people
    Quantity engineerSalary;    ///< base, a year
    Quantity superannuation;    ///< share of salary
    Quantity payrollTax;        ///< share of salary and superannuation
    Quantity otherOnCosts;      ///< share of salary (insurance, leave cover, equipment)
    Quantity productiveHours;   ///< a year
    Quantity runHours;          ///< a month, self-hosted: sizing, patching, monitoring, on call, evaluation
    Quantity setupHours;        ///< once, self-hosted
    Quantity managedRunHours;   ///< a month
    Quantity managedSetupHours; ///< once
    // capacity
    Quantity spareReplicas;
    Quantity minimumReplicas;
    Quantity targetUtilisation; ///< of a replica's rate at the peak
    Quantity autoscaleStartMinutes;
    // storage and network
    Quantity hotStoragePrice;      ///< a GB and month, on each node (0 where the node includes it)
    Quantity registryStoragePrice; ///< a GB and month
    Quantity registryCopies;
    Quantity backupCopies;
    Quantity logsGbPerMonth;
    Quantity egressPrice;     ///< a GB
    Quantity ingressPrice;    ///< a GB: the weights, each time they are fetched
    Quantity bytesPerToken;   ///< of text on the wire
    Quantity downloadLink;    ///< Gbit/s
    Quantity weightRefreshes; ///< full downloads of the weights a year
    // software and the rest
    Quantity softwarePerGpuYear;
    Quantity supportPerGpuYear; ///< contracts for help with the serving stack; 0 = community support
    Quantity observabilityPerMonth;
    Quantity contingency;      ///< share of all running self-hosted lines
    Quantity otherSetupCost;   ///< once: migration, evaluation, security review
    Quantity spotInterruption; ///< share of spot hours bought again on demand
    // owned hardware
    Quantity hardwareLife;      ///< years
    Quantity residualShare;     ///< of the purchase price
    Quantity networkAndInstall; ///< share of the servers' price
    Quantity sparePartsShare;   ///< of the servers' price
    Quantity maintenanceShare;  ///< of the purchase price, a year
    Quantity electricityPrice;  ///< a kWh
    Quantity powerUsageEffectiveness;
    Quantity idlePowerShare;  ///< of full power
    Quantity colocationPrice; ///< a kW and month of contracted power
    // tax
    Quantity taxRate;

    friend bool operator==(const Assumptions&, const Assumptions&) = default;
};

enum class Schedule { AlwaysOn, OfficeHours, Autoscaled };

/// Their names in files and in overrides.
struct ScheduleName
{
    Schedule schedule = Schedule::AlwaysOn;
    std::string_view name;
};
inline constexpr std::array scheduleNames{ScheduleName{Schedule::AlwaysOn, "always_on"},
                                          ScheduleName{Schedule::OfficeHours, "office_hours"},
                                          ScheduleName{Schedule::Autoscaled, "autoscaled"}};

/// An open model on a way to host it.
struct ShortlistEntry
{
    std::string id;    ///< unique in the plan; scenarios and findings refer to it
    std::string label; ///< empty: made from model and hosting
    std::string modelId;
    std::string weightFormat; ///< "fp8", "bf16", "nvfp4" ...; empty = the model's native format
    int kvBits = 16;          ///< 16, 8 or 4
    std::string hostingId;
    int gpusPerReplica = 0;     ///< 0 = chosen
    std::string servingProfile; ///< empty = the default for the accelerator
    Schedule schedule = Schedule::AlwaysOn;
    double officeHoursPerDay = 10.0;    ///< OfficeHours, weekdays
    double acceptedTokensPerStep = 1.0; ///< speculative decoding; 1 = none
    std::string note;

    friend bool operator==(const ShortlistEntry&, const ShortlistEntry&) = default;
};

/// How a managed option's requests are bought.
enum class Service { Standard, Flex, Priority, Provisioned };

/// Their names in files and in overrides.
struct ServiceName
{
    Service service = Service::Standard;
    std::string_view name;
};
inline constexpr std::array serviceNames{ServiceName{Service::Standard, "standard"}, ServiceName{Service::Flex, "flex"},
                                         ServiceName{Service::Priority, "priority"},
                                         ServiceName{Service::Provisioned, "provisioned"}};

struct ManagedEntry
{
    std::string id;
    std::string label;
    std::string offerId;
    std::optional<Quantity> tokenRatio; ///< wins over the offer's
    Quantity reasoningTokens;           ///< a request, billed as output, on top of outputTokens
    Quantity discount;                  ///< negotiated, share of the list price
    Quantity platformFee;               ///< a month
    bool longCacheLifetime = false;     ///< cache writes at the long-lifetime price
    Service service = Service::Standard;
    int provisionedTermMonths = 0; ///< which of the offer's terms; 0 = by the hour
    Quantity provisionedUnits;     ///< at least so many; more where the peak needs them
    bool regionalEndpoint = false; ///< kept inside a region, at the offer's regional prices
    Quantity cacheHours;           ///< hours each token written to a cache is kept (paid for by some offers)
    Quantity cacheKeptTokens;      ///< tokens kept in a cache at all hours
    Quantity committedSpend;       ///< a month at least, in the plan's currency
    int committedMonths = 0;       ///< how long that was agreed for; 0 = throughout
    std::string note;

    friend bool operator==(const ManagedEntry&, const ManagedEntry&) = default;
};

/// One point the user measured on their own deployment.
struct MeasuredPoint
{
    double concurrency = 0.0;
    double inputTokens = 0.0;
    double outputTokens = 0.0;
    std::optional<double> outputTokensPerSecond; ///< of the whole replica
    std::optional<double> firstTokenSeconds;

    friend bool operator==(const MeasuredPoint&, const MeasuredPoint&) = default;
};

struct Measurement
{
    std::string id;
    std::string modelId;
    std::string weightFormat;
    std::string acceleratorId;
    int gpus = 1;
    std::vector<MeasuredPoint> points;
    base::Provenance provenance;

    friend bool operator==(const Measurement&, const Measurement&) = default;
};

/// One field set to another value; `path` as in plan/fields.h. A text changes a choice (hosting, weight format).
struct Override
{
    std::string path;
    std::variant<double, std::string> value;

    friend bool operator==(const Override&, const Override&) = default;
};

struct Scenario
{
    std::string name;
    std::string note;
    std::vector<Override> overrides;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// The inputs of the last agreed evaluation: what the bridge starts from.
struct Baseline
{
    std::string date;
    std::string label;
    std::vector<Override> values;

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

/// Tax shown as one line at the foot, or not at all.
struct Tax
{
    std::string name;
    bool shown = false;
    bool recoverable = true; ///< false: the tax is a cost and is added to every total it applies to

    friend bool operator==(const Tax&, const Tax&) = default;
};

/// What the adviser changed about the meeting pages; pages are named by id ("question", "trap").
struct Walkthrough
{
    std::vector<std::string> order; ///< empty = as built in
    std::vector<std::string> hidden;
    std::map<std::string, std::string> titles;
    std::map<std::string, std::string> notes;
    bool notesInReport = false;

    friend bool operator==(const Walkthrough&, const Walkthrough&) = default;
};

/// Cards and offers that belong to this plan; one with the id of a built-in one replaces it.
struct OwnCatalogue
{
    std::vector<catalogue::ModelCard> models;
    std::vector<catalogue::Accelerator> accelerators;
    std::vector<catalogue::HostingOffer> hosting;
    std::vector<catalogue::ManagedOffer> managed;

    friend bool operator==(const OwnCatalogue&, const OwnCatalogue&) = default;
};

struct Plan
{
    std::string title;
    std::string client;
    std::string author;
    std::string reviewer;
    std::string date; ///< ISO 8601
    std::string version;
    std::string note;
    std::string currency = "AUD"; ///< ISO 4217
    std::string residencyCountry; ///< where data must stay (ISO 3166); empty = anywhere
    Tax tax;
    Workload workload;
    std::vector<ShortlistEntry> shortlist;
    std::vector<ManagedEntry> managed; ///< the first one is what self-hosting is held against
    Assumptions assumptions;
    std::map<std::string, Quantity> exchangeRates; ///< plan currency for one unit of the key's currency
    std::vector<Scenario> scenarios;
    std::vector<Measurement> measurements;
    std::optional<Baseline> baseline;
    Walkthrough walkthrough;
    OwnCatalogue own;

    friend bool operator==(const Plan&, const Plan&) = default;
};

[[nodiscard]] const ShortlistEntry* shortlistEntry(const Plan& plan, std::string_view id);
[[nodiscard]] const ManagedEntry* managedEntry(const Plan& plan, std::string_view id);

} // namespace evenhost::plan
