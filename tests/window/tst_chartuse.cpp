// SPDX-License-Identifier: GPL-3.0-or-later
// Each chart of each view, used as a person uses it: pointed at, pinned, magnified, copied and saved.
#include "window/harness.h"

#include "charts/figurewidget.h"
#include "session/plansession.h"
#include "window/viewtabs.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>

using namespace evenhost;
using namespace Qt::StringLiterals;
using charts::FigureWidget;
using testing::Harness;
using window::ViewKind;

class ChartUseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void pointingSaysTheExactValue_data() { views(); }
    void pointingSaysTheExactValue();
    void aClickPinsAndAnotherLetsGo_data() { views(); }
    void aClickPinsAndAnotherLetsGo();
    void theKeyboardReachesEachValue_data() { views(); }
    void theKeyboardReachesEachValue();
    void ctrlAndWheelMagnify_data() { views(); }
    void ctrlAndWheelMagnify();
    void aMagnifiedChartIsMovedByDragging();
    void thePictureAndTheTableAreCopied_data() { views(); }
    void thePictureAndTheTableAreCopied();
    void eachChartIsSavedInEachFormat_data() { views(); }
    void eachChartIsSavedInEachFormat();
    void theLayoutsTriedAreShownForTheChosenRow();
    void whatDoesNotFitSaysWhatWouldHelp();
    void theRangeOfACostIsDrawnAndListed();

private:
    static void views();
    /// The first chart of the view of the row, painted.
    [[nodiscard]] FigureWidget* chart();
    [[nodiscard]] FigureWidget* chartOf(ViewKind kind, const QString& name);

    std::unique_ptr<Harness> m_harness;
};

void ChartUseTest::initTestCase()
{
    Harness::prepareApplication();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
    plan::Plan plan = m_harness->plan();
    m_harness->trigger(u"planSetBaseline"_s);
    m_harness->type(u"workload.requests_per_day"_s, u"60k"_s);
    QTRY_VERIFY(!m_harness->session().isRefining());
}

void ChartUseTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
}

void ChartUseTest::views()
{
    QTest::addColumn<int>("view");
    for (int i = 0; i < window::viewCount; ++i)
        QTest::addRow("view %d", i) << i;
}

FigureWidget* ChartUseTest::chart()
{
    QFETCH(const int, view);
    m_harness->window().views()->setCurrent(static_cast<ViewKind>(view));
    QCoreApplication::processEvents();
    auto* widget = m_harness->window().views()->currentView()->findChild<FigureWidget*>();
    widget->resetZoom();
    widget->grab();
    QTest::keyClick(widget, Qt::Key_Escape);
    return widget;
}

FigureWidget* ChartUseTest::chartOf(ViewKind kind, const QString& name)
{
    m_harness->window().views()->setCurrent(kind);
    QCoreApplication::processEvents();
    for (auto* widget : m_harness->window().views()->currentView()->findChildren<FigureWidget*>()) {
        if (widget->accessibleName().startsWith(name))
            return widget;
    }
    return nullptr;
}

namespace {

/// A place of the chart that has something to say; searched in a grid, as somebody who moves over it would find it.
QPoint livelyPlace(FigureWidget* widget)
{
    for (int y = widget->height() / 2; y < widget->height() + widget->height() / 2; y += 6) {
        for (int x = widget->width() / 3; x < widget->width(); x += 6) {
            const QPoint at(x, y % widget->height());
            QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
            QApplication::sendEvent(widget, &move);
            // The volume line is for dragging: a click there pins nothing.
            if (!widget->shownText().isEmpty() && !widget->shownText().contains(u"drag to ask"_s))
                return at;
        }
    }
    return {};
}

void turnWheel(QWidget* widget, const QPoint& at, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
}

} // namespace

void ChartUseTest::pointingSaysTheExactValue()
{
    FigureWidget* widget = chart();
    QVERIFY(!livelyPlace(widget).isNull());
    QVERIFY(widget->shownText().contains(QRegularExpression(u"\\d"_s)));
}

void ChartUseTest::aClickPinsAndAnotherLetsGo()
{
    FigureWidget* widget = chart();
    const QPoint at = livelyPlace(widget);
    const QString text = widget->shownText();
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(widget, &leave);
    QCOMPARE(widget->shownText(), text);
    QTest::keyClick(widget, Qt::Key_Escape);
    QVERIFY(widget->shownText().isEmpty());
}

void ChartUseTest::theKeyboardReachesEachValue()
{
    FigureWidget* widget = chart();
    widget->setFocus(Qt::TabFocusReason);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(widget, &leave);
    QTest::keyClick(widget, Qt::Key_Right);
    const QString first = widget->shownText();
    QVERIFY(!first.isEmpty());
    QCOMPARE(widget->accessibleDescription(), first);
    QTest::keyClick(widget, Qt::Key_Left);
    QTest::keyClick(widget, Qt::Key_Right);
    QCOMPARE(widget->shownText(), first);
}

