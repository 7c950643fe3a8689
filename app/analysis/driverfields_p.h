// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/managed.h"
#include "cost/selfhosted.h"

#include <array>
#include <string_view>

/// Which of the plan's fields lie where in the inputs of the cost formulas. A field that is in several tables, or for
/// several options, is one driver with several places.
namespace evenhost::analysis::detail {

using Self = cost::SelfHostedInputs<double>;
using Managed = cost::ManagedInputs<double>;

struct SelfField
{
    std::string_view path;
    double& (*place)(Self&);
};

inline constexpr std::array selfFields{
    SelfField{"assumptions.engineer_salary",
              [](Self& s) -> double& {
                  return s.people.salary;
              }},
    SelfField{"assumptions.superannuation",
              [](Self& s) -> double& {
                  return s.people.superannuation;
              }},
    SelfField{"assumptions.payroll_tax",
              [](Self& s) -> double& {
                  return s.people.payrollTax;
              }},
    SelfField{"assumptions.other_on_costs",
              [](Self& s) -> double& {
                  return s.people.otherOnCosts;
              }},
    SelfField{"assumptions.productive_hours",
              [](Self& s) -> double& {
                  return s.people.productiveHours;
              }},
    SelfField{"assumptions.run_hours",
              [](Self& s) -> double& {
                  return s.runHours;
              }},
    SelfField{"assumptions.setup_hours",
              [](Self& s) -> double& {
                  return s.setupHours;
              }},
    SelfField{"assumptions.other_setup_cost",
              [](Self& s) -> double& {
                  return s.otherSetupCost;
              }},
    SelfField{"assumptions.horizon_months",
              [](Self& s) -> double& {
                  return s.horizonMonths;
              }},
    SelfField{"assumptions.spare_replicas",
              [](Self& s) -> double& {
                  return s.fleet.spareReplicas;
              }},
    SelfField{"assumptions.minimum_replicas",
              [](Self& s) -> double& {
                  return s.fleet.minimumReplicas;
              }},
    SelfField{"assumptions.target_utilisation",
              [](Self& s) -> double& {
                  return s.fleet.targetUtilisation;
              }},
    SelfField{"assumptions.autoscale_start_minutes",
              [](Self& s) -> double& {
                  return s.fleet.startMinutes;
              }},
    SelfField{"assumptions.hot_storage_price",
              [](Self& s) -> double& {
                  return s.storage.hotPrice;
              }},
    SelfField{"assumptions.registry_storage_price",
              [](Self& s) -> double& {
                  return s.storage.registryPrice;
              }},
    SelfField{"assumptions.registry_copies",
              [](Self& s) -> double& {
                  return s.storage.registryCopies;
              }},
    SelfField{"assumptions.backup_copies",
              [](Self& s) -> double& {
                  return s.storage.backupCopies;
              }},
    SelfField{"assumptions.logs_gb_per_month",
              [](Self& s) -> double& {
                  return s.storage.logsGbPerMonth;
              }},
    SelfField{"assumptions.egress_price",
              [](Self& s) -> double& {
                  return s.network.egressPrice;
              }},
    SelfField{"assumptions.ingress_price",
              [](Self& s) -> double& {
                  return s.network.ingressPrice;
              }},
    SelfField{"assumptions.weight_refreshes",
              [](Self& s) -> double& {
                  return s.network.downloadsAYear;
              }},
    SelfField{"assumptions.bytes_per_token",
              [](Self& s) -> double& {
                  return s.network.bytesPerToken;
              }},
    SelfField{"assumptions.software_per_gpu_year",
              [](Self& s) -> double& {
                  return s.softwarePerGpuYear;
              }},
    SelfField{"assumptions.support_per_gpu_year",
              [](Self& s) -> double& {
                  return s.supportPerGpuYear;
              }},
    SelfField{"assumptions.observability_per_month",
              [](Self& s) -> double& {
                  return s.observabilityPerMonth;
              }},
    SelfField{"assumptions.contingency",
              [](Self& s) -> double& {
                  return s.contingency;
              }},
    SelfField{"assumptions.tax_rate",
              [](Self& s) -> double& {
                  return s.tax.rate;
              }},
    SelfField{"workload.peak_concurrency",
              [](Self& s) -> double& {
                  return s.fleet.peakConcurrency;
              }},
};

inline constexpr std::array spotFields{
    SelfField{"assumptions.spot_interruption",
              [](Self& s) -> double& {
                  return s.rent.interruption;
              }},
};

inline constexpr std::array ownedFields{
    SelfField{"assumptions.hardware_life",
              [](Self& s) -> double& {
                  return s.ownership.lifeYears;
              }},
    SelfField{"assumptions.residual_share",
              [](Self& s) -> double& {
                  return s.ownership.residualShare;
              }},
    SelfField{"assumptions.network_and_install",
              [](Self& s) -> double& {
                  return s.ownership.networkAndInstall;
              }},
    SelfField{"assumptions.spare_parts_share",
              [](Self& s) -> double& {
                  return s.ownership.sparePartsShare;
              }},
    SelfField{"assumptions.maintenance_share",
              [](Self& s) -> double& {
                  return s.ownership.maintenanceShare;
              }},
    SelfField{"assumptions.electricity_price",
              [](Self& s) -> double& {
                  return s.ownership.electricityPrice;
              }},
    SelfField{"assumptions.power_usage_effectiveness",
              [](Self& s) -> double& {
                  return s.ownership.powerUsageEffectiveness;
              }},
    SelfField{"assumptions.idle_power_share",
              [](Self& s) -> double& {
                  return s.ownership.idlePowerShare;
              }},
    SelfField{"assumptions.colocation_price",
              [](Self& s) -> double& {
                  return s.ownership.colocationPrice;
              }},
};

struct ManagedField
{
    std::string_view path;
    double& (*place)(Managed&);
};

inline constexpr std::array managedFields{
    ManagedField{"assumptions.engineer_salary",
                 [](Managed& m) -> double& {
                     return m.people.salary;
                 }},
    ManagedField{"assumptions.superannuation",
                 [](Managed& m) -> double& {
                     return m.people.superannuation;
                 }},
    ManagedField{"assumptions.payroll_tax",
                 [](Managed& m) -> double& {
                     return m.people.payrollTax;
                 }},
    ManagedField{"assumptions.other_on_costs",
                 [](Managed& m) -> double& {
                     return m.people.otherOnCosts;
                 }},
    ManagedField{"assumptions.productive_hours",
                 [](Managed& m) -> double& {
                     return m.people.productiveHours;
                 }},
    ManagedField{"assumptions.managed_run_hours",
                 [](Managed& m) -> double& {
                     return m.runHours;
                 }},
    ManagedField{"assumptions.managed_setup_hours",
                 [](Managed& m) -> double& {
                     return m.setupHours;
                 }},
    ManagedField{"assumptions.horizon_months",
                 [](Managed& m) -> double& {
                     return m.horizonMonths;
                 }},
    ManagedField{"assumptions.tax_rate",
                 [](Managed& m) -> double& {
                     return m.tax.rate;
                 }},
};

struct TrafficField
{
    std::string_view path;
    double cost::Traffic<double>::*place;
};

inline constexpr std::array trafficFields{
    TrafficField{"workload.requests_per_day", &cost::Traffic<double>::requestsPerDay},
    TrafficField{"workload.input_tokens", &cost::Traffic<double>::inputTokens},
    TrafficField{"workload.output_tokens", &cost::Traffic<double>::outputTokens},
    TrafficField{"workload.cached_input_share", &cost::Traffic<double>::cachedInputShare},
    TrafficField{"workload.cache_write_share", &cost::Traffic<double>::cacheWriteShare},
    TrafficField{"workload.batch_share", &cost::Traffic<double>::batchShare},
    TrafficField{"workload.retry_share", &cost::Traffic<double>::retryShare},
    TrafficField{"workload.peak_to_average", &cost::Traffic<double>::peakToAverage},
};

/// The inputs that change more than a number of the cost formulas: the replica, or the hours of the day.
inline constexpr std::array<std::string_view, 4> sizedFields{"workload.input_tokens", "workload.output_tokens",
                                                             "workload.cached_input_share", "workload.peak_to_average"};

/// The inputs that a replica's rate depends on.
inline constexpr std::array<std::string_view, 3> rateFields{"workload.input_tokens", "workload.output_tokens",
                                                            "workload.cached_input_share"};

} // namespace evenhost::analysis::detail
