// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::catalogue {

enum class CommercialUse { Unknown, Allowed, Conditional, Forbidden };

struct Licence
{
    std::string name; ///< empty: no licence text known
    std::string spdx;
    CommercialUse commercialUse = CommercialUse::Unknown;
    std::string conditions;
    base::Provenance provenance;

    friend bool operator==(const Licence&, const Licence&) = default;
};

/// How a group of layers mixes tokens; what it caches and reads is in sizing/kvcache.h (sizing-model, section 1).
enum class MixerKind {
    Full,        ///< MHA, GQA, MQA: 2 x kvHeads x headDim elements a token; with `window`, at most that many tokens
    BlockSparse, ///< as Full, plus an index key a token; reads only the chosen blocks
    Latent,      ///< MLA: latentRank + ropeDim elements a token, one copy a GPU; with `indexer` (DSA) also an index key
    Compressed,  ///< DeepSeek V4: a window, plus one entry for every `compressRatio` tokens (0: window only)
    SharedCompressed, ///< DeepSeek V4.1: `entriesPerToken` entries in all, shared by every layer of the group
    GatedDelta,       ///< gated delta net: a fixed state a sequence
    KimiDelta,        ///< Kimi delta attention: a fixed state a sequence
    Mamba2,           ///< a fixed state a sequence
};

/// A small attention that chooses which cached tokens the large one reads.
struct Indexer
{
    int heads = 0;
    int dim = 0;        ///< elements of an index key
    int topK = 0;       ///< cached tokens read after the choice
    int ownLayers = 0;  ///< layers of the group that have an indexer of their own; 0 = all of them
    int poolTokens = 1; ///< tokens that share one index key

    friend bool operator==(const Indexer&, const Indexer&) = default;
};

/// `layers` equal layers. Fields that the kind does not use are 0.
struct MixerGroup
{
    MixerKind kind = MixerKind::Full;
    int layers = 0;
    int heads = 0;        ///< query heads (recurrent kinds: state heads; GatedDelta: value heads)
    int kvHeads = 0;      ///< (GatedDelta: key heads)
    int headDim = 0;      ///< (GatedDelta: key dim)
    int valueDim = 0;     ///< Latent, GatedDelta: value dim of a head
    int latentRank = 0;   ///< Latent: rank of the cached latent
    int queryRank = 0;    ///< Latent, Compressed: rank of the query projection; 0 = full rank
    int ropeDim = 0;      ///< Latent, Compressed
    int plainDim = 0;     ///< Latent: key dim without position
    int window = 0;       ///< tokens; 0 = the whole context
    bool chunked = false; ///< the window is a fixed chunk (Llama 4), not a sliding one
    int compressRatio = 0;
    int outputGroups = 0; ///< Compressed: grouped low-rank output projection
    int outputRank = 0;
    double entriesPerToken = 0.0;  ///< SharedCompressed
    double nativeEntryBytes = 0.0; ///< SharedCompressed: bytes of one entry in the model's own format; 0 = unknown
    int stateDim = 0;              ///< Mamba2
    int stateGroups = 0;           ///< Mamba2
    int convKernel = 0;            ///< recurrent kinds and compressed convolutional attention
    int stateBits = 32;            ///< recurrent kinds
    bool sharedKeyValue = false;   ///< one projection serves as key and value (both are still cached)
    bool outputGate = false;       ///< an extra gate projection of query size
    bool fullRankGate = false;     ///< KimiDelta
    bool convolutional = false;    ///< Full: Zyphra's compressed convolutional attention
    std::string bias;              ///< which projections have one: "", "qkv", "qkvo"
    std::optional<Indexer> indexer;

    friend bool operator==(const MixerGroup&, const MixerGroup&) = default;
};

