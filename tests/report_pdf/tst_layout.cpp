// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/language.h"
#include "report_pdf/hardplans.h"
#include "support/drawntexts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::report;

namespace {

/// A block of plain heights, to see where paginate puts it.
class Plain : public Block
{
public:
    explicit Plain(std::vector<double> heights, double head = 0.0, int together = 1, double least = 0.0)
        : m_heights(std::move(heights)), m_head(head), m_together(together), m_least(least)
    {}
    int parts() const override { return static_cast<int>(m_heights.size()); }
    double partHeight(int part) const override { return m_heights[static_cast<std::size_t>(part)]; }
    double headHeight() const override { return m_head; }
    int together() const override { return m_together; }
    double leastHeight() const override { return m_least > 0.0 ? m_least : m_heights.front(); }
    void shrinkTo(double height) override { m_heights.front() = height; }
    void paint(charts::Ink&, const QPointF&, int, int) const override {}

private:
    std::vector<double> m_heights;
    double m_head;
    int m_together;
    double m_least;
};

Plain& add(Blocks& blocks, std::unique_ptr<Plain> block)
{
    Plain& added = *block;
    blocks.push_back(std::move(block));
    return added;
}

double heightOf(const Placed& placed)
{
    double height = placed.block->headHeight();
    for (int part = placed.first; part <= placed.last; ++part)
        height += placed.block->partHeight(part);
    return height;
}

} // namespace

/// Where everything comes to lie: in rows of made-up blocks, and in reports that are hard to print.
class TestLayout : public QObject
{
    Q_OBJECT

private:
    static constexpr double pageHeight = 100.0;

private slots:
    void aHeadingIsNeverLastAndEveryPartIsPlacedOnce()
    {
        QRandomGenerator random(20'261'122);
        const auto below = [&](int end) {
            return static_cast<int>(random.bounded(end));
        };
        for (int round = 0; round < 3'000; ++round) {
            Blocks blocks;
            const int count = 2 + below(12);
            for (int i = 0; i < count; ++i) {
                std::vector<double> heights(static_cast<std::size_t>(1 + below(3) * below(20)));
                for (double& height : heights)
                    height = 3.0 + below(12);
                Plain& block = add(blocks, std::make_unique<Plain>(heights, below(6), 1 + below(3)));
                block.spaceBefore = below(8);
                const Block* before = i > 0 ? blocks[blocks.size() - 2].get() : nullptr;
                const bool alone = heights.size() == 1;
                // As reports have them: no heading right after a heading, no note after a note or a heading.
                block.keepWithNext = i + 1 < count && alone && !(before && before->keepWithNext) && below(3) == 0;
                block.keepWithPrevious = before && alone && !block.keepWithNext && !before->keepWithNext
                                         && !before->keepWithPrevious && below(4) == 0;
                block.startsSection = !block.keepWithPrevious && !(before && before->keepWithNext) && below(9) == 0;
            }
            const auto pages = paginate(blocks, pageHeight);
            std::size_t block = 0;
            int part = 0;
            for (const Page& page : pages) {
                QVERIFY(!page.empty());
                QVERIFY2(!page.back().block->keepWithNext, "a heading stands last on its page");
                QVERIFY2(&page == &pages.front() || !page.front().block->keepWithPrevious,
                         "a note stands first on its page");
                double y = 0.0;
                for (const Placed& placed : page) {
                    QVERIFY(placed.y >= y - 1e-9);
                    y = placed.y + heightOf(placed);
                    QVERIFY2(y <= pageHeight + 1e-9, qPrintable(QString::number(y)));
                    QCOMPARE(placed.block, blocks[block].get());
                    QCOMPARE(placed.first, part);
                    part = placed.last + 1;
                    if (part == placed.block->parts()) {
                        ++block;
                        part = 0;
                    }
                }
            }
            QCOMPARE(block, blocks.size());
        }
    }

    void aPictureIsMadeLowerRatherThanLeftAlone()
    {
        Blocks blocks;
        add(blocks, std::make_unique<Plain>(std::vector<double>{60.0}));
        Plain& heading = add(blocks, std::make_unique<Plain>(std::vector<double>{5.0}));
        heading.keepWithNext = true;
        add(blocks, std::make_unique<Plain>(std::vector<double>{40.0}, 0.0, 1, 30.0));
        const auto pages = paginate(blocks, pageHeight);
        QCOMPARE(pages.size(), std::size_t{1});
        QCOMPARE(pages[0][2].block->partHeight(0), 35.0);
    }

