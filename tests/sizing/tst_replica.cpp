// SPDX-License-Identifier: GPL-3.0-or-later
// How a replica lies on the machines that a hosting offer sells.
#include "sizing/replica.h"

#include "sizing/knowncards.h"
#include "sizing/servingcards.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;
using namespace Qt::StringLiterals;

class ReplicaTest : public QObject
{
    Q_OBJECT

private slots:
    void replicasBeyondAMachineSaySo_data();
    void replicasBeyondAMachineSaySo();
};

void ReplicaTest::replicasBeyondAMachineSaySo_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("gpusPerNode");
    QTest::addColumn<bool>("spans");
    QTest::newRow("8 billion on one GPU") << u"llama-3.1-8b"_s << 1 << false;
    QTest::newRow("671 billion in one server") << u"deepseek-v3"_s << 8 << false;
    QTest::newRow("671 billion over single GPUs") << u"deepseek-v3"_s << 1 << true;
    QTest::newRow("671 billion over pairs") << u"deepseek-v3"_s << 2 << true;
}

void ReplicaTest::replicasBeyondAMachineSaySo()
{
    QFETCH(QString, model);
    QFETCH(int, gpusPerNode);
    QFETCH(bool, spans);
    const catalogue::ModelCard card = tests::knownCard(model.toStdString());
    catalogue::Accelerator gpu = test::gpu();
    gpu.memoryGibUsable = 140.0; // as an H200
    const catalogue::ServingProfile profile = test::plainProfile();
    DeploymentRequest request;
    request.model = &card;
    request.accelerator = &gpu;
    request.profile = &profile;
    request.weightFormat = "fp8";
    request.gpusPerNode = gpusPerNode;
    request.shape = {1'000.0, 300.0, 0.0, 8'000.0, 0.0, 10.0, 1.0};
    const auto sizing = sizeReplica<double>(request);
    QVERIFY(sizing.feasible);
    QCOMPARE(sizing.nodesPerReplica > 1, spans);
    QCOMPARE(sizing.reasons.size(), std::size_t{spans ? 1U : 0U});
    if (!spans)
        return;
    const base::Finding& said = sizing.reasons.front();
    QCOMPARE(said.code, std::string("replica_spans_nodes"));
    QCOMPARE(said.severity, base::Severity::Warning); // to make sure of: it rules nothing out
    QCOMPARE(std::get<base::Amount>(said.arguments.at(0)).value, double(sizing.layout.gpus / gpusPerNode));
    // One 400 Gbit/s card a GPU, what a step between nodes is reckoned with.
    QCOMPARE(std::get<base::Amount>(said.arguments.at(1)).value, 50.0);
    // GPUs that exchange no more than this among themselves need no more between machines.
    gpu.linkGbPerSecond = 28.4;
    const auto slower = sizeReplica<double>(request);
    QCOMPARE(std::get<base::Amount>(slower.reasons.front().arguments.at(1)).value, 28.4);
}

QTEST_APPLESS_MAIN(ReplicaTest)
#include "tst_replica.moc"
