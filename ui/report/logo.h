// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

class QPainter;

namespace evenhost::report {

/// A picture for the head of a paper: PNG, or SVG without anything that reaches outside the file. It is chosen by the
/// person who exports; no plan can name one.
class Logo
{
public:
    /// No logo.
    Logo() = default;

    /// Accepts a picture's bytes. Fails with logo_not_a_picture, logo_too_large, logo_damaged, logo_shape (an edge is
    /// more than twenty times the other) or, for an SVG, logo_too_detailed or logo_svg_forbidden with what it holds.
    [[nodiscard]] static base::Result<Logo> fromBytes(const QByteArray& bytes);
    /// The same from a file of at most `maximumLogoBytes`; the failures of documents::readTextFile come on top.
    [[nodiscard]] static base::Result<Logo> fromFile(const QString& path);

    [[nodiscard]] bool isEmpty() const { return m_size.isEmpty(); }
    /// Its shape: only the ratio means something.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Fills the rectangle; give it one of the logo's shape. An SVG stays a vector on paper.
    void paint(QPainter& painter, const QRectF& area) const;

private:
    QImage m_image;
    QByteArray m_svg; ///< rewritten: only shapes are left
    QSizeF m_size;
};

inline constexpr int maximumLogoBytes = 2 << 20;

} // namespace evenhost::report
