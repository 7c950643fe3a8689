// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/deck.h"

#include "models/fieldtext.h"
#include "report/finish.h"
#include "walkthrough/slide.h"

#include "base/version.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// 13.33 x 7.5 inches, as slide programs have it.
constexpr QSizeF deckPoints(960.0, 540.0);
constexpr int resolution = 1200;

void paintOne(QPainter& painter, const QSizeF& size, const QString& id, qsizetype at, qsizetype count,
              const window::ViewInput& input, const std::vector<report::ScenarioResult>& scenarios)
{
    const PageContent page = pageContent(id, input, scenarios);
    const QString foot = count > 1 ? u"%1 / %2 · "_s.arg(at + 1).arg(count) + page.name : page.name;
    paintSlide(painter, size, page, {foot, footerText(input)}, theme::lightColours(), input.format, true, false);
}

} // namespace

QByteArray deckPdf(const window::ViewInput& input, const std::vector<report::ScenarioResult>& scenarios)
{
    theme::loadFonts();
    QHashSeed::setDeterministicGlobalSeed(); // fonts are named after a hash
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(deckPoints, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    report::Finish finish;
    const QStringList pages = pagesToShow(input, scenarios);
    {
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintOne(painter, QSizeF(writer.width(), writer.height()), pages[i], i, pages.size(), input, scenarios);
            finish.bookmarks.push_back({pageName(pages[i]), static_cast<int>(i), 0.0});
        }
    }
    buffer.close();
    QHashSeed::resetRandomGlobalSeed();
    finish.title = models::fromPlan(input.plan->title).simplified();
    finish.author = models::fromPlan(input.plan->author).simplified();
    finish.creator = u"Evenhost "_s + models::fromPlan(base::programVersion);
    finish.date = input.plan->date;
    std::string trouble;
    return report::finished(raw, finish, trouble);
}

QByteArray slidePng(const QString& id, const window::ViewInput& input,
                    const std::vector<report::ScenarioResult>& scenarios, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    {
        QPainter painter(&image);
        paintOne(painter, QSizeF(size), id, 0, 1, input, scenarios);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray slideSvg(const QString& id, const window::ViewInput& input,
                    const std::vector<report::ScenarioResult>& scenarios)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(QSize(1920, 1080));
    generator.setViewBox(QRect(0, 0, 1920, 1080));
    generator.setTitle(pageName(id));
    {
        QPainter painter(&generator);
        paintOne(painter, QSizeF(1920.0, 1080.0), id, 0, 1, input, scenarios);
    }
    return bytes;
}

} // namespace evenhost::walkthrough
