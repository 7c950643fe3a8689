// SPDX-License-Identifier: GPL-3.0-or-later
// A program that edits and saves is killed at random moments; what is left on disk is looked at each time.
// More of it by hand: EVENHOST_KILLS=500 EVENHOST_EDITS=10000 tst_session_kills

#include "killed.h"

#include "documents/planfile.h"
#include "planfiles.h"
#include "session/filepath.h"
#include "session/recoveryfolder.h"

#include <QDir>
#include <QTest>

#include <deque>
#include <random>

#include <unistd.h>

using namespace evenhost;
using namespace evenhost::testing;
using namespace Qt::StringLiterals;
using session::RecoveryFolder;

namespace {

constexpr qint64 mayBeLost = 2000; // milliseconds of edits

int asked(const char* variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

/// States of one plan, each made from the one before it.
class States
{
public:
    States(plan::Plan start, QString name) : m_states{std::move(start)}, m_name(std::move(name)) {}

    const plan::Plan& at(int n)
    {
        while (m_first + static_cast<int>(m_states.size()) <= n) {
            plan::Plan next = m_states.back();
            editToState(next, m_first + static_cast<int>(m_states.size()), m_name);
            m_states.push_back(std::move(next));
        }
        return m_states[static_cast<std::size_t>(n - m_first)];
    }
    [[nodiscard]] bool knows(int n) const { return n >= m_first; }
    /// What was saved is never gone back behind.
    void forgetBefore(int n)
    {
        for (; m_first < n; ++m_first)
            m_states.pop_front();
    }

private:
    std::deque<plan::Plan> m_states;
    int m_first = 0;
    QString m_name;
};

} // namespace

class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void killedAtAnyMomentLittleIsLost();
    void whoOpensSecondIsTold();
    void twoProgramsOnOneFileLeaveItWhole();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] plan::Plan onDisk() const
    {
        auto loaded = documents::loadPlan(session::toPath(path(u"plan.yaml"_s)), *builtIn());
        if (!loaded)
            qWarning("the file cannot be read: %s", loaded.error().front().code.c_str());
        return loaded ? loaded->file.plan : plan::Plan();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KillsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(copyExample(path(u"plan.yaml"_s)));
    Open open; // state 0, in the program's own writing
    QVERIFY(open.store.open(path(u"plan.yaml"_s)).has_value());
    plan::Plan start = open.session.plan();
    start.workload.requestsPerDay = {};
    start.workload.outputTokens = {};
    start.workload.outputTokens.value = 1;
    open.session.change(u"Start"_s, start);
    QVERIFY(open.store.save().has_value());
}

