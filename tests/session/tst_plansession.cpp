// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plansession.h"

#include "plan/fields.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <random>

using namespace evenhost;
using namespace Qt::StringLiterals;
using session::PlanSession;

namespace {

const base::Date someDay{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21)};

/// Answers with the volume it was asked about, so that a test sees which state of the plan an answer belongs to.
session::EvaluateFunction echo(std::atomic<int>* full = nullptr)
{
    return [full](const plan::Plan& plan, const catalogue::Catalogue&, const std::string& scenario, base::Date,
                  const analysis::EvaluateOptions& options) -> session::EvaluationResult {
        if (options.sensitivity && full)
            ++*full;
        if (plan.workload.requestsPerDay.value == 13)
            return base::Finding{base::Severity::Error, "unlucky", {}, {}, {}};
        analysis::Evaluation evaluation;
        evaluation.scenario = scenario;
        evaluation.workload.requestsPerDay = plan.workload.requestsPerDay.value;
        if (options.sensitivity)
            evaluation.uncertainty.draws = options.uncertaintyDraws;
        return evaluation;
    };
}

plan::Plan somePlan()
{
    plan::Plan plan;
    plan.title = "Test";
    plan.workload.requestsPerDay.value = 1000;
    plan.workload.inputTokens.value = 500;
    plan.workload.outputTokens.value = 100;
    plan.workload.peakToAverage.value = 2;
    plan.exchangeRates["USD"].value = 1.5;
    plan.scenarios.push_back({"Triple", "", {{"workload.requests_per_day", 3000.0}}});
    return plan;
}

const QString requests = u"workload.requests_per_day"_s;

} // namespace

class PlanSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEditIsAStepThatCanBeUndone();
    void typingInOneFieldIsOneStep();
    void leavingTheFieldStartsANewStep();
    void editsOfTwoFieldsDoNotMerge();
    void typingBackToTheStartLeavesNoStep();
    void anEditThatChangesNothingLeavesNoStep();
    void modifiedMeansTheStackIsNotClean();
    void aBadValueChangesNothing_data();
    void aBadValueChangesNothing();
    void eachEditIsEvaluatedAtOnce();
    void theFullAnswerFollowsFromTheWorker();
    void anOlderAnswerNeverOverwritesANewerOne();
    void aPlanThatCannotBeEvaluatedSaysWhy();
    void aScenarioShowsItsOverrides();
    void editsInAScenarioStayInTheScenario();
    void anOverrideCanBeTakenBack();
    void removingTheChosenScenarioGoesBackToTheBase();
    void undoToTheStartAndRedoToTheEndOfRandomEdits_data();
    void undoToTheStartAndRedoToTheEndOfRandomEdits();
    void hoursOfEditingKeepABoundedNumberOfSteps();

private:
    std::unique_ptr<PlanSession> m_session;
    std::atomic<int> m_full = 0;

    void set(const QString& path, double value) { QVERIFY(!m_session->setValue(u"Change"_s, path, value)); }
    [[nodiscard]] double volume() const { return m_session->plan().workload.requestsPerDay.value; }
};

void PlanSessionTest::init()
{
    m_full = 0;
    m_session = std::make_unique<PlanSession>(std::make_shared<catalogue::Catalogue>(), someDay, echo(&m_full));
    m_session->setPlan(somePlan(), {});
}

void PlanSessionTest::anEditIsAStepThatCanBeUndone()
{
    QSignalSpy changed(m_session.get(), &PlanSession::planChanged);
    QVERIFY(!m_session->setValue(u"Change requests a day"_s, requests, 2000.0));
    QCOMPARE(volume(), 2000.0);
    QCOMPARE(m_session->undoStack()->undoText(), u"Change requests a day"_s);
    m_session->undoStack()->undo();
    QCOMPARE(volume(), 1000.0);
    m_session->undoStack()->redo();
    QCOMPARE(volume(), 2000.0);
    QCOMPARE(changed.count(), 3);
}

void PlanSessionTest::typingInOneFieldIsOneStep()
{
    for (const double typed : {2.0, 20.0, 200.0, 2000.0})
        set(requests, typed);
    QCOMPARE(m_session->undoStack()->count(), 1);
    m_session->undoStack()->undo();
    QCOMPARE(m_session->plan(), somePlan());
}

void PlanSessionTest::leavingTheFieldStartsANewStep()
{
    set(requests, 2000);
    m_session->endTyping();
    set(requests, 3000);
    QCOMPARE(m_session->undoStack()->count(), 2);
    m_session->undoStack()->undo();
    QCOMPARE(volume(), 2000.0);
}

void PlanSessionTest::editsOfTwoFieldsDoNotMerge()
{
    set(requests, 2000);
    set(u"workload.input_tokens"_s, 700);
    QCOMPARE(m_session->undoStack()->count(), 2);
    m_session->undoStack()->undo();
    QCOMPARE(volume(), 2000.0);
    QCOMPARE(m_session->plan().workload.inputTokens.value, 500.0);
}

