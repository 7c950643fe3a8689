// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/modulenames_p.h"

#include "sizing/parameters.h"

#include <algorithm>
#include <charconv>

namespace evenhost::importers {

using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

constexpr std::size_t mostGlobs = 64;
constexpr std::size_t mostExpansions = 200;
constexpr std::size_t longestPattern = 1000; ///< with a wildcard or alternatives in it
constexpr char oneCharacter = '\1';

using Names = std::initializer_list<std::string_view>;

std::vector<std::string> spellings(int index, Names containers, Names leaves)
{
    std::vector<std::string> names;
    for (const std::string_view container : containers) {
        for (const std::string_view leaf : leaves) {
            std::string name = "layers." + std::to_string(index) + '.';
            name.append(container).append(".").append(leaf);
            names.push_back(std::move(name));
        }
    }
    return names;
}

class Collector
{
public:
    explicit Collector(int index) : m_index(index) {}

    void add(MatrixPart part, double parameters, Names containers, Names leaves)
    {
        if (parameters > 0.0) {
            m_matrices.push_back({part, parameters, spellings(m_index, containers, leaves)});
        }
    }
    [[nodiscard]] std::vector<Matrix> take() { return std::move(m_matrices); }

private:
    int m_index;
    std::vector<Matrix> m_matrices;
};

void addFull(Collector& all, const MixerGroup& g, double hidden)
{
    const Names at{"self_attn", "attn", "attention", "mixer", "self_attention"};
    const double query = double(g.heads) * g.headDim;
    const double keyValue = double(g.kvHeads) * g.headDim;
    all.add(MatrixPart::Attention, hidden * query * (g.outputGate ? 2.0 : 1.0), at, {"q_proj", "qkv_proj", "wq"});
    all.add(MatrixPart::Attention, hidden * keyValue, at, {"k_proj", "qkv_proj", "wk"});
    all.add(MatrixPart::Attention, hidden * keyValue * (g.sharedKeyValue ? 0.0 : 1.0), at,
            {"v_proj", "qkv_proj", "wv"});
    all.add(MatrixPart::Attention, query * hidden, at, {"o_proj", "out_proj", "wo"});
}

void addLatent(Collector& all, const MixerGroup& g, double hidden, double indexer)
{
    const Names at{"self_attn", "attn"};
    const double query = double(g.heads) * (g.plainDim + g.ropeDim);
    const double value = double(g.heads) * g.valueDim;
    all.add(MatrixPart::Attention, hidden * g.queryRank, at, {"q_a_proj", "fused_qkv_a_proj"});
    all.add(MatrixPart::Attention, (g.queryRank > 0 ? g.queryRank : hidden) * query, at, {"q_b_proj", "q_proj"});
    all.add(MatrixPart::Attention, hidden * (g.latentRank + g.ropeDim), at, {"kv_a_proj_with_mqa", "fused_qkv_a_proj"});
    all.add(MatrixPart::Attention, double(g.latentRank) * g.heads * (g.plainDim + g.valueDim), at, {"kv_b_proj"});
    all.add(MatrixPart::Attention, value * hidden * (g.outputGate ? 2.0 : 1.0), at, {"o_proj"});
    all.add(MatrixPart::Attention, indexer, at, {"indexer.wq_b"});
}

void addRecurrent(Collector& all, const MixerGroup& g, double hidden, double parameters)
{
    const double inner = double(g.heads) * (g.kind == MixerKind::GatedDelta ? g.valueDim : g.headDim);
    const double output = inner * hidden;
    if (g.kind == MixerKind::GatedDelta) {
        const Names at{"linear_attn", "self_attn"};
        all.add(MatrixPart::Attention, output, at, {"in_proj_z"});
        all.add(MatrixPart::Attention, output, at, {"out_proj"});
        all.add(MatrixPart::Attention, parameters - 2.0 * output, at, {"in_proj_qkv", "in_proj_qkvz"});
        return;
    }
    const Names at{"mixer", "mamba", "linear_attn", "self_attn"};
    all.add(MatrixPart::Attention, output, at, {"out_proj", "o_proj"});
    all.add(MatrixPart::Attention, parameters - output, at, {"in_proj", "q_proj"});
}

void addMixer(Collector& all, const MixerGroup& g, double hidden)
{
    const sizing::MixerParameters parameters = sizing::mixerParameters(g, static_cast<int>(hidden));
    switch (g.kind) {
    case MixerKind::Full:
    case MixerKind::BlockSparse:
        addFull(all, g, hidden);
        break;
    case MixerKind::Latent: {
        // Where only some layers have an indexer of their own, each carries its share.
        const double share = g.indexer && g.indexer->ownLayers > 0 ? 0.0 : 1.0;
        addLatent(all, g, hidden, parameters.indexer * share);
        break;
    }
    case MixerKind::Compressed:
    case MixerKind::SharedCompressed:
        all.add(MatrixPart::Attention, parameters.layer() + parameters.indexer, {"attn", "self_attn"},
                {"wq_b", "wo_b"});
        break;
    case MixerKind::GatedDelta:
    case MixerKind::KimiDelta:
    case MixerKind::Mamba2:
        addRecurrent(all, g, hidden, parameters.layer());
        break;
    }
}

/// The text of a name from its last "layers." on; the whole name when it has none.
std::string_view fromLayers(std::string_view name)
{
    for (const std::string_view word : {"layers.", "blocks.", "h."}) {
        const auto at = name.find(word);
        if (at != std::string_view::npos && (at == 0 || name[at - 1] == '.')) {
            return name.substr(at);
        }
    }
    return name;
}

/// 3 for "layers.3.mlp"; -1 for what does not start with a numbered layer.
int layerNamed(std::string_view name)
{
    constexpr std::string_view start = "layers.";
    if (!name.starts_with(start)) {
        return -1;
    }
    const std::string_view rest = name.substr(start.size());
    const std::string_view digits = rest.substr(0, rest.find('.'));
    int layer = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), layer);
    return error == std::errc() && end == digits.data() + digits.size() ? layer : -1;
}

