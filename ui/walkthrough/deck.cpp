// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/deck.h"

#include "documents/atomicsave.h"
#include "models/fieldtext.h"
#include "report/commandapplication.h"
#include "report/finish.h"
#include "report/language.h"
#include "theme/chinesefont.h"
#include "theme/theme.h"
#include "walkthrough/content.h"
#include "walkthrough/pages.h"
#include "walkthrough/words.h"

#include <QBuffer>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;
constexpr QSizeF slidePoints(960.0, 540.0);

Frame printed(Frame frame)
{
    frame.colours = theme::lightColours();
    frame.interactive = false;
    frame.quick = false;
    frame.liveDrivers = false;
    frame.liveNotes = false;
    return frame;
}

/// Pages in device dots: the pages' own units are the painter's.
void setUp(QPdfWriter& writer, const QSizeF& points)
{
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
}

QByteArray pdfOf(const Page& page, const PageInput& input, const Frame& frame, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, QSizeF(size) * 72.0 / 96.0);
    writer.setTitle(pageTitle(page, input));
    QPainter painter(&writer);
    paintPage(painter, QRectF(0.0, 0.0, writer.width(), writer.height()), page, input, printed(frame));
    painter.end();
    return bytes;
}

QByteArray svgOf(const Page& page, const PageInput& input, const Frame& frame, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(pageTitle(page, input));
    QPainter painter(&generator);
    paintPage(painter, QRectF(QPointF(0.0, 0.0), QSizeF(size)), page, input, frame);
    painter.end();
    return bytes;
}

using Pages = std::vector<std::unique_ptr<Page>>;

/// The pages that are shown, at least one, and the fonts they need.
base::Result<Pages> shownPages(const PageInput& input)
{
    // Fonts come out in the order of a hash otherwise.
    QHashSeed::setDeterministicGlobalSeed();
    theme::loadFonts();
    if (!theme::canShow(input.format.locale()))
        return base::problem("font_missing", {theme::chineseFontPackage().toStdString()});
    Pages pages = createPages(input);
    if (pages.empty())
        return base::problem("deck_not_made", {"every page is hidden"});
    return pages;
}

/// "02-what-it-costs.png": for every file system, in the meeting's order.
QString fileName(int number, const Page& page, const QString& ending)
{
    const QString name = page.name().toLower().replace(u'ß', u"ss"_s).replace(u'œ', u"oe"_s);
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain += c;
        else if (!c.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return u"%1-%2%3"_s.arg(number, 2, 10, QChar(u'0')).arg(plain.isEmpty() ? page.id() : plain, ending);
}

/// What a command makes of the request's pages, without a screen.
template <class Made>
base::Result<Made> madeWithoutScreen(const cli::ReportRequest& request, const catalogue::Catalogue& catalogue,
                                     const std::function<base::Result<Made>(const PageInput&)>& make)
{
    const report::CommandApplication application;
    const QString language = request.language.empty() ? u"en"_s : QString::fromStdString(request.language);
    const report::LanguageScope inItsLanguage(language);
    const models::Format format(report::paperLocale(language), request.plan.currency);
    const auto input = pageInput(request.plan, std::make_shared<const catalogue::Catalogue>(catalogue),
                                 request.scenario, request.today, format);
    if (!input)
        return input.error();
    return make(*input);
}

} // namespace

PictureKind pictureKind(const QString& path)
{
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return PictureKind::Svg;
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? PictureKind::Pdf : PictureKind::Png;
}

QByteArray pagePicture(const Page& page, const PageInput& input, const Frame& frame, PictureKind kind,
                       const QSize& size)
{
    Frame still = printed(frame);
    still.colours = frame.colours;
    if (kind == PictureKind::Pdf)
        return pdfOf(page, input, still, size);
    if (kind == PictureKind::Svg)
        return svgOf(page, input, still, size);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintPage(painter, image.rect(), page, input, still);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

base::Result<QByteArray> deckPdf(const PageInput& input, const std::function<bool(double)>& progress,
                                 const std::string& planText)
{
    const auto shown = shownPages(input);
    if (!shown)
        return shown.error();
    const Pages& pages = *shown;
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, slidePoints);
    QPainter painter(&writer);
    report::Finish finish;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(pages.size())))
            return base::problem("deck_cancelled");
        if (i > 0)
            writer.newPage();
        Frame frame = printed({});
        frame.number = static_cast<int>(i) + 1;
        frame.count = static_cast<int>(pages.size());
        paintPage(painter, QRectF(0.0, 0.0, writer.width(), writer.height()), *pages[i], input, frame);
        finish.bookmarks.push_back({pages[i]->name(), static_cast<int>(i), 0.0});
    }
    painter.end();
    finish.title = shortened(models::fromPlan(input.plan->title), 120);
    finish.author = shortened(models::fromPlan(input.plan->author), 120);
    finish.creator = u"Evenhost"_s;
    finish.language = input.format.locale().name();
    finish.date = input.plan->date;
    finish.attachment = planText;
    finish.attachmentName = report::attachmentName(models::fromPlan(input.plan->title));
    std::string trouble;
    QByteArray bytes = report::finished(raw, finish, trouble);
    if (bytes.isEmpty())
        return base::problem("deck_not_made", {trouble});
    return bytes;
}

base::Result<base::Done> writeDeck(const QString& path, const PageInput& input,
                                   const std::function<bool(double)>& progress, const std::string& planText)
{
    const auto bytes = deckPdf(input, progress, planText);
    if (!bytes)
        return bytes.error();
    const auto saved =
        documents::saveBytes(QFile::encodeName(path).toStdString(),
                             std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!saved)
        return saved.error();
    return base::Done{};
}

base::Result<std::vector<documents::NamedFile>> pagePictures(const PageInput& input, PictureKind kind,
                                                             const std::function<bool(double)>& progress)
{
    const auto shown = shownPages(input);
    if (!shown)
        return shown.error();
    const QString ending = kind == PictureKind::Svg ? u".svg"_s : kind == PictureKind::Pdf ? u".pdf"_s : u".png"_s;
    std::vector<documents::NamedFile> files;
    Frame frame = printed({});
    frame.count = static_cast<int>(shown->size());
    for (const auto& page : *shown) {
        if (progress && !progress(static_cast<double>(files.size()) / static_cast<double>(shown->size())))
            return base::problem("deck_cancelled");
        frame.number = static_cast<int>(files.size()) + 1;
        files.push_back({fileName(frame.number, *page, ending).toStdString(),
                         pagePicture(*page, input, frame, kind).toStdString()});
    }
    return files;
}

base::Result<std::string> commandDeck(const cli::ReportRequest& request, const catalogue::Catalogue& catalogue)
{
    return madeWithoutScreen<std::string>(request, catalogue, [&](const PageInput& input) -> base::Result<std::string> {
        const auto bytes = deckPdf(input, {}, request.planText);
        if (!bytes)
            return bytes.error();
        return bytes->toStdString();
    });
}

base::Result<std::vector<documents::NamedFile>> commandPictures(const cli::ReportRequest& request,
                                                                const catalogue::Catalogue& catalogue)
{
    const PictureKind kind = request.pictures == "svg" ? PictureKind::Svg : PictureKind::Png;
    return madeWithoutScreen<std::vector<documents::NamedFile>>(
        request, catalogue, [kind](const PageInput& input) { return pagePictures(input, kind); });
}

} // namespace evenhost::walkthrough
