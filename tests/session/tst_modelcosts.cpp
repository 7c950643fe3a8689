// SPDX-License-Identifier: GPL-3.0-or-later
// What the models to choose from would cost: the cheapest of all offers, found aside.
#include "session/modelcosts.h"

#include "analysis/evaluate.h"
#include "documents/planfile.h"
#include "session/planfiles.h"
#include "session/weightchoice.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using session::ModelCosts;
using session::PlanSession;

class ModelCostsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theCheapestOfAllOffers_data();
    void theCheapestOfAllOffers();
    void formatsAreTheMakersOwn_data();
    void formatsAreTheMakersOwn();
    void aCardOfTwoNumbersIsTriedInItsOwnFormat();
    void largeModelsStayInOneServer();
    void theFormatComesWithTheCost();
    void offersOutsideTheCountryAreLeftOut();
    void eachModelIsToldOnceInOrder();
    void aNewStartDropsTheOldOne();
    void theEndDoesNotWaitForAll();

private:
    std::unique_ptr<PlanSession> m_session;
};

void ModelCostsTest::init()
{
    m_session = std::make_unique<PlanSession>(testing::builtIn(), testing::testDay);
    const std::string path = EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml";
    m_session->setPlan(documents::loadPlan(path, *testing::builtIn())->file.plan, {});
}

void ModelCostsTest::theCheapestOfAllOffers_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("formats"); // of its maker, with 8 bits or more
    QTest::newRow("glm-5.2") << u"glm-5.2"_s << QStringList{u"bf16"_s, u"fp8"_s};
    QTest::newRow("zaya1-8b") << u"zaya1-8b"_s << QStringList{u"bf16"_s};
    QTest::newRow("kimi-k2.5") << u"kimi-k2.5"_s << QStringList{u"int4"_s};
}

void ModelCostsTest::theCheapestOfAllOffers()
{
    QFETCH(QString, model);
    QFETCH(QStringList, formats);
    const ModelCosts costs(*m_session);
    const models::ModelCost found = costs.costOf(model.toStdString());
    // Every offer there is in every format, one by one, spot prices left out as documented.
    plan::Plan plan = m_session->plan();
    plan.managed.clear();
    plan.scenarios.clear();
    std::optional<double> cheapest;
    for (const auto& offer : testing::builtIn()->hosting) {
        const bool elsewhere = !plan.residencyCountry.empty() && offer.country != plan.residencyCountry;
        // Prices that a study has modelled are nobody's offers.
        if (offer.billing == catalogue::Billing::Spot || offer.id.starts_with("market-") || elsewhere)
            continue;
        for (const QString& format : formats) {
            plan.shortlist.assign(1, {});
            plan.shortlist.front().id = "one";
            plan.shortlist.front().modelId = model.toStdString();
            plan.shortlist.front().hostingId = offer.id;
            plan.shortlist.front().weightFormat = format.toStdString();
            const auto result = m_session->tryPlan(plan);
            if (!result)
                continue;
            const auto& option = result->options.front();
            // Nor does a replica spread over machines that are parts of a server.
            const int server = testing::builtIn()->accelerator(offer.acceleratorId)->maximumPerNode;
            if (option.deployment && option.deployment->replica.nodesPerReplica > 1 && offer.gpusPerNode < server)
                continue;
            if (option.deployment && option.deployment->replica.feasible && option.monthlyCost.total > 0.0)
                cheapest = std::min(cheapest.value_or(option.monthlyCost.total), option.monthlyCost.total);
        }
    }
    QCOMPARE(found.fits, cheapest.has_value());
    if (cheapest) {
        QVERIFY2(std::abs(found.perMonth - *cheapest) <= 0.005 * *cheapest,
                 qPrintable(u"%1 against %2 on %3"_s.arg(found.perMonth).arg(*cheapest).arg(found.hostingId)));
        QVERIFY(found.low <= found.perMonth && found.perMonth <= found.high);
        QVERIFY(found.perMillionTokens > 0.0);
    }
}

/// What the makers themselves released with 8 bits or more; nobody else's conversion, nothing narrower.
void ModelCostsTest::formatsAreTheMakersOwn_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("formats");
    QTest::newRow("released in both") << u"glm-5.2"_s << QStringList{u"bf16"_s, u"fp8"_s};
    QTest::newRow("8 bit is somebody else's") << u"llama-3.3-70b"_s << QStringList{u"bf16"_s};
    QTest::newRow("its maker's 4 bit stays a choice") << u"qwen3.5-397b-a17b"_s << QStringList{u"bf16"_s};
    QTest::newRow("released in 4 bit") << u"kimi-k2.5"_s << QStringList{u"int4"_s};
    QTest::newRow("8 bit first, 16 bit as well") << u"glm-5.3"_s << QStringList{u"fp8"_s, u"bf16"_s};
}

