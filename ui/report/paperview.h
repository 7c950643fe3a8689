// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace evenhost::report {

class Document;

/// The pages of a report, one under the other, painted by what paints the PDF and the print.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// Shows another document and stays where it was, as far as that is possible.
    void setDocument(std::shared_ptr<const Document> document);
    [[nodiscard]] const std::shared_ptr<const Document>& document() const { return m_document; }

    /// From 0; the page in the middle of the view.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

    /// 1 is the paper's own size at 96 dots an inch; 0 fits the width.
    void setZoom(double zoom);
    void zoomBy(double factor);
    /// Where a page lies in the view.
    [[nodiscard]] QRect pageRect(int page) const;

signals:
    void pageShown(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    [[nodiscard]] double scale() const; ///< pixels a point
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QPixmap picture(int page);

    std::shared_ptr<const Document> m_document;
    QHash<int, QPixmap> m_pictures; ///< of pages that were in sight at this size
    double m_zoom = 0.0;
};

} // namespace evenhost::report
