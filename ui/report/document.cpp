// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "base/version.h"
#include "charts/ink.h"
#include "models/fieldtext.h"
#include "report/language.h"
#include "report/sections.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace evenhost::report {

using namespace Qt::StringLiterals;
using charts::Ink;
using charts::Type;
using models::fromPlan;

namespace {

constexpr double pointsPerInch = 72.0;
constexpr double marginMillimetres = 18.0;
/// Chart text is 12 design pixels; on paper it is 7.6 points.
constexpr double chartTextPoints = 7.6 / 12.0;
constexpr double headerPoints = 26.0;
constexpr double footerPoints = 28.0;
constexpr double footLinePoints = 9.0;
/// The logo's room beside the first heading.
constexpr QSizeF logoPoints(140.0, 34.0);
constexpr double logoLift = 7.0; ///< into the empty part of the page's head
constexpr double logoGap = 16.0;

QPageLayout layoutOf(Paper paper)
{
    return {QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
            QMarginsF(marginMillimetres, marginMillimetres * 0.8, marginMillimetres, marginMillimetres * 0.7),
            QPageLayout::Millimeter};
}

} // namespace

Document::Document(const ReportInput& input, const ReportOptions& options)
    : m_layout(layoutOf(options.paper)), m_language(options.language), m_logo(options.logo)
{
    const LanguageScope inItsLanguage(m_language);
    theme::loadFonts();
    m_area = m_layout.paintRectPixels(resolution).size();
    m_sheet.look.colours = theme::lightColours();
    m_sheet.look.format = options.format;
    m_sheet.look.unit = resolution / pointsPerInch;
    m_sheet.chartUnit = m_sheet.look.unit * chartTextPoints;
    m_sheet.width = m_area.width();
    m_sheet.firstWidth = m_sheet.width;
    if (!m_logo.isEmpty()) {
        const QSizeF size = m_logo.size().scaled(logoPoints * m_sheet.look.unit, Qt::KeepAspectRatio);
        m_logoArea = QRectF(QPointF(m_area.width() - size.width(), m_sheet.look.u(headerPoints - logoLift)), size);
        m_sheet.firstWidth = m_area.width() - size.width() - m_sheet.look.u(logoGap);
    }
    build(input, options);
}

void Document::build(const ReportInput& input, const ReportOptions& options)
{
    const Content content = compose(input.plan, input.catalogue, input.evaluation, input.scenarios);
    const Sections sections(input, content, options.format, m_sheet);
    m_blocks = sections.blocks(options);
    // What stands beside the logo keeps the rest of the page from under it.
    if (!m_logo.isEmpty() && m_blocks.size() > 1) {
        const double below = m_logoArea.bottom() - m_sheet.look.u(headerPoints)
                             - m_blocks.front()->partHeight(0) * m_blocks.front()->parts();
        m_blocks[1]->spaceBefore = std::max(m_blocks[1]->spaceBefore, below + m_sheet.look.u(4.0));
    }
    const double pageHeight = m_area.height() - m_sheet.look.u(headerPoints + footerPoints);
    fitFirstSection(m_blocks, pageHeight);
    m_pages = paginate(m_blocks, pageHeight);
    if (options.onePage && m_pages.size() > 1)
        m_pages.resize(1);
    m_frame = {sections.title(), sections.headline(), sections.basis(), options.confidentiality.simplified(),
               sections.origin()};

    m_finish.title = sections.title();
    if (!input.plan.client.empty())
        m_finish.title += u" – "_s + fromPlan(input.plan.client).simplified();
    m_finish.author = fromPlan(input.plan.author).simplified();
    m_finish.subject = Sections::tr("Self-hosted or managed: sizing and break-even");
    m_finish.creator = u"Evenhost "_s + fromPlan(base::programVersion);
    m_finish.language = options.format.locale().name();
    m_finish.date = input.plan.date;
    m_finish.attachment = options.attachment;
    m_finish.attachmentName = attachmentName(sections.title());
}

QSizeF Document::paperSize() const
{
    return m_layout.fullRect(QPageLayout::Point).size();
}

void Document::paintFrame(Ink& ink, int page) const
{
    Type type = ink.soft();
    type.size = 7.5;
    const theme::Colours& colours = ink.look().colours;
    const double width = m_area.width();
    const double left = std::min(ink.width(m_frame.left, type), width * 0.4);
    ink.text({0.0, 0.0}, Qt::AlignLeft | Qt::AlignTop, ink.elided(m_frame.left, type, left + 1.0), type);
    const double right = width - left - ink.u(24.0);
    ink.text({width, 0.0}, Qt::AlignRight | Qt::AlignTop, ink.elided(m_frame.right, type, right), type);
    ink.line({0.0, ink.u(14.0)}, {width, ink.u(14.0)}, colours.line, 0.6);
    const double bottom = m_area.height() - ink.u(footLinePoints);
    Type small = type;
    small.size = 6.5;
    ink.text({0.0, m_area.height()}, Qt::AlignLeft | Qt::AlignBottom, ink.elided(m_frame.origin, small, width), small);
    ink.line({0.0, bottom - ink.u(13.0)}, {width, bottom - ink.u(13.0)}, colours.line, 0.6);
    const QString pageNumber = Sections::tr("page %1 of %2").arg(page + 1).arg(m_pages.size());
    const double number = ink.width(pageNumber, type);
    ink.text({width, bottom}, Qt::AlignRight | Qt::AlignBottom, pageNumber, type);
    const QString foot =
        m_frame.confidentiality.isEmpty() ? m_frame.foot : m_frame.confidentiality + u" · "_s + m_frame.foot;
    ink.text({0.0, bottom}, Qt::AlignLeft | Qt::AlignBottom, ink.elided(foot, type, width - number - ink.u(20.0)),
             type);
}

void Document::paintPage(QPainter& painter, int page) const
{
    const LanguageScope inItsLanguage(m_language);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink(painter, m_sheet.look);
    paintFrame(ink, page);
    if (page == 0)
        m_logo.paint(painter, m_logoArea);
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)])
        placed.block->paint(ink, {0.0, m_sheet.look.u(headerPoints) + placed.y}, placed.first, placed.last);
}

void Document::paintPage(QPainter& painter, int page, const QRectF& paper) const
{
    painter.save();
    const double unit = paper.width() / (paperSize().width() * m_sheet.look.unit);
    painter.translate(paper.topLeft());
    painter.scale(unit, unit);
    painter.translate(m_layout.paintRectPixels(resolution).topLeft());
    paintPage(painter, page);
    painter.restore();
}

std::vector<Bookmark> Document::bookmarks() const
{
    std::vector<Bookmark> bookmarks;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placed& placed : m_pages[page]) {
            if (placed.block->bookmark.isEmpty() || placed.first != 0)
                continue;
            const double top =
                placed.y / m_sheet.look.unit + headerPoints + m_layout.margins(QPageLayout::Point).top() - 8.0;
            bookmarks.push_back({placed.block->bookmark, static_cast<int>(page), top});
        }
    }
    return bookmarks;
}

Finish Document::finish() const
{
    Finish finish = m_finish;
    finish.bookmarks = bookmarks();
    return finish;
}

} // namespace evenhost::report