    void theFirstSectionIsBroughtOntoOnePage_data()
    {
        QTest::addColumn<double>("table");
        QTest::addColumn<double>("picture");
        QTest::addColumn<std::size_t>("pages");
        // 30 + 40 + table on a page of 100; the picture may be 25 high.
        QTest::newRow("fits") << 30.0 << 40.0 << std::size_t{1};
        QTest::newRow("a little too long") << 42.0 << 28.0 << std::size_t{1};
        QTest::newRow("too long in any case") << 46.0 << 40.0 << std::size_t{2};
    }

    void theFirstSectionIsBroughtOntoOnePage()
    {
        QFETCH(const double, table);
        Blocks blocks;
        add(blocks, std::make_unique<Plain>(std::vector<double>{30.0}));
        Plain& picture = add(blocks, std::make_unique<Plain>(std::vector<double>{40.0}, 0.0, 1, 25.0));
        add(blocks, std::make_unique<Plain>(std::vector<double>{table}));
        add(blocks, std::make_unique<Plain>(std::vector<double>{50.0})).startsSection = true;
        fitFirstSection(blocks, pageHeight);
        QTEST(picture.partHeight(0), "picture");
        blocks.pop_back();
        QTEST(paginate(blocks, pageHeight).size(), "pages");
    }

    void aSectionSharesAPageThatIsHalfEmpty()
    {
        for (const double used : {40.0, 60.0}) {
            Blocks blocks;
            add(blocks, std::make_unique<Plain>(std::vector<double>{used}));
            add(blocks, std::make_unique<Plain>(std::vector<double>{20.0})).startsSection = true;
            QCOMPARE(paginate(blocks, pageHeight).size(), used < 50.0 ? std::size_t{1} : std::size_t{2});
        }
    }

    void textStaysOnThePaperAndApart_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("language");
        const auto row = [](const QString& plan, Paper paper, const QString& language) {
            const QString name = plan + (paper == Paper::A4 ? u", A4, "_s : u", Letter, "_s) + language;
            QTest::newRow(qPrintable(name)) << plan << static_cast<int>(paper) << language;
        };
        for (const QString& plan : testing::exampleNames() + testing::hardNames()) {
            row(plan, Paper::A4, u"en"_s);
            row(plan, Paper::Letter, u"en"_s);
        }
        for (const QString& language : paperLanguages()) {
            row(u"claims-assistant"_s, Paper::A4, language);
            row(u"small-internal-assistant"_s, Paper::Letter, language);
            row(u"long names"_s, Paper::A4, language);
            row(u"hybrid"_s, Paper::A4, language);
        }
    }

    void textStaysOnThePaperAndApart()
    {
        QFETCH(const QString, plan);
        QFETCH(const int, paper);
        QFETCH(const QString, language);
        const testing::PrintCase made = testing::printCase(plan);
        ReportOptions options;
        options.paper = static_cast<Paper>(paper);
        options.language = language;
        options.format = models::Format(paperLocale(language), made.plan.currency);
        const Document document(made.input(), options);
        if (testing::exampleNames().contains(plan))
            QVERIFY2(document.pageCount() >= 6 && document.pageCount() <= 10,
                     qPrintable(QString::number(document.pageCount())));
        const QSizeF size = document.paperSize() * 96.0 / 72.0;
        // A fallback font's box is taller than its letters are.
        const QRectF within = QRectF(document.pageLayout().paintRectPixels(96)).adjusted(-2, -8, 2, 8);
        for (int page = 0; page < document.pageCount(); ++page) {
            const auto texts = support::drawnTexts(
                size, [&](QPainter& painter) { document.paintPage(painter, page, QRectF(QPointF(0, 0), size)); });
            const QString where = u"page %1: "_s.arg(page + 1);
            QVERIFY2(texts.size() > 6, qPrintable(where + u"almost empty"_s));
            for (const auto& text : texts)
                QVERIFY2(within.contains(text.box), qPrintable(where + u"off the page: "_s + text.text));
            const QString trouble = support::textTrouble(size, texts);
            QVERIFY2(trouble.isEmpty(), qPrintable(where + trouble));
        }
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty()) {
            const auto bytes = renderDocument(document);
            QFile file(folder + u"/layout-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'_')
                       + u".pdf"_s);
            QVERIFY(bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) > 0);
        }
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