bool globMatches(std::string_view glob, std::string_view name)
{
    std::size_t g = 0;
    std::size_t n = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (n < name.size()) {
        if (g < glob.size() && (glob[g] == name[n] || glob[g] == oneCharacter || glob[g] == '?') && glob[g] != '*') {
            ++g;
            ++n;
        } else if (g < glob.size() && glob[g] == '*') {
            star = g++;
            resume = n;
        } else if (star != std::string_view::npos) {
            g = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (g < glob.size() && glob[g] == '*') {
        ++g;
    }
    return g == glob.size();
}

/// Splits the first bracketed group into its alternatives; false when there is none.
bool expandGroup(const std::string& expression, std::vector<std::string>& into)
{
    const auto open = expression.find('(');
    const auto close = expression.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos) {
        return false;
    }
    std::string inside = expression.substr(open + 1, close - open - 1);
    if (inside.starts_with("?:")) {
        inside.erase(0, 2);
    }
    std::size_t from = 0;
    while (from <= inside.size() && into.size() < mostGlobs) {
        const auto bar = std::min(inside.find('|', from), inside.size());
        into.push_back(expression.substr(0, open) + inside.substr(from, bar - from) + expression.substr(close + 1));
        from = bar + 1;
    }
    return true;
}

/// A regular expression without groups as a shell pattern; nothing when it uses more than the usual pieces.
std::optional<std::string> globOf(std::string_view expression)
{
    std::string glob;
    for (std::size_t i = 0; i < expression.size(); ++i) {
        const std::string_view rest = expression.substr(i);
        if (rest.starts_with(".*") || rest.starts_with(".+")) {
            glob += '*';
            ++i;
        } else if (rest.starts_with("\\d+")) {
            glob += '*';
            i += 2;
        } else if (rest.starts_with("[0-9]+")) {
            glob += '*';
            i += 5;
        } else if (rest.starts_with("\\.")) {
            glob += '.';
            ++i;
        } else if (rest[0] == '.') {
            glob += oneCharacter;
        } else if (rest[0] == '^' && i == 0) {
            continue;
        } else if (rest[0] == '$' && i + 1 == expression.size()) {
            return glob;
        } else if (std::string_view("[]{}\\+?|()*").find(rest[0]) != std::string_view::npos) {
            return std::nullopt;
        } else {
            glob += rest[0];
        }
    }
    return glob + '*'; // re.match does not ask for the end
}

} // namespace

