// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"
#include "charts/costfigures.h"
#include "charts/dayfigure.h"
#include "charts/outcomefigures.h"
#include "charts/picture.h"
#include "charts/sizingfigures.h"
#include "report/chartseries.h"
#include "support/sampleevaluation.h"

#include <QTest>

#include <memory>

using namespace evenhost;
using namespace evenhost::charts;
using namespace Qt::StringLiterals;

namespace {

QString tail(const std::string& path)
{
    return QString::fromStdString(path).section(u'.', -1).replace(u'_', u' ');
}

report::BridgeData bridge()
{
    return {
        "AUD",
        68'200.0,
        75'601.0,
        {{"exchange_rates.USD", 4'300.0}, {"assumptions.run_hours", -2'100.0}, {"workload.output_tokens", 5'201.0}}};
}

std::vector<report::CoverageCurve> coverage()
{
    return {{"glm", "GLM-5.2", 256, 8, 48},
            {"deepseek", "DeepSeek V4 Pro", 384, 6, 48},
            {"nemotron", "Nemotron 3 Ultra", 512, 22, 64}};
}

/// Figures by name, made from one evaluation.
std::unique_ptr<Figure> make(const QString& name, const analysis::Evaluation& e)
{
    if (name == u"memory")
        return std::make_unique<MemoryFigure>(report::memoryBars(e));
    if (name == u"parameters")
        return std::make_unique<ParametersFigure>(report::parameterBars(e));
    if (name == u"speed")
        return std::make_unique<SpeedFigure>(report::speedBars(e), 25.0);
    if (name == u"storage")
        return std::make_unique<StorageFigure>(report::storageBars(e));
    if (name == u"coverage")
        return std::make_unique<CoverageFigure>(coverage());
    if (name == u"cost")
        return std::make_unique<CostFigure>(report::costBars(e), u"GST"_s);
    if (name == u"tornado")
        return std::make_unique<TornadoFigure>(report::tornadoData(e, sample::plan(), {}), tail);
    if (name == u"flips") {
        auto figure = std::make_unique<TornadoFigure>(report::tornadoData(e, sample::plan(), {}), tail);
        figure->setFlipsShown(true);
        return figure;
    }
    if (name == u"draws")
        return std::make_unique<UncertaintyFigure>(e.uncertainty, e.sensitivityOptionId);
    if (name == u"value")
        return std::make_unique<PresentValueFigure>(report::cashData(e));
    if (name == u"cash")
        return std::make_unique<CashFigure>(report::cashData(e));
    if (name == u"day")
        return std::make_unique<DayFigure>(
            std::vector<double>{1, 1, 1, 1, 1, 2, 4, 8, 14, 18, 19, 17, 15, 17, 18, 16, 12, 8, 6, 5, 4, 3, 2, 1},
            e.workload.requestsPerDay);
    return std::make_unique<BridgeFigure>(bridge(), tail);
}

const QStringList names{u"memory"_s, u"parameters"_s, u"speed"_s,  u"storage"_s, u"coverage"_s, u"cost"_s, u"tornado"_s,
                        u"cash"_s,   u"day"_s,        u"bridge"_s, u"flips"_s,   u"draws"_s,    u"value"_s};

/// A model that does not fit, a measured one, a name nobody should choose.
analysis::Evaluation hardCase()
{
    analysis::Evaluation e = sample::evaluation();
    e.options[0].deployment->replica.memory = {79.2, 93.9, 12.4, 6.1, -33.2};
    e.options[0].deployment->replica.feasible = false;
    e.options[1].deployment->replica.measured = true;
    e.options[2].label = "Nemotron 3 Ultra Extra Long Name That Somebody Pasted From A Repository <b>bold</b> & more";
    e.options[2].modelName = e.options[2].label;
    return e;
}

analysis::Evaluation many()
{
    analysis::Evaluation e = sample::evaluation();
    const analysis::Option first = e.options.front();
    for (int i = 0; i < 26; ++i) {
        analysis::Option option = first;
        option.id = "copy" + std::to_string(i);
        option.label = "Model number " + std::to_string(i);
        option.modelName = option.label;
        e.options.insert(e.options.begin(), option);
    }
    return e;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::loadFonts(); }
    void everySecondTickIsNamedWhereAllDoNotFit();
    void textNeverOverlapsNorLeavesThePicture_data();
    void textNeverOverlapsNorLeavesThePicture();
    void nothingToShowIsSaidInWords_data();
    void nothingToShowIsSaidInWords();
    void everyFigureHasNameDescriptionAndTable_data() { figureRows(); }
    void everyFigureHasNameDescriptionAndTable();
    void partsOfACostAddUpToItsTotal();
    void theCostAxisSaysWhatItHoldsOfTheTax_data();
    void theCostAxisSaysWhatItHoldsOfTheTax();
    void flipsStandBesideTheirBars();
    void theDrawsSayHowSureTheAnswerIs();
    void presentValuesSayWhatPaysForItself();
    void whatDoesNotFitIsDrawnInVermillion();
    void measuredIsSolidAndEstimatedIsNot();

private:
    void figureRows();
};

void FiguresTest::figureRows()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void FiguresTest::textNeverOverlapsNorLeavesThePicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind"); // 0 sample, 1 hard, 2 thirty models
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("unit");
    for (const QString& name : names) {
        for (int kind = 0; kind < 3; ++kind) {
            for (const int width : {640, 1000})
                QTest::addRow("%s kind %d width %d", qPrintable(name), kind, width) << name << kind << width << 1.0;
        }
        QTest::addRow("%s at 200 %%", qPrintable(name)) << name << 0 << 1500 << 2.0;
    }
}

void FiguresTest::textNeverOverlapsNorLeavesThePicture()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QFETCH(const int, width);
    QFETCH(const double, unit);
    const analysis::Evaluation e = kind == 0 ? sample::evaluation() : kind == 1 ? hardCase() : many();
    const auto figure = make(name, e);
    Look look;
    look.unit = unit;
    const QSize size(width, qCeil(figure->heightFor(width, look)));
    picture(*figure, size, look, u"%1-%2-%3-%4"_s.arg(name).arg(kind).arg(width).arg(unit));
    QVERIFY(drawnTexts(*figure, size, look).size() > 4);
    const QString trouble = textTrouble(*figure, size, look);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    look.colours = theme::darkColours();
    picture(*figure, size, look, u"%1-dark-%2-%3-%4"_s.arg(name).arg(kind).arg(width).arg(unit));
}

void FiguresTest::nothingToShowIsSaidInWords_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : names) {
        if (name != u"coverage" && name != u"bridge" && name != u"day")
            QTest::newRow(qPrintable(name)) << name;
    }
}

