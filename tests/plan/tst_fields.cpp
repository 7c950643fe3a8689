// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fields.h"
#include "plan/resolve.h"

#include <QTest>

#include <limits>
#include <set>

using namespace evenhost;
using namespace evenhost::plan;

namespace {

/// A plan whose every fixed field lies inside its range, with one entry of each list.
Plan smallPlan()
{
    Plan plan;
    for (const Field& field : fields()) {
        const double value = field.maximum < 1 ? field.maximum : std::max(1.0, field.minimum);
        setQuantity(plan, field, {value, {}, {}, {}});
    }
    plan.exchangeRates["USD"] = {1.42475, 1.3, 1.6, {}};
    plan.shortlist.push_back({.id = "glm", .modelId = "glm-5.2", .hostingId = "aws-p5.48xlarge"});
    plan.managed.push_back({.id = "claude", .offerId = "anthropic/claude-sonnet-5-5"});
    return plan;
}

catalogue::Catalogue smallCatalogue()
{
    catalogue::Catalogue known;
    known.models.resize(2);
    known.models[0].id = "glm-5.2";
    known.models[1].id = "zaya1-8b";
    known.accelerators.resize(1);
    known.accelerators[0].id = "h100-sxm";
    known.hosting.resize(1);
    known.hosting[0].id = "aws-p5.48xlarge";
    known.hosting[0].acceleratorId = "h100-sxm";
    known.hosting[0].pricePerNodeHour = {71.552, {}, {}, {}};
    known.managed.resize(1);
    known.managed[0].id = "anthropic/claude-sonnet-5-5";
    known.managed[0].prices = {2, 10, 0.1, 2.5, 4};
    known.sort();
    return known;
}

std::string firstCode(const base::Findings& findings)
{
    return findings.empty() ? std::string() : findings.front().code;
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasAPathOfItsOwnAndAPlaceInThePlan()
    {
        std::set<std::string> paths;
        Plan plan;
        double next = 100;
        for (const Field& field : fields()) {
            QVERIFY(paths.insert(pathOf(field)).second);
            QCOMPARE(fieldAt(pathOf(field)), &field);
            QVERIFY(field.minimum < field.maximum);
            setQuantity(plan, field, {next++, {}, {}, {}});
        }
        next = 100;
        for (const Field& field : fields()) {
            QVERIFY(quantity(plan, field) != nullptr);
            QCOMPARE(quantity(plan, field)->value, next++); // no two fields share a member
        }
    }

    void pathsOfEntriesMayHoldDots()
    {
        const PathParts parts = splitPath("hosting.aws-p5.48xlarge.price_per_node_hour");
        QCOMPARE(std::string(parts.section), std::string("hosting"));
        QCOMPARE(std::string(parts.id), std::string("aws-p5.48xlarge"));
        QCOMPARE(std::string(parts.field), std::string("price_per_node_hour"));
    }

    void overridesReachEveryKindOfField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("value");
        QTest::newRow("workload") << "workload.requests_per_day" << 60'000.0;
        QTest::newRow("measured peak") << "workload.peak_concurrency" << 48.0;
        QTest::newRow("assumption") << "assumptions.discount_rate" << 0.12;
        QTest::newRow("exchange rate") << "exchange_rates.USD" << 1.6;
        QTest::newRow("shortlist") << "shortlist.glm.gpus_per_replica" << 16.0;
        QTest::newRow("managed") << "managed.claude.discount" << 0.15;
    }

    void overridesReachEveryKindOfField()
    {
        QFETCH(const QString, path);
        QFETCH(const double, value);
        Plan plan = smallPlan();
        QVERIFY(applyOverride(plan, {path.toStdString(), value}));
        QCOMPARE(std::get<double>(*valueAt(plan, path.toStdString())), value);
    }

