// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/logo.h"

#include "documents/textfile.h"
#include "report/drawingcost.h"
#include "report/inflate.h"
#include "report/safesvg.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <algorithm>

namespace evenhost::report {

namespace {

/// Decoded: eight million pixels of 32 bits. A logo of that size prints on a wall.
constexpr qint64 mostDecodedBytes = 32'000'000;
constexpr int longestEdge = 12'000;
/// Two inches at 600 dots an inch: more is not seen on paper.
constexpr int keptEdge = 1'200;
constexpr double mostLopsided = 20.0;
/// Of an SVG's own units: sums with more run over.
constexpr double mostUnits = 1e9;
/// See drawingCost().
constexpr double mostDrawing = 6e8;

/// The chunks of a PNG that are drawn. The others, texts and profiles of colours, unpack to megabytes each, a thousand
/// of them in one file.
struct PngChunks
{
    QByteArray picture; ///< the file without the others
    QByteArray rows;    ///< packed
};

PngChunks drawnChunks(const QByteArray& png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype head = 8; // of a chunk: its length and its kind
    constexpr qsizetype check = 4;
    PngChunks chunks{png.left(signature), {}};
    for (qsizetype at = signature; at + head <= png.size();) {
        const qsizetype size = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray kind = png.mid(at + 4, 4);
        if (kind == "IDAT")
            chunks.rows += png.mid(at + head, size);
        if (kind == "IHDR" || kind == "PLTE" || kind == "tRNS" || kind == "IDAT" || kind == "IEND")
            chunks.picture += png.mid(at, head + size + check);
        at += head + size + check;
    }
    return chunks;
}

/// Rows behind the last one are unpacked as well before they are dropped: two gigabytes of them fit into a logo.
bool unpacksToMore(const QByteArray& rows, std::size_t limit)
{
    std::size_t left = limit;
    bool isTooMuch = false;
    inflate({rows.constData(), static_cast<std::size_t>(rows.size())}, [&](std::string_view piece) {
        isTooMuch = piece.size() > left;
        left -= isTooMuch ? 0 : piece.size();
        return !isTooMuch;
    });
    return isTooMuch; // what is damaged is said by whoever decodes it
}

bool isGoodShape(const QSizeF& size)
{
    return size.width() > 0.0 && size.height() > 0.0 && size.width() <= mostLopsided * size.height()
           && size.height() <= mostLopsided * size.width();
}

qint64 decodedBytes(const QImageReader& reader, const QSize& size)
{
    // Kinds that the reader does not foretell (it unpacks palettes) are taken for the widest there is.
    constexpr int widest = 64;
    const QImage::Format format = reader.imageFormat();
    const int bits = format == QImage::Format_Invalid ? widest : QImage::toPixelFormat(format).bitsPerPixel();
    return qint64{size.width()} * size.height() * std::max(bits, 32) / 8;
}

} // namespace

base::Result<Logo> Logo::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() > maximumLogoBytes)
        return base::problem("logo_too_large");
    Logo logo;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        const PngChunks chunks = drawnChunks(bytes);
        QBuffer buffer;
        buffer.setData(chunks.picture);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, "png");
        reader.setAutoDetectImageFormat(false);
        // The head says how large the picture is: nothing is unpacked before that is known.
        const QSize size = reader.size();
        if (!size.isValid())
            return base::problem("logo_damaged");
        if (std::max(size.width(), size.height()) > longestEdge || decodedBytes(reader, size) > mostDecodedBytes)
            return base::problem("logo_too_large");
        if (!isGoodShape(size))
            return base::problem("logo_shape");
        // Each row has a byte more, in each of seven passes at most.
        if (unpacksToMore(chunks.rows, mostDecodedBytes + qint64{7} * longestEdge))
            return base::problem("logo_too_large");
        QImage image = reader.read();
        if (image.isNull())
            return base::problem("logo_damaged");
        // Scaling makes a copy of this kind anyway: made first, it takes the place of a larger one.
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        if (std::max(image.width(), image.height()) > keptEdge)
            image = image.scaled(keptEdge, keptEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        logo.m_image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        logo.m_size = logo.m_image.size();
        return logo;
    }
    const QByteArray start = bytes.left(4096).toLower();
    if (!start.contains("<svg") && !start.contains("<?xml"))
        return base::problem("logo_not_a_picture");
    auto svg = safeSvg(bytes);
    if (!svg)
        return svg.error();
    QSvgRenderer renderer(*svg);
    const QSizeF size = renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty() || !(std::max(size.width(), size.height()) <= mostUnits))
        return base::problem("logo_damaged");
    if (!isGoodShape(size))
        return base::problem("logo_shape");
    if (!(drawingCost(renderer, size) <= mostDrawing))
        return base::problem("logo_too_detailed");
    logo.m_svg = std::move(*svg);
    logo.m_size = size;
    return logo;
}

base::Result<Logo> Logo::fromFile(const QString& path)
{
    const auto file = documents::readTextFile(QFile::encodeName(path).toStdString(), maximumLogoBytes);
    if (!file)
        return file.error();
    auto logo = fromBytes(QByteArray::fromStdString(file->text));
    if (logo)
        return logo;
    base::Findings findings = logo.error();
    for (base::Finding& finding : findings)
        finding.place.file = path.toStdString();
    return findings;
}

void Logo::paint(QPainter& painter, const QRectF& area) const
{
    if (isEmpty())
        return;
    painter.save();
    if (m_svg.isEmpty()) {
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        painter.drawImage(area, m_image);
    } else {
        QSvgRenderer renderer(m_svg);
        renderer.render(&painter, area);
    }
    painter.restore();
}

} // namespace evenhost::report
