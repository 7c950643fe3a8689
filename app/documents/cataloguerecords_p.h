// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "catalogue/catalogue.h"
#include "documents/record_p.h"

/// The keys of everything a catalogue holds, in the order they are written (see record_p.h).
namespace evenhost::documents {

class Verifier;

constexpr auto names(Type<base::Confidence>)
{
    using enum base::Confidence;
    return std::to_array<Name<base::Confidence>>({{Measured, "measured"},
                                                  {Published, "published"},
                                                  {Reported, "reported"},
                                                  {Estimated, "estimated"},
                                                  {Unverified, "unverified"}});
}

constexpr auto names(Type<catalogue::CommercialUse>)
{
    using enum catalogue::CommercialUse;
    return std::to_array<Name<catalogue::CommercialUse>>(
        {{Unknown, "unknown"}, {Allowed, "allowed"}, {Conditional, "conditional"}, {Forbidden, "forbidden"}});
}

constexpr auto names(Type<catalogue::MixerKind>)
{
    using enum catalogue::MixerKind;
    return std::to_array<Name<catalogue::MixerKind>>({{Full, "full"},
                                                      {BlockSparse, "block_sparse"},
                                                      {Latent, "latent"},
                                                      {Compressed, "compressed"},
                                                      {SharedCompressed, "shared_compressed"},
                                                      {GatedDelta, "gated_delta"},
                                                      {KimiDelta, "kimi_delta"},
                                                      {Mamba2, "mamba2"}});
}

constexpr auto names(Type<catalogue::Generation>)
{
    using enum catalogue::Generation;
    return std::to_array<Name<catalogue::Generation>>({{Unknown, "unknown"},
                                                       {Ampere, "ampere"},
                                                       {Ada, "ada"},
                                                       {Hopper, "hopper"},
                                                       {Blackwell, "blackwell"},
                                                       {BlackwellConsumer, "blackwell_consumer"},
                                                       {Cdna2, "cdna2"},
                                                       {Cdna3, "cdna3"},
                                                       {Cdna4, "cdna4"},
                                                       {Apple, "apple"},
                                                       {Gaudi, "gaudi"},
                                                       {Tpu, "tpu"}});
}

constexpr auto names(Type<catalogue::Billing>)
{
    using enum catalogue::Billing;
    return std::to_array<Name<catalogue::Billing>>(
        {{OnDemand, "on_demand"}, {Spot, "spot"}, {Reserved, "reserved"}, {Owned, "owned"}});
}

template <class V>
void describe(V& v, Type<base::Provenance>)
{
    using base::Provenance;
    v.field("source", &Provenance::source);
    v.date("date", &Provenance::date);
    v.field("confidence", &Provenance::confidence);
    v.field("note", &Provenance::note);
}

/// A quantity is a plain number where there is nothing else to say; its limits are its field's.
template <class V>
void describeQuantity(V& v, Limits limits)
{
    using base::Quantity;
    v.required("value", &Quantity::value, limits);
    v.field("low", &Quantity::low, limits);
    v.field("high", &Quantity::high, limits);
    v.inlined(&Quantity::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::Licence>)
{
    using catalogue::Licence;
    v.field("name", &Licence::name);
    v.field("spdx", &Licence::spdx);
    v.field("commercial_use", &Licence::commercialUse);
    v.field("conditions", &Licence::conditions);
    v.field("provenance", &Licence::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::ContextLimit>)
{
    v.field("tokens", &catalogue::ContextLimit::tokens);
    v.field("provenance", &catalogue::ContextLimit::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::ParameterCounts>)
{
    using catalogue::ParameterCounts;
    v.required("total", &ParameterCounts::total);
    v.required("active", &ParameterCounts::active);
    v.field("active_prefill", &ParameterCounts::activePrefill);
    v.field("lookup", &ParameterCounts::lookup);
    v.field("total_includes_prediction", &ParameterCounts::totalIncludesPrediction);
    v.field("headline_total", &ParameterCounts::headlineTotal);
    v.field("headline_active", &ParameterCounts::headlineActive);
    v.field("headline_note", &ParameterCounts::headlineNote);
    v.field("provenance", &ParameterCounts::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::Indexer>)
{
    using catalogue::Indexer;
    v.field("heads", &Indexer::heads);
    v.field("dim", &Indexer::dim);
    v.field("top_k", &Indexer::topK);
    v.field("own_layers", &Indexer::ownLayers);
    v.field("pool_tokens", &Indexer::poolTokens, {1.0, 1e6});
}

template <class V>
void describe(V& v, Type<catalogue::MixerGroup>)
{
    using catalogue::MixerGroup;
    v.required("kind", &MixerGroup::kind);
    v.required("layers", &MixerGroup::layers, {1.0, 1e5});
    v.field("heads", &MixerGroup::heads);
    v.field("kv_heads", &MixerGroup::kvHeads);
    v.field("head_dim", &MixerGroup::headDim);
    v.field("value_dim", &MixerGroup::valueDim);
    v.field("latent_rank", &MixerGroup::latentRank);
    v.field("query_rank", &MixerGroup::queryRank);
    v.field("rope_dim", &MixerGroup::ropeDim);
    v.field("plain_dim", &MixerGroup::plainDim);
    v.field("window", &MixerGroup::window);
    v.field("chunked", &MixerGroup::chunked);
    v.field("compress_ratio", &MixerGroup::compressRatio);
    v.field("output_groups", &MixerGroup::outputGroups);
    v.field("output_rank", &MixerGroup::outputRank);
    v.field("entries_per_token", &MixerGroup::entriesPerToken);
    v.field("native_entry_bytes", &MixerGroup::nativeEntryBytes);
    v.field("state_dim", &MixerGroup::stateDim);
    v.field("state_groups", &MixerGroup::stateGroups);
    v.field("conv_kernel", &MixerGroup::convKernel);
    v.field("state_bits", &MixerGroup::stateBits, {1.0, 64.0});
    v.field("shared_key_value", &MixerGroup::sharedKeyValue);
    v.field("output_gate", &MixerGroup::outputGate);
    v.field("full_rank_gate", &MixerGroup::fullRankGate);
    v.field("convolutional", &MixerGroup::convolutional);
    v.field("bias", &MixerGroup::bias);
    v.field("indexer", &MixerGroup::indexer);
}

template <class V>
void describe(V& v, Type<catalogue::FeedForwardGroup>)
{
    using catalogue::FeedForwardGroup;
    v.required("layers", &FeedForwardGroup::layers, {1.0, 1e5});
    v.field("width", &FeedForwardGroup::width);
    v.field("gated", &FeedForwardGroup::gated);
    v.field("experts", &FeedForwardGroup::experts);
    v.field("experts_per_token", &FeedForwardGroup::expertsPerToken);
    v.field("shared_width", &FeedForwardGroup::sharedWidth);
    v.field("shared_gate", &FeedForwardGroup::sharedGate);
    v.field("latent_width", &FeedForwardGroup::latentWidth);
    v.field("parallel_dense_width", &FeedForwardGroup::parallelDenseWidth);
    v.field("router_parameters", &FeedForwardGroup::routerParameters);
    v.field("bias_per_expert", &FeedForwardGroup::biasPerExpert);
}

template <class V>
void describe(V& v, Type<catalogue::PredictionLayers>)
{
    using catalogue::PredictionLayers;
    v.field("stored", &PredictionLayers::stored);
    v.field("mixer_group", &PredictionLayers::mixerGroup);
    v.field("own_embedding", &PredictionLayers::ownEmbedding);
    v.field("own_head", &PredictionLayers::ownHead);
    v.field("dense_width", &PredictionLayers::denseWidth);
}

template <class V>
void describe(V& v, Type<catalogue::Architecture>)
{
    using catalogue::Architecture;
    v.required("layers", &Architecture::layers, {1.0, 1e5});
    v.required("hidden", &Architecture::hidden, {1.0, 1e7});
    v.required("vocabulary", &Architecture::vocabulary, {1.0, 1e8});
    v.field("tied_embeddings", &Architecture::tiedEmbeddings);
    v.field("mixers", &Architecture::mixers);
    v.field("feed_forwards", &Architecture::feedForwards);
    v.field("prediction", &Architecture::prediction);
    v.field("extra_parameters_per_layer", &Architecture::extraParametersPerLayer);
    v.field("extra_note", &Architecture::extraNote);
    v.field("provenance", &Architecture::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::Checkpoint>)
{
    using catalogue::Checkpoint;
    v.field("repository", &Checkpoint::repository);
    v.required("format", &Checkpoint::format);
    v.field("size_gb", &Checkpoint::sizeGb);
    v.field("lookup_gb", &Checkpoint::lookupGb);
    v.field("note", &Checkpoint::note);
    v.field("provenance", &Checkpoint::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::ModelCard>)
{
    using catalogue::ModelCard;
    v.required("id", &ModelCard::id);
    v.required("name", &ModelCard::name);
    v.field("vendor", &ModelCard::vendor);
    v.field("repository", &ModelCard::repository);
    v.field("released", &ModelCard::released);
    v.field("licence", &ModelCard::licence);
    v.field("context", &ModelCard::context);
    v.required("parameters", &ModelCard::parameters);
    v.field("architecture", &ModelCard::architecture);
    v.field("native_format", &ModelCard::nativeFormat);
    v.field("checkpoints", &ModelCard::checkpoints);
    v.field("recommended_hardware", &ModelCard::recommendedHardware);
    v.field("notes", &ModelCard::notes);
    v.field("provenance", &ModelCard::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::Accelerator>)
{
    using catalogue::Accelerator;
    v.required("id", &Accelerator::id);
    v.required("name", &Accelerator::name);
    v.field("vendor", &Accelerator::vendor);
    v.field("generation", &Accelerator::generation);
    v.field("form_factor", &Accelerator::formFactor);
    v.required("memory_gb_marketed", &Accelerator::memoryGbMarketed, {0.1, 1e6});
    v.field("memory_gib_usable", &Accelerator::memoryGibUsable, {0.1, 1e6});
    v.field("bandwidth_gb_per_second", &Accelerator::bandwidthGbPerSecond, {0.0, 1e7});
    v.field("tflops_bf16", &Accelerator::tflopsBf16, {0.0, 1e7});
    v.field("tflops_fp8", &Accelerator::tflopsFp8, {0.0, 1e7});
    v.field("tops_int8", &Accelerator::topsInt8, {0.0, 1e7});
    v.field("tflops_fp4", &Accelerator::tflopsFp4, {0.0, 1e7});
    v.field("link_technology", &Accelerator::linkTechnology);
    v.field("link_gb_per_second", &Accelerator::linkGbPerSecond, {0.0, 1e7});
    v.field("maximum_per_node", &Accelerator::maximumPerNode, {0.0, 1e5});
    v.field("power_watts", &Accelerator::powerWatts, {0.0, 1e6});
    v.field("price_usd", &Accelerator::priceUsd);
    v.field("aliases", &Accelerator::aliases);
    v.field("note", &Accelerator::note);
    v.field("provenance", &Accelerator::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::Ownership>)
{
    v.required("server_price", &catalogue::Ownership::serverPrice);
    v.required("node_power_kilowatts", &catalogue::Ownership::nodePowerKilowatts, {0.0, 1e5});
    v.field("power_note", &catalogue::Ownership::powerNote);
}

template <class V>
void describe(V& v, Type<catalogue::HostingOffer>)
{
    using catalogue::HostingOffer;
    v.required("id", &HostingOffer::id);
    v.field("provider", &HostingOffer::provider);
    v.field("sku", &HostingOffer::sku);
    v.required("accelerator", &HostingOffer::acceleratorId);
    v.required("gpus_per_node", &HostingOffer::gpusPerNode, {1.0, 1e5});
    v.field("region", &HostingOffer::region);
    v.field("country", &HostingOffer::country);
    v.field("billing", &HostingOffer::billing);
    v.field("term_months", &HostingOffer::termMonths, {0.0, 600.0});
    v.field("currency", &HostingOffer::currency);
    v.field("price_per_node_hour", &HostingOffer::pricePerNodeHour);
    v.field("ownership", &HostingOffer::ownership);
    v.field("note", &HostingOffer::note);
}

template <class V>
void describe(V& v, Type<catalogue::TokenPrices>)
{
    using catalogue::TokenPrices;
    v.required("input", &TokenPrices::input);
    v.required("output", &TokenPrices::output);
    v.field("cache_read", &TokenPrices::cacheRead);
    v.field("cache_write_short", &TokenPrices::cacheWriteShort);
    v.field("cache_write_long", &TokenPrices::cacheWriteLong);
}

template <class V>
void describe(V& v, Type<catalogue::PromptTier>)
{
    using catalogue::PromptTier;
    v.required("above_input_tokens", &PromptTier::aboveInputTokens);
    v.field("inclusive", &PromptTier::inclusive);
    v.required("prices", &PromptTier::prices);
}

template <class V>
void describe(V& v, Type<catalogue::DatedPrices>)
{
    using catalogue::DatedPrices;
    v.date("valid_from", &DatedPrices::validFrom);
    v.required("prices", &DatedPrices::prices);
    v.field("status", &DatedPrices::status);
    v.date("valid_until", &DatedPrices::validUntil);
}

template <class V>
void describe(V& v, Type<catalogue::TimeOfDay>)
{
    using catalogue::TimeOfDay;
    v.required("off_peak_multiplier", &TimeOfDay::offPeakMultiplier, {0.0, 100.0});
    v.field("peak_hours_utc", &TimeOfDay::peakHoursUtc, {0.0, 24.0});
    v.field("weekdays_only", &TimeOfDay::weekdaysOnly);
    v.field("note", &TimeOfDay::note);
}

template <class V>
void describe(V& v, Type<catalogue::RegionalEndpoint>)
{
    using catalogue::RegionalEndpoint;
    v.required("multiplier", &RegionalEndpoint::multiplier, {0.01, 100.0});
    v.field("countries", &RegionalEndpoint::countries);
}

template <class V>
void describe(V& v, Type<catalogue::ProvisionedUnit>)
{
    using catalogue::ProvisionedUnit;
    v.field("term_months", &ProvisionedUnit::termMonths, {0.0, 600.0});
    v.required("price_per_unit_hour", &ProvisionedUnit::pricePerUnitHour);
    v.field("input_tokens_per_minute", &ProvisionedUnit::inputTokensPerMinute);
    v.field("output_tokens_per_minute", &ProvisionedUnit::outputTokensPerMinute);
    v.field("cached_input_weight", &ProvisionedUnit::cachedInputWeight, share);
    v.field("minimum_units", &ProvisionedUnit::minimumUnits, {0.0, 1e9});
    v.field("unit_step", &ProvisionedUnit::unitStep, {1e-6, 1e9});
}

template <class V>
void describe(V& v, Type<catalogue::ManagedOffer>)
{
    using catalogue::ManagedOffer;
    v.required("id", &ManagedOffer::id);
    v.field("provider", &ManagedOffer::provider);
    v.field("model", &ManagedOffer::model);
    v.field("model_id", &ManagedOffer::modelId);
    v.field("region", &ManagedOffer::region);
    v.field("country", &ManagedOffer::country);
    v.field("open_weights", &ManagedOffer::openWeights);
    v.field("currency", &ManagedOffer::currency);
    v.required("prices", &ManagedOffer::prices);
    v.field("tiers", &ManagedOffer::tiers);
    v.field("dated", &ManagedOffer::dated);
    v.field("batch_multiplier", &ManagedOffer::batchMultiplier, {0.0, 10.0});
    v.field("flex_multiplier", &ManagedOffer::flexMultiplier, {0.0, 10.0});
    v.field("priority_multiplier", &ManagedOffer::priorityMultiplier, {0.0, 100.0});
    v.field("regional", &ManagedOffer::regional);
    v.field("provisioned", &ManagedOffer::provisioned);
    v.field("time_of_day", &ManagedOffer::timeOfDay);
    v.field("cache_storage_per_million_token_hours", &ManagedOffer::cacheStoragePerMillionTokenHours);
    v.field("minimum_monthly_spend", &ManagedOffer::minimumMonthlySpend);
    v.field("token_ratio", &ManagedOffer::tokenRatio, {0.01, 100.0});
    v.field("context_tokens", &ManagedOffer::contextTokens);
    v.field("maximum_output_tokens", &ManagedOffer::maximumOutputTokens);
    v.field("retirement", &ManagedOffer::retirement);
    v.field("note", &ManagedOffer::note);
    v.field("provenance", &ManagedOffer::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::ServingConstant>)
{
    using catalogue::ServingConstant;
    v.required("name", &ServingConstant::name);
    v.required("value", &ServingConstant::value, anyNumber);
    v.field("low", &ServingConstant::low, anyNumber);
    v.field("high", &ServingConstant::high, anyNumber);
    v.field("unit", &ServingConstant::unit);
    v.field("meaning", &ServingConstant::meaning);
}

template <class V>
void describe(V& v, Type<catalogue::ResidualRange>)
{
    using catalogue::ResidualRange;
    v.required("regime", &ResidualRange::regime);
    v.field("low_factor", &ResidualRange::lowFactor, {0.0, 1e6});
    v.field("high_factor", &ResidualRange::highFactor, {0.0, 1e6});
    v.field("rows", &ResidualRange::rows);
}

template <class V>
void describe(V& v, Type<catalogue::ServingProfile>)
{
    using catalogue::ServingProfile;
    v.required("id", &ServingProfile::id);
    v.required("name", &ServingProfile::name);
    v.field("engines", &ServingProfile::engines);
    v.field("generations", &ServingProfile::generations);
    v.field("constants", &ServingProfile::constants);
    v.field("residuals", &ServingProfile::residuals);
    v.field("fitted_rows", &ServingProfile::fittedRows);
    v.field("provenance", &ServingProfile::provenance);
}

template <class V>
void describe(V& v, Type<catalogue::BenchmarkLimit>)
{
    using catalogue::BenchmarkLimit;
    v.required("scenario", &BenchmarkLimit::scenario);
    v.required("first_token_ms", &BenchmarkLimit::firstTokenMs, {1.0, 1e7});
    v.required("output_token_ms", &BenchmarkLimit::outputTokenMs, {1e-3, 1e6});
}

template <class V>
void describe(V& v, Type<catalogue::BenchmarkTask>)
{
    using catalogue::BenchmarkTask;
    v.required("id", &BenchmarkTask::id);
    v.required("suite", &BenchmarkTask::suite);
    v.required("model", &BenchmarkTask::model);
    v.field("input_tokens", &BenchmarkTask::inputTokens, {1.0, 1e9});
    v.field("output_tokens", &BenchmarkTask::outputTokens, {1.0, 1e9});
    v.field("limits", &BenchmarkTask::limits);
    v.field("provenance", &BenchmarkTask::provenance);
}

void verify(const catalogue::ParameterCounts& counts, Verifier& verifier);
void verify(const catalogue::FeedForwardGroup& group, Verifier& verifier);
void verify(const catalogue::Architecture& architecture, Verifier& verifier);
void verify(const catalogue::ModelCard& card, Verifier& verifier);
void verify(const catalogue::HostingOffer& offer, Verifier& verifier);
void verify(const catalogue::ManagedOffer& offer, Verifier& verifier);
void verify(const catalogue::TimeOfDay& rule, Verifier& verifier);
void verify(const catalogue::ProvisionedUnit& unit, Verifier& verifier);
void verify(const catalogue::ServingProfile& profile, Verifier& verifier);
void verify(const catalogue::BenchmarkTask& task, Verifier& verifier);

} // namespace evenhost::documents
