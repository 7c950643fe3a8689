// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpdf.h"

#include "analysis/evaluate.h"
#include "base/version.h"
#include "charts/ink.h"
#include "documents/atomicsave.h"
#include "models/fieldtext.h"
#include "report/finish.h"
#include "report/sections.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageLayout>
#include <QPdfWriter>

namespace evenhost::report {

using namespace Qt::StringLiterals;
using charts::Ink;
using charts::Type;
using models::fromPlan;

namespace {

constexpr int resolution = 1200;
constexpr double pointsPerInch = 72.0;
constexpr double marginMillimetres = 18.0;
/// Chart text is 12 design pixels; on paper it is 7.6 points.
constexpr double chartTextPoints = 7.6 / 12.0;
constexpr double headerPoints = 26.0;
constexpr double footerPoints = 24.0;

base::Finding problem(const char* code, std::string reason = {})
{
    base::Finding finding;
    finding.code = code;
    if (!reason.empty())
        finding.arguments.emplace_back(std::move(reason));
    return finding;
}

/// Qt names and orders a PDF's fonts by a hash; with a fixed seed the same report comes out the same.
class FixedHashSeed
{
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed&) = delete;
    FixedHashSeed& operator=(const FixedHashSeed&) = delete;
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
};

struct PageFrame
{
    QString left;
    QString right;
    QString foot;
    QString confidentiality;
};

void paintFrame(Ink& ink, const QSizeF& size, const PageFrame& frame, const QString& pageNumber)
{
    Type type = ink.soft();
    type.size = 7.5;
    const theme::Colours& colours = ink.look().colours;
    const double left = std::min(ink.width(frame.left, type), size.width() * 0.4);
    ink.text({0.0, 0.0}, Qt::AlignLeft | Qt::AlignTop, ink.elided(frame.left, type, left + 1.0), type);
    const double right = size.width() - left - ink.u(24.0);
    ink.text({size.width(), 0.0}, Qt::AlignRight | Qt::AlignTop, ink.elided(frame.right, type, right), type);
    ink.line({0.0, ink.u(14.0)}, {size.width(), ink.u(14.0)}, colours.line, 0.6);
    const double bottom = size.height();
    ink.line({0.0, bottom - ink.u(13.0)}, {size.width(), bottom - ink.u(13.0)}, colours.line, 0.6);
    const double number = ink.width(pageNumber, type);
    ink.text({size.width(), bottom}, Qt::AlignRight | Qt::AlignBottom, pageNumber, type);
    const QString foot = frame.confidentiality.isEmpty() ? frame.foot : frame.confidentiality + u" · "_s + frame.foot;
    ink.text({0.0, bottom}, Qt::AlignLeft | Qt::AlignBottom,
             ink.elided(foot, type, size.width() - number - ink.u(20.0)), type);
}

Blocks build(const Sections& sections, const ReportOptions& options)
{
    Blocks blocks;
    if (options.onePage) {
        sections.decision(blocks);
        return blocks;
    }
    for (const Section section : options.sections) {
        switch (section) {
        case Section::Decision:
            sections.decision(blocks);
            break;
        case Section::Options:
            sections.options(blocks);
            break;
        case Section::Sizing:
            sections.sizing(blocks);
            break;
        case Section::Sensitivity:
            sections.sensitivity(blocks);
            break;
        case Section::Assumptions:
            sections.assumptions(blocks);
            break;
        case Section::Method:
            sections.method(blocks);
            break;
        }
    }
    return blocks;
}

Sheet sheetFor(const QPdfWriter& writer, const models::Format& format)
{
    Sheet sheet;
    sheet.look.colours = theme::lightColours();
    sheet.look.format = format;
    sheet.look.unit = resolution / pointsPerInch;
    sheet.chartUnit = sheet.look.unit * chartTextPoints;
    sheet.width = writer.width();
    return sheet;
}

/// Paints all pages; nothing when the reader cancelled.
std::optional<std::vector<Bookmark>> paintPages(QPdfWriter& writer, const Sheet& sheet, const std::vector<Page>& pages,
                                                const PageFrame& frame, const ReportOptions& options)
{
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink(painter, sheet.look);
    const QSizeF size(writer.width(), writer.height());
    std::vector<Bookmark> bookmarks;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (options.progress && !options.progress(static_cast<double>(i) / static_cast<double>(pages.size())))
            return std::nullopt;
        if (i > 0)
            writer.newPage();
        paintFrame(
            ink, size, frame,
            QCoreApplication::translate("evenhost::report::Sections", "page %1 of %2").arg(i + 1).arg(pages.size()));
        for (const Placed& placed : pages[i]) {
            const double y = sheet.look.u(headerPoints) + placed.y;
            placed.block->paint(ink, {0.0, y}, placed.first, placed.last);
            if (!placed.block->bookmark.isEmpty() && placed.first == 0) {
                const double top = y / sheet.look.unit + marginMillimetres / 25.4 * pointsPerInch - 8.0;
                bookmarks.push_back({placed.block->bookmark, static_cast<int>(i), top});
            }
        }
    }
    return bookmarks;
}

