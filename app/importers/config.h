// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/modelcard.h"

#include <optional>
#include <string>
#include <string_view>

/// Model cards from published configurations (Hugging Face config.json, hf_quant_config.json; Mistral params.json).
namespace evenhost::importers {

inline constexpr std::size_t maximumConfigBytes = std::size_t{8} << 20U;

/// How the released weights are stored, as the quantisation section says.
struct ReleasedFormat
{
    std::string format;          ///< key of sizing/weightformat.h; empty: a method we do not know
    std::optional<double> bits;  ///< effective bits of a parameter over the whole checkpoint, scales included
    std::optional<double> bytes; ///< of the whole checkpoint
    bool quantised = false;
    std::string method; ///< as the file names it
};

struct ImportedCard
{
    catalogue::ModelCard card;
    ReleasedFormat released;
    base::Findings findings; ///< warnings and notes: what the file does not say, what was taken as usual
};

/// Reads a configuration by its keys and their meaning in the transformers library, not by model names. What the file
/// does not say stays unknown: without the sizes of the layers, or with a kind of layer nobody described, the card has
/// no architecture and a finding says why (config_missing_key, config_unknown_layer, config_absurd_size). What
/// transformers takes for granted is taken too and said (config_assumed).
///
/// `quantisation` is the text of an hf_quant_config.json, empty when there is none.
/// Fails only when the text is not a JSON object within limits (importers/configjson_p.h).
/// Checked by tests/importers/tst_config.cpp against published counts.
[[nodiscard]] base::Result<ImportedCard> cardFromConfig(std::string_view text, std::string_view fileName,
                                                        std::string_view quantisation = {});

} // namespace evenhost::importers
