// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace evenhost::report {

/// What parts of an SVG cost whoever draws it. The figures have no unit: they are compared with limits that keep a logo
/// within a second and a few tens of megabytes (see safesvg.cpp).

/// False for what makes the reader of XML itself slow: hundreds of attributes in one tag, hundreds of name spaces, or
/// text in 16 or 32 bits, in which tags cannot be told here. It is told by bytes: whoever reads on must refuse
/// encodings in which a sign may take others than in ASCII.
[[nodiscard]] bool isPlainXml(const QByteArray& xml);

/// Numbers and commands in the outline of a path or polygon, and whatever else is in it. Each becomes at most three
/// points of a curve.
[[nodiscard]] qint64 outlineCost(QStringView outline);

/// Selectors and declarations in a style sheet: each is tried on every element. One that looks at an element's
/// ancestors is tried on these as well and counts more, and so does a long one. Beyond all limits where a selector has
/// a quoted text.
[[nodiscard]] qint64 styleCost(QStringView sheet);

} // namespace evenhost::report
