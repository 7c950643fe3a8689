// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/print.h"

#include "report/document.h"

#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

#include <numeric>
#include <set>

namespace evenhost::report {

using namespace Qt::StringLiterals;

std::optional<std::vector<int>> pagesOf(const QString& text, int count)
{
    if (text.trimmed().isEmpty()) {
        std::vector<int> all(static_cast<std::size_t>(count));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    static const QRegularExpression part(u"^\\s*(\\d{1,4})?\\s*([-–])?\\s*(\\d{1,4})?\\s*$"_s);
    std::set<int> pages;
    for (const QString& piece : text.split(QRegularExpression(u"[,;]"_s))) {
        const auto match = part.match(piece);
        const bool range = !match.captured(2).isEmpty();
        if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty()))
            return std::nullopt;
        const int first = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        const int last = !range ? first : match.captured(3).isEmpty() ? count : match.captured(3).toInt();
        if (first < 1 || last > count || first > last || (!range && !match.captured(3).isEmpty()))
            return std::nullopt;
        for (int page = first; page <= last; ++page)
            pages.insert(page - 1);
    }
    return std::vector<int>(pages.begin(), pages.end());
}

void prepare(QPrinter& printer, const Document& document)
{
    printer.setDocName(document.finish().title);
    printer.setCreator(document.finish().creator);
    printer.setPageSize(document.pageLayout().pageSize());
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

void printIntoFile(QPrinter& printer, const QString& path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
}

base::Result<base::Done> printDocument(const Document& document, QPrinter& printer, const std::vector<int>& pages,
                                       const std::function<bool(double)>& progress)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return base::problem("print_failed");
    // Other paper than asked for: the whole page still is on it.
    const QRectF sheet(QPointF(0.0, 0.0), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    QRectF paper(QPointF(0.0, 0.0), document.paperSize().scaled(sheet.size(), Qt::KeepAspectRatio));
    paper.moveCenter(sheet.center());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(pages.size()))) {
            printer.abort();
            return base::problem("report_cancelled");
        }
        if (i > 0 && !printer.newPage())
            return base::problem("print_failed");
        document.paintPage(painter, pages[i], paper);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return base::problem("print_failed");
    return base::Done{};
}

} // namespace evenhost::report
