// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace evenhost::report {

/// An SVG written anew with nothing in it but shapes, colours and gradients: no references out of the file, scripts,
/// styles that load something, pictures, text (its fonts are not ours), animation or entities. What an editor leaves
/// behind of its own (other namespaces, metadata, titles) is dropped; what would change the picture is refused:
/// logo_svg_forbidden names it, logo_damaged is for what is no SVG at all, logo_too_detailed for
/// more shapes, outlines, gradients or styles than a logo has: drawing what is accepted takes less than a second.
[[nodiscard]] base::Result<QByteArray> safeSvg(const QByteArray& svg);

} // namespace evenhost::report
