// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/page.h"

#include <QString>

#include <memory>
#include <vector>

namespace evenhost::walkthrough {

/// The built-in page of that id (walkthrough/programme.h); never null for the ids of builtInPages().
[[nodiscard]] std::unique_ptr<Page> createPage(const QString& id);

/// The pages of this plan's meeting, in its order: hidden ones and those without content left out.
[[nodiscard]] std::vector<std::unique_ptr<Page>> createPages(const PageInput& input);

} // namespace evenhost::walkthrough
