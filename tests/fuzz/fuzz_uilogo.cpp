// SPDX-License-Identifier: GPL-3.0-or-later
// Logos, as PNG or SVG: refused with words, or painted, on paper as on a screen.

#include "cli/wording.h"
#include "property.h"
#include "report/logo.h"
#include "report/safesvg.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace evenhost;

namespace {

/// Pictures are painted without a screen; the program may have none.
void startQt()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen") && qputenv("QT_LOGGING_RULES", "*=false");
    static const auto* application =
        new QGuiApplication(count, arguments); // never taken down: the order at the end is not ours
    static_cast<void>(offscreen);
    static_cast<void>(application);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    startQt();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto logo = report::Logo::fromBytes(bytes);
    if (!logo) {
        for (const base::Finding& finding : logo.error())
            fuzz::mustHold(cli::messageText(finding.code) != nullptr, "every finding is worded");
        return 0;
    }
    fuzz::mustHold(!logo->isEmpty(), "what is taken has a shape");
    if (const auto safe = report::safeSvg(bytes); safe && !bytes.startsWith("\x89PNG"))
        fuzz::mustHold(report::safeSvg(*safe).has_value(), "what was rewritten is accepted again");
    QImage image(120, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter screen(&image);
    logo->paint(screen, image.rect());
    screen.end();
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    QPdfWriter writer(&paper);
    QPainter printer(&writer);
    logo->paint(printer, QRectF(0, 0, 1200, 600));
    printer.end();
    return 0;
}
