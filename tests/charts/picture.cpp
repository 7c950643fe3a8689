// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture.h"

#include <QDir>
#include <QPaintEngine>
#include <QPainter>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

namespace {

/// Paints nothing and remembers every piece of text.
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
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.push_back({item.text(), state->transform().mapRect(box)});
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

} // namespace

QImage picture(const Figure& figure, const QSize& size, const Look& look, const QString& name, Spots* spots)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(look.colours.ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double margin = look.u(12.0);
    figure.paint(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(margin, margin, -margin, -margin), look, spots);
    painter.end();
    const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        image.save(folder + u'/' + name + u".png"_s);
    return image;
}

QImage inGreys(const QImage& image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

std::vector<DrawnText> drawnTexts(const Figure& figure, const QSizeF& size, const Look& look)
{
    TextDevice device(size);
    QPainter painter(&device);
    figure.paint(painter, QRectF(QPointF(0, 0), size), look);
    painter.end();
    return device.engine.texts;
}

QString textTrouble(const Figure& figure, const QSizeF& size, const Look& look)
{
    const auto texts = drawnTexts(figure, size, look);
    const QRectF whole(QPointF(-1, -1), size + QSizeF(2, 2));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!whole.contains(texts[i].box))
            return u"outside: "_s + texts[i].text;
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            // Ascent and descent boxes of neighbouring lines touch where the letters do not.
            const QRectF both = texts[i].box.adjusted(0, 2, 0, -2).intersected(texts[j].box.adjusted(0, 2, 0, -2));
            if (both.width() >= 1.0 && both.height() >= 1.0)
                return u"“%1” over “%2”"_s.arg(texts[i].text, texts[j].text);
        }
    }
    return {};
}

} // namespace evenhost::charts