struct FeedForwardGroup
{
    int layers = 0;
    int width = 0;     ///< dense: inner width; experts: inner width of one expert
    bool gated = true; ///< three matrices; false: two (squared ReLU)
    int experts = 0;   ///< 0 = dense
    int expertsPerToken = 0;
    int sharedWidth = 0; ///< all shared experts together; 0 = none
    bool sharedGate = false;
    int latentWidth = 0;            ///< experts work in this width instead of `hidden` (Nemotron); 0 = hidden
    int parallelDenseWidth = 0;     ///< a dense block beside the experts; 0 = none
    long long routerParameters = 0; ///< a layer, where the router is more than hidden x experts; 0 = hidden x experts
    long long biasPerExpert = 0;

    friend bool operator==(const FeedForwardGroup&, const FeedForwardGroup&) = default;
};

/// Layers that predict further tokens; stored with the checkpoint, used only when speculating.
struct PredictionLayers
{
    int stored = 0;
    int mixerGroup = 0; ///< which mixer group they repeat (index)
    bool ownEmbedding = false;
    bool ownHead = false;
    int denseWidth = 0; ///< their feed-forward is dense of this width; 0 = as the last feed-forward group

    friend bool operator==(const PredictionLayers&, const PredictionLayers&) = default;
};

/// Groups of mixers and of feed-forwards each cover the stack on their own. In most models both sum to `layers`;
/// where a layer holds a single sublayer (Nemotron) the two together do.
struct Architecture
{
    int layers = 0;
    int hidden = 0;
    int vocabulary = 0;
    bool tiedEmbeddings = false;
    std::vector<MixerGroup> mixers;
    std::vector<FeedForwardGroup> feedForwards;
    std::optional<PredictionLayers> prediction;
    double extraParametersPerLayer = 0.0; ///< e.g. hyper-connections
    std::string extraNote;
    base::Provenance provenance;

    friend bool operator==(const Architecture&, const Architecture&) = default;
};

/// A released set of weights.
struct Checkpoint
{
    std::string repository;
    std::string format;           ///< key of sizing/weightformat.h ("fp8", "nvfp4", "bf16", "fp4+fp8" ...)
    std::optional<double> sizeGb; ///< as published, GB; nothing = unknown
    double lookupGb = 0.0;        ///< of which lookup tables that stay in host memory or on disk
    std::string note;
    base::Provenance provenance;

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

struct ParameterCounts
{
    double total = 0.0;                  ///< parameters that have to be stored and loaded, lookup tables left out
    double active = 0.0;                 ///< parameters that work on one decoded token
    std::optional<double> activePrefill; ///< where a prefilled token wakes a different number
    double lookup = 0.0;                 ///< lookup-table parameters: storage and host memory, no arithmetic
    bool totalIncludesPrediction = false;
    std::optional<double> headlineTotal; ///< the vendor's headline where it differs
    std::optional<double> headlineActive;
    std::string headlineNote;
    base::Provenance provenance;

    friend bool operator==(const ParameterCounts&, const ParameterCounts&) = default;
};

struct ContextLimit
{
    double tokens = 0.0; ///< 0 = unknown
    base::Provenance provenance;

    friend bool operator==(const ContextLimit&, const ContextLimit&) = default;
};

/// An open-weight model: the two numbers, and, when known, the architecture behind them.
struct ModelCard
{
    std::string id;
    std::string name;
    std::string vendor;
    std::string repository;
    std::string released;
    Licence licence;
    ContextLimit context;
    ParameterCounts parameters;
    std::optional<Architecture> architecture; ///< nothing: a card with only the two numbers
    std::string nativeFormat;                 ///< weight format of the release ("bf16", "fp8", "fp4+fp8")
    std::vector<Checkpoint> checkpoints;
    std::vector<std::string> recommendedHardware;
    std::vector<std::string> notes;
    base::Provenance provenance;

    friend bool operator==(const ModelCard&, const ModelCard&) = default;
};

/// True when some feed-forward group routes tokens to experts.
[[nodiscard]] bool isMixtureOfExperts(const ModelCard& card);

/// Experts of the widest routed group and how many fire; {0, 0} for a dense or unknown model.
struct ExpertCounts
{
    int experts = 0;
    int perToken = 0;
};
[[nodiscard]] ExpertCounts expertCounts(const ModelCard& card);

} // namespace evenhost::catalogue
