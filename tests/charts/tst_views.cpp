// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenwidget.h"
#include "charts/export.h"
#include "charts/viewfactory.h"
#include "report/chartseries.h"
#include "support/sampleevaluation.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenhost;
using namespace evenhost::charts;
using namespace Qt::StringLiterals;

namespace {

window::ViewInput sampleInput()
{
    window::ViewInput input;
    input.plan = std::make_shared<plan::Plan>(sample::plan());
    input.catalogue = std::make_shared<catalogue::Catalogue>();
    input.evaluation = std::make_shared<analysis::Evaluation>(sample::evaluation());
    return input;
}

/// QTest::mouseMove moves the cursor, and offscreen nobody tells the widget.
void pointAt(QWidget* widget, const QPoint& at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(widget, &move);
}

constexpr window::ViewKind kinds[]{
    window::ViewKind::Overview, window::ViewKind::Memory,    window::ViewKind::Speed,       window::ViewKind::Storage,
    window::ViewKind::Cost,     window::ViewKind::BreakEven, window::ViewKind::WhatMatters, window::ViewKind::OverTime};

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindHasAView_data();
    void everyKindHasAView();
    void presentingTwiceKeepsTheWidgets();
    void everyChartHasANameAndADescription();
    void draggingTheVolumeLineTellsTheVolume();
    void theAxisStaysPutWhileDragging();
    void ctrlWheelZoomsAndDoubleClickResets();
    void pointingShowsExactValuesAndClickPins();
    void theTableIsCopied();
    void picturesAreSavedInEachFormat();
    void aBadEndingIsRefused();
};

void ViewsTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void ViewsTest::everyKindHasAView_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("width");
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        for (const int width : {660, 1000})
            QTest::addRow("kind %zu width %d", i, width) << static_cast<int>(i) << width;
    }
}

void ViewsTest::everyKindHasAView()
{
    QFETCH(const int, kind);
    QFETCH(const int, width);
    const auto view = createView(kinds[kind]);
    view->resize(width, 560);
    view->present(sampleInput());
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    const QPixmap picture = view->grab();
    const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
    if (!folder.isEmpty())
        picture.save(u"%1/view-%2-%3.png"_s.arg(folder).arg(kind).arg(width));
    QVERIFY(view->tableText().count(u'\n') > 2);
    // Something is painted: more than the ground.
    const QImage image = picture.toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 12);
}

void ViewsTest::presentingTwiceKeepsTheWidgets()
{
    const auto view = createView(window::ViewKind::Speed);
    view->present(sampleInput());
    const auto before = view->findChildren<FigureWidget*>();
    view->present(sampleInput());
    QCOMPARE(view->findChildren<FigureWidget*>(), before);
}

void ViewsTest::everyChartHasANameAndADescription()
{
    for (const window::ViewKind kind : kinds) {
        const auto view = createView(kind);
        view->present(sampleInput());
        for (const FigureWidget* widget : view->findChildren<FigureWidget*>()) {
            QVERIFY(!widget->accessibleName().isEmpty());
            QVERIFY(!widget->accessibleDescription().isEmpty());
        }
    }
}

