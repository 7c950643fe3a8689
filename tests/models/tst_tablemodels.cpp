// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/builtincatalogue.h"
#include "models/assumptionsmodel.h"
#include "models/cataloguetable.h"
#include "models/fieldtext.h"
#include "models/findingsmodel.h"
#include "models/optionsmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::AssumptionsModel;
using models::CatalogueTable;
using models::Format;
using models::OptionsModel;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

std::shared_ptr<const catalogue::Catalogue> builtIn()
{
    static const auto catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    return catalogue;
}

plan::Plan somePlan()
{
    plan::Plan plan;
    plan.shortlist.push_back({.id = "a", .modelId = "glm-5.2"});
    plan.shortlist.push_back({.id = "b", .modelId = "no-such-model"});
    plan.managed.push_back({.id = "m", .offerId = "anthropic/claude-sonnet-5-5"});
    plan.exchangeRates["USD"].value = 1.4;
    return plan;
}

std::shared_ptr<const plan::Plan> shared(plan::Plan plan)
{
    return std::make_shared<const plan::Plan>(std::move(plan));
}

} // namespace

class TableModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void optionsKeepTheirPromisesAsAModel();
    void optionsWithoutAnEvaluationShowDashes();
    void optionsKeepRowsWhenOnlyValuesChange();
    void optionsDropReordersWithinTheirList_data();
    void optionsDropReordersWithinTheirList();
    void theSliverIsToOneScale();
    void markupInANameStaysText();
    void assumptionsListEachFieldOnce();
    void assumptionsRefuseWhatTheFieldRefuses();
    void findingsAreSortedAndListedOnce();
    void catalogueTablesHoldTheWholeCatalogue();
    void everyWordOfTheSearchIsFound();
    void everyFieldHasALabel();
};

void TableModelsTest::optionsKeepTheirPromisesAsAModel()
{
    OptionsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setContent(shared(somePlan()), builtIn(), nullptr, Format());
    QCOMPARE(model.rowCount(), 3);
    plan::Plan more = somePlan();
    more.shortlist.push_back({.id = "c", .modelId = "glm-5.2"});
    model.setContent(shared(more), builtIn(), nullptr, Format());
    QCOMPARE(model.rowCount(), 4);
    model.setContent(shared(plan::Plan()), builtIn(), nullptr, Format());
    QCOMPARE(model.rowCount(), 0);
}

void TableModelsTest::optionsWithoutAnEvaluationShowDashes()
{
    OptionsModel model;
    model.setContent(shared(somePlan()), builtIn(), nullptr, Format());
    QCOMPARE(model.index(0, OptionsModel::Cost).data().toString(), u"–"_s);
    // An unknown model is named by its id and claims nothing.
    QCOMPARE(model.index(1, OptionsModel::Model).data().toString(), u"no-such-model"_s);
    QCOMPARE(model.index(1, OptionsModel::Total).data().toString(), u"–"_s);
    QVERIFY(model.isManaged(2));
    QCOMPARE(model.entryIndex(2), 0);
    QCOMPARE(model.rowOf(u"m"_s), 2);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
}

void TableModelsTest::optionsKeepRowsWhenOnlyValuesChange()
{
    OptionsModel model;
    model.setContent(shared(somePlan()), builtIn(), nullptr, Format());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    plan::Plan other = somePlan();
    other.shortlist.front().weightFormat = "bf16";
    model.setContent(shared(other), builtIn(), nullptr, Format());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, OptionsModel::Weights).data().toString(), u"BF16"_s);
}

void TableModelsTest::optionsDropReordersWithinTheirList_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("to");
    // Rows 0 and 1 are open models, row 2 is managed; `to` counts within the list, -1: nothing moves.
    QTest::newRow("first behind second") << 0 << 2 << 1;
    QTest::newRow("second before first") << 1 << 0 << 0;
    QTest::newRow("onto itself") << 0 << 0 << -1;
    QTest::newRow("an open model among the managed stays in its list") << 0 << 3 << 1;
    QTest::newRow("the only managed one has nowhere to go") << 2 << 0 << -1;
}

