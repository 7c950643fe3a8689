// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "catalogue/modelcard.h"
#include "importers/configjson_p.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::importers {

/// One layer of the stack. A layer may hold only one of the two kinds.
struct LayerShape
{
    std::vector<catalogue::MixerGroup> mixers; ///< two where attention and a state space work side by side
    std::optional<catalogue::FeedForwardGroup> feedForward;
    double extraParameters = 0.0; ///< what the two leave out
};

/// The whole model's sizes, read once.
struct ModelSizes
{
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;
    int width = 0; ///< of a dense feed-forward
    int vocabulary = 0;
    std::string type; ///< model_type: which library class's defaults apply
};

/// Collects what cannot be known; an entry of severity Error means that there is no architecture.
class ConfigNotes
{
public:
    void missing(std::string_view key);
    void unknownLayer(std::string_view kind);
    void assumed(std::string_view key, std::string_view value);
    void note(base::Severity severity, std::string code, std::vector<base::Argument> arguments);
    [[nodiscard]] bool fatal() const { return m_fatal; }
    [[nodiscard]] base::Findings& findings() { return m_findings; }

private:
    base::Findings m_findings;
    bool m_fatal = false;
};

/// The section that describes the language model: the file itself, or text_config, llm_config and the like.
[[nodiscard]] ConfigNode textSection(const ConfigNode& root);

[[nodiscard]] ModelSizes readSizes(const ConfigNode& config, ConfigNotes& notes);

/// Fills in the mixers of `layers` (as many as the model has).
void readMixers(const ConfigNode& config, const ModelSizes& sizes, std::vector<LayerShape>& layers, ConfigNotes& notes);

/// Fills in the feed-forwards.
void readFeedForwards(const ConfigNode& config, const ModelSizes& sizes, std::vector<LayerShape>& layers,
                      ConfigNotes& notes);

/// True for model types of a list; "qwen3_moe_text" counts as "qwen3_moe".
[[nodiscard]] bool isType(const std::string& type, std::initializer_list<std::string_view> types);

} // namespace evenhost::importers
