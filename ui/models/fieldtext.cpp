// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenhost::models {

namespace {

struct FieldText
{
    std::string_view path; ///< whole, or ".key" for fields of list entries
    const char* label;
    const char* help;
};

// clang-format off
constexpr std::array fieldTexts{
    FieldText{"workload.requests_per_day",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Requests a day"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Requests answered on an average day, all users together.")},
    FieldText{"workload.input_tokens",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Input"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens of a request that the model reads: prompt, documents, history. Cached tokens are included.")},
    FieldText{"workload.output_tokens",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Output"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens of an answer.")},
    FieldText{"workload.cached_input_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cached input"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of the input that is read from a prompt cache instead of being processed again.")},
    FieldText{"workload.cache_write_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cache writes"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of the input that is written to a cache; some managed models bill it.")},
    FieldText{"workload.peak_to_average",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Peak to average"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Requests a second in the busiest hour over the mean of the day. Capacity is bought for the peak.")},
    FieldText{"workload.peak_concurrency",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Peak concurrency"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Requests in progress at the same moment at the peak, if you measured it. Wins over the estimate from volume and latency.")},
    FieldText{"workload.context_tokens",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Longest request"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Input and output of the longest request that has to fit.")},
    FieldText{"workload.growth_per_month",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Growth"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Change of the daily volume from month to month.")},
    FieldText{"workload.batch_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "May wait"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of requests that can be answered hours later; managed models sell those at a batch price.")},
    FieldText{"workload.retry_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Retries"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Requests sent again, over those answered.")},
    FieldText{"workload.first_token_target",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "First token, 95 %"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Seconds until the first token appears that 95 of 100 requests have to meet; 0 is no target.")},
    FieldText{"workload.user_speed_target",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Speed a user"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Output tokens a second that each user has to see; 0 is no target.")},
    FieldText{"assumptions.horizon_months",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Horizon"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Months over which both roads are compared.")},
    FieldText{"assumptions.discount_rate",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Discount rate"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "What a dollar in a year is worth less than one today; an effective yearly rate.")},
    FieldText{"assumptions.managed_price_drift",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Managed price drift"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Yearly change of per-token prices; negative is falling.")},
    FieldText{"assumptions.rent_drift",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "GPU rent drift"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Yearly change of GPU rents; negative is falling.")},
    FieldText{"assumptions.engineer_salary",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Engineer salary"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Base salary of the people who would run the models, a year.")},
    FieldText{"assumptions.superannuation",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Superannuation"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of the salary.")},
    FieldText{"assumptions.payroll_tax",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Payroll tax"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of salary and superannuation.")},
    FieldText{"assumptions.other_on_costs",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Other on-costs"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Insurance, leave cover, equipment: share of the salary.")},
    FieldText{"assumptions.productive_hours",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Productive hours"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours a year that one person actually works on the systems.")},
    FieldText{"assumptions.run_hours",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Run effort"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours a month to run self-hosted models: sizing, patching, monitoring, on call, evaluation.")},
    FieldText{"assumptions.setup_hours",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Set-up effort"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours once, before self-hosted models serve the first request.")},
    FieldText{"assumptions.managed_run_hours",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Run effort, managed"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours a month that the managed option still takes.")},
    FieldText{"assumptions.managed_setup_hours",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Set-up effort, managed"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours once for the managed option.")},
    FieldText{"assumptions.spare_replicas",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Spare replicas"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Replicas on top of those the peak needs, so that one can fail or be updated.")},
    FieldText{"assumptions.minimum_replicas",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Fewest replicas"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Never run fewer than this many.")},
    FieldText{"assumptions.target_utilisation",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Utilisation"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of a replica's rate that is planned at the peak; the rest absorbs bursts.")},
    FieldText{"assumptions.autoscale_start_minutes",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Start of a replica"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Minutes until a replica that is switched on by demand can serve.")},
    FieldText{"assumptions.hot_storage_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Storage beside the GPUs"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of fast storage on each node; 0 where the node includes it.")},
    FieldText{"assumptions.registry_storage_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Registry storage"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of the storage that holds weights and images.")},
    FieldText{"assumptions.registry_copies",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Copies in the registry"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Copies of the weights in the registry.")},
    FieldText{"assumptions.backup_copies",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Backup copies"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Further copies of the weights kept as backup.")},
    FieldText{"assumptions.logs_gb_per_month",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Logs"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Log data kept a month.")},
    FieldText{"assumptions.egress_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Data out"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of data that leaves the host.")},
    FieldText{"assumptions.ingress_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Data in"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of data that reaches the host: the weights, each time they are fetched.")},
    FieldText{"assumptions.bytes_per_token",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Text a token"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Bytes of text on the wire for one token.")},
    FieldText{"assumptions.download_link",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Download link"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Speed at which weights can be fetched.")},
    FieldText{"assumptions.weight_refreshes",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "New weights"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Full downloads of the weights a year.")},
    FieldText{"assumptions.software_per_gpu_year",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Software a GPU"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Licences of the serving software, for each GPU.")},
    FieldText{"assumptions.support_per_gpu_year",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Support a GPU"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Contracts for help with the serving software, for each GPU. 0: community support.")},
    FieldText{"assumptions.observability_per_month",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Observability"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Monitoring, tracing and log analysis.")},
    FieldText{"assumptions.contingency",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Contingency"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Added to all running costs of self-hosting.")},
    FieldText{"assumptions.other_setup_cost",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Other set-up cost"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Once: migration, evaluation, security review.")},
    FieldText{"assumptions.spot_interruption",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Spot interruptions"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of spot hours that has to be bought again on demand.")},
    FieldText{"assumptions.hardware_life",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hardware life"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Years until owned servers are replaced.")},
    FieldText{"assumptions.residual_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Residual value"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "What owned servers still fetch at the end, share of the purchase price.")},
    FieldText{"assumptions.network_and_install",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Network and installation"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "On top of the price of the servers.")},
    FieldText{"assumptions.spare_parts_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Spare parts"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of the price of the servers.")},
    FieldText{"assumptions.maintenance_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Maintenance"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Share of the purchase price, each year.")},
    FieldText{"assumptions.electricity_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Electricity"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a kilowatt-hour, network charges included.")},
    FieldText{"assumptions.power_usage_effectiveness",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Power usage effectiveness"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Power drawn by the building over power drawn by the servers.")},
    FieldText{"assumptions.idle_power_share",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Idle power"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Power of an idle server as share of full power.")},
    FieldText{"assumptions.colocation_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Colocation"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a contracted kilowatt and month.")},
    FieldText{"assumptions.tax_rate",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tax rate"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "GST, VAT or sales tax; shown as one line when switched on.")},
    FieldText{".model",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Model"),
              ""},
    FieldText{".hosting",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hosting"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Where and on which machines the model runs.")},
    FieldText{".weight_format",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Weights"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Number format of the weights: fewer bits need less memory.")},
    FieldText{".kv_bits",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "KV cache"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Bits of a cached number: fewer bits hold longer or more requests.")},
    FieldText{".gpus_per_replica",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "GPUs a replica"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "GPUs that together serve one copy of the model; 0 lets the program choose.")},
    FieldText{".office_hours_per_day",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Office hours"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours a weekday in which the machines run.")},
    FieldText{".accepted_tokens_per_step",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens a step"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens accepted a step with speculative decoding; 1 is without.")},
    FieldText{".offer",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Offer"),
              ""},
    FieldText{".reasoning_tokens",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Reasoning tokens"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens of reasoning a request, billed as output.")},
    FieldText{".discount",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Discount"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Negotiated discount on the list price.")},
    FieldText{".platform_fee",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Platform fee"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Fixed fee a month.")},
    FieldText{".service",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Service"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "How requests are bought: as usual, flex, priority, or by provisioned throughput.")},
    FieldText{".provisioned_term_months",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Throughput term"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Months the throughput is committed for; 0 is by the hour.")},
    FieldText{".provisioned_units",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Throughput units"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "At least so many units; more are taken where the peak needs them.")},
    FieldText{".cache_hours",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cache lifetime"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Hours each token written to a cache is kept, where keeping it costs.")},
    FieldText{".cache_kept_tokens",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cache kept"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens kept in a cache at all hours, where keeping them costs.")},
    FieldText{".committed_spend",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Committed spend"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Spent on tokens each month at least, used or not.")},
    FieldText{".committed_months",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Committed for"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Months the committed spend was agreed for; 0 is throughout.")},
    FieldText{".token_ratio",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Token ratio"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Tokens this model counts for one token of the plan: tokenizers differ.")},
    FieldText{".price_per_node_hour",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a node hour"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Rent of one whole node, in the offer's currency.")},
    FieldText{".input",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Input price"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a million input tokens, in the offer's currency.")},
    FieldText{".output",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Output price"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a million output tokens, in the offer's currency.")},
    FieldText{".cache_read",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cached input price"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a million tokens read from the cache, in the offer's currency.")},
    FieldText{".cache_write_short",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cache write price, short"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a million tokens written to a cache of short lifetime, in the offer's currency.")},
    FieldText{".cache_write_long",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Cache write price, long"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a million tokens written to a cache of long lifetime, in the offer's currency.")},
    FieldText{".server_price",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Price of a server"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Purchase price of one server, in the offer's currency.")},
    FieldText{".node_power_kilowatts",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Power of a server"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Power one server draws at full load.")},
    FieldText{".throughput",
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Throughput"),
              QT_TRANSLATE_NOOP("evenhost::models::FieldText", "Requests a second a replica serves, over the estimate; its range comes from published measurements.")},
};
// clang-format on

const FieldText* textOf(std::string_view path)
{
    const auto whole = std::ranges::find(fieldTexts, path, &FieldText::path);
    if (whole != fieldTexts.end())
        return &*whole;
    const plan::PathParts parts = plan::splitPath(path);
    const auto byKey = std::ranges::find_if(fieldTexts, [&](const FieldText& text) {
        return text.path.front() == '.' && text.path.substr(1) == parts.field;
    });
    return byKey == fieldTexts.end() ? nullptr : &*byKey;
}

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("evenhost::models::FieldText", text);
}

} // namespace

QString fieldLabel(std::string_view path)
{
    if (const FieldText* text = textOf(path))
        return translated(text->label);
    const plan::PathParts parts = plan::splitPath(path);
    if (parts.section == "exchange_rates")
        return currencyLabel(parts.field);
    return fromPlan(parts.field).replace(u'_', u' ');
}

QString fieldHelp(std::string_view path)
{
    if (const FieldText* text = textOf(path))
        return translated(text->help);
    if (plan::splitPath(path).section == "exchange_rates")
        return QCoreApplication::translate("evenhost::models::FieldText",
                                           "Units of the plan's currency for one unit of this one.");
    return {};
}

} // namespace evenhost::models
