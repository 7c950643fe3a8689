// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing from the catalogue: search, filters, what fits, what it costs.
#include "window/harness.h"

#include "editors/entrydialog.h"
#include "editors/formatbox.h"
#include "editors/optiontable.h"
#include "editors/pickerdialog.h"
#include "models/machine.h"
#include "models/optionsmodel.h"
#include "session/fittrial.h"
#include "session/plansession.h"
#include "window/dialogparts.h"
#include "window/planactions.h"
#include "window/shortlistpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace evenhost;
using namespace Qt::StringLiterals;
using editors::PickerDialog;
using models::CatalogueTable;
using models::OptionsModel;
using testing::click;
using testing::Harness;
using testing::named;
using testing::typeInto;

class PickersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void machinesAreReadAsPeopleWriteThem_data();
    void machinesAreReadAsPeopleWriteThem();
    void machineTextIsReadBack();
    void modelsAreFilteredByWhatFits();
    void aLargerMachineHoldsMore();
    void aBadMachineKeepsWhatWasFound();
    void modelsAreFilteredByLicenceName();
    void modelsAreFilteredByActiveSize();
    void filtersAddUp();
    void fitAgreesWithTheEvaluation();
    void hostingIsFoundByMachine();
    void hostingSaysWhatFitsAndCosts();
    void formatsSayWhatTheyTake();
    void aFormatIsChosenFromTheDialog();
    void anOfferIsMadeInsideThePicker();
    void anOwnRowStandsFirstAndSaysSo();

private:
    void picking(const QString& action, const std::function<void(PickerDialog*)>& drive)
    {
        m_harness->whenDialogOpens([drive](QWidget* dialog) {
            auto* picker = qobject_cast<PickerDialog*>(dialog);
            QVERIFY(picker);
            drive(picker);
            picker->reject();
        });
        m_harness->trigger(action);
    }
    static QStringList ids(const PickerDialog* picker)
    {
        QStringList ids;
        const auto* rows = picker->view()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            ids += rows->index(row, 0).data(CatalogueTable::IdRole).toString();
        return ids;
    }
    static void choose(PickerDialog* picker, const QString& box, int index)
    {
        auto* combo = picker->findChild<QComboBox*>(box);
        QVERIFY2(combo, qPrintable(box));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    std::unique_ptr<Harness> m_harness;
};

void PickersTest::initTestCase()
{
    Harness::prepareApplication();
}

void PickersTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

void PickersTest::machinesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::newRow("8 x H200") << u"8 x H200"_s << 8 << u"h200-sxm"_s;
    QTest::newRow("8xH200") << u"8xH200"_s << 8 << u"h200-sxm"_s;
    QTest::newRow("8× h200") << u"8× h200"_s << 8 << u"h200-sxm"_s;
    QTest::newRow("8 H200") << u"8 H200"_s << 8 << u"h200-sxm"_s;
    QTest::newRow("H200 alone") << u"H200"_s << 1 << u"h200-sxm"_s;
    QTest::newRow("arithmetic") << u"2*4 MI300X"_s << 8 << u"mi300x"_s;
    QTest::newRow("with vendor") << u"4 x AMD Instinct MI300X"_s << 4 << u"mi300x"_s;
    QTest::newRow("none") << u""_s << 1 << u""_s;
    QTest::newRow("zero") << u"0 x H200"_s << 1 << u""_s;
    QTest::newRow("half") << u"1.5 x H200"_s << 1 << u""_s;
    QTest::newRow("unknown") << u"8 x Q9000"_s << 1 << u""_s;
    QTest::newRow("number alone") << u"8"_s << 1 << u""_s;
}

void PickersTest::machinesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QFETCH(const QString, id);
    const auto machine =
        models::parseMachine(text, m_harness->plan(), *m_harness->session().catalogue(), models::Format());
    QCOMPARE(machine.accelerator ? QString::fromStdString(machine.accelerator->id) : QString(), id);
    QCOMPARE(machine.count, count);
    QCOMPARE(machine.reason.isEmpty(), !id.isEmpty());
}

void PickersTest::machineTextIsReadBack()
{
    for (const auto& accelerator : m_harness->session().catalogue()->accelerators) {
        const QString text = models::machineText(4, accelerator);
        const auto read =
            models::parseMachine(text, m_harness->plan(), *m_harness->session().catalogue(), models::Format());
        QVERIFY2(read.accelerator, qPrintable(text + u": "_s + read.reason));
        QCOMPARE(read.accelerator->id, accelerator.id);
        QCOMPARE(read.count, 4);
    }
}

