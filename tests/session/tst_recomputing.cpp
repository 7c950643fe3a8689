// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of long lists, whose evaluation goes to the worker: what is shown meanwhile, and in which order answers come.
#include "session/plansession.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace evenhost;
using namespace Qt::StringLiterals;
using session::PlanSession;

namespace {

const base::Date someDay{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21)};
const QString requests = u"workload.requests_per_day"_s;

/// Answers with the volume it was asked about. Away from the window's thread it waits at a gate.
struct Engine
{
    std::atomic<bool> closed = false; ///< the gate
    std::atomic<int> aside = 0;       ///< evaluations begun on a worker
    const std::thread::id window = std::this_thread::get_id();

    void close() { closed = true; }
    void open()
    {
        closed = false;
        closed.notify_all();
    }

    session::EvaluateFunction function()
    {
        return [this](const plan::Plan& plan, const catalogue::Catalogue&, const std::string& scenario, base::Date,
                      const analysis::EvaluateOptions& options) -> session::EvaluationResult {
            if (std::this_thread::get_id() != window && !options.sensitivity) {
                ++aside;
                closed.wait(true);
            }
            if (plan.workload.requestsPerDay.value == 13)
                return base::Finding{base::Severity::Error, "unlucky", {}, {}, {}};
            analysis::Evaluation evaluation;
            evaluation.scenario = scenario;
            evaluation.workload.requestsPerDay = plan.workload.requestsPerDay.value;
            return evaluation;
        };
    }
};

plan::Plan somePlan()
{
    plan::Plan plan;
    plan.title = "Test";
    plan.workload.requestsPerDay.value = 1000;
    for (const char* id : {"a", "b", "c"}) {
        plan.shortlist.emplace_back().id = id;
        plan.shortlist.back().modelId = "model";
        plan.shortlist.back().hostingId = "host";
    }
    plan.scenarios.push_back({"Triple", "", {{"workload.requests_per_day", 3000.0}}});
    return plan;
}

} // namespace

class RecomputingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aShortListIsEvaluatedAtOnce();
    void aLongListIsEvaluatedAside();
    void theOldFiguresStayWithTheirPlan();
    void editsMeanwhileAreOneEvaluation();
    void anAnswerThatWasOvertakenStillShowsInOrder();
    void onlyWhatTakesLongIsMarked();
    void settlingWaitsForTheNewest();
    void aMistakeThatIsMendedMeanwhileIsNotShown();
    void aMistakeIsShownOnceItIsTheNewest();
    void undoAndScenariosGoTheSameWay();
    void anotherPlanDropsWhatRuns();
    void theEndOfTheSessionWaitsForTheWorker();

private:
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<PlanSession> m_session;

    void set(double value) { QVERIFY(!m_session->setValue(u"Change"_s, requests, value)); }
    [[nodiscard]] double shown() const { return m_session->evaluation()->workload.requestsPerDay; }
};

void RecomputingTest::init()
{
    m_engine = std::make_unique<Engine>();
    m_session = std::make_unique<PlanSession>(std::make_shared<catalogue::Catalogue>(), someDay, m_engine->function());
    m_session->setFrameBudget({0, 0.0}); // nothing is quick enough
    m_session->setPlan(somePlan(), {});
    QTRY_VERIFY(!m_session->isRefining());
}

void RecomputingTest::cleanup()
{
    m_engine->open();
    m_session.reset();
}

void RecomputingTest::aShortListIsEvaluatedAtOnce()
{
    m_session->setFrameBudget({3, 0.0});
    set(2000);
    QVERIFY(!m_session->isRecomputing());
    QCOMPARE(shown(), 2000.0);
    QCOMPARE(m_engine->aside.load(), 0);
    // Longer lists too, while the evaluation promises to leave the frame room.
    m_session->setFrameBudget({0, 1e9});
    set(3000);
    QCOMPARE(shown(), 3000.0);
    QCOMPARE(m_engine->aside.load(), 0);
}

void RecomputingTest::aLongListIsEvaluatedAside()
{
    QSignalSpy evaluated(m_session.get(), &PlanSession::evaluationChanged);
    set(2000);
    QVERIFY(m_session->isRecomputing());
    QCOMPARE(m_session->plan().workload.requestsPerDay.value, 2000.0);
    QCOMPARE(evaluated.count(), 0);
    QTRY_VERIFY(!m_session->isRecomputing());
    QCOMPARE(shown(), 2000.0);
    QTRY_VERIFY(!m_session->isRefining());
    QCOMPARE(evaluated.count(), 2); // the quick one and the full one
}

void RecomputingTest::theOldFiguresStayWithTheirPlan()
{
    m_engine->close();
    set(2000);
    plan::Plan after = m_session->plan();
    after.shortlist.erase(after.shortlist.begin());
    m_session->change(u"Remove"_s, after);
    QCOMPARE(shown(), 1000.0);
    QCOMPARE(m_session->evaluatedPlan()->workload.requestsPerDay.value, 1000.0);
    QCOMPARE(m_session->evaluatedPlan()->shortlist.size(), 3U);
    QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 2000.0);
    QCOMPARE(m_session->shownPlan()->shortlist.size(), 2U);
}