std::vector<Matrix> matricesOf(const LayerShape& layer, int index, int hidden)
{
    Collector all(index);
    for (const MixerGroup& g : layer.mixers) {
        addMixer(all, g, hidden);
    }
    if (!layer.feedForward) {
        return all.take();
    }
    const sizing::FeedForwardParameters f = sizing::feedForwardParameters(*layer.feedForward, hidden);
    const Names at{"mlp", "ffn", "feed_forward", "block_sparse_moe", "mixer", "moe"};
    if (layer.feedForward->experts > 0) {
        all.add(MatrixPart::Routed, f.expert * layer.feedForward->experts, at,
                {"experts", "experts.0.gate_proj", "experts.0.w1", "experts.0.up_proj"});
        all.add(MatrixPart::Shared, f.shared, at,
                {"shared_experts.gate_proj", "shared_expert.gate_proj", "shared_experts.up_proj", "shared_experts.w1",
                 "shared_mlp.gate_proj"});
        all.add(MatrixPart::Dense, f.extra, at, {"fc1_latent_proj"});
    }
    all.add(MatrixPart::Dense, f.dense, at, {"gate_proj", "up_proj", "w1", "gate_up_proj", "fc1"});
    return all.take();
}

NamePattern::NamePattern(std::string_view text)
{
    const bool expression = text.starts_with("re:");
    const bool wildcard = text.find('*') != std::string_view::npos;
    if ((expression || wildcard) && text.size() > longestPattern) {
        m_understood = false;
    } else if (expression) {
        readExpression(text.substr(3));
    } else {
        m_globs.emplace_back(fromLayers(text));
        m_layer = layerNamed(m_globs.front());
        if (wildcard) {
            m_globs.push_back(m_globs.front() + ".*"); // what is named, and what is below it
        }
    }
}

void NamePattern::readExpression(std::string_view text)
{
    std::vector<std::string> open{std::string(text)};
    std::size_t expansions = 0;
    while (!open.empty() && m_globs.size() + open.size() < mostGlobs && expansions++ < mostExpansions) {
        const std::string expression = std::move(open.back());
        open.pop_back();
        std::vector<std::string> alternatives;
        if (expandGroup(expression, alternatives)) {
            open.insert(open.end(), alternatives.begin(), alternatives.end());
        } else if (const std::optional<std::string> glob = globOf(expression)) {
            m_globs.emplace_back(fromLayers(*glob));
        } else {
            m_understood = false;
        }
    }
    m_understood = m_understood && open.empty();
}

NamePattern NamePattern::unread()
{
    NamePattern pattern{std::string_view()};
    pattern.m_globs.clear();
    pattern.m_understood = false;
    return pattern;
}

bool NamePattern::matches(std::string_view name) const
{
    return std::ranges::any_of(m_globs, [&](const std::string& glob) {
        if (glob.find('*') != std::string::npos) {
            return globMatches(glob, name);
        }
        // A bare word means any module of that name, and all below it.
        for (auto at = name.find(glob); at != std::string_view::npos; at = name.find(glob, at + 1)) {
            const auto end = at + glob.size();
            if ((at == 0 || name[at - 1] == '.') && (end == name.size() || name[end] == '.')) {
                return true;
            }
        }
        return false;
    });
}

bool NamePattern::matchesAny(const std::vector<std::string>& names) const
{
    return std::ranges::any_of(names, [&](const std::string& name) { return matches(name); });
}

} // namespace evenhost::importers
