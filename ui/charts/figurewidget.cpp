// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figurewidget.h"

#include "charts/export.h"
#include "charts/ink.h"
#include "documents/atomicsave.h"
#include "models/findingtext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double pageMargin = 8.0;
constexpr double largestZoom = 8.0;
constexpr double zoomStep = 1.25;

} // namespace

FigureWidget::FigureWidget(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureWidget::~FigureWidget() = default;

void FigureWidget::setFigure(std::unique_ptr<Figure> figure, const models::Format& format)
{
    m_figure = std::move(figure);
    figureChanged(format);
}

void FigureWidget::figureChanged(const models::Format& format)
{
    m_format = format;
    m_hovered = -1;
    describe();
    updateGeometry();
    update();
}

void FigureWidget::describe()
{
    if (!m_figure)
        return;
    setAccessibleName(m_figure->name());
    const QString description = m_figure->description(m_format);
    setAccessibleDescription(description.isEmpty() ? tr("Nothing to show yet.") : description);
}

void FigureWidget::setScale(double factor)
{
    m_scale = factor;
    updateGeometry();
    update();
}

void FigureWidget::setNaturalHeight(bool on)
{
    m_naturalHeight = on;
    QSizePolicy policy(QSizePolicy::Expanding, on ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
}

Look FigureWidget::look() const
{
    Look look;
    look.colours = theme::colours(this);
    look.format = m_format;
    // The application's text size (a setting) shows in its font: 13 design pixels is 100 %.
    look.unit =
        m_scale * std::max(0.5, QFontMetricsF(font()).height() / QFontMetricsF(theme::pixelFont(13.0)).height());
    return look;
}

QRectF FigureWidget::figureArea() const
{
    const double m = look().u(pageMargin);
    return QRectF(rect()).adjusted(m, m, -m, -m);
}

int FigureWidget::heightForWidth(int width) const
{
    if (!m_figure)
        return 100;
    const Look l = look();
    return qCeil(m_figure->heightFor(width - 2.0 * l.u(pageMargin), l) + 2.0 * l.u(pageMargin));
}

QSize FigureWidget::sizeHint() const
{
    const int width = qRound(look().u(760.0));
    return {width, m_naturalHeight ? heightForWidth(width) : qRound(look().u(420.0))};
}

QSize FigureWidget::minimumSizeHint() const
{
    return {qRound(look().u(320.0)), qRound(look().u(120.0))};
}

void FigureWidget::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Look l = look();
    m_spots.clear();
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_zoom, m_zoom);
    m_figure->paint(painter, figureArea(), l, &m_spots);
    painter.restore();
    for (Spot& spot : m_spots)
        spot.area = QRectF(m_origin + spot.area.topLeft() * m_zoom, spot.area.size() * m_zoom);
    if (m_pinned >= static_cast<int>(m_spots.size()))
        m_pinned = -1;
    paintOver(painter, l);
    const int shown = m_hovered >= 0 && m_hovered < static_cast<int>(m_spots.size()) ? m_hovered : m_pinned;
    if (shown >= 0) {
        const Spot& spot = m_spots[static_cast<std::size_t>(shown)];
        paintCallout(painter, l, shown == m_hovered ? m_pointer : spot.area.center(), spot.text);
    }
    if (m_showFocus) {
        painter.setPen(QPen(l.colours.selfHosted, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3.0, 3.0);
    }
}

void FigureWidget::paintOver(QPainter& /*painter*/, const Look& /*look*/) {}

void FigureWidget::paintCallout(QPainter& painter, const Look& look, const QPointF& at, const QString& text) const
{
    Ink ink(painter, look);
    const QStringList lines = text.split(u'\n');
    QSizeF size(0.0, 0.0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Type type = i == 0 ? ink.strong() : ink.body();
        size = {std::max(size.width(), ink.width(lines[i], type)), size.height() + ink.height(type)};
    }
    const double pad = look.u(8.0);
    QRectF box(at + QPointF(look.u(14.0), look.u(14.0)), size + QSizeF(2.0 * pad, 2.0 * pad));
    if (box.right() > width())
        box.moveRight(at.x() - look.u(10.0));
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - box.width())));
    box.moveTop(std::clamp(box.top(), 0.0, std::max(0.0, height() - box.height())));
    painter.setPen(QPen(look.colours.border, 1.0));
    painter.setBrush(look.colours.ground);
    painter.drawRoundedRect(box, look.u(3.0), look.u(3.0));
    painter.setBrush(Qt::NoBrush);
    double y = box.top() + pad;
    for (qsizetype i = 0; i < lines.size(); ++i)
        y = ink.text({box.left() + pad, y}, Qt::AlignLeft | Qt::AlignTop, lines[i], i == 0 ? ink.strong() : ink.body())
                .bottom();
}

int FigureWidget::spotAt(const QPointF& at) const
{
    // Later ones lie on top.
    for (auto i = static_cast<int>(m_spots.size()) - 1; i >= 0; --i) {
        if (m_spots[static_cast<std::size_t>(i)].area.contains(at))
            return i;
    }
    return -1;
}

const Spot* FigureWidget::shownSpot() const
{
    const int shown = m_hovered >= 0 ? m_hovered : m_pinned;
    return shown >= 0 && shown < static_cast<int>(m_spots.size()) ? &m_spots[static_cast<std::size_t>(shown)] : nullptr;
}

QString FigureWidget::shownText() const
{
    const Spot* spot = shownSpot();
    return spot ? spot->text : QString();
}

