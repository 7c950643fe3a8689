// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture.h"

#include <QDir>
#include <QPainter>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

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
    return support::drawnTexts(size,
                               [&](QPainter& painter) { figure.paint(painter, QRectF(QPointF(0, 0), size), look); });
}

QString textTrouble(const Figure& figure, const QSizeF& size, const Look& look)
{
    return support::textTrouble(size, drawnTexts(figure, size, look));
}

} // namespace evenhost::charts
