// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/node.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace evenhost::documents {

/// What a file may hold at most. The defaults are far above any plan and far below what could hurt.
struct YamlLimits
{
    std::size_t bytes = std::size_t{4} << 20U;
    std::size_t values = 200'000;
    std::size_t depth = 64;
    std::size_t scalarBytes = std::size_t{64} << 10U;
    /// YAML writes a key of up to 1024 characters on its line; a longer one would be written and not be read again.
    std::size_t keyBytes = 500;
    /// Brackets, commas, colons, quotes and whatever else begins something (see marksIn()): yaml-cpp keeps a whole flow
    /// collection, or a run of anchors, in memory before it says anything.
    std::size_t marks = 200'000;
};

/// The one door through which YAML comes in: one document of clean UTF-8, without anchors, aliases, tags, merge keys
/// or duplicate keys, within the limits. `file` is only named in findings.
/// Fails with one finding and its place: file_too_large, not_text, yaml_syntax, yaml_empty, yaml_alias, yaml_tag,
/// yaml_merge_key, yaml_key, duplicate_key, yaml_too_deep, too_many_values, text_too_long, yaml_second_document.
/// Throws nothing. Checked by tests/documents/tst_guardedyaml.cpp.
[[nodiscard]] base::Result<Node> readYaml(std::string_view text, const std::string& file,
                                          const YamlLimits& limits = {});

} // namespace evenhost::documents
