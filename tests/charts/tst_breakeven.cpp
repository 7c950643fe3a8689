// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenfigure.h"
#include "charts/picture.h"
#include "report/chartseries.h"
#include "support/sampleevaluation.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::charts;
using namespace Qt::StringLiterals;

namespace {

report::BreakEvenData sampleData(bool withOthers = false)
{
    report::BreakEvenData data = *report::breakEvenData(sample::evaluation(), sample::plan(), "glm");
    if (!withOthers)
        data.others.clear();
    return data;
}

report::BreakEvenData neverData()
{
    report::BreakEvenData data = sampleData();
    data.crossings.clear();
    data.cheaperAbove.reset();
    data.low.reset();
    data.high.reset();
    data.reason = "unit_cost_above_price";
    for (cost::CurvePiece& piece : data.managed.pieces)
        piece.slope *= 0.3;
    data.managedUnitPrice = *data.managedUnitPrice * 0.3;
    return data;
}

} // namespace

class BreakEvenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textNeverOverlapsNorLeavesThePicture_data();
    void textNeverOverlapsNorLeavesThePicture();
    void theStaircaseHasVerticalRisers();
    void theLastCrossingIsNamedWithItsRange();
    void neverIsASentence();
    void theAxisSaysWhatTheAmountsHoldOfTheTax_data();
    void theAxisSaysWhatTheAmountsHoldOfTheTax();
    void todayIsNamedWithItsMargin();
    void readsInGreys();
    void theTableHoldsEveryCrossing();
};

void BreakEvenTest::initTestCase()
{
    theme::loadFonts();
    QVERIFY(!QFontInfo(theme::pixelFont(12)).family().isEmpty());
}

void BreakEvenTest::textNeverOverlapsNorLeavesThePicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("unit");
    QTest::addColumn<int>("kind"); // 0 the mock-up's case, 1 with all models, 2 never, 3 logarithmic
    for (const QSize size : {QSize(640, 400), QSize(900, 560), QSize(1280, 800), QSize(640, 300)}) {
        for (int kind = 0; kind < 4; ++kind)
            QTest::addRow("%dx%d kind %d", size.width(), size.height(), kind) << size << 1.0 << kind;
    }
    for (int kind = 0; kind < 4; ++kind)
        QTest::addRow("at 200 %% kind %d", kind) << QSize(1800, 1100) << 2.0 << kind;
}

void BreakEvenTest::textNeverOverlapsNorLeavesThePicture()
{
    QFETCH(const QSize, size);
    QFETCH(const double, unit);
    QFETCH(const int, kind);
    BreakEvenFigure figure(kind == 2 ? neverData() : sampleData(kind == 1));
    figure.setLogarithmic(kind == 3);
    Look look;
    look.unit = unit;
    picture(figure, size, look, u"breakeven-%1-%2-%3"_s.arg(size.width()).arg(unit).arg(kind));
    QVERIFY(drawnTexts(figure, size, look).size() > 10);
    const QString trouble = textTrouble(figure, size, look);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    look.colours = theme::darkColours();
    picture(figure, size, look, u"breakeven-dark-%1-%2-%3"_s.arg(size.width()).arg(unit).arg(kind));
}