void ModelCostsTest::formatsAreTheMakersOwn()
{
    QFETCH(QString, model);
    QStringList found;
    for (const std::string& format : session::makersFormats(*testing::builtIn()->model(model.toStdString())))
        found += QString::fromStdString(format);
    QTEST(found, "formats");
}

void ModelCostsTest::aCardOfTwoNumbersIsTriedInItsOwnFormat()
{
    catalogue::ModelCard card;
    QCOMPARE(session::makersFormats(card), std::vector<std::string>{"bf16"}); // nothing known at all
    card.nativeFormat = "fp8";
    card.checkpoints.push_back({.repository = "someone/somewhere", .format = "bf16"});
    QCOMPARE(session::makersFormats(card), std::vector<std::string>{"fp8"});
}

/// A model of 755 GB fits on five single GPUs of a cloud, each a machine of its own. Nobody should be led there
/// unasked.
void ModelCostsTest::largeModelsStayInOneServer()
{
    const ModelCosts costs(*m_session);
    const models::ModelCost found = costs.costOf("glm-5.2");
    const auto* offer = testing::builtIn()->hostingOffer(found.hostingId.toStdString());
    QVERIFY(found.fits && offer);
    QCOMPARE(offer->gpusPerNode, testing::builtIn()->accelerator(offer->acceleratorId)->maximumPerNode);
}

/// GLM-5.2 in FP8 is half as large as in BF16, and cheaper to host.
void ModelCostsTest::theFormatComesWithTheCost()
{
    const ModelCosts costs(*m_session);
    QCOMPARE(costs.costOf("glm-5.2").weightFormat, std::string("fp8"));
    QCOMPARE(costs.costOf("kimi-k2.5").weightFormat, std::string()); // as released
    QVERIFY(!costs.costOf("no-such-model").fits);
}

void ModelCostsTest::offersOutsideTheCountryAreLeftOut()
{
    plan::Plan plan = m_session->plan();
    plan.residencyCountry = "AU";
    m_session->setPlan(plan, {});
    const ModelCosts costs(*m_session);
    QVERIFY(!costs.offers().empty());
    for (const std::string& id : costs.offers())
        QCOMPARE(testing::builtIn()->hostingOffer(id)->country, std::string("AU"));
}

void ModelCostsTest::eachModelIsToldOnceInOrder()
{
    ModelCosts costs(*m_session);
    QStringList told;
    connect(&costs, &ModelCosts::found, this, [&](const QString& id) { told += id; });
    QSignalSpy finished(&costs, &ModelCosts::finished);
    const QStringList wanted{u"glm-5.2"_s, u"no-such-model"_s, u"zaya1-8b"_s};
    costs.start(wanted);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(told, wanted);
}

void ModelCostsTest::aNewStartDropsTheOldOne()
{
    ModelCosts costs(*m_session);
    QStringList told;
    connect(&costs, &ModelCosts::found, this, [&](const QString& id) { told += id; });
    QSignalSpy finished(&costs, &ModelCosts::finished);
    costs.start({u"glm-5.2"_s, u"glm-5.2"_s, u"glm-5.2"_s});
    costs.start({u"zaya1-8b"_s});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(told, QStringList{u"zaya1-8b"_s});
}

void ModelCostsTest::theEndDoesNotWaitForAll()
{
    QStringList all;
    for (const auto& model : testing::builtIn()->models)
        all += QString::fromStdString(model.id);
    std::atomic<int> evaluations = 0;
    PlanSession session(testing::builtIn(), testing::testDay,
                        [&](const plan::Plan& plan, const catalogue::Catalogue& catalogue, const std::string& scenario,
                            base::Date today, const analysis::EvaluateOptions& options) {
                            ++evaluations;
                            return analysis::evaluate(plan, catalogue, scenario, today, options);
                        });
    {
        ModelCosts costs(session);
        costs.start(all);
    }
    QVERIFY(evaluations.load() < all.size());
    QCoreApplication::processEvents(); // what was found would arrive here, at a dead object
}

QTEST_GUILESS_MAIN(ModelCostsTest)
#include "tst_modelcosts.moc"
