// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the plan that are edited in dialogs, driven as a person would.
#include "window/harness.h"

#include "editors/assumptionsdialog.h"
#include "editors/entrydialog.h"
#include "editors/optiontable.h"
#include "editors/pickerdialog.h"
#include "editors/scenariosdialog.h"
#include "models/assumptionsmodel.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "window/planactions.h"
#include "window/shortlistpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::AssumptionsModel;
using models::OptionsModel;
using testing::Harness;

class EditingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aModelIsAddedBySearching();
    void cancellingThePickerChangesNothing();
    void aManagedOptionIsAdded();
    void hostingIsChosenFromTheTable();
    void thePickerFiltersByLicence();
    void weightsAreChosenInTheCell();
    void anEntryIsEditedAsOneStep();
    void editingAPriceCopiesTheOfferIntoThePlan();
    void rowsAreDuplicatedMovedAndRemoved();
    void theTableIsCopiedAsText();
    void planDetailsAreEdited();
    void aScenarioIsMadeAndChosen();
    void anAssumptionIsEditedInTheTable();
    void aRangeThatMissesTheValueIsRefused();
    void aBadEntryKeepsTheDialogOpen();

private:
    std::unique_ptr<Harness> m_harness;

    [[nodiscard]] OptionsModel* model() { return m_harness->window().shortlist()->model(); }
    [[nodiscard]] window::PlanActions* actions() { return m_harness->window().planActions(); }
    [[nodiscard]] static QPushButton* button(QWidget* dialog, const QString& text)
    {
        for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] static editors::AmountField* amount(QWidget* dialog, const QString& label)
    {
        for (auto* candidate : dialog->findChildren<editors::AmountField*>()) {
            if (candidate->accessibleName() == label)
                return candidate;
        }
        return nullptr;
    }
};

void EditingTest::initTestCase()
{
    Harness::prepareApplication();
}

void EditingTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

void EditingTest::aModelIsAddedBySearching()
{
    const auto before = m_harness->plan().shortlist.size();
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* picker = qobject_cast<editors::PickerDialog*>(dialog);
        QVERIFY(picker);
        QTest::keyClicks(picker->searchField(), u"gpt-oss-120"_s);
        QTest::keyClick(picker->searchField(), Qt::Key_Return);
    });
    m_harness->trigger(u"planAddModel"_s);
    QCOMPARE(m_harness->plan().shortlist.size(), before + 1);
    const auto& added = m_harness->plan().shortlist.back();
    QCOMPARE(added.modelId, std::string("gpt-oss-120b"));
    // It comes with a place to run that fits, so that it has a cost at once.
    QVERIFY(!added.hostingId.empty());
    QCOMPARE(m_harness->window().shortlist()->currentOption(), QString::fromStdString(added.id));
    const int row = model()->rowOf(QString::fromStdString(added.id));
    QVERIFY(model()->index(row, OptionsModel::Cost).data(OptionsModel::RawRole).toDouble() > 0.0);
}

void EditingTest::cancellingThePickerChangesNothing()
{
    const plan::Plan before = m_harness->plan();
    m_harness->whenDialogOpens([](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    m_harness->trigger(u"planAddModel"_s);
    QVERIFY(m_harness->plan() == before);
}

void EditingTest::aManagedOptionIsAdded()
{
    const auto before = m_harness->plan().managed.size();
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* picker = qobject_cast<editors::PickerDialog*>(dialog);
        QVERIFY(picker);
        QTest::keyClicks(picker->searchField(), u"haiku"_s);
        QVERIFY(!picker->currentId().isEmpty());
        picker->accept();
    });
    m_harness->trigger(u"planAddManaged"_s);
    QCOMPARE(m_harness->plan().managed.size(), before + 1);
    m_harness->session().undoStack()->undo();
    QCOMPARE(m_harness->plan().managed.size(), before);
}

void EditingTest::hostingIsChosenFromTheTable()
{
    const std::string before = m_harness->plan().shortlist.front().hostingId;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        auto* picker = qobject_cast<editors::PickerDialog*>(dialog);
        QVERIFY(picker);
        QCOMPARE(picker->currentId().toStdString(), before);
        QTest::keyClick(picker->searchField(), Qt::Key_Down);
        QVERIFY(picker->currentId().toStdString() != before);
        picker->accept();
    });
    auto* table = m_harness->window().shortlist()->table();
    table->setCurrentIndex(model()->index(0, OptionsModel::Hosting));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_harness->plan().shortlist.front().hostingId != before);
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
}

