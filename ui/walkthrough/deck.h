// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "documents/savefiles.h"
#include "walkthrough/page.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <string>
#include <vector>

/// The pages outside the meeting: as pictures for slides, and all of them as a 16:9 PDF.
namespace evenhost::walkthrough {

enum class PictureKind { Png, Svg, Pdf };

/// One page; SVG and PDF are vectors with real text. `size` in pixels, of 96 to the inch where that matters.
[[nodiscard]] QByteArray pagePicture(const Page& page, const PageInput& input, const Frame& frame, PictureKind kind,
                                     const QSize& size = {1920, 1080});

/// The kind by a file's ending; PNG for any other.
[[nodiscard]] PictureKind pictureKind(const QString& path);

/// All pages of the plan's meeting as one PDF, 13.33 x 7.5 inches each, with bookmarks. The same input gives the same
/// bytes. `progress` is told 0..1 and stops the work by returning false. Fails with deck_cancelled, or deck_not_made
/// with the reason.
/// `planText` is attached where there is one: opened in Evenhost, the slides give the plan back, as a report does.
[[nodiscard]] base::Result<QByteArray> deckPdf(const PageInput& input, const std::function<bool(double)>& progress = {},
                                               const std::string& planText = {});

/// Renders and writes in one: the file is there whole, or the older one untouched.
[[nodiscard]] base::Result<base::Done> writeDeck(const QString& path, const PageInput& input,
                                                 const std::function<bool(double)>& progress = {},
                                                 const std::string& planText = {});

/// All pages of the plan's meeting as pictures, in its order: "01-the-question.png". Names are plain ASCII, from the
/// page's name in the reader's language, or its id where nothing of that is left. Fails as deckPdf; so does `progress`.
[[nodiscard]] base::Result<std::vector<documents::NamedFile>>
pagePictures(const PageInput& input, PictureKind kind, const std::function<bool(double)>& progress = {});

/// `evenhost deck` (cli::Program::deck): as report::commandReport, without a screen, once in a process.
[[nodiscard]] base::Result<std::string> commandDeck(const cli::ReportRequest& request,
                                                    const catalogue::Catalogue& catalogue);
/// `evenhost deck --pictures` (cli::Program::pictures), in the same way.
[[nodiscard]] base::Result<std::vector<documents::NamedFile>> commandPictures(const cli::ReportRequest& request,
                                                                              const catalogue::Catalogue& catalogue);

} // namespace evenhost::walkthrough