    void aScheduleIsOneOfThree()
    {
        Plan plan = smallPlan();
        QVERIFY(applyOverride(plan, {"shortlist.glm.schedule", std::string("office_hours")}));
        QVERIFY(plan.shortlist.front().schedule == Schedule::OfficeHours);
        QCOMPARE(std::get<std::string>(*valueAt(plan, "shortlist.glm.schedule")), std::string("office_hours"));
        const auto refused = applyOverride(plan, {"shortlist.glm.schedule", std::string("office_hour")});
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(firstCode(refused.error())), QStringLiteral("unknown_choice"));
        QVERIFY(plan.shortlist.front().schedule == Schedule::OfficeHours);
    }

    void aRefusedOverrideLeavesThePlanAsItWas_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such field") << "workload.request_per_day" << 1.0 << "unknown_field";
        QTest::newRow("no such entry") << "shortlist.nobody.kv_bits" << 8.0 << "unknown_field";
        QTest::newRow("below range") << "workload.requests_per_day" << -1.0 << "out_of_range";
        QTest::newRow("above range") << "workload.cached_input_share" << 1.5 << "out_of_range";
        QTest::newRow("fraction") << "assumptions.spare_replicas" << 1.5 << "not_whole";
        QTest::newRow("infinite") << "assumptions.discount_rate" << std::numeric_limits<double>::infinity()
                                  << "not_a_number";
        QTest::newRow("number for a choice") << "shortlist.glm.hosting" << 3.0 << "not_a_text";
        QTest::newRow("rate of zero") << "exchange_rates.USD" << 0.0 << "out_of_range";
    }

    void aRefusedOverrideLeavesThePlanAsItWas()
    {
        QFETCH(const QString, path);
        QFETCH(const double, value);
        QFETCH(const QString, code);
        Plan plan = smallPlan();
        const Plan before = plan;
        const auto applied = applyOverride(plan, {path.toStdString(), value});
        QVERIFY(!applied);
        QCOMPARE(QString::fromStdString(firstCode(applied.error())), code);
        QVERIFY(plan == before);
    }

    void aMovedValueKeepsItsRelativeRange()
    {
        Plan plan = smallPlan();
        QVERIFY(applyOverride(plan, {"exchange_rates.USD", 2 * 1.42475}));
        QCOMPARE(*plan.exchangeRates["USD"].low, 2.6);
        QCOMPARE(*plan.exchangeRates["USD"].high, 3.2);
    }

    /// What can be typed can be saved and read again: a range goes no further than the field does.
    void aMovedRangeStaysInsideTheField()
    {
        for (const Field& field : fields()) {
            for (const double share : {0.0, 0.3, 0.95, 1.0}) {
                Plan plan = smallPlan();
                const double largest = std::min(field.maximum, 1e6);
                const double middle =
                    field.whole ? std::floor((field.minimum + largest) / 2.0) : (field.minimum + largest) / 2.0;
                setQuantity(plan, field, {middle, field.minimum, largest, {}});
                const double exact = field.minimum + share * (largest - field.minimum);
                const double value = field.whole ? std::floor(exact) : exact;
                QVERIFY2(applyOverride(plan, {pathOf(field), value}), pathOf(field).c_str());
                const base::Findings findings = checkPlan(plan);
                QVERIFY2(findings.empty(), (pathOf(field) + ": " + firstCode(findings)).c_str());
            }
        }
        Plan plan = smallPlan();
        plan.managed.front().discount = {0.5, 0.3, 0.6, {}};
        QVERIFY(applyOverride(plan, {"managed.claude.discount", 0.9}));
        QCOMPARE(plan.managed.front().discount.high, std::optional(1.0));
    }

    void aSoundPlanHasNothingToSay()
    {
        const base::Findings findings = checkPlan(smallPlan());
        QCOMPARE(QString::fromStdString(firstCode(findings)), QString());
    }

    void checksNameWhatIsWrong_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("range") << "range"
                               << "range_excludes_value";
        QTest::newRow("duplicate") << "duplicate"
                                   << "duplicate_id";
        QTest::newRow("own card twice") << "own card twice"
                                        << "duplicate_id";
        QTest::newRow("own offer twice") << "own offer twice"
                                         << "duplicate_id";
        QTest::newRow("no id") << "no id"
                               << "missing_id";
        QTest::newRow("23 hours") << "23 hours"
                                  << "bad_hourly_weights";
        QTest::newRow("all hours zero") << "all hours zero"
                                        << "empty_hourly_weights";
        QTest::newRow("kv bits") << "kv bits"
                                 << "bad_kv_bits";
    }

    void checksNameWhatIsWrong()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, code);
        Plan plan = smallPlan();
        if (what == u"range") {
            plan.assumptions.discountRate.low = plan.assumptions.discountRate.value + 0.5;
        } else if (what == u"duplicate") {
            plan.shortlist.push_back(plan.shortlist.front());
        } else if (what == u"own card twice") {
            plan.own.models.resize(2);
            plan.own.models[0].id = plan.own.models[1].id = "own/model";
        } else if (what == u"own offer twice") {
            catalogue::ManagedOffer offer;
            offer.id = "own/offer";
            offer.prices.input = offer.prices.output = 1.0;
            plan.own.managed = {offer, offer};
        } else if (what == u"no id") {
            plan.managed.front().id.clear();
        } else if (what == u"23 hours") {
            plan.workload.shape.hourlyWeights.assign(23, 1.0);
        } else if (what == u"all hours zero") {
            plan.workload.shape.hourlyWeights.assign(24, 0.0);
        } else {
            plan.shortlist.front().kvBits = 12;
        }
        QCOMPARE(QString::fromStdString(firstCode(checkPlan(plan))), code);
    }

    void resolvingFollowsEveryReference()
    {
        const auto resolved = resolve(smallPlan(), smallCatalogue());
        QVERIFY(resolved);
        QCOMPARE(resolved->shortlist().size(), std::size_t(1));
        QCOMPARE(resolved->shortlist().front().model->id, std::string("glm-5.2"));
        QCOMPARE(resolved->shortlist().front().accelerator->id, std::string("h100-sxm"));
        QCOMPARE(resolved->managed().front().offer->prices.output, 10.0);
    }

    void anUnknownModelIsNamedWithTheNearestOne()
    {
        Plan plan = smallPlan();
        plan.shortlist.front().modelId = "glm-52";
        const auto resolved = resolve(plan, smallCatalogue());
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().front().code, std::string("unknown_model"));
        QCOMPARE(std::get<std::string>(resolved.error().front().arguments[1]), std::string("glm-5.2"));
    }

    void aScenarioMayChangeACataloguePrice()
    {
        Plan plan = smallPlan();
        plan.scenarios.push_back({"Dearer GPUs", "", {{"hosting.aws-p5.48xlarge.price_per_node_hour", 100.0}}});
        const auto resolved = resolve(plan, smallCatalogue(), "Dearer GPUs");
        QVERIFY(resolved);
        QCOMPARE(resolved->shortlist().front().hosting->pricePerNodeHour.value, 100.0);
        const auto base = resolve(plan, smallCatalogue());
        QCOMPARE(base->shortlist().front().hosting->pricePerNodeHour.value, 71.552);
    }

    void aMissingExchangeRateIsSaid()
    {
        Plan plan = smallPlan();
        plan.exchangeRates.clear();
        const auto resolved = resolve(plan, smallCatalogue());
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().front().code, std::string("missing_exchange_rate"));
    }

    void anUnknownScenarioIsSaid()
    {
        const auto resolved = resolve(smallPlan(), smallCatalogue(), "High growth");
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().front().code, std::string("unknown_scenario"));
    }

    void thePlansOwnCardComesBeforeTheCatalogues()
    {
        Plan plan = smallPlan();
        catalogue::ModelCard card;
        card.id = "glm-5.2";
        card.name = "our own reading";
        plan.own.models.push_back(card);
        const auto resolved = resolve(plan, smallCatalogue());
        QCOMPARE(resolved->shortlist().front().model->name, std::string("our own reading"));
    }
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