void EditingTest::thePickerFiltersByLicence()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* picker = qobject_cast<editors::PickerDialog*>(dialog);
        auto* allowed = picker->findChild<QAbstractButton*>(u"onlyAllowed"_s);
        const int all = picker->view()->model()->rowCount();
        allowed->click();
        const auto* rows = picker->view()->model();
        QVERIFY(rows->rowCount() > 0 && rows->rowCount() < all);
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(rows->index(row, 0).data(models::CatalogueTable::AllowedRole).toBool());
        picker->reject();
    });
    m_harness->trigger(u"planAddModel"_s);
}

void EditingTest::weightsAreChosenInTheCell()
{
    auto* table = m_harness->window().shortlist()->table();
    table->setCurrentIndex(model()->index(0, OptionsModel::Weights));
    QTest::keyClick(table, Qt::Key_Return);
    auto* box = table->viewport()->findChild<QComboBox*>();
    QVERIFY(box);
    const int bf16 = box->findData(u"bf16"_s);
    QVERIFY(bf16 >= 0);
    box->setCurrentIndex(bf16);
    emit box->activated(bf16);
    QCOMPARE(m_harness->plan().shortlist.front().weightFormat, std::string("bf16"));
}

void EditingTest::anEntryIsEditedAsOneStep()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        QVERIFY(qobject_cast<editors::EntryDialog*>(dialog));
        auto* name = dialog->findChildren<QLineEdit*>().front();
        name->setText(u"Our <b>own</b> name"_s);
        auto* accepted = amount(dialog, u"Tokens a step"_s);
        QVERIFY(accepted);
        accepted->setFocus();
        accepted->selectAll();
        QTest::keyClicks(accepted, u"1.5"_s);
        button(dialog, u"OK"_s)->click();
    });
    actions()->editEntry(QString::fromStdString(m_harness->plan().shortlist.front().id));
    QCOMPARE(m_harness->plan().shortlist.front().label, std::string("Our <b>own</b> name"));
    QCOMPARE(m_harness->plan().shortlist.front().acceptedTokensPerStep, 1.5);
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
    // Markup in a name stays text.
    QCOMPARE(model()->index(0, 0).data().toString(), u"Our <b>own</b> name"_s);
}

void EditingTest::editingAPriceCopiesTheOfferIntoThePlan()
{
    const auto entry = m_harness->plan().managed.front();
    QVERIFY(m_harness->plan().own.managed.empty());
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* output = amount(dialog, u"Output"_s);
        QVERIFY(output);
        output->setFocus();
        output->selectAll();
        QTest::keyClicks(output, u"12.5"_s);
        button(dialog, u"OK"_s)->click();
    });
    actions()->editEntry(QString::fromStdString(entry.id));
    QCOMPARE(m_harness->plan().own.managed.size(), std::size_t(1));
    QCOMPARE(m_harness->plan().own.managed.front().id, entry.offerId);
    QCOMPARE(m_harness->plan().own.managed.front().prices.output, 12.5);
    m_harness->session().undoStack()->undo();
    QVERIFY(m_harness->plan().own.managed.empty());
}

void EditingTest::rowsAreDuplicatedMovedAndRemoved()
{
    const plan::Plan before = m_harness->plan();
    auto* shortlist = m_harness->window().shortlist();
    shortlist->setCurrentOption(QString::fromStdString(before.shortlist.front().id));
    m_harness->trigger(u"editDuplicate"_s);
    QCOMPARE(m_harness->plan().shortlist.size(), before.shortlist.size() + 1);
    QVERIFY(m_harness->plan().shortlist.at(1).id != before.shortlist.front().id);
    QCOMPARE(m_harness->plan().shortlist.at(1).modelId, before.shortlist.front().modelId);
    const std::string copy = m_harness->plan().shortlist.at(1).id;
    QCOMPARE(shortlist->currentOption().toStdString(), copy);
    m_harness->trigger(u"editDown"_s);
    QCOMPARE(m_harness->plan().shortlist.at(2).id, copy);
    m_harness->trigger(u"editRemove"_s);
    QVERIFY(!plan::shortlistEntry(m_harness->plan(), copy));
    for (int step = 0; step < 3; ++step)
        m_harness->session().undoStack()->undo();
    QVERIFY(m_harness->plan() == before);
}

