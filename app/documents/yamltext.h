// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/node.h"

#include <string>

namespace evenhost::documents {

/// The tree as YAML, made to be read, compared line by line and mailed: two spaces a level, short collections on one
/// line, texts quoted whenever any YAML reader might take them for something else. Bytes that do not belong in a text
/// file are replaced by U+FFFD. readYaml gives the same tree back.
[[nodiscard]] std::string yamlText(const Node& root);

} // namespace evenhost::documents
