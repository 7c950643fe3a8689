// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figure.h"

#include "charts/ink.h"

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

Figure::~Figure() = default;

QString DataTable::text() const
{
    const auto line = [](QStringList cells) {
        for (QString& cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        return QString(cells.join(u'\t') + u'\n');
    };
    QString result = line(heads);
    for (const QStringList& row : rows)
        result += line(row);
    return result;
}

void paintNote(QPainter& painter, const QRectF& area, const Look& look, const QString& text)
{
    Ink ink(painter, look);
    const QStringList lines = ink.wrapped(text, ink.soft(), std::min(area.width() * 0.8, look.u(520.0)));
    const double lineHeight = ink.height(ink.soft()) * 1.25;
    double y = area.center().y() - lineHeight * static_cast<double>(lines.size()) / 2.0;
    for (const QString& line : lines) {
        ink.text({area.center().x(), y}, Qt::AlignHCenter | Qt::AlignTop, line, ink.soft());
        y += lineHeight;
    }
}

} // namespace evenhost::charts