void RecomputingTest::editsMeanwhileAreOneEvaluation()
{
    m_engine->close();
    for (int i = 1; i <= 50; ++i)
        set(1000.0 + i);
    QTRY_COMPARE(m_engine->aside.load(), 1);
    m_engine->open();
    QTRY_VERIFY(!m_session->isRecomputing());
    QCOMPARE(shown(), 1050.0);
    QCOMPARE(m_engine->aside.load(), 2); // the first, and the newest for all that came meanwhile
}

void RecomputingTest::anAnswerThatWasOvertakenStillShowsInOrder()
{
    std::vector<double> seen;
    connect(m_session.get(), &PlanSession::evaluationChanged, this, [&] {
        seen.push_back(shown());
        QCOMPARE(m_session->evaluatedPlan()->workload.requestsPerDay.value, shown());
    });
    m_engine->close();
    set(2000);
    QTRY_COMPARE(m_engine->aside.load(), 1);
    set(3000);
    set(4000);
    m_engine->open();
    QTRY_VERIFY(!m_session->isRefining());
    QCOMPARE(seen, (std::vector<double>{2000.0, 4000.0, 4000.0}));
}

void RecomputingTest::onlyWhatTakesLongIsMarked()
{
    QSignalSpy marked(m_session.get(), &PlanSession::recomputingShown);
    m_engine->close();
    set(2000);
    QTRY_COMPARE(marked.count(), 1);
    QCOMPARE(marked.at(0).at(0).toBool(), true);
    m_engine->open();
    QTRY_COMPARE(marked.count(), 2);
    QCOMPARE(marked.at(1).at(0).toBool(), false);
    QCOMPARE(shown(), 2000.0);
}

void RecomputingTest::settlingWaitsForTheNewest()
{
    m_engine->close();
    set(2000);
    set(3000);
    m_session->settle();
    QVERIFY(!m_session->isRecomputing());
    QCOMPARE(shown(), 3000.0);
    // What the worker was at is nobody's any more.
    QSignalSpy evaluated(m_session.get(), &PlanSession::evaluationChanged);
    m_engine->open();
    QTRY_VERIFY(!m_session->isRefining());
    QCOMPARE(shown(), 3000.0);
    QCOMPARE(evaluated.count(), 1); // the full answer
}

void RecomputingTest::aMistakeThatIsMendedMeanwhileIsNotShown()
{
    m_engine->close();
    set(13);
    QTRY_COMPARE(m_engine->aside.load(), 1);
    set(14);
    m_engine->open();
    QTRY_VERIFY(!m_session->isRecomputing());
    QVERIFY(m_session->evaluation());
    QVERIFY(m_session->problems().empty());
    QCOMPARE(shown(), 14.0);
}

void RecomputingTest::aMistakeIsShownOnceItIsTheNewest()
{
    set(13);
    QTRY_VERIFY(!m_session->isRecomputing());
    QVERIFY(!m_session->evaluation());
    QCOMPARE(m_session->problems().front().code, "unlucky");
    QVERIFY(!m_session->isRefining());
    // Nothing is shown, so nothing has to be kept: the next edit is answered at once.
    set(15);
    QCOMPARE(shown(), 15.0);
}

void RecomputingTest::undoAndScenariosGoTheSameWay()
{
    set(2000);
    m_session->undoStack()->undo();
    QVERIFY(m_session->isRecomputing());
    QTRY_VERIFY(!m_session->isRecomputing());
    QCOMPARE(shown(), 1000.0);
    m_session->setScenario(u"Triple"_s);
    QVERIFY(m_session->isRecomputing());
    QTRY_VERIFY(!m_session->isRecomputing());
    QCOMPARE(m_session->evaluation()->scenario, "Triple");
    QCOMPARE(m_session->evaluatedPlan()->workload.requestsPerDay.value, 3000.0);
}

void RecomputingTest::anotherPlanDropsWhatRuns()
{
    m_engine->close();
    set(2000);
    QTRY_COMPARE(m_engine->aside.load(), 1);
    plan::Plan other = somePlan();
    other.workload.requestsPerDay.value = 77;
    m_session->setPlan(other, {});
    QCOMPARE(shown(), 77.0);
    std::vector<double> seen;
    connect(m_session.get(), &PlanSession::evaluationChanged, this, [&] { seen.push_back(shown()); });
    m_engine->open();
    QTRY_VERIFY(!m_session->isRefining());
    QCOMPARE(seen, std::vector<double>{77.0});
}

void RecomputingTest::theEndOfTheSessionWaitsForTheWorker()
{
    m_engine->close();
    set(2000);
    QTRY_COMPARE(m_engine->aside.load(), 1);
    std::thread opener([this] { m_engine->open(); });
    m_session.reset();
    opener.join();
    QCoreApplication::processEvents(); // an answer of the dead session would arrive here
}

QTEST_GUILESS_MAIN(RecomputingTest)
#include "tst_recomputing.moc"