std::optional<std::pair<QString, QString>> FigureWidget::whyQuestion() const
{
    const Spot* spot = shownSpot();
    if (!spot || (spot->optionId.empty() && spot->figure.empty()))
        return std::nullopt;
    return std::pair(QString::fromStdString(spot->optionId),
                     QString::fromStdString(spot->figure.empty() ? m_figure->subject() : spot->figure));
}

bool FigureWidget::askWhy()
{
    const auto question = whyQuestion();
    if (question)
        emit whyRequested(question->first, question->second);
    return question.has_value();
}

void FigureWidget::unpin()
{
    m_pinned = -1;
    update();
}

void FigureWidget::moveTo(const QPointF& origin)
{
    const auto room = QSizeF(size()) * (m_zoom - 1.0);
    m_origin = {std::clamp(origin.x(), -room.width(), 0.0), std::clamp(origin.y(), -room.height(), 0.0)};
    m_hovered = -1;
    update();
}

void FigureWidget::zoom(double factor, const QPointF& at)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, largestZoom);
    moveTo(at - (at - m_origin) * (m_zoom / before));
}

void FigureWidget::resetZoom()
{
    m_zoom = 1.0;
    moveTo({});
}

void FigureWidget::wheelEvent(QWheelEvent* event)
{
    // Without Ctrl the wheel belongs to the page that scrolls.
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1.0 / zoomStep, event->position());
    event->accept();
}

void FigureWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    resetZoom();
    event->accept();
}

void FigureWidget::mouseReleaseEvent(QMouseEvent* event)
{
    m_grabbed.reset();
    QWidget::mouseReleaseEvent(event);
}

void FigureWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbed && (event->buttons() & Qt::LeftButton)) {
        moveTo(m_origin + event->position() - *m_grabbed);
        m_grabbed = event->position();
        return;
    }
    m_pointer = event->position();
    m_hovered = spotAt(m_pointer);
    update();
}

void FigureWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_zoom > 1.0)
        m_grabbed = event->position();
    const int spot = spotAt(event->position());
    m_pinned = spot == m_pinned ? -1 : spot;
    if (spot >= 0 && !m_spots[static_cast<std::size_t>(spot)].optionId.empty())
        emit optionChosen(QString::fromStdString(m_spots[static_cast<std::size_t>(spot)].optionId));
    update();
}

void FigureWidget::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void FigureWidget::focusInEvent(QFocusEvent* event)
{
    // A frame for those who came by keyboard; a click needs none.
    m_showFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                  || event->reason() == Qt::ShortcutFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void FigureWidget::focusOutEvent(QFocusEvent* event)
{
    m_showFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

void FigureWidget::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_spots.size());
    if ((event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) && count > 0) {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        m_hovered = -1;
        m_pinned = m_pinned < 0 ? (step > 0 ? 0 : count - 1) : (m_pinned + step + count) % count;
        setAccessibleDescription(m_spots[static_cast<std::size_t>(m_pinned)].text);
        update();
    } else if (event->key() == Qt::Key_Escape && m_pinned >= 0) {
        unpin();
        describe();
    } else if (event->matches(QKeySequence::Copy)) {
        copyTable();
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus) {
        const Spot* spot = shownSpot();
        zoom(event->key() == Qt::Key_Plus ? zoomStep : 1.0 / zoomStep,
             spot ? spot->area.center() : QRectF(rect()).center());
    } else if (event->key() == Qt::Key_0) {
        resetZoom();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FigureWidget::addActions(QMenu& menu)
{
    // The pointer leaves the chart for the menu: what it was about has to be remembered.
    const auto question = whyQuestion();
    QAction* why = menu.addAction(tr("Why?"), this, [this, question] {
        if (question)
            emit whyRequested(question->first, question->second);
    });
    why->setEnabled(question.has_value());
    QAction* whole = menu.addAction(tr("Show all of it"), this, [this] { resetZoom(); });
    whole->setEnabled(isZoomed());
    menu.addSeparator();
    menu.addAction(tr("Copy picture"), this, &FigureWidget::copyPicture);
    menu.addAction(tr("Copy as table"), this, &FigureWidget::copyTable);
    menu.addAction(tr("Save picture as …"), this, &FigureWidget::saveAs);
}

void FigureWidget::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addActions(menu);
    menu.exec(event->globalPos());
}

void FigureWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void FigureWidget::copyPicture()
{
    if (m_figure)
        QApplication::clipboard()->setImage(figureImage(*m_figure, QSizeF(size()) / look().unit, look()));
}

void FigureWidget::copyTable()
{
    if (m_figure)
        QApplication::clipboard()->setText(m_figure->table(m_format).text());
}

QString FigureWidget::saveTo(const QString& path) const
{
    if (!m_figure)
        return tr("There is nothing to save yet.");
    const QSizeF natural = QSizeF(size()) / look().unit;
    QByteArray bytes;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        bytes = figureSvg(*m_figure, natural, look());
    else if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        bytes = figurePdf(*m_figure, natural, look());
    else if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        bytes = figurePng(*m_figure, natural, look());
    else
        return tr("The file's name has to end in .png, .svg or .pdf.");
    const auto saved = documents::saveBytes(
        path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return saved ? QString() : models::findingText(saved.error().front(), m_format);
}

void FigureWidget::saveAs()
{
    if (!m_figure)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), m_figure->name() + u".png"_s,
                                                      tr("Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString trouble = saveTo(path);
    if (!trouble.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, tr("Save picture"), trouble, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

} // namespace evenhost::charts
