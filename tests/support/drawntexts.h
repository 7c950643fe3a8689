// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <vector>

/// Catches every piece of text that painting draws, wherever it comes from.
namespace evenhost::support {

struct DrawnText
{
    QString text;
    QRectF box; ///< in device coordinates
};

class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        // Marks that only steer the direction of text have a place but no ink.
        const QString text = item.text();
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Format; }))
            return;
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.push_back({text, state->transform().mapRect(box)});
    }
    Type type() const override { return QPaintEngine::User; }

    std::vector<DrawnText> texts;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QSizeF& size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &engine; }
    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return qCeil(m_size.width());
        case PdmHeight:
            return qCeil(m_size.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatioScaled:
            return qRound(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSizeF m_size;
};

inline std::vector<DrawnText> drawnTexts(const QSizeF& size, const std::function<void(QPainter&)>& paint)
{
    TextDevice device(size);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.engine.texts;
}

/// What is wrong with text in a picture of that size: pieces that leave it or lie over each other; empty when nothing
/// is.
inline QString textTrouble(const QSizeF& size, const std::vector<DrawnText>& texts)
{
    const QRectF whole(QPointF(-1, -1), size + QSizeF(2, 2));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!whole.contains(texts[i].box))
            return QStringLiteral("outside: ") + texts[i].text;
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            // Ascent and descent boxes of neighbouring lines touch where the letters do not.
            const double a = texts[i].box.height() * 0.16;
            const double b = texts[j].box.height() * 0.16;
            const QRectF both = texts[i].box.adjusted(0, a, 0, -a).intersected(texts[j].box.adjusted(0, b, 0, -b));
            if (both.width() >= 1.0 && both.height() >= 1.0)
                return QStringLiteral("“%1” over “%2”").arg(texts[i].text, texts[j].text);
        }
    }
    return {};
}

} // namespace evenhost::support