void PlanSessionTest::typingBackToTheStartLeavesNoStep()
{
    set(requests, 2000);
    set(requests, 1000);
    QCOMPARE(m_session->undoStack()->count(), 0);
    QVERIFY(!m_session->isModified());
}

void PlanSessionTest::anEditThatChangesNothingLeavesNoStep()
{
    set(requests, 1000);
    QCOMPARE(m_session->undoStack()->count(), 0);
}

void PlanSessionTest::modifiedMeansTheStackIsNotClean()
{
    QSignalSpy modified(m_session.get(), &PlanSession::modifiedChanged);
    QVERIFY(!m_session->isModified());
    set(requests, 2000);
    QVERIFY(m_session->isModified());
    m_session->markSaved(u"/tmp/plan.yaml"_s);
    QVERIFY(!m_session->isModified());
    QCOMPARE(m_session->path(), u"/tmp/plan.yaml"_s);
    m_session->undoStack()->undo();
    QVERIFY(m_session->isModified());
    m_session->undoStack()->redo();
    QVERIFY(!m_session->isModified());
    QCOMPARE(modified.count(), 4);
}

void PlanSessionTest::aBadValueChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("code");
    // Ranges are those of plan/fields.h.
    QTest::newRow("below the range") << requests << -1.0 << u"out_of_range"_s;
    QTest::newRow("a share above one") << u"workload.cached_input_share"_s << 1.5 << u"out_of_range"_s;
    QTest::newRow("not finite") << requests << std::numeric_limits<double>::quiet_NaN() << u"not_a_number"_s;
    QTest::newRow("half a replica") << u"assumptions.spare_replicas"_s << 0.5 << u"not_whole"_s;
    QTest::newRow("no such field") << u"workload.colour"_s << 1.0 << u"unknown_field"_s;
}

void PlanSessionTest::aBadValueChangesNothing()
{
    QFETCH(const QString, path);
    QFETCH(const double, value);
    QFETCH(const QString, code);
    const auto problem = m_session->setValue(u"Change"_s, path, value);
    QVERIFY(problem);
    QCOMPARE(QString::fromStdString(problem->code), code);
    QCOMPARE(m_session->plan(), somePlan());
    QCOMPARE(m_session->undoStack()->count(), 0);
}

void PlanSessionTest::eachEditIsEvaluatedAtOnce()
{
    QSignalSpy evaluated(m_session.get(), &PlanSession::evaluationChanged);
    set(requests, 2000);
    QCOMPARE(evaluated.count(), 1);
    QCOMPARE(m_session->evaluation()->workload.requestsPerDay, 2000.0);
    m_session->undoStack()->undo();
    QCOMPARE(m_session->evaluation()->workload.requestsPerDay, 1000.0);
}

void PlanSessionTest::theFullAnswerFollowsFromTheWorker()
{
    QVERIFY(m_session->isRefining());
    QTRY_VERIFY(!m_session->isRefining());
    QVERIFY(m_session->evaluation()->uncertainty.draws > 0);
    // Ten edits in one turn of the event loop are one job, not ten.
    const int before = m_full;
    for (int i = 1; i <= 10; ++i)
        set(requests, 1000.0 + i);
    QTRY_VERIFY(!m_session->isRefining());
    QCOMPARE(m_full - before, 1);
    QCOMPARE(m_session->evaluation()->workload.requestsPerDay, 1010.0);
}

void PlanSessionTest::anOlderAnswerNeverOverwritesANewerOne()
{
    // The first full evaluation is held up until the plan has changed.
    std::mutex gate;
    std::atomic<int> started = 0;
    const auto slow = [&, quick = echo()](const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                          const std::string& scenario, base::Date today,
                                          const analysis::EvaluateOptions& options) {
        if (options.sensitivity) {
            ++started;
            const std::lock_guard hold(gate);
        }
        return quick(plan, catalogue, scenario, today, options);
    };
    PlanSession session(std::make_shared<catalogue::Catalogue>(), someDay, slow);
    gate.lock();
    session.setPlan(somePlan(), {});
    QTRY_COMPARE(started.load(), 1);
    QVERIFY(!session.setValue(u"Change"_s, requests, 5000.0));
    QCoreApplication::processEvents();
    std::vector<double> seen;
    connect(&session, &PlanSession::evaluationChanged, this,
            [&] { seen.push_back(session.evaluation()->workload.requestsPerDay); });
    gate.unlock();
    QTRY_VERIFY(!session.isRefining());
    QCOMPARE(seen, std::vector<double>{5000.0});
    QCOMPARE(started.load(), 2);
}

void PlanSessionTest::aPlanThatCannotBeEvaluatedSaysWhy()
{
    set(requests, 13);
    QVERIFY(!m_session->evaluation());
    QCOMPARE(m_session->problems().front().code, std::string("unlucky"));
    QVERIFY(!m_session->isRefining());
    set(requests, 14);
    QVERIFY(m_session->evaluation());
    QVERIFY(m_session->problems().empty());
}

