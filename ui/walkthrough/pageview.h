// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/page.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace evenhost::walkthrough {

/// Shows one page as large as it is: changes fade in shortly, figures can be pointed at, the volume line dragged.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Null shows an empty ground. Colours come from the palette.
    void present(const Page* page, const PageInput& input, const Frame& frame, bool fade = true);
    /// What the last painting told, in this widget's coordinates.
    [[nodiscard]] const Marks& marks() const { return m_marks; }
    /// Length of one design pixel.
    [[nodiscard]] double unit() const;
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    /// Milliseconds a change takes to fade in; 0 = at once.
    void setFadeTime(int milliseconds) { m_fade.setDuration(milliseconds); }
    /// Paints without marks and callouts (a presenter's small pictures).
    void setStill(bool still) { m_still = still; }

signals:
    /// Painted anew: marks() are those of the page that is shown.
    void laidOut();
    void whyRequested(const QString& optionId, const QString& figure);
    void volumeDragStarted(double axisEnd);
    void volumeDragged(double requestsPerDay, bool finished);
    void pointerMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void render();
    void paint(QPainter& painter);
    [[nodiscard]] bool isOnVolume(const QPointF& at) const;
    [[nodiscard]] double volumeAt(double x) const;
    [[nodiscard]] const Mark* markAt(const QPointF& at) const;
    void paintCallout(QPainter& painter, const Mark& mark) const;

    const Page* m_page = nullptr;
    PageInput m_input;
    Frame m_frame;
    QPixmap m_picture;
    QPixmap m_before;
    QVariantAnimation m_fade;
    Marks m_marks;
    VolumeHandle m_grip; ///< as it was when the drag began
    QPointF m_pointer;
    double m_dragged = 0.0;
    bool m_pointing = false;
    bool m_dragging = false;
    bool m_still = false;
};

} // namespace evenhost::walkthrough
