// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/node.h"

#include <span>
#include <string>
#include <string_view>

/// Every file of ours starts with `evenhost: <version>` and `kind: <what it holds>`.
namespace evenhost::documents {

/// Turns a file of one version into the next; works on the tree, before anything is read from it.
using UpgradeStep = void (*)(Node& root);

/// The version this program writes is one more than the steps it has.
[[nodiscard]] constexpr int currentVersion(std::span<const UpgradeStep> steps)
{
    return 1 + static_cast<int>(steps.size());
}

/// The kind a file says it is of. Fails with not_evenhost, missing_key, unknown_choice.
[[nodiscard]] base::Result<std::string> kindOf(const Node& root, const std::string& file);

/// Brings a tree to the current version, step by step; steps[0] leads from version 1 to 2. A newer file is refused
/// with newer_version: what it says could be misread.
[[nodiscard]] base::Result<base::Done> upgrade(Node& root, const std::string& file, std::span<const UpgradeStep> steps);

} // namespace evenhost::documents