void ViewsTest::draggingTheVolumeLineTellsTheVolume()
{
    const auto view = createView(window::ViewKind::BreakEven);
    view->resize(1000, 560);
    view->present(sampleInput());
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    auto* chart = view->findChild<BreakEvenWidget*>();
    const auto* figure = static_cast<const BreakEvenFigure*>(chart->figure());
    Look look;
    const auto where = figure->layout(QRectF(chart->rect()).adjusted(8, 8, -8, -8), look);
    const int y = qRound(where.plot.center().y());
    const QPoint today(qRound(where.volume.position(20'000.0)), y);
    const QPoint target(qRound(where.volume.position(400'000.0)), y);
    QSignalSpy edits(view.get(), &window::View::valueEdited);
    QTest::mousePress(chart, Qt::LeftButton, {}, today);
    QTest::mouseMove(chart, target);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, target);
    QVERIFY(edits.size() >= 2);
    QCOMPARE(edits.last().at(0).toString(), u"workload.requests_per_day"_s);
    QVERIFY2(std::abs(edits.last().at(1).toDouble() - 400'000.0) < 4'000.0, qPrintable(edits.last().at(1).toString()));
    QCOMPARE(edits.last().at(2).toBool(), true);
    QCOMPARE(edits.first().at(2).toBool(), false);
}

void ViewsTest::theAxisStaysPutWhileDragging()
{
    BreakEvenWidget chart;
    chart.resize(1000, 560);
    const auto data = *report::breakEvenData(sample::evaluation(), sample::plan(), "glm");
    chart.setData(data, models::Format());
    const auto* before = static_cast<const BreakEvenFigure*>(chart.figure());
    const auto where = before->layout(QRectF(chart.rect()).adjusted(8, 8, -8, -8), Look());
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(qRound(where.volume.position(20'000.0)), 200));
    QVERIFY(chart.isDragging());
    auto longer = data;
    longer.maximum *= 1.5;
    chart.setData(longer, models::Format());
    QCOMPARE(static_cast<const BreakEvenFigure*>(chart.figure())->data()->maximum, data.maximum);
}

void ViewsTest::ctrlWheelZoomsAndDoubleClickResets()
{
    BreakEvenWidget chart;
    chart.resize(1000, 560);
    chart.setData(report::breakEvenData(sample::evaluation(), sample::plan(), "glm"), models::Format());
    QWheelEvent wheel(QPointF(500, 200), QPointF(500, 200), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart, &wheel);
    QVERIFY(chart.isZoomed());
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(500, 300));
    QVERIFY(!chart.isZoomed());
}

void ViewsTest::pointingShowsExactValuesAndClickPins()
{
    const auto view = createView(window::ViewKind::Memory);
    view->resize(1000, 560);
    view->present(sampleInput());
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    auto* chart = view->findChildren<FigureWidget*>().front();
    QSignalSpy chosen(view.get(), &window::View::optionChosen);
    view->grab();
    pointAt(chart, QPoint(400, 52));
    QVERIFY(chart->shownText().contains(u"weights 93.9 GiB"_s));
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(400, 52));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"glm"_s);
    pointAt(chart, QPoint(2, 2));
    QVERIFY(chart->shownText().contains(u"GLM-5.2"_s));
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(chart->shownText().isEmpty());
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(!chart->shownText().isEmpty());
}

void ViewsTest::theTableIsCopied()
{
    const auto view = createView(window::ViewKind::Cost);
    view->present(sampleInput());
    view->findChild<FigureWidget*>()->copyTable();
    QVERIFY(QApplication::clipboard()->text().contains(u"80,931"_s));
}

void ViewsTest::picturesAreSavedInEachFormat()
{
    QTemporaryDir folder;
    const auto view = createView(window::ViewKind::BreakEven);
    view->resize(900, 560);
    view->present(sampleInput());
    const auto* chart = view->findChild<FigureWidget*>();
    const auto content = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString& ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"chart."_s + ending);
        QCOMPARE(chart->saveTo(path), QString());
        QVERIFY(content(path).size() > 2'000);
    }
    QVERIFY(content(folder.filePath(u"chart.png"_s)).startsWith("\x89PNG"));
    QVERIFY(content(folder.filePath(u"chart.pdf"_s)).startsWith("%PDF"));
    QVERIFY(!content(folder.filePath(u"chart.pdf"_s)).contains("/Subtype /Image"));
    const QByteArray svg = content(folder.filePath(u"chart.svg"_s));
    QVERIFY(svg.contains("<svg") && svg.contains("cheaper above") && !svg.contains("<image"));
}

void ViewsTest::aBadEndingIsRefused()
{
    QTemporaryDir folder;
    const auto view = createView(window::ViewKind::Cost);
    view->present(sampleInput());
    QVERIFY(!view->findChild<FigureWidget*>()->saveTo(folder.filePath(u"chart.txt"_s)).isEmpty());
    QVERIFY(!view->findChild<FigureWidget*>()->saveTo(folder.filePath(u"missing/chart.png"_s)).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
