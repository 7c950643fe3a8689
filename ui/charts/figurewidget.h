// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QMenu;

namespace evenhost::charts {

/// Shows a figure: exact values under the pointer, pinned by a click or chosen with the arrow keys; magnified with Ctrl
/// and the wheel or + and −, moved by dragging, whole again with 0 or a double click; copies and saves it (always
/// whole). Colours follow the widget's palette.
class FigureWidget : public QWidget
{
    Q_OBJECT

public:
    explicit FigureWidget(QWidget* parent = nullptr);
    ~FigureWidget() override;

    void setFigure(std::unique_ptr<Figure> figure, const models::Format& format);
    [[nodiscard]] const Figure* figure() const { return m_figure.get(); }
    /// Text size and line widths as a factor; 1 = a window at 100 %.
    void setScale(double factor);
    /// Takes the height that its data need; otherwise whatever the layout gives.
    void setNaturalHeight(bool on);

    [[nodiscard]] bool hasHeightForWidth() const override { return m_naturalHeight; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is shown under the pointer or pinned; empty = nothing.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] virtual bool isZoomed() const { return m_zoom > 1.0; }
    virtual void resetZoom();

    /// Asks why about what is under the pointer or pinned; false when there is nothing to ask about.
    bool askWhy();

public slots:
    void copyPicture();
    void copyTable();
    /// Asks for a file; the kind follows from its ending (.png, .svg, .pdf). Says what went wrong.
    void saveAs();
    /// Writes without asking; returns what went wrong, empty when all is well.
    QString saveTo(const QString& path) const;

signals:
    void optionChosen(const QString& optionId);
    /// As window::View::whyRequested.
    void whyRequested(const QString& optionId, const QString& figure);

protected:
    /// The figure that is shown has other data now.
    void figureChanged(const models::Format& format);

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

    virtual void addActions(QMenu& menu);
    /// What is painted over the figure.
    virtual void paintOver(QPainter& painter, const Look& look);
    [[nodiscard]] QRectF figureArea() const;
    [[nodiscard]] virtual Look look() const;
    void paintCallout(QPainter& painter, const Look& look, const QPointF& at, const QString& text) const;
    [[nodiscard]] int pinned() const { return m_pinned; }
    void unpin();
    /// Magnifies around a place of the widget; the figure always fills it.
    virtual void zoom(double factor, const QPointF& at);

private:
    [[nodiscard]] int spotAt(const QPointF& at) const;
    void moveTo(const QPointF& origin);
    [[nodiscard]] const Spot* shownSpot() const;
    /// Option and figure that "why?" is about now.
    [[nodiscard]] std::optional<std::pair<QString, QString>> whyQuestion() const;
    void describe();

    std::unique_ptr<Figure> m_figure;
    models::Format m_format;
    Spots m_spots;
    QPointF m_pointer;
    int m_hovered = -1;
    int m_pinned = -1;
    double m_scale = 1.0;
    double m_zoom = 1.0; ///< magnification of what is painted, 1..8
    QPointF m_origin;    ///< where the magnified figure's corner lies, never inside the widget
    std::optional<QPointF> m_grabbed;
    bool m_naturalHeight = true;
    bool m_showFocus = false;
};

} // namespace evenhost::charts
