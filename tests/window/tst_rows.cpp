// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the options table by hand: chosen, copied, pasted, moved, removed, compared.
#include "window/harness.h"

#include "editors/comparedialog.h"
#include "editors/optiontable.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "session/rowclipboard.h"
#include "window/cardactions.h"
#include "window/dialogparts.h"
#include "window/planactions.h"
#include "window/shortlistpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::CompareTable;
using models::OptionsModel;
using testing::click;
using testing::Harness;

class RowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void severalRowsAreSelected();
    void deleteRemovesTheSelectedRows();
    void deleteInAFieldIsAboutItsText();
    void theRowAfterTheRemovedIsChosen();
    void copiedRowsPasteIntoASpreadsheet();
    void copiedRowsPasteIntoThePlan();
    void copiedRowsTakeTheirOwnCardsAlong();
    void cutAndPasteMovesARow();
    void namesFromASpreadsheetBecomeRows();
    void aTextThatNamesNothingChangesNothing();
    void somethingElseOnTheClipboardChangesNothing();
    void aRowIsMovedByKeyboardAndUndone();
    void aRowIsDraggedToAnotherPlace();
    void aManagedRowStaysAmongTheManaged();
    void aRowIsDuplicatedByKeyboard();
    void theContextMenuActsOnTheRow();
    void selectedRowsAreCompared();
    void withoutASelectionAllRowsAreCompared();
    void theComparisonSaysWhatTheWindowSays();
    void theComparisonIsCopiedAsATable();
    void theCheapestIsMarked();

private:
    [[nodiscard]] const plan::Plan& plan() { return m_harness->plan(); }
    [[nodiscard]] editors::OptionTable* table() { return m_harness->window().shortlist()->table(); }
    [[nodiscard]] OptionsModel* model() { return m_harness->window().shortlist()->model(); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QRect cell = table()->visualRect(model()->index(row, OptionsModel::Total));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    [[nodiscard]] QStringList selected() { return m_harness->window().shortlist()->selectedOptions(); }
    [[nodiscard]] QString idAt(int row) { return model()->index(row, 0).data(OptionsModel::OptionIdRole).toString(); }
    static QString cell(const CompareTable* compared, const QString& line, int column)
    {
        for (int row = 0; row < compared->rowCount(); ++row) {
            if (compared->index(row, 0).data().toString() == line)
                return compared->index(row, column).data().toString();
        }
        return u"no such line"_s;
    }

    std::unique_ptr<Harness> m_harness;
};

void RowsTest::initTestCase()
{
    Harness::prepareApplication();
}

void RowsTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
    QApplication::clipboard()->clear();
    QVERIFY(plan().shortlist.size() >= 3);
    QVERIFY(plan().managed.size() >= 2);
}

void RowsTest::severalRowsAreSelected()
{
    clickRow(0);
    clickRow(2, Qt::ControlModifier);
    QCOMPARE(selected(), (QStringList{idAt(0), idAt(2)}));
    clickRow(1);
    QCOMPARE(selected(), QStringList{idAt(1)});
    clickRow(2, Qt::ShiftModifier);
    QCOMPARE(selected(), (QStringList{idAt(1), idAt(2)}));
}

void RowsTest::deleteRemovesTheSelectedRows()
{
    const plan::Plan before = plan();
    clickRow(0);
    clickRow(1, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(plan().shortlist.size(), before.shortlist.size() - 2);
    QCOMPARE(plan().shortlist.front().id, before.shortlist.at(2).id);
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(plan() == before);
}

void RowsTest::deleteInAFieldIsAboutItsText()
{
    const auto rows = plan().shortlist.size();
    m_harness->type(u"workload.requests_per_day"_s, u"123"_s);
    auto* field = m_harness->field(u"workload.requests_per_day"_s);
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(field->text(), u"23"_s);
    QCOMPARE(plan().shortlist.size(), rows);
}

void RowsTest::theRowAfterTheRemovedIsChosen()
{
    clickRow(0);
    const QString next = idAt(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_harness->window().shortlist()->currentOption(), next);
    QCOMPARE(table()->currentIndex().row(), 0);
}

void RowsTest::copiedRowsPasteIntoASpreadsheet()
{
    clickRow(0);
    clickRow(1, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Model\t"_s));
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), lines.at(0).count(u'\t'));
    const QString html = QApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(u"<tr>"_s), 3);
    QVERIFY(html.contains(model()->index(0, 0).data().toString().toHtmlEscaped()));
}

