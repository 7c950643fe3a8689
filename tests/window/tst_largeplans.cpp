// SPDX-License-Identifier: GPL-3.0-or-later
// More than anybody plans: a thousand models and two hundred scenarios in the real window, and a long day's edits.
// More of it by hand: EVENHOST_EDITS=14400 tst_window_largeplans
#include "window/harness.h"

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "editors/optiontable.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "session/planstore.h"
#include "window/fileactions.h"
#include "window/shortlistpanel.h"

#include <QFile>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

#include <cstdlib>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;

namespace {

constexpr std::size_t manyModels = 1000;
constexpr std::size_t manyScenarios = 200;
constexpr int patience = 120'000; // milliseconds, for a loaded machine and sanitizers
const QString requests = u"workload.requests_per_day"_s;

plan::Plan enlarged(plan::Plan plan)
{
    const auto entries = plan.shortlist;
    while (plan.shortlist.size() < manyModels) {
        plan::ShortlistEntry entry = entries[plan.shortlist.size() % entries.size()];
        entry.id += "-" + std::to_string(plan.shortlist.size());
        plan.shortlist.push_back(entry);
    }
    while (plan.scenarios.size() < manyScenarios) {
        const auto number = static_cast<double>(plan.scenarios.size());
        plan.scenarios.push_back({"Scenario " + std::to_string(plan.scenarios.size()),
                                  "",
                                  {{"workload.requests_per_day", 1000.0 + number}}});
    }
    return plan;
}

/// Resident memory of this process, as the system counts it; nothing where it does not say.
std::optional<double> residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    }
    return std::nullopt;
}

} // namespace

class LargePlansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void aLongDayOfEditsDoesNotGrow(); // first: what a large plan gives back would hide it
    void aThousandModelsOpenEditAndSave();
};

void LargePlansTest::aThousandModelsOpenEditAndSave()
{
    Harness harness;
    const QString path = harness.file(u"large.evenhost.yaml"_s);
    const plan::Plan large = enlarged(harness.plan());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray::fromStdString(documents::planText(large))) > 0);
    file.close();

    harness.window().fileActions()->open(path);
    QCOMPARE(harness.session().path(), path);
    QVERIFY2(harness.dialogs().lastProblem.isEmpty(), qPrintable(harness.dialogs().lastProblem));
    QVERIFY(harness.plan() == large);
    auto* table = harness.window().shortlist()->table();
    QCOMPARE(table->model()->rowCount(), static_cast<int>(large.shortlist.size() + large.managed.size()));
    QVERIFY(harness.session().evaluation()->options.size() >= manyModels);

    // An edit reaches the last row too, and undo takes it back from there.
    const QModelIndex last = table->model()->index(static_cast<int>(manyModels) - 1, models::OptionsModel::Cost);
    const QString before = last.data().toString();
    QVERIFY(!before.isEmpty());
    harness.type(requests, u"3M"_s);
    QTest::keyClick(harness.field(requests), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(last.data().toString() != before, patience);
    harness.trigger(u"fileSave"_s);
    QVERIFY(!harness.session().isModified());
    const auto saved = documents::loadPlan(path.toStdString(), *harness.session().catalogue());
    QVERIFY(saved.has_value() && saved->file.plan == harness.plan());
    QCOMPARE(saved->file.plan.workload.requestsPerDay.value, 3e6);

    harness.session().setScenario(QString::fromStdString(large.scenarios.back().name));
    QCOMPARE(harness.session().shownPlan()->workload.requestsPerDay.value, 1199.0);
    harness.session().setScenario({});
    harness.session().undoStack()->undo();
    QCOMPARE(harness.plan().workload.requestsPerDay.value, large.workload.requestsPerDay.value);
    QTRY_COMPARE_WITH_TIMEOUT(last.data().toString(), before, patience);
}

/// Edits cost what undo keeps of them, and no more. A busy adviser makes one every two seconds: 14,400 in eight hours.
void LargePlansTest::aLongDayOfEditsDoesNotGrow()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps memory that was given back");
#endif
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("EVENHOST_EDITS", &given);
    const int edits = given ? asked : 300;
    constexpr double mostKilobytesAnEdit = 8.0; // 115 MB in eight hours; 1.7 kB when this was written
    Harness harness;
    QVERIFY(harness.window().context().store->saveTo(harness.file(u"plan.evenhost.yaml"_s)).has_value());
    std::optional<double> afterFirstThird;
    for (int i = 0; i < edits; ++i) {
        harness.session().setValue(u"Edit"_s, requests, 1000.0 + i * 7919 % 100'000);
        // Nine of ten are typing in the same field, as a drag or a number being typed is.
        if (i % 10 == 0)
            harness.session().endTyping();
        if (i % 50 == 0)
            harness.session().undoStack()->undo();
        if (i % 100 == 0)
            QVERIFY(harness.window().context().store->save().has_value());
        QCoreApplication::processEvents();
        if (i == edits / 3)
            afterFirstThird = residentMegabytes();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!harness.session().isRefining(), patience);
    if (!afterFirstThird)
        QSKIP("this system does not say how much memory a program has");
    const double grown = (*residentMegabytes() - *afterFirstThird) * 1024.0 / (edits - edits / 3);
    qInfo("%.2f kB an edit over %d edits", grown, edits);
    QVERIFY2(grown <= mostKilobytesAnEdit, qPrintable(QString::number(grown)));
}

QTEST_MAIN(LargePlansTest)
#include "tst_largeplans.moc"