void KillsTest::killedAtAnyMomentLittleIsLost()
{
    const int kills = asked("EVENHOST_KILLS", 25);
    const int edits = asked("EVENHOST_EDITS", 500);
    const int seed = asked("EVENHOST_SEED", 7);
    std::mt19937 random(static_cast<unsigned>(seed));
    ChildArguments child{path(u"plan.yaml"_s), path(u"recovery"_s), u"A"_s, false, 1};
    States states(onDisk(), child.name);
    int longUnsaved = 0;
    int made = 0;
    int offered = 0;
    int saves = 0;
    int inSave = 0;
    qint64 most = 0;
    for (int round = 0; round < kills || made < edits; ++round) {
        // Some never save, for longer than may be lost: what they did must be offered.
        const bool neverSaves = round % 12 == 5;
        child.savesIn100 = neverSaves ? 0 : 1;
        child.seed = static_cast<unsigned>(random());
        Victim victim(child);
        const bool atStart = !neverSaves && random() % 8 == 0; // while it opens or recovers
        if (neverSaves)
            QVERIFY2(victim.waitForEditsOver(mayBeLost + 500), "the program ended by itself");
        else if (!atStart)
            QVERIFY2(victim.waitFor('e', 1 + static_cast<int>(random() % 240)), "the program ended by itself");
        ::usleep(static_cast<useconds_t>(
            random() % (atStart ? 60'000 : 20'000))); // where in an edit or a save the end comes is the point
        victim.kill();
        made += victim.edits();
        saves += victim.count('S');
        inSave += victim.lastSaveBegun() > victim.lastSaved() ? 1 : 0;

        // The file is one that was saved: the last one, or the one that was being saved.
        const plan::Plan file = onDisk();
        const int saved = stateOf(file);
        QVERIFY2(states.knows(saved), qPrintable(u"round %1: back at %2"_s.arg(round).arg(saved)));
        QVERIFY2(file == states.at(saved), qPrintable(u"round %1: state %2 is not whole"_s.arg(round).arg(saved)));
        states.forgetBefore(saved);
        QVERIFY(victim.lastSaved() < 0 || saved == victim.lastSaved() || saved == victim.lastSaveBegun());

        // With what is offered, no more than the last moments are missing.
        const auto offers = RecoveryFolder(child.stateFolder).offers(*builtIn(), child.plan);
        int best = saved;
        for (const auto& offer : offers) {
            QVERIFY2(offer.plan.has_value(), "a recovery file that cannot be read");
            const int state = stateOf(*offer.plan);
            QVERIFY2(states.knows(state),
                     qPrintable(u"round %1: %2 is offered over %3"_s.arg(round).arg(state).arg(saved)));
            QVERIFY(*offer.plan == states.at(state));
            best = std::max(best, stateOf(*offer.plan));
        }
        QVERIFY(offers.size() <= 1);
        if (victim.oldestEditBeyond(saved) > mayBeLost) {
            ++longUnsaved;
            QCOMPARE(offers.size(), std::size_t{1});
        }
        offered += offers.empty() ? 0 : 1;
        const qint64 lost = victim.oldestEditBeyond(best);
        most = std::max(most, lost);
        QVERIFY2(lost <= mayBeLost, qPrintable(u"round %1: %2 ms of edits are lost"_s.arg(round).arg(lost)));
    }
    qInfo("%d edits, %d saves, recovery offered %d times, %d times killed in a save, at most %lld ms of edits lost",
          made, saves, offered, inSave, static_cast<long long>(most));
    QVERIFY(offered > 0 && longUnsaved > 0);
    // Nothing piles up: one recovery file and its lock, the plan and its lock.
    const QStringList left = QDir(child.stateFolder).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.size() <= 2, qPrintable(left.join(u' ')));
}

void KillsTest::whoOpensSecondIsTold()
{
    const ChildArguments child{path(u"plan.yaml"_s), path(u"recovery"_s), u"A"_s, false, 4};
    Victim first(child);
    QVERIFY(first.waitFor('o', 1));
    Victim second(child);
    QVERIFY(second.waitFor('l', 1));
    QCOMPARE(second.lockHolder(), static_cast<long>(first.processId()));
    first.kill();
    Victim third(child); // what a killed program leaves locks nobody out
    QVERIFY(third.waitFor('o', 1));
}

void KillsTest::twoProgramsOnOneFileLeaveItWhole()
{
    const int kills = std::max(3, asked("EVENHOST_KILLS", 25) / 10);
    for (int round = 0; round < kills; ++round) {
        // Each has edits of its own to recover, and both save over each other as fast as they can.
        Victim first({path(u"plan.yaml"_s), path(u"first"_s), u"A"_s, true, 60});
        Victim second({path(u"plan.yaml"_s), path(u"second"_s), u"B"_s, true, 60});
        QVERIFY(first.waitFor('S', 10));
        QVERIFY(second.waitFor('S', 10));
        first.kill();
        second.kill();
        const plan::Plan file = onDisk();
        QVERIFY2(file.author == "A" || file.author == "B", "neither's plan is on disk");
        const Victim& writer = file.author == "A" ? first : second;
        QVERIFY(stateOf(file) == writer.lastSaved() || stateOf(file) == writer.lastSaveBegun());
        QVERIFY(first.count('c') + second.count('c') > 0); // each was told about the other's save
    }
}

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    if (const auto child = childArguments(QCoreApplication::arguments()))
        return runChild(*child);
    KillsTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_kills.moc"