void ChartUseTest::ctrlAndWheelMagnify()
{
    FigureWidget* widget = chart();
    const QImage whole = widget->grab().toImage();
    const QPoint at = widget->rect().center();
    turnWheel(widget, at, 120, {});
    QVERIFY(!widget->isZoomed()); // the wheel alone scrolls the page
    turnWheel(widget, at, 120, Qt::ControlModifier);
    QVERIFY(widget->isZoomed());
    QVERIFY(widget->grab().toImage() != whole);
    QTest::mouseDClick(widget, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!widget->isZoomed());
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Plus);
    QVERIFY(widget->isZoomed());
    QTest::keyClick(widget, Qt::Key_0);
    QVERIFY(!widget->isZoomed());
}

void ChartUseTest::aMagnifiedChartIsMovedByDragging()
{
    FigureWidget* widget = chartOf(ViewKind::Cost, u"Cost"_s);
    QVERIFY(widget);
    turnWheel(widget, widget->rect().center(), 120, Qt::ControlModifier);
    turnWheel(widget, widget->rect().center(), 120, Qt::ControlModifier);
    const QImage before = widget->grab().toImage();
    const auto send = [&](QEvent::Type type, const QPoint& at) {
        QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonPress, {300, 120});
    send(QEvent::MouseMove, {260, 110});
    send(QEvent::MouseButtonRelease, {260, 110});
    QVERIFY(widget->grab().toImage() != before);
    widget->resetZoom();
}

void ChartUseTest::thePictureAndTheTableAreCopied()
{
    FigureWidget* widget = chart();
    widget->copyPicture();
    const QImage picture = qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData());
    QVERIFY(picture.width() >= widget->width()); // twice the density of the screen
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
    const QString table = QApplication::clipboard()->text();
    QVERIFY2(table.count(u'\n') >= 2 && table.contains(u'\t'), qPrintable(table));
}

void ChartUseTest::eachChartIsSavedInEachFormat()
{
    FigureWidget* widget = chart();
    const std::pair<QString, QByteArray> formats[]{{u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF"}};
    for (const auto& [ending, start] : formats) {
        const QString path = m_harness->file(u"chart."_s + ending);
        QCOMPARE(widget->saveTo(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.read(5).startsWith(start), qPrintable(ending));
    }
}

void ChartUseTest::theLayoutsTriedAreShownForTheChosenRow()
{
    m_harness->window().views()->setCurrent(ViewKind::Speed);
    emit m_harness->window().views()->currentView()->optionChosen(
        QString::fromStdString(m_harness->plan().shortlist.front().id));
    FigureWidget* widget = chartOf(ViewKind::Speed, u"Layouts tried"_s);
    QVERIFY(widget);
    const QString table = widget->figure()->table(models::Format()).text();
    QVERIFY2(table.contains(u"chosen"_s), qPrintable(table));
    const auto* option = analysis::option(*m_harness->session().evaluation(), m_harness->plan().shortlist.front().id);
    // One line for the heads, one for the chosen layout, one for each that was not taken.
    const QString name = widget->accessibleName();
    QVERIFY(table.count(u'\n') >= 3);
    QVERIFY(option && !option->deployment->replica.rejected.empty());
    QVERIFY(!name.isEmpty());
}

void ChartUseTest::whatDoesNotFitSaysWhatWouldHelp()
{
    // One GPU is too small for GLM-5.2 whatever is done about the context.
    plan::Plan after = m_harness->plan();
    const auto before = after;
    after.shortlist.front().gpusPerReplica = 1;
    m_harness->session().change(u"One GPU"_s, after);
    const QString id = QString::fromStdString(after.shortlist.front().id);
    emit m_harness->window().views()->currentView()->optionChosen(id);
    FigureWidget* widget = chartOf(ViewKind::Memory, u"Layouts tried"_s);
    QVERIFY(widget);
    const QString table = widget->figure()->table(models::Format()).text();
    QVERIFY2(table.contains(u"lacks"_s), qPrintable(table));
    QVERIFY(!table.contains(u"chosen"_s));
    m_harness->session().undoStack()->undo();
    QVERIFY(m_harness->plan() == before);
}

void ChartUseTest::theRangeOfACostIsDrawnAndListed()
{
    FigureWidget* widget = chartOf(ViewKind::Cost, u"Cost"_s);
    QVERIFY(widget);
    const QString heads = widget->figure()->table(models::Format()).text().section(u'\n', 0, 0);
    QVERIFY(heads.contains(u"80 % range from"_s));
}

QTEST_MAIN(ChartUseTest)
#include "tst_chartuse.moc"
