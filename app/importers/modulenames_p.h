// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/configshape_p.h"

#include <string>
#include <string_view>
#include <vector>

/// The weight matrices of a layer under the names that published checkpoints give them, and the patterns by which
/// quantisation sections name them.
namespace evenhost::importers {

enum class MatrixPart { Attention, Dense, Shared, Routed };

struct Matrix
{
    MatrixPart part = MatrixPart::Attention;
    double parameters = 0.0;
    std::vector<std::string> names; ///< all spellings, from "layers." on: "layers.3.self_attn.q_proj"
};

/// The matrices of layer `index`. What is never quantised (norms, routers, convolutions) is left out.
[[nodiscard]] std::vector<Matrix> matricesOf(const LayerShape& layer, int index, int hidden);

/// A pattern of one of the styles in use: a name ("lm_head", "model.layers.0.mlp"), a shell pattern
/// ("*.attn.*", "model.layers.0*") or, behind "re:", a regular expression. Of these the usual pieces are understood:
/// literals, \., ., .*, .+, \d+, [0-9]+, alternatives in brackets, ^ and $. Patterns of more than a thousand characters
/// or very many alternatives are not. Matching takes time in proportion to the lengths whatever the pattern (these
/// files come from strangers).
class NamePattern
{
public:
    explicit NamePattern(std::string_view text);
    /// How many texts it looks for.
    [[nodiscard]] std::size_t size() const { return m_globs.size(); }
    /// Stands for what was not read; matches nothing.
    [[nodiscard]] static NamePattern unread();

    [[nodiscard]] bool understood() const { return m_understood; }
    /// The only layer in which it can match; -1 = any.
    [[nodiscard]] int layer() const { return m_layer; }
    [[nodiscard]] bool matches(std::string_view name) const;
    [[nodiscard]] bool matchesAny(const std::vector<std::string>& names) const;

private:
    void readExpression(std::string_view text);

    std::vector<std::string> m_globs; ///< '*' any text, '\1' one character
    int m_layer = -1;
    bool m_understood = true;
};

} // namespace evenhost::importers
