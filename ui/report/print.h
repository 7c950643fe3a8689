// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPrinter;

namespace evenhost::report {

class Document;

/// Reads a choice of pages as people write it: "1-3, 5", "4-", "-2". Pages of the result count from 0, each once, in
/// their order. Empty text is all of them; nothing when the text is no choice among `count` pages.
[[nodiscard]] std::optional<std::vector<int>> pagesOf(const QString& text, int count);

/// Sets a printer to the document's paper and title.
void prepare(QPrinter& printer, const Document& document);

/// Turns a printer into one that writes a PDF file: where there is no device to print on.
void printIntoFile(QPrinter& printer, const QString& path);

/// Prints pages as the PDF shows them, the whole sheet of paper on the printer's. `progress` as in ReportOptions.
/// Fails with report_cancelled, which stops the print job, or print_failed.
[[nodiscard]] base::Result<base::Done> printDocument(const Document& document, QPrinter& printer,
                                                     const std::vector<int>& pages,
                                                     const std::function<bool(double)>& progress = {});

} // namespace evenhost::report