void PickersTest::modelsAreFilteredByWhatFits()
{
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        const auto before = ids(picker).size();
        typeInto(picker, u"Fits on"_s, u"1 x H100"_s);
        const QStringList fitting = ids(picker);
        QVERIFY(!fitting.isEmpty() && fitting.size() < before);
        // 65 GB of weights fit into 80 GB; 753 billion parameters do not.
        QVERIFY(fitting.contains(u"gpt-oss-120b"_s));
        QVERIFY(!fitting.contains(u"glm-5.2"_s));
        const auto* rows = picker->view()->model();
        const int last = rows->columnCount() - 1;
        QVERIFY(rows->headerData(last, Qt::Horizontal).toString().contains(u"H100"_s));
        QVERIFY(rows->index(0, last).data().toString().contains(u"at once"_s));
        // It is seen without scrolling: beside the sizes, not behind the last column.
        const auto* header = qobject_cast<QTableView*>(picker->view())->horizontalHeader();
        QCOMPARE(header->visualIndex(last), 4);
        QVERIFY(header->sectionViewportPosition(last) + header->sectionSize(last) <= header->viewport()->width());
        typeInto(picker, u"Fits on"_s, u" "_s);
        QCOMPARE(ids(picker).size(), before);
        for (int column = 0; column < rows->columnCount(); ++column)
            QCOMPARE(header->visualIndex(column), column);
    });
}

void PickersTest::aLargerMachineHoldsMore()
{
    // The claim the catalogue was checked against: GLM-5.2 in FP8 on 8 x H200, not on 8 x H100.
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        typeInto(picker, u"Fits on"_s, u"8 x H100"_s);
        const QStringList smaller = ids(picker);
        typeInto(picker, u"Fits on"_s, u"8 x B200"_s);
        const QStringList larger = ids(picker);
        for (const QString& id : smaller)
            QVERIFY2(larger.contains(id), qPrintable(id));
        QVERIFY(larger.size() > smaller.size());
        typeInto(picker, u"Fits on"_s, u"8 x H200"_s);
        QVERIFY(!smaller.contains(u"glm-5.2"_s) && ids(picker).contains(u"glm-5.2"_s));
    });
}

void PickersTest::aBadMachineKeepsWhatWasFound()
{
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        typeInto(picker, u"Fits on"_s, u"8 x H200"_s);
        const QStringList found = ids(picker);
        auto* field = named<QLineEdit>(picker, u"Fits on"_s);
        QTest::keyClicks(field, u"zzz"_s);
        QVERIFY(!field->accessibleDescription().isEmpty());
        QCOMPARE(ids(picker), found);
    });
}

void PickersTest::modelsAreFilteredByLicenceName()
{
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        auto* box = picker->findChild<QComboBox*>(u"licence"_s);
        const int mit = box->findText(u"MIT"_s);
        QVERIFY(mit > 0);
        choose(picker, u"licence"_s, mit);
        const auto* rows = picker->view()->model();
        QVERIFY(rows->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row)
            QCOMPARE(rows->index(row, 0).data(CatalogueTable::LicenceRole).toString(), u"MIT"_s);
    });
}

void PickersTest::modelsAreFilteredByActiveSize()
{
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        choose(picker, u"largestActive"_s, 2); // 13 billion
        const auto* rows = picker->view()->model();
        QVERIFY(rows->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(rows->index(row, 0).data(CatalogueTable::ActiveRole).toDouble() <= 13e9);
    });
}

void PickersTest::filtersAddUp()
{
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        picker->findChild<QAbstractButton*>(u"onlyAllowed"_s)->click();
        choose(picker, u"leastContext"_s, 2); // 128 k
        choose(picker, u"largestTotal"_s, 3); // 130 billion
        typeInto(picker, u"Fits on"_s, u"2 x H200"_s);
        const QStringList found = ids(picker);
        QVERIFY(!found.isEmpty());
        QTest::keyClicks(picker->searchField(), u"gpt oss"_s);
        for (const QString& id : ids(picker))
            QVERIFY(found.contains(id) && id.contains(u"gpt-oss"_s));
        QVERIFY(!ids(picker).isEmpty());
    });
}

void PickersTest::fitAgreesWithTheEvaluation()
{
    // Every row of the example that is deployed fits, by the picker, on as many GPUs as its replica has.
    const auto evaluation = m_harness->session().evaluation();
    int compared = 0;
    for (const auto& entry : m_harness->plan().shortlist) {
        const auto* option = analysis::option(*evaluation, entry.id);
        const auto* card = m_harness->session().catalogue()->model(entry.modelId);
        const bool native = entry.weightFormat.empty() || entry.weightFormat == card->nativeFormat;
        if (!option || !option->deployment || !option->deployment->replica.feasible || !native)
            continue;
        const auto* accelerator = m_harness->session().catalogue()->accelerator(option->deployment->acceleratorId);
        const auto trial = session::fitTrial(m_harness->session(), *accelerator, option->deployment->gpusPerReplica);
        QVERIFY2(trial(QString::fromStdString(entry.modelId)).fits, entry.id.c_str());
        ++compared;
    }
    QVERIFY(compared > 0);
}

void PickersTest::hostingIsFoundByMachine()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* picker = qobject_cast<PickerDialog*>(dialog);
        QTest::keyClicks(picker->searchField(), u"8 x H200"_s);
        const auto* rows = picker->view()->model();
        QVERIFY(rows->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(rows->index(row, 0).data().toString().startsWith(u"8× H200"_s));
        picker->reject();
    });
    m_harness->window().planActions()->chooseHosting(QString::fromStdString(m_harness->plan().shortlist.front().id));
}