/// "Claims assistant" as "claims-assistant.evenhost.yaml": no folders, no surprises.
std::string attachmentName(const QString& title)
{
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"plan"_s : name.left(60)).toStdString() + ".evenhost.yaml";
}

} // namespace

base::Result<QByteArray> renderReport(const ReportInput& input, const ReportOptions& options)
{
    theme::loadFonts();
    const FixedHashSeed fixed;
    const Content content = compose(input.plan, input.catalogue, input.evaluation, input.scenarios);

    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres * 0.8, marginMillimetres, marginMillimetres * 0.7),
        QPageLayout::Millimeter);
    const Sheet sheet = sheetFor(writer, options.format);
    const Sections sections(input, content, options.format, sheet);
    const Blocks blocks = build(sections, options);
    std::vector<Page> pages = paginate(blocks, writer.height() - sheet.look.u(headerPoints + footerPoints));
    if (options.onePage && pages.size() > 1)
        pages.resize(1);
    const PageFrame frame{sections.title(), sections.headline(), sections.basis(),
                          options.confidentiality.simplified()};
    const auto bookmarks = paintPages(writer, sheet, pages, frame, options);
    buffer.close();
    if (!bookmarks)
        return problem("report_cancelled");

    Finish finish;
    finish.title = sections.title()
                   + (input.plan.client.empty() ? QString() : u" – "_s + fromPlan(input.plan.client).simplified());
    finish.author = fromPlan(input.plan.author).simplified();
    finish.subject =
        QCoreApplication::translate("evenhost::report::Sections", "Self-hosted or managed: sizing and break-even");
    finish.creator = u"Evenhost "_s + fromPlan(base::programVersion);
    finish.date = input.plan.date;
    finish.bookmarks = *bookmarks;
    finish.attachment = options.attachment;
    finish.attachmentName = attachmentName(sections.title());
    std::string trouble;
    QByteArray bytes = finished(raw, finish, trouble);
    if (bytes.isEmpty())
        return problem("report_not_made", trouble);
    return bytes;
}

std::vector<ScenarioResult> scenarioResults(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                            base::Date today)
{
    analysis::EvaluateOptions quick;
    quick.sensitivity = false;
    quick.uncertaintyDraws = 0;
    std::vector<ScenarioResult> results;
    for (const plan::Scenario& scenario : plan.scenarios) {
        if (auto evaluation = analysis::evaluate(plan, catalogue, scenario.name, today, quick))
            results.push_back({scenario.name, std::move(*evaluation)});
    }
    return results;
}

base::Result<base::Done> writeReport(const QString& path, const ReportInput& input, const ReportOptions& options)
{
    auto bytes = renderReport(input, options);
    if (!bytes)
        return bytes.error();
    const auto saved = documents::saveBytes(
        path.toStdString(), std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!saved)
        return saved.error();
    return base::Done{};
}

} // namespace evenhost::report