void RowsTest::copiedRowsPasteIntoThePlan()
{
    const auto before = plan().shortlist;
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plan().shortlist.size(), before.size() + 1);
    plan::ShortlistEntry copy = plan().shortlist.at(1); // behind the chosen row
    QVERIFY(copy.id != before.front().id);
    copy.id = before.front().id;
    QVERIFY(copy == before.front());
    QCOMPARE(m_harness->window().shortlist()->currentOption(), QString::fromStdString(plan().shortlist.at(1).id));
}

void RowsTest::copiedRowsTakeTheirOwnCardsAlong()
{
    plan::Plan after = plan();
    after.own.models.push_back(*m_harness->session().catalogue()->model("gpt-oss-120b"));
    after.own.models.back().id = "own/one";
    after.own.models.push_back(after.own.models.back());
    after.own.models.back().id = "own/unused";
    after.shortlist.front().modelId = "own/one";
    m_harness->session().change(u"own"_s, after);
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QByteArray rows = QApplication::clipboard()->mimeData()->data(QString::fromLatin1(session::rowsMimeType));
    // Into a plan that knows nothing of it.
    m_harness->session().undoStack()->undo();
    QVERIFY(plan().own.models.empty());
    const auto pasted = session::withRows(plan(), *m_harness->session().catalogue(), rows.toStdString(), std::string());
    QVERIFY(pasted);
    QCOMPARE(pasted->after.own.models.size(), std::size_t(1));
    QCOMPARE(pasted->after.own.models.front().id, std::string("own/one"));
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    QVERIFY(m_harness->session().problems().empty());
}

void RowsTest::cutAndPasteMovesARow()
{
    const auto before = plan().shortlist;
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(plan().shortlist.size(), before.size() - 1);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plan().shortlist.size(), before.size());
    QCOMPARE(plan().shortlist.at(1), before.at(0)); // its id was free again
}

void RowsTest::namesFromASpreadsheetBecomeRows()
{
    const auto models = plan().shortlist.size();
    const auto managed = plan().managed.size();
    const auto& offer = m_harness->session().catalogue()->managed.front();
    QApplication::clipboard()->setText(u"gpt-oss-120b\tany\r\nGLM-5.2\nno such thing\n"_s
                                       + QString::fromStdString(offer.model) + u"\t1.0\n"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plan().shortlist.size(), models + 2);
    QCOMPARE(plan().shortlist.at(models).modelId, std::string("gpt-oss-120b"));
    QCOMPARE(plan().managed.size(), managed + 1);
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
}

void RowsTest::aTextThatNamesNothingChangesNothing()
{
    const plan::Plan before = plan();
    QApplication::clipboard()->setText(u"<b>nobody</b>\nknows this"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(plan() == before);
    QVERIFY(!m_harness->dialogs().lastProblem.isEmpty());
    QCOMPARE(m_harness->dialogs().lastDetails.size(), 2);
}

void RowsTest::somethingElseOnTheClipboardChangesNothing()
{
    const plan::Plan before = plan();
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(session::rowsMimeType), "evenhost: [");
    QApplication::clipboard()->setMimeData(data);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(plan() == before);
}

void RowsTest::aRowIsMovedByKeyboardAndUndone()
{
    const plan::Plan before = plan();
    clickRow(0);
    m_harness->trigger(u"editDown"_s);
    QCOMPARE(plan().shortlist.at(1).id, before.shortlist.at(0).id);
    QCOMPARE(m_harness->window().shortlist()->currentRow(), 1);
    m_harness->trigger(u"editUp"_s);
    QVERIFY(plan() == before);
    QVERIFY(!m_harness->action(u"editUp"_s)->isEnabled()); // the first stays the first
}

void RowsTest::aRowIsDraggedToAnotherPlace()
{
    const auto before = plan().shortlist;
    // What the view does at the end of a drag of the first row to below the third.
    const std::unique_ptr<QMimeData> data(model()->mimeData({model()->index(0, 0)}));
    model()->dropMimeData(data.get(), Qt::MoveAction, 3, 0, {});
    QCOMPARE(plan().shortlist.at(2).id, before.at(0).id);
    QCOMPARE(plan().shortlist.at(0).id, before.at(1).id);
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
}

void RowsTest::aManagedRowStaysAmongTheManaged()
{
    const auto before = plan();
    const int last = model()->rowCount() - 1;
    const std::unique_ptr<QMimeData> data(model()->mimeData({model()->index(last, 0)}));
    model()->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}); // to the very top
    QVERIFY(plan().shortlist == before.shortlist);
    QCOMPARE(plan().managed.front().id, before.managed.back().id); // the first one is the reference now
}