void PickersTest::hostingSaysWhatFitsAndCosts()
{
    const auto& entry = m_harness->plan().shortlist.front();
    const auto* option = analysis::option(*m_harness->session().evaluation(), entry.id);
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        auto* picker = qobject_cast<PickerDialog*>(dialog);
        const auto* rows = picker->view()->model();
        const int cost = rows->columnCount() - 1;
        QVERIFY(rows->headerData(cost, Qt::Horizontal).toString().contains(u"a month"_s));
        // The chosen row costs what the table of the window says.
        const QModelIndex current = picker->view()->currentIndex();
        QCOMPARE(current.siblingAtColumn(cost).data(CatalogueTable::RawRole).toDouble(), option->monthlyCost.total);
        picker->findChild<QAbstractButton*>(u"onlyAllowed"_s)->click();
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(rows->index(row, 0).data(CatalogueTable::AllowedRole).toBool());
        picker->reject();
    });
    m_harness->window().planActions()->chooseHosting(QString::fromStdString(entry.id));
}

void PickersTest::formatsSayWhatTheyTake()
{
    auto* table = m_harness->window().shortlist()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, OptionsModel::Weights));
    QTest::keyClick(table, Qt::Key_Return);
    auto* box = table->viewport()->findChild<editors::FormatBox*>();
    QVERIFY(box);
    const auto* items = box->model();
    QVERIFY(items->columnCount() >= 4);
    const int fp8 = box->findData(u"fp8"_s);
    const int bf16 = box->findData(u"bf16"_s);
    QVERIFY(fp8 >= 0 && bf16 >= 0);
    const auto gigabytes = [&](int row) {
        return items->index(row, 1).data().toString().remove(u',').section(QChar::Nbsp, 0, 0).toDouble();
    };
    QVERIFY2(gigabytes(bf16) > 1.5 * gigabytes(fp8), qPrintable(items->index(bf16, 1).data().toString()));
    // What the window says of the chosen format.
    const auto& entry = m_harness->plan().shortlist.front();
    const auto* option = analysis::option(*m_harness->session().evaluation(), entry.id);
    const int own = box->findData(QString::fromStdString(
        entry.weightFormat.empty() ? m_harness->session().catalogue()->model(entry.modelId)->nativeFormat
                                   : entry.weightFormat));
    QCOMPARE(items->index(own, 2).data().toString(), QString::number(option->deployment->gpus));
    QTest::keyClick(box, Qt::Key_Escape);
}

void PickersTest::aFormatIsChosenFromTheDialog()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        QVERIFY(qobject_cast<editors::EntryDialog*>(dialog));
        auto* box = dialog->findChild<editors::FormatBox*>();
        QVERIFY(box);
        box->setCurrentIndex(box->findData(u"bf16"_s));
        click(dialog, u"OK"_s);
    });
    m_harness->window().planActions()->editEntry(QString::fromStdString(m_harness->plan().shortlist.front().id));
    QCOMPARE(m_harness->plan().shortlist.front().weightFormat, std::string("bf16"));
}

void PickersTest::anOfferIsMadeInsideThePicker()
{
    const auto before = m_harness->plan().managed.size();
    m_harness->whenDialogOpens([this](QWidget* dialog) {
        auto* picker = qobject_cast<PickerDialog*>(dialog);
        m_harness->whenDialogOpens([](QWidget* editor) {
            typeInto(editor, u"Model"_s, u"Quoted"_s);
            typeInto(editor, u"Identifier"_s, u"own/quoted"_s);
            typeInto(editor, u"Output"_s, u"5"_s);
            click(editor, u"OK"_s);
        });
        click(dialog, u"New …"_s);
        QCOMPARE(picker->currentId(), u"own/quoted"_s);
        picker->accept();
    });
    m_harness->trigger(u"planAddManaged"_s);
    QCOMPARE(m_harness->plan().managed.size(), before + 1);
    QCOMPARE(m_harness->plan().managed.back().offerId, std::string("own/quoted"));
}

void PickersTest::anOwnRowStandsFirstAndSaysSo()
{
    plan::Plan after = m_harness->plan();
    after.own.models.push_back(*m_harness->session().catalogue()->model("gpt-oss-120b"));
    after.own.models.back().id = "own/one";
    after.own.models.back().name = "Ours";
    m_harness->session().change(u"own"_s, after);
    picking(u"planAddModel"_s, [](PickerDialog* picker) {
        QCOMPARE(picker->view()->model()->index(0, 0).data().toString(), u"Ours · own"_s);
        auto* own = picker->findChild<QCheckBox*>(u"onlyOwn"_s);
        own->click();
        QCOMPARE(ids(picker), QStringList{u"own/one"_s});
    });
}

QTEST_MAIN(PickersTest)
#include "tst_pickers.moc"