void EditingTest::theTableIsCopiedAsText()
{
    m_harness->trigger(u"editCopy"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), model()->rowCount() + 1);
    QVERIFY(lines.at(0).startsWith(u"Model\tTotal\tActive"_s));
    const auto columns = lines.at(0).count(u'\t');
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), columns);
}

void EditingTest::planDetailsAreEdited()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        QVERIFY(qobject_cast<editors::PlanDetailsDialog*>(dialog));
        dialog->findChildren<QLineEdit*>().front()->setText(u"Another title"_s);
        button(dialog, u"OK"_s)->click();
    });
    m_harness->trigger(u"planDetails"_s);
    QCOMPARE(m_harness->plan().title, std::string("Another title"));
    QVERIFY(m_harness->window().windowTitle().contains(u"Another title"_s));
}

void EditingTest::aScenarioIsMadeAndChosen()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        QVERIFY(qobject_cast<editors::ScenariosDialog*>(dialog));
        button(dialog, u"New"_s)->click();
        auto* name = dialog->findChildren<QLineEdit*>().front();
        name->selectAll();
        QTest::keyClicks(name, u"Volume triples"_s);
        auto* table = dialog->findChild<QTableWidget*>();
        button(dialog, u"Add"_s)->click();
        table->item(0, 2)->setText(u"60k"_s);
        button(dialog, u"OK"_s)->click();
    });
    m_harness->trigger(u"planScenarios"_s);
    const auto& scenarios = m_harness->plan().scenarios;
    const auto made =
        std::find_if(scenarios.begin(), scenarios.end(), [](const auto& s) { return s.name == "Volume triples"; });
    QVERIFY(made != scenarios.end());
    QCOMPARE(made->overrides.size(), std::size_t(1));
    QCOMPARE(made->overrides.front().path, std::string("workload.requests_per_day"));
    QCOMPARE(std::get<double>(made->overrides.front().value), 60000.0);
    m_harness->session().setScenario(u"Volume triples"_s);
    QCOMPARE(m_harness->field(u"workload.requests_per_day"_s)->text(), u"60,000"_s);
}

void EditingTest::anAssumptionIsEditedInTheTable()
{
    actions()->editAssumptions(u"assumptions.discount_rate"_s);
    auto* dialog = actions()->assumptions();
    const int row = dialog->model()->rowOf(u"assumptions.discount_rate"_s);
    QVERIFY(dialog->model()->setData(dialog->model()->index(row, AssumptionsModel::Value), u"9 %"_s));
    QCOMPARE(m_harness->plan().assumptions.discountRate.value, 0.09);
    QVERIFY(dialog->model()->setData(dialog->model()->index(row, AssumptionsModel::High), u"12"_s));
    QCOMPARE(m_harness->plan().assumptions.discountRate.high.value_or(0.0), 0.12);
    QVERIFY(
        dialog->model()->setData(dialog->model()->index(row, AssumptionsModel::Source), u"The board, 3 November"_s));
    QCOMPARE(m_harness->plan().assumptions.discountRate.provenance.source, std::string("The board, 3 November"));
    QCOMPARE(m_harness->session().undoStack()->count(), 3);
}

void EditingTest::aRangeThatMissesTheValueIsRefused()
{
    actions()->editAssumptions();
    auto* dialog = actions()->assumptions();
    const plan::Plan before = m_harness->plan();
    const int row = dialog->model()->rowOf(u"assumptions.discount_rate"_s);
    QVERIFY(!dialog->model()->setData(dialog->model()->index(row, AssumptionsModel::Low), u"50 %"_s));
    QVERIFY(!dialog->message()->text().isEmpty());
    QVERIFY(!dialog->model()->setData(dialog->model()->index(row, AssumptionsModel::Date), u"yesterday"_s));
    QVERIFY(m_harness->plan() == before);
}

void EditingTest::aBadEntryKeepsTheDialogOpen()
{
    const plan::Plan before = m_harness->plan();
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* accepted = amount(dialog, u"Tokens a step"_s);
        accepted->setFocus();
        accepted->selectAll();
        QTest::keyClicks(accepted, u"99"_s);
        QVERIFY(!button(dialog, u"OK"_s)->isEnabled());
        button(dialog, u"Cancel"_s)->click();
    });
    actions()->editEntry(QString::fromStdString(before.shortlist.front().id));
    QVERIFY(m_harness->plan() == before);
}

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