void PlanSessionTest::aScenarioShowsItsOverrides()
{
    m_session->setScenario(u"Triple"_s);
    QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 3000.0);
    QCOMPARE(volume(), 1000.0);
    QVERIFY(m_session->isOverridden(requests));
    QVERIFY(!m_session->isModified());
    QCOMPARE(m_session->evaluation()->scenario, std::string("Triple"));
    m_session->setScenario(u"no such scenario"_s);
    QCOMPARE(m_session->scenario(), QString());
    QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 1000.0);
}

void PlanSessionTest::editsInAScenarioStayInTheScenario()
{
    m_session->setScenario(u"Triple"_s);
    set(requests, 4000);
    set(u"workload.input_tokens"_s, 900);
    QCOMPARE(volume(), 1000.0);
    QCOMPARE(m_session->plan().workload.inputTokens.value, 500.0);
    QCOMPARE(m_session->plan().scenarios.front().overrides.size(), std::size_t(2));
    QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 4000.0);
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    QCOMPARE(m_session->plan(), somePlan());
}

void PlanSessionTest::anOverrideCanBeTakenBack()
{
    m_session->setScenario(u"Triple"_s);
    m_session->clearOverride(u"Reset"_s, requests);
    QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 1000.0);
    QVERIFY(!m_session->isOverridden(requests));
    m_session->undoStack()->undo();
    QVERIFY(m_session->isOverridden(requests));
}

void PlanSessionTest::removingTheChosenScenarioGoesBackToTheBase()
{
    m_session->setScenario(u"Triple"_s);
    plan::Plan after = m_session->plan();
    after.scenarios.clear();
    m_session->change(u"Remove"_s, after);
    QCOMPARE(m_session->scenario(), QString());
    QCOMPARE(m_session->shownPlan()->workload.requestsPerDay.value, 1000.0);
}

void PlanSessionTest::undoToTheStartAndRedoToTheEndOfRandomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PlanSessionTest::undoToTheStartAndRedoToTheEndOfRandomEdits()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t size) {
        return static_cast<std::size_t>(random() % size);
    };
    const plan::Plan start = m_session->plan();
    for (int step = 0; step < 1000; ++step) {
        switch (pick(6)) {
        case 0:
            m_session->endTyping();
            break;
        case 1:
            m_session->undoStack()->undo();
            break;
        case 2: {
            plan::Plan after = m_session->plan();
            after.shortlist.push_back({.id = std::to_string(step), .modelId = "m"});
            m_session->change(u"Add"_s, after);
            break;
        }
        case 3: {
            plan::Plan after = m_session->plan();
            if (!after.shortlist.empty())
                after.shortlist.erase(after.shortlist.begin()
                                      + static_cast<std::ptrdiff_t>(pick(after.shortlist.size())));
            m_session->change(u"Remove"_s, after);
            break;
        }
        default: {
            const plan::Field& field = plan::fields()[pick(plan::fields().size())];
            const double high = std::min(field.maximum, field.minimum + 1000.0);
            const double share = static_cast<double>(random() % 1000) / 1000.0;
            double value = field.minimum + (high - field.minimum) * share;
            if (field.whole)
                value = std::floor(value);
            static_cast<void>(m_session->setValue(u"Set"_s, QString::fromStdString(plan::pathOf(field)), value));
        }
        }
    }
    const plan::Plan end = m_session->plan();
    while (m_session->undoStack()->canUndo())
        m_session->undoStack()->undo();
    QCOMPARE(m_session->plan(), start);
    while (m_session->undoStack()->canRedo())
        m_session->undoStack()->redo();
    // What was undone by the script itself can be redone too; the state at the end of the script is on the way.
    bool found = m_session->plan() == end;
    while (!found && m_session->undoStack()->canUndo()) {
        m_session->undoStack()->undo();
        found = m_session->plan() == end;
    }
    QVERIFY(found);
}

void PlanSessionTest::hoursOfEditingKeepABoundedNumberOfSteps()
{
    PlanSession session(std::make_shared<const catalogue::Catalogue>(), someDay, echo());
    session.setPlan(somePlan(), u"plan.yaml"_s);
    const auto edit = [&](int count) {
        for (int i = 0; i < count; ++i) {
            session.setValue(u"Edit"_s, requests, 1000.0 + session.plan().workload.requestsPerDay.value);
            session.endTyping();
        }
    };
    edit(1000); // as many as anybody takes back
    QCOMPARE(session.undoStack()->count(), 1000);
    edit(3000);
    QVERIFY(session.undoStack()->count() <= 2000);
    while (session.undoStack()->canUndo())
        session.undoStack()->undo();
    QVERIFY(session.isModified()); // the saved state is behind what is kept
    QVERIFY(session.plan().workload.requestsPerDay.value > 1000.0);
}

QTEST_GUILESS_MAIN(PlanSessionTest)
#include "tst_plansession.moc"