void FiguresTest::nothingToShowIsSaidInWords()
{
    QFETCH(const QString, name);
    const auto figure = make(name, {});
    QCOMPARE(textTrouble(*figure, QSizeF(640, 300), Look()), QString());
    QVERIFY(!drawnTexts(*figure, QSizeF(640, 300), Look()).empty());
}

void FiguresTest::everyFigureHasNameDescriptionAndTable()
{
    QFETCH(const QString, name);
    const auto figure = make(name, sample::evaluation());
    const models::Format format;
    QVERIFY(!figure->name().isEmpty());
    QVERIFY(!figure->description(format).isEmpty());
    const DataTable table = figure->table(format);
    QVERIFY(!table.rows.empty());
    for (const QStringList& row : table.rows)
        QCOMPARE(row.size(), table.heads.size());
    Spots spots;
    picture(*figure, QSize(900, 500), Look(), u"spots-"_s + name, &spots);
    QVERIFY(!spots.empty());
}

void FiguresTest::partsOfACostAddUpToItsTotal()
{
    constexpr qsizetype total = report::costGroupCount; // before it the groups but for tax, behind it the range
    const DataTable table = make(u"cost"_s, sample::evaluation())->table(models::Format());
    for (const QStringList& row : table.rows) {
        qint64 sum = 0;
        for (qsizetype column = 1; column < total; ++column)
            sum += QString(row[column]).remove(u',').toLongLong();
        QCOMPARE(sum, QString(row.at(total)).remove(u',').toLongLong());
    }
    // 66,400.4 + 12,680.1 + 1,320.3 + 530.2 = 80,931.0
    QCOMPARE(table.rows.front().at(total), u"80,931"_s);
}

void FiguresTest::theCostAxisSaysWhatItHoldsOfTheTax_data()
{
    QTest::addColumn<bool>("counted");
    QTest::addColumn<bool>("recoverable");
    QTest::addColumn<QString>("title");
    QTest::newRow("recovered") << true << true << u"cost a month, ex GST"_s;
    QTest::newRow("not recovered") << true << false << u"cost a month, with GST"_s;
    QTest::newRow("none counted") << false << true << u"cost a month, ex GST"_s;
}

