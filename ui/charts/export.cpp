// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/export.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace evenhost::charts {

namespace {

constexpr double pictureMargin = 16.0;

void paintWhole(QPainter& painter, const Figure& figure, const QSizeF& size, const Look& look)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF whole(QPointF(0.0, 0.0), size * look.unit);
    painter.fillRect(whole, look.colours.ground);
    const double m = look.u(pictureMargin);
    figure.paint(painter, whole.adjusted(m, m, -m, -m), look);
}

Look still(Look look)
{
    look.interactive = false;
    look.quick = false;
    return look;
}

} // namespace

QImage figureImage(const Figure& figure, const QSizeF& size, Look look, double density)
{
    look = still(look);
    look.unit = density;
    QImage image((size * density).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(look.colours.ground);
    QPainter painter(&image);
    paintWhole(painter, figure, size, look);
    return image;
}

QByteArray figurePng(const Figure& figure, const QSizeF& size, const Look& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(figure, size, look).save(&buffer, "PNG");
    return bytes;
}

QByteArray figureSvg(const Figure& figure, const QSizeF& size, const Look& look)
{
    Look plain = still(look);
    plain.unit = 1.0;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), size));
    generator.setResolution(96);
    generator.setTitle(figure.name());
    generator.setDescription(figure.description(look.format));
    QPainter painter(&generator);
    paintWhole(painter, figure, size, plain);
    painter.end();
    return bytes;
}

QByteArray figurePdf(const Figure& figure, const QSizeF& size, Look look)
{
    look = still(look);
    constexpr int resolution = 1200;
    look.unit = resolution / 96.0;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(figure.name());
    QPainter painter(&writer);
    paintWhole(painter, figure, size, look);
    painter.end();
    return bytes;
}

} // namespace evenhost::charts