void RowsTest::aRowIsDuplicatedByKeyboard()
{
    const auto rows = plan().shortlist.size();
    clickRow(1);
    QTest::keyClick(&m_harness->window(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(plan().shortlist.size(), rows + 1);
    QCOMPARE(plan().shortlist.at(2).modelId, plan().shortlist.at(1).modelId);
}

void RowsTest::theContextMenuActsOnTheRow()
{
    clickRow(1);
    QStringList names;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            names += action->objectName().isEmpty() ? action->text() : action->objectName();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, table()->visualRect(model()->index(1, 1)).center(),
                            table()->viewport()->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(table()->viewport(), &event);
    for (const auto& name : {u"editCopyRows"_s, u"editPasteRows"_s, u"editDuplicate"_s, u"editRemove"_s,
                             u"Edit the model card …"_s, u"Edit the hosting offer …"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
}

void RowsTest::selectedRowsAreCompared()
{
    clickRow(0);
    clickRow(model()->rowCount() - 1, Qt::ControlModifier);
    m_harness->whenDialogOpens([this](QWidget* dialog) {
        auto* compare = qobject_cast<editors::CompareDialog*>(dialog);
        QVERIFY(compare);
        const auto* rows = compare->view()->model();
        QCOMPARE(rows->columnCount(), 3);
        QCOMPARE(rows->headerData(1, Qt::Horizontal).toString(), model()->index(0, 0).data().toString());
        click(dialog, u"Close"_s);
    });
    m_harness->trigger(u"planCompare"_s);
}

void RowsTest::withoutASelectionAllRowsAreCompared()
{
    clickRow(0);
    m_harness->whenDialogOpens([this](QWidget* dialog) {
        auto* compare = qobject_cast<editors::CompareDialog*>(dialog);
        QVERIFY(compare);
        QCOMPARE(compare->view()->model()->columnCount(), model()->rowCount() + 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_harness->trigger(u"planCompare"_s);
}

void RowsTest::theComparisonSaysWhatTheWindowSays()
{
    const auto& session = m_harness->session();
    CompareTable compared(session.shownPlan(), session.catalogue(), session.evaluation(), models::Format(),
                          {idAt(0), idAt(model()->rowCount() - 1)});
    QAbstractItemModelTester tester(&compared);
    const auto* option = analysis::option(*session.evaluation(), idAt(0).toStdString());
    QVERIFY(cell(&compared, u"A month"_s, 1).contains(models::Format().moneyNumber(option->monthlyCost.total)));
    QCOMPARE(cell(&compared, u"GPUs"_s, 1), model()->index(0, OptionsModel::Gpus).data().toString());
    QCOMPARE(cell(&compared, u"GPUs"_s, 2), u"–"_s); // a managed option has none
    QVERIFY(
        cell(&compared, u"Total parameters"_s, 1).startsWith(model()->index(0, OptionsModel::Total).data().toString()));
    // The parts add up to the month.
    double parts = 0.0;
    double month = 0.0;
    for (int row = 0; row < compared.rowCount(); ++row) {
        const QString name = compared.index(row, 0).data().toString();
        const double value = compared.index(row, 1).data(CompareTable::RawRole).toDouble();
        parts += name.startsWith(u"of which"_s) ? value : 0.0;
        month = name == u"A month"_s ? value : month;
    }
    QVERIFY(month > 0.0);
    QVERIFY(qAbs(parts - month) < 1e-6 * month);
}

void RowsTest::theComparisonIsCopiedAsATable()
{
    m_harness->whenDialogOpens([](QWidget* dialog) { click(dialog, u"Copy as table"_s); });
    m_harness->trigger(u"planCompare"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 15);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), static_cast<qsizetype>(model()->rowCount()));
    QVERIFY(QApplication::clipboard()->mimeData()->html().startsWith(u"<table>"_s));
}

void RowsTest::theCheapestIsMarked()
{
    const auto& session = m_harness->session();
    QStringList ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids += idAt(row);
    CompareTable compared(session.shownPlan(), session.catalogue(), session.evaluation(), models::Format(), ids);
    for (int row = 0; row < compared.rowCount(); ++row) {
        if (compared.index(row, 0).data().toString() != u"A month"_s)
            continue;
        double least = 1e300;
        int cheapest = -1;
        int marked = -1;
        for (int column = 1; column < compared.columnCount(); ++column) {
            const QVariant value = compared.index(row, column).data(CompareTable::RawRole);
            if (value.isValid() && value.toDouble() < least) {
                least = value.toDouble();
                cheapest = column;
            }
            if (compared.index(row, column).data(CompareTable::BestRole).toBool())
                marked = column;
        }
        QCOMPARE(marked, cheapest);
        return;
    }
    QFAIL("There is no line for the month");
}

QTEST_MAIN(RowsTest)
#include "tst_rows.moc"
