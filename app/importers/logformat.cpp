// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/logformat.h"

#include <algorithm>

namespace evenhost::importers {

namespace {

using traffic::Grain;

// OpenAI, OpenRouter and LiteLLM count cached tokens as part of the input, Anthropic and Bedrock beside it.
constexpr std::array formats{
    // Azure/AzurePublicDataset, AzureLLMInferenceTrace_*.csv (2023)
    LogFormat{.name = "azure_llm_trace",
              .needs = {"TIMESTAMP", "ContextTokens", "GeneratedTokens"},
              .start = "TIMESTAMP",
              .input = {"ContextTokens"},
              .output = {"GeneratedTokens"}},
    // HPMLL/BurstGPT; the third file adds "Elapsed time". Failures have no response.
    LogFormat{.name = "burstgpt",
              .needs = {"Timestamp", "Request tokens", "Response tokens"},
              .start = "Timestamp",
              .duration = "Elapsed time",
              .input = {"Request tokens"},
              .output = {"Response tokens"},
              .failsWithoutOutput = true},
    // kvcache-ai/Mooncake, FAST25-release/traces; timestamps in milliseconds
    LogFormat{.name = "mooncake",
              .needs = {"timestamp", "input_length", "output_length"},
              .start = "timestamp",
              .relativeUnit = 1e-3,
              .input = {"input_length"},
              .output = {"output_length"}},
    // LiteLLM_SpendLogs, schema.prisma of 029f645f
    LogFormat{.name = "litellm_spend_logs",
              .needs = {"startTime", "endTime", "prompt_tokens", "completion_tokens"},
              .start = "startTime",
              .end = "endTime",
              .input = {"prompt_tokens"},
              .cached = {"cache_read_input_tokens"},
              .output = {"completion_tokens"},
              .failures = {{{"status", "failure"}, {"status", "error"}}}},
    // OpenRouter, activity by request
    LogFormat{.name = "openrouter_generations",
              .needs = {"created_at", "tokens_prompt", "tokens_completion", "generation_time_ms"},
              .start = "created_at",
              .duration = "generation_time_ms",
              .durationUnit = 1e-3,
              .input = {"tokens_prompt"},
              .cached = {"tokens_cached"},
              .output = {"tokens_completion"},
              .failures = {{{"cancelled", "true"}}}},
    // OpenRouter, activity by day and model
    LogFormat{.name = "openrouter_daily",
              .needs = {"Date", "Requests", "Prompt Tokens", "Completion Tokens"},
              .grain = Grain::Day,
              .start = "Date",
              .requests = "Requests",
              .input = {"Prompt Tokens"},
              .output = {"Completion Tokens"}},
    // Anthropic Console, claude_api_tokens_*.csv: a day (when zoomed in a minute) and model; no number of requests
    LogFormat{.name = "anthropic_console",
              .needs = {"usage_date_utc", "usage_input_tokens_no_cache", "usage_output_tokens"},
              .grain = Grain::Day,
              .start = "usage_date_utc",
              .input = {"usage_input_tokens_no_cache", "usage_input_tokens_cache_write_5m",
                        "usage_input_tokens_cache_write_1h", "usage_input_tokens_cache_read"},
              .cached = {"usage_input_tokens_cache_read"},
              .output = {"usage_output_tokens"}},
    // Anthropic Admin API, usage_report/messages: rows of data[].results[]
    LogFormat{.name = "anthropic_usage_api",
              .needs = {"starting_at", "ending_at", "uncached_input_tokens", "output_tokens"},
              .grain = Grain::Span,
              .start = "starting_at",
              .end = "ending_at",
              .input = {"uncached_input_tokens", "cache_creation.ephemeral_5m_input_tokens",
                        "cache_creation.ephemeral_1h_input_tokens", "cache_read_input_tokens"},
              .cached = {"cache_read_input_tokens"},
              .output = {"output_tokens"}},
    // OpenAI usage API and dashboard, completions: spans of a minute, an hour or a day
    LogFormat{.name = "openai_usage",
              .needs = {"start_time", "end_time", "num_model_requests", "input_tokens"},
              .grain = Grain::Span,
              .start = "start_time",
              .end = "end_time",
              .requests = "num_model_requests",
              .input = {"input_tokens"},
              .cached = {"input_cached_tokens"},
              .output = {"output_tokens"}},
    // Amazon Bedrock, model invocation log; latency only in Converse bodies
    LogFormat{.name = "bedrock_invocation_log",
              .needs = {"schemaType", "timestamp", "modelId", "input.inputTokenCount"},
              .start = "timestamp",
              .duration = "output.outputBodyJson.metrics.latencyMs",
              .durationUnit = 1e-3,
              .input = {"input.inputTokenCount", "input.cacheReadInputTokenCount", "input.cacheWriteInputTokenCount"},
              .cached = {"input.cacheReadInputTokenCount"},
              .output = {"output.outputTokenCount"}},
    // Azure API Management, ApiManagementGatewayLlmLog
    LogFormat{.name = "azure_api_management",
              .needs = {"TimeGenerated", "PromptTokens", "CompletionTokens"},
              .start = "TimeGenerated",
              .duration = "TotalTime",
              .durationUnit = 1e-3,
              .input = {"PromptTokens"},
              .output = {"CompletionTokens"}},
    // Langfuse, observations by API
    LogFormat{.name = "langfuse_observations",
              .needs = {"startTime", "usageDetails.input", "usageDetails.output"},
              .start = "startTime",
              .end = "endTime",
              .input = {"usageDetails.input", "usageDetails.input_cached_tokens"},
              .cached = {"usageDetails.input_cached_tokens"},
              .output = {"usageDetails.output"},
              .failures = {{{"level", "ERROR"}}}},
    // Anybody's own log, one request a row
    LogFormat{.name = "requests",
              .needs = {"timestamp", "input_tokens", "output_tokens"},
              .start = "timestamp",
              .duration = "duration_seconds",
              .input = {"input_tokens"},
              .cached = {"cached_input_tokens"},
              .output = {"output_tokens"}},
};

} // namespace

std::span<const LogFormat> logFormats()
{
    return formats;
}

const LogFormat* recognised(const std::function<bool(std::string_view)>& hasField)
{
    const auto* const found = std::ranges::find_if(formats, [&](const LogFormat& format) {
        return std::ranges::all_of(format.needs,
                                   [&](std::string_view field) { return field.empty() || hasField(field); });
    });
    return found == formats.end() ? nullptr : found;
}

} // namespace evenhost::importers