void BreakEvenTest::theStaircaseHasVerticalRisers()
{
    BreakEvenFigure figure(sampleData());
    const QSize size(1000, 600);
    const Look look;
    const QImage image = picture(figure, size, look, u"breakeven-risers"_s);
    const auto where = figure.layout(QRectF(12, 12, 976, 576), look);
    // Between 80,931 and 114,131 at 250,000 requests a day the line is vertical: the same column is blue all the way.
    const int x = qRound(where.volume.position(250'000.0));
    for (const double cost : {85'000.0, 95'000.0, 105'000.0, 112'000.0}) {
        const int y = qRound(where.cost.position(cost));
        bool blue = false;
        for (int dx = -2; dx <= 2; ++dx)
            blue = blue || image.pixelColor(x + dx, y).blue() - image.pixelColor(x + dx, y).red() > 100;
        QVERIFY2(blue, qPrintable(u"no riser at cost %1"_s.arg(cost)));
        for (const int away : {-12, 12})
            QVERIFY(image.pixelColor(x + away, y).blue() - image.pixelColor(x + away, y).red() < 60);
    }
}

void BreakEvenTest::theLastCrossingIsNamedWithItsRange()
{
    const BreakEvenFigure figure(sampleData());
    QStringList texts;
    for (const DrawnText& text : drawnTexts(figure, QSizeF(1000, 600), Look()))
        texts += text.text;
    QVERIFY(texts.contains(u"cheaper above 553,000 a day"_s));
    QVERIFY(texts.contains(u"80 % range 450,000–700,000"_s));
}

void BreakEvenTest::neverIsASentence()
{
    const BreakEvenFigure figure(neverData());
    QString all;
    for (const DrawnText& text : drawnTexts(figure, QSizeF(1000, 600), Look()))
        all += text.text + u' ';
    QVERIFY2(all.contains(u"No break-even: even at full load"_s), qPrintable(all));
}

void BreakEvenTest::theAxisSaysWhatTheAmountsHoldOfTheTax_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("recoverable");
    QTest::addColumn<QString>("title");
    QTest::newRow("recovered") << u"GST"_s << true << true << u"cost a month, ex GST"_s;
    QTest::newRow("not recovered") << u"GST"_s << true << false << u"cost a month, with GST"_s;
    QTest::newRow("none counted") << u"GST"_s << false << true << u"cost a month, ex GST"_s;
    QTest::newRow("recovered, no name") << QString() << true << true << u"cost a month, ex tax"_s;
    QTest::newRow("not recovered, no name") << QString() << true << false << u"cost a month, with tax"_s;
}

void BreakEvenTest::theAxisSaysWhatTheAmountsHoldOfTheTax()
{
    QFETCH(const QString, name);
    QFETCH(const bool, wanted);
    QFETCH(const bool, recoverable);
    QFETCH(const QString, title);
    plan::Plan plan = sample::plan();
    plan.tax.name = name.toStdString();
    analysis::Evaluation evaluation = sample::evaluation();
    evaluation.tax.wanted = wanted;
    evaluation.tax.recoverable = recoverable;
    QStringList titles;
    const BreakEvenFigure figure(*report::breakEvenData(evaluation, plan, "glm"));
    for (const DrawnText& text : drawnTexts(figure, QSizeF(1000, 600), Look())) {
        if (text.text.startsWith(u"cost a month"_s))
            titles += text.text;
    }
    QCOMPARE(titles, QStringList{title});
}

void BreakEvenTest::todayIsNamedWithItsMargin()
{
    report::BreakEvenData data = sampleData();
    const models::Format format;
    // 553,214 / 20,000 = 27.66; (553,214 / 400,000 - 1) = 38 %; 1 / (553,214 / 600,000) - 1 = 8 %.
    QCOMPARE(BreakEvenFigure(data).margin(format), u"break-even is 27.7 times that"_s);
    data.today = 400'000.0;
    QCOMPARE(BreakEvenFigure(data).margin(format), u"break-even is 38\u00A0% more"_s);
    data.today = 600'000.0;
    QCOMPARE(BreakEvenFigure(data).margin(format), u"8\u00A0% above break-even"_s);
}

void BreakEvenTest::readsInGreys()
{
    // What is told apart by colour is also told apart in greys: the range is darker than the region it lies over.
    BreakEvenFigure figure(sampleData());
    const QImage grey = inGreys(picture(figure, QSize(1000, 600), Look(), u"breakeven-grey"_s));
    const auto where = figure.layout(QRectF(12, 12, 976, 576), Look());
    const int y = qRound(where.plot.top() + 4.0);
    const int inside = qGray(grey.pixel(qRound(where.volume.position(620'000.0)), y));
    const int outside = qGray(grey.pixel(qRound(where.volume.position(800'000.0)), y));
    QVERIFY2(outside - inside >= 8, qPrintable(u"%1 %2"_s.arg(inside).arg(outside)));
}

void BreakEvenTest::theTableHoldsEveryCrossing()
{
    const DataTable table = BreakEvenFigure(sampleData()).table(models::Format());
    QStringList volumes;
    for (const QStringList& row : table.rows) {
        QCOMPARE(row.size(), table.heads.size());
        volumes += row.first();
    }
    for (const QString& volume : {u"20,000"_s, u"427,768"_s, u"500,000"_s, u"553,214"_s})
        QVERIFY2(volumes.contains(volume), qPrintable(volume));
    QCOMPARE(table.text().count(u'\n'), static_cast<qsizetype>(table.rows.size()) + 1);
}

QTEST_MAIN(BreakEvenTest)
#include "tst_breakeven.moc"
