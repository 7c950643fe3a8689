// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/page.h"

#include <memory>

/// One function a page; each page lives in its own file.
namespace evenhost::walkthrough {

[[nodiscard]] std::unique_ptr<Page> questionPage();
[[nodiscard]] std::unique_ptr<Page> workloadPage();
[[nodiscard]] std::unique_ptr<Page> modelsPage();
[[nodiscard]] std::unique_ptr<Page> memoryPage();
[[nodiscard]] std::unique_ptr<Page> speedPage();
[[nodiscard]] std::unique_ptr<Page> trapPage();
[[nodiscard]] std::unique_ptr<Page> costPage();
[[nodiscard]] std::unique_ptr<Page> breakEvenPage();
[[nodiscard]] std::unique_ptr<Page> sensitivityPage();
[[nodiscard]] std::unique_ptr<Page> scenariosPage();
[[nodiscard]] std::unique_ptr<Page> risksPage();
[[nodiscard]] std::unique_ptr<Page> recommendationPage();

} // namespace evenhost::walkthrough
