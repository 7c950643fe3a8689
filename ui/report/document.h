// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "report/finish.h"
#include "report/reportpdf.h"

#include <QPageLayout>
#include <QSizeF>

#include <vector>

class QPainter;

namespace evenhost::report {

/// A report laid out: the one thing that the PDF, the preview and the printer paint. Keeps what it needs of the input;
/// its words are in the
/// language of the options, whatever the program speaks when it is painted.
class Document
{
public:
    Document(const ReportInput& input, const ReportOptions& options);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QPageLayout& pageLayout() const { return m_layout; }
    /// Of the paper, in points.
    [[nodiscard]] QSizeF paperSize() const;

    /// Paints a page (from 0) without its ground: the painter's origin is the corner of the margins and its unit a
    /// `resolution`th of an inch.
    void paintPage(QPainter& painter, int page) const;
    /// The same into the rectangle of a whole sheet of paper, in any unit.
    void paintPage(QPainter& painter, int page, const QRectF& paper) const;

    [[nodiscard]] std::vector<Bookmark> bookmarks() const;
    /// Title, author, date and attachment of the PDF.
    [[nodiscard]] Finish finish() const;

    static constexpr int resolution = 1200;

private:
    struct Frame
    {
        QString left;
        QString right;
        QString foot;
        QString confidentiality;
        QString origin; ///< who and what stands behind the figures
    };
    void build(const ReportInput& input, const ReportOptions& options);
    void paintFrame(charts::Ink& ink, int page) const;

    QPageLayout m_layout;
    QSizeF m_area; ///< within the margins, in dots
    QString m_language;
    Sheet m_sheet;
    Blocks m_blocks;
    std::vector<Page> m_pages;
    Frame m_frame;
    Logo m_logo;
    QRectF m_logoArea; ///< on the first page
    Finish m_finish;
};

} // namespace evenhost::report