void TableModelsTest::optionsDropReordersWithinTheirList()
{
    QFETCH(const int, from);
    QFETCH(const int, before);
    QFETCH(const int, to);
    OptionsModel model;
    model.setContent(shared(somePlan()), builtIn(), nullptr, Format());
    QSignalSpy moved(&model, &OptionsModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
    model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
    QCOMPARE(moved.count(), to < 0 ? 0 : 1);
    if (to >= 0) {
        QCOMPARE(moved.front().at(1).toInt(), from);
        QCOMPARE(moved.front().at(2).toInt(), to);
    }
}

void TableModelsTest::theSliverIsToOneScale()
{
    OptionsModel model;
    model.setContent(shared(somePlan()), builtIn(), nullptr, Format());
    const QModelIndex scale = model.index(0, OptionsModel::Scale);
    const catalogue::ModelCard* card = builtIn()->model("glm-5.2");
    QVERIFY(card);
    QCOMPARE(scale.data(OptionsModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(scale.data(OptionsModel::ActiveShareRole).toDouble(), card->parameters.active / card->parameters.total);
}

void TableModelsTest::markupInANameStaysText()
{
    plan::Plan plan = somePlan();
    catalogue::ModelCard card = *builtIn()->model("glm-5.2");
    card.licence.name = "<img src=\"file:///etc/hostname\">";
    plan.own.models.push_back(card);
    OptionsModel model;
    model.setContent(shared(plan), builtIn(), nullptr, Format());
    const QString tip = model.index(0, OptionsModel::Licence).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void TableModelsTest::assumptionsListEachFieldOnce()
{
    AssumptionsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const plan::Plan plan = somePlan();
    model.setContent(shared(plan), plan, Format());
    QCOMPARE(model.rowCount(), static_cast<int>(plan::fields().size()) + 1); // and the US dollar
    for (const plan::Field& field : plan::fields())
        QVERIFY2(model.rowOf(QString::fromStdString(plan::pathOf(field))) >= 0, plan::pathOf(field).c_str());
}

void TableModelsTest::assumptionsRefuseWhatTheFieldRefuses()
{
    AssumptionsModel model;
    const plan::Plan plan = somePlan();
    model.setContent(shared(plan), plan, Format());
    QSignalSpy refused(&model, &AssumptionsModel::refused);
    QSignalSpy edited(&model, &AssumptionsModel::valueEdited);
    const int row = model.rowOf(u"assumptions.spare_replicas"_s);
    QVERIFY(!model.setData(model.index(row, AssumptionsModel::Value), u"0.5"_s)); // whole numbers only
    QVERIFY(!model.setData(model.index(row, AssumptionsModel::Value), u"two"_s));
    QVERIFY(!model.setData(model.index(row, AssumptionsModel::Value), u""_s));
    QCOMPARE(refused.count(), 3);
    QVERIFY(model.setData(model.index(row, AssumptionsModel::Value), u"2"_s));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.front().at(1).toDouble(), 2.0);
}

void TableModelsTest::findingsAreSortedAndListedOnce()
{
    models::FindingsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const base::Finding warning{base::Severity::Warning, "price_old", {}, "x", {}};
    const base::Finding error{base::Severity::Error, "out_of_range", {}, "y", {}};
    model.setFindings({warning, error, warning}, Format());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(models::FindingsModel::PathRole).toString(), u"y"_s);
    QVERIFY(!model.summary().isEmpty());
    model.setFindings({}, Format());
    QVERIFY(model.summary().isEmpty());
}

void TableModelsTest::catalogueTablesHoldTheWholeCatalogue()
{
    const plan::Plan plan = somePlan();
    QObject owner;
    auto* cards = CatalogueTable::ofModels(plan, *builtIn(), Format(), &owner);
    auto* hosting = CatalogueTable::ofHosting(plan, *builtIn(), Format(), {}, &owner);
    auto* managed = CatalogueTable::ofManaged(plan, *builtIn(), Format(), &owner);
    const QAbstractItemModelTester tester(cards, strict);
    QCOMPARE(cards->rowCount(), static_cast<int>(builtIn()->models.size()));
    QCOMPARE(hosting->rowCount(), static_cast<int>(builtIn()->hosting.size()));
    QCOMPARE(managed->rowCount(), static_cast<int>(builtIn()->managed.size()));
    plan::Plan own = plan;
    own.own.models.push_back(*builtIn()->model("glm-5.2"));
    own.own.models.front().name = "Ours";
    auto* replaced = CatalogueTable::ofModels(own, *builtIn(), Format(), &owner);
    QCOMPARE(replaced->rowCount(), cards->rowCount());
    QCOMPARE(replaced->index(0, 0).data().toString(), u"Ours · own"_s);
}

void TableModelsTest::everyWordOfTheSearchIsFound()
{
    QObject owner;
    auto* cards = CatalogueTable::ofModels(somePlan(), *builtIn(), Format(), &owner);
    models::CatalogueFilter filter;
    filter.setSourceModel(cards);
    filter.setSearch(u"GLM 5.2"_s);
    QVERIFY(filter.rowCount() >= 1);
    for (int row = 0; row < filter.rowCount(); ++row)
        QVERIFY(filter.index(row, 0).data().toString().contains(u"GLM"_s));
    filter.setSearch(u"glm no-such-word"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setLargestTotal(10e9);
    for (int row = 0; row < filter.rowCount(); ++row)
        QVERIFY(filter.index(row, 0).data(CatalogueTable::TotalRole).toDouble() <= 10e9);
}

void TableModelsTest::everyFieldHasALabel()
{
    for (const plan::Field& field : plan::fields()) {
        const QString key = models::fromPlan(field.key).replace(u'_', u' ');
        QVERIFY2(models::fieldLabel(plan::pathOf(field)) != key, plan::pathOf(field).c_str());
        QVERIFY2(!models::fieldHelp(plan::pathOf(field)).isEmpty(), plan::pathOf(field).c_str());
    }
}

QTEST_GUILESS_MAIN(TableModelsTest)
#include "tst_tablemodels.moc"
