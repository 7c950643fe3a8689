// SPDX-License-Identifier: GPL-3.0-or-later
// What the models to choose from would cost: the cheapest of all offers, found aside.
#include "session/modelcosts.h"

#include "analysis/evaluate.h"
#include "documents/planfile.h"
#include "session/planfiles.h"

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
    for (const auto& entry : {"glm-5.2", "zaya1-8b", "llama-3.1-70b-instruct"}) {
        if (testing::builtIn()->model(entry))
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }
}

void ModelCostsTest::theCheapestOfAllOffers()
{
    QFETCH(QString, model);
    const ModelCosts costs(*m_session);
    const models::ModelCost found = costs.costOf(model.toStdString());
    // Every offer there is, one by one, spot prices left out as documented.
    plan::Plan plan = m_session->plan();
    plan.managed.clear();
    plan.scenarios.clear();
    std::optional<double> cheapest;
    for (const auto& offer : testing::builtIn()->hosting) {
        const bool elsewhere = !plan.residencyCountry.empty() && offer.country != plan.residencyCountry;
        // Prices that a study has modelled are nobody's offers.
        if (offer.billing == catalogue::Billing::Spot || offer.id.starts_with("market-") || elsewhere)
            continue;
        plan.shortlist.assign(1, {});
        plan.shortlist.front().id = "one";
        plan.shortlist.front().modelId = model.toStdString();
        plan.shortlist.front().hostingId = offer.id;
        const auto result = m_session->tryPlan(plan);
        if (!result)
            continue;
        const auto& option = result->options.front();
        if (option.deployment && option.deployment->replica.feasible && option.monthlyCost.total > 0.0)
            cheapest = std::min(cheapest.value_or(option.monthlyCost.total), option.monthlyCost.total);
    }
    QCOMPARE(found.fits, cheapest.has_value());
    if (cheapest) {
        QVERIFY2(std::abs(found.perMonth - *cheapest) <= 0.005 * *cheapest,
                 qPrintable(u"%1 against %2 on %3"_s.arg(found.perMonth).arg(*cheapest).arg(found.hostingId)));
        QVERIFY(found.low <= found.perMonth && found.perMonth <= found.high);
        QVERIFY(found.perMillionTokens > 0.0);
    }
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
