// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/pages.h"

#include <QByteArray>
#include <QSize>

namespace evenhost::walkthrough {

/// The whole walkthrough as a PDF of 16:9 pages, vectors and real text, bookmarked.
[[nodiscard]] QByteArray deckPdf(const window::ViewInput& input, const std::vector<report::ScenarioResult>& scenarios);

/// One page as a picture for slides.
[[nodiscard]] QByteArray slidePng(const QString& id, const window::ViewInput& input,
                                  const std::vector<report::ScenarioResult>& scenarios,
                                  const QSize& size = {1920, 1080});
[[nodiscard]] QByteArray slideSvg(const QString& id, const window::ViewInput& input,
                                  const std::vector<report::ScenarioResult>& scenarios);

} // namespace evenhost::walkthrough