void FiguresTest::theCostAxisSaysWhatItHoldsOfTheTax()
{
    QFETCH(const bool, counted);
    QFETCH(const bool, recoverable);
    QFETCH(const QString, title);
    analysis::Evaluation e = sample::evaluation();
    e.tax.wanted = counted;
    e.tax.recoverable = recoverable;
    for (analysis::Option& option : e.options)
        option.monthlyCost.tax = counted ? std::optional(1'000.0) : std::nullopt;
    for (const QSizeF size : {QSizeF(1000, 400), QSizeF(420, 400)}) { // upright and lying bars
        QStringList titles;
        for (const DrawnText& text : drawnTexts(*make(u"cost"_s, e), size, Look())) {
            if (text.text.startsWith(u"cost a month"_s))
                titles += text.text;
        }
        QCOMPARE(titles, QStringList{title});
    }
}

void FiguresTest::flipsStandBesideTheirBars()
{
    QStringList texts;
    for (const auto& drawn : drawnTexts(*make(u"flips"_s, sample::evaluation()), QSizeF(900, 500), Look()))
        texts += drawn.text;
    QVERIFY(texts.contains(u"Flips at"_s));
    QVERIFY2(texts.contains(u"553,000"_s), qPrintable(texts.join(u'|'))); // 553,214 to three digits
    QCOMPARE(texts.count(u"does not flip"_s), 6);                         // of seven drivers one flips
}

void FiguresTest::theDrawsSayHowSureTheAnswerIs()
{
    const auto figure = make(u"draws"_s, sample::evaluation());
    const QString said = figure->description(models::Format()).replace(QChar::Nbsp, u' ');
    QVERIFY2(said.contains(u"under 1 %"_s) && said.contains(u"2,000 draws"_s), qPrintable(said)); // 0.004
    QVERIFY2(said.contains(u"−A$ 1.24 m to −A$ 610 k, median −A$ 905 k"_s), qPrintable(said));
    QCOMPARE(figure->table(models::Format()).rows.front(),
             QStringList({u"2,000"_s, u"0.4\u00A0%"_s, u"−1,240,000"_s, u"−905,000"_s, u"−610,000"_s}));
}

void FiguresTest::presentValuesSayWhatPaysForItself()
{
    analysis::Evaluation e = sample::evaluation();
    const std::size_t own = 0;
    e.options[own].cash.paybackMonth = 5;
    const auto lines = report::cashData(e).lines;
    const DataTable table = PresentValueFigure(report::cashData(e)).table(models::Format());
    QCOMPARE(table.rows.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(table.rows[i][1], models::Format().moneyNumber(-lines[i].npv));
        // What everything is held against cannot pay for itself.
        QCOMPARE(table.rows[i][2].isEmpty(), lines[i].kind == analysis::OptionKind::Managed);
    }
    QCOMPARE(table.rows[own][2], u"paid for itself after 5 months"_s);
}

void FiguresTest::whatDoesNotFitIsDrawnInVermillion()
{
    const auto count = [](const QImage& image, const QColor& colour) {
        int pixels = 0;
        for (int y = 60; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return pixels;
    };
    const QColor vermillion = theme::lightColours().managed;
    QCOMPARE(
        count(picture(*make(u"memory"_s, sample::evaluation()), QSize(900, 300), Look(), u"memory-fits"_s), vermillion),
        0);
    QVERIFY(count(picture(*make(u"memory"_s, hardCase()), QSize(900, 300), Look(), u"memory-over"_s), vermillion)
            > 500);
}

void FiguresTest::measuredIsSolidAndEstimatedIsNot()
{
    Spots spots;
    const QImage image = picture(*make(u"speed"_s, hardCase()), QSize(1000, 400), Look(), u"speed-measured"_s, &spots);
    const auto solidShare = [&](const QRectF& area) {
        int solid = 0;
        int all = 0;
        for (int x = 400; x < 520; ++x, ++all)
            solid += image.pixelColor(x, qRound(area.top() + 3.0)) == theme::lightColours().selfHosted ? 1 : 0;
        return static_cast<double>(solid) / all;
    };
    QVERIFY(solidShare(spots[1].area) > 0.95);
    QVERIFY(solidShare(spots[0].area) < 0.6);
}

/// Never 500,000, 1,000,000, 2,000,000: what is named is named at equal steps, and 0 always.
void FiguresTest::everySecondTickIsNamedWhereAllDoNotFit()
{
    const std::vector<double> ticks{-10, 0, 10, 20, 30, 40, 50};
    const auto wide = [](double half) {
        return [half](double tick) {
            return std::pair(tick - half, tick + (tick == 20 ? 2 * half : half));
        };
    };
    QCOMPARE(labelledTicks(ticks, wide(2), 3), ticks);
    QCOMPARE(labelledTicks(ticks, wide(4), 1), (std::vector<double>{0, 20, 40}));
    QCOMPARE(labelledTicks(ticks, wide(9), 3), (std::vector<double>{0, 30}));
    QCOMPARE(labelledTicks(ticks, wide(100), 3), std::vector<double>{0});
    QCOMPARE(labelledTicks({}, wide(1), 3), std::vector<double>{});
}

QTEST_MAIN(FiguresTest)
#include "tst_figures.moc"
