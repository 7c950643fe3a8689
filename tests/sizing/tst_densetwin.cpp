// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/densetwin.h"

#include "sizing/knowncards.h"
#include "sizing/parameters.h"
#include "sizing/servingcards.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;

namespace {

struct Case
{
    catalogue::ModelCard card;
    catalogue::Accelerator gpu = test::gpu();
    catalogue::ServingProfile profile = test::plainProfile();

    [[nodiscard]] DeploymentRequest request() const
    {
        DeploymentRequest r;
        r.model = &card;
        r.accelerator = &gpu;
        r.profile = &profile;
        r.weightFormat = "fp8";
        r.gpusPerNode = 8;
        r.shape.inputTokens = 1000.0;
        r.shape.outputTokens = 300.0;
        r.shape.contextTokens = 8000.0;
        r.shape.userSpeedTarget = 15.0;
        return r;
    }
};

} // namespace

class TestDenseTwin : public QObject
{
    Q_OBJECT

private slots:
    void aDenseCardHasTheParametersAskedFor_data()
    {
        QTest::addColumn<double>("billions");
        for (const double b : {0.1, 1.0, 3.3, 8.0, 37.0, 70.0, 120.0, 405.0, 753.0, 2800.0}) {
            QTest::newRow(qPrintable(QString::number(b))) << b;
        }
    }

    void aDenseCardHasTheParametersAskedFor()
    {
        QFETCH(const double, billions);
        const catalogue::ModelCard card = denseCard(billions * 1e9);
        const double found = parameterParts(*card.architecture).total() / 1e9;
        QVERIFY2(std::abs(found / billions - 1.0) < (billions < 1.0 ? 0.5 : 0.01), qPrintable(QString::number(found)));
        QVERIFY(!isMixtureOfExperts(card));
    }

    void theTwinLiesBetweenActiveAndTotal_data()
    {
        QTest::addColumn<bool>("unused");
        for (const char* id : {"qwen3-30b-a3b", "gpt-oss-120b", "qwen3-235b-a22b", "mixtral-8x7b"}) {
            QTest::newRow(id) << true;
        }
    }

    void theTwinLiesBetweenActiveAndTotal()
    {
        // More experts are awake than one token's, but they do less work than a dense model of the whole size.
        Case c{tests::knownCard(QTest::currentDataTag())};
        const DeploymentRequest request = c.request();
        const auto right = sizeReplica<double>(request);
        QVERIFY(right.feasible);
        const DenseTwin twin = denseTwin(request, right);
        QVERIFY(twin.sameCompute < twin.sameMemory);
        QVERIFY(twin.sameCost.has_value());
        QVERIFY2(*twin.sameCost > 0.5 * twin.sameCompute && *twin.sameCost < twin.sameMemory,
                 qPrintable(QString::number(*twin.sameCost / 1e9)));
    }

    void aDenseModelIsItsOwnTwin()
    {
        Case c{tests::knownCard("llama-3.1-8b")};
        const DeploymentRequest request = c.request();
        const DenseTwin twin = denseTwin(request, sizeReplica<double>(request));
        QCOMPARE(twin.sameMemory, twin.sameCompute);
        QCOMPARE(twin.sameCost.value(), twin.sameMemory);
    }

    void withoutAPlaceThereIsNoTwin()
    {
        Case c{tests::knownCard("deepseek-v4-pro")};
        c.gpu.memoryGibUsable = 16.0;
        const DeploymentRequest request = c.request();
        const auto right = sizeReplica<double>(request);
        QVERIFY(!right.feasible);
        QVERIFY(!denseTwin(request, right).sameCost.has_value());
    }
};

QTEST_APPLESS_MAIN(TestDenseTwin)
#include "tst_densetwin.moc"
