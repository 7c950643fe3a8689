// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, typed into by key strokes, in a process that is killed: the next window offers what was typed.
// More of it by hand: EVENHOST_KILLS=500 tst_window_kills

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "safetyfixture.h"
#include "support/dice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

#include <time.h>
#include <unistd.h>

using namespace evenhost;
using namespace evenhost::testing;

namespace {

constexpr qint64 mayBeLost = 2000; // milliseconds of edits
const QString childFlag = u"--typing"_s;

int asked(const char* variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

/// On a clock that all processes share.
qint64 sharedMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

/// Of a whole file; a broken one has -1.
double requestsIn(const QString& path)
{
    static const catalogue::Catalogue known = documents::builtInCatalogue();
    const auto loaded = documents::loadPlan(path.toStdString(), known);
    return loaded ? loaded->file.plan.workload.requestsPerDay.value : -1.0;
}

void say(const char* what, int number)
{
    std::printf("%s %d %lld\n", what, number, static_cast<long long>(sharedMilliseconds()));
    std::fflush(stdout);
}

/// Types one number after the other until it is killed, and saves after so many; says each.
int typeForEver(const QString& path, const QString& stateFolder, int savesAfter)
{
    Harness::prepareApplication();
    Harness harness({}, stateFolder);
    harness.window().fileActions()->open(path);
    for (int n = 1001;; ++n) {
        harness.type(requests, QString::number(n));
        QTest::keyClick(harness.field(requests), Qt::Key_Return);
        say("typed", n);
        QCoreApplication::processEvents();
        if (savesAfter > 0 && n % savesAfter == 0) {
            say("saves", n);
            harness.trigger(u"fileSave"_s);
            say("saved", n);
        }
    }
}

/// A window that types in a process of its own, and what it said.
class Victim
{
public:
    Victim(const QString& path, const QString& stateFolder, int savesAfter)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QApplication::applicationFilePath(),
                        {childFlag, path, stateFolder, QString::number(savesAfter)});
    }

    /// Until it has typed so many numbers, and for so long at least.
    [[nodiscard]] bool waitFor(int edits, qint64 milliseconds)
    {
        QElapsedTimer since;
        since.start();
        while ((m_said.count("typed") < edits || since.elapsed() < milliseconds) && since.elapsed() < 60'000) {
            if (!m_process.waitForReadyRead(30'000))
                return false;
            m_said += m_process.readAllStandardOutput();
        }
        return true;
    }

    [[nodiscard]] bool kill()
    {
        m_end = sharedMilliseconds();
        m_process.kill();
        const bool ended = m_process.waitForFinished();
        m_said += m_process.readAllStandardOutput();
        return ended;
    }

    /// The last number it said this of; 0: none.
    [[nodiscard]] int last(const QByteArray& what) const
    {
        int number = 0;
        for (const auto& [said, of, when] : lines()) {
            if (said == what)
                number = of;
        }
        return number;
    }

    /// For how long before its end the first number beyond `kept` had been typed; 0: there is none.
    [[nodiscard]] qint64 lostBeyond(double kept) const
    {
        for (const auto& [said, of, when] : lines()) {
            if (said == "typed" && of > kept)
                return m_end - when;
        }
        return 0;
    }

private:
    struct Line
    {
        QByteArray said;
        int number = 0;
        qint64 when = 0;
    };

    [[nodiscard]] std::vector<Line> lines() const
    {
        std::vector<Line> result;
        for (const QByteArray& line : m_said.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 && !words[2].isEmpty())
                result.push_back({words[0], words[1].toInt(), words[2].toLongLong()});
        }
        return result;
    }

    QProcess m_process;
    QByteArray m_said;
    qint64 m_end = 0;
};

} // namespace

class KilledWindowTest : public QObject, protected SafetyFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void aKilledWindowsTypingIsOffered_data();
    void aKilledWindowsTypingIsOffered();
    void killedAtAnyMomentOfTypingAndSaving();
    void cleanup() { m_harness.reset(); }
};

void KilledWindowTest::aKilledWindowsTypingIsOffered_data()
{
    QTest::addColumn<int>("edits");
    for (const int edits : {30, 71})
        QTest::addRow("after %d edits", edits) << edits;
}

void KilledWindowTest::aKilledWindowsTypingIsOffered()
{
    QFETCH(const int, edits);
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    const QString path = saved();
    const QByteArray before = contentOf(path);
    m_harness.reset();

    Victim victim(path, stateFolder(), 0);
    // Long enough that something must have been kept, and then on to the edit that happens to be the last one.
    QVERIFY2(victim.waitFor(edits, mayBeLost), "the window does not type");
    QVERIFY(victim.kill());
    QCOMPARE(contentOf(path), before); // nobody saved

    start({});
    m_harness->askReally();
    m_harness->whenDialogOpens([](QWidget* dialog) { press(dialog, u"Recover"_s); });
    m_harness->window().safety()->offerRecovery();
    QCOMPARE(m_harness->dialogs().offered.size(), std::size_t{1});
    QCOMPARE(m_harness->session().path(), path);
    QVERIFY(m_harness->session().isModified());
    QVERIFY(victim.lostBeyond(value()) <= mayBeLost);
    m_harness->trigger(u"fileSave"_s); // the killed window's lock is in nobody's way
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(contentOf(path) != before);
}

void KilledWindowTest::killedAtAnyMomentOfTypingAndSaving()
{
    const int kills = asked("EVENHOST_KILLS", 5);
    test::Dice dice(static_cast<std::uint64_t>(asked("EVENHOST_SEED", 7)));
    int offered = 0;
    int whileSaving = 0;
    qint64 most = 0;
    for (int round = 0; round < kills; ++round) {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"plan.evenhost.yaml"_s);
        QVERIFY(QFile::copy(u":/examples/claims-assistant.evenhost.yaml"_s, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const double asBefore = requestsIn(path);
        QVERIFY(asBefore > 0.0);
        Victim victim(path, stateFolder(), dice.whole(3, 30));
        QVERIFY2(victim.waitFor(dice.whole(1, 60), 0), "the window does not type");
        ::usleep(static_cast<useconds_t>(dice.whole(0, 20'000))); // where in an edit or a save it ends is the point
        QVERIFY(victim.kill());

        // The file is the one that was saved last, or the one that was being saved, whole.
        const double inFile = requestsIn(path);
        const int begun = victim.last("saves");
        const int done = victim.last("saved");
        whileSaving += begun > done ? 1 : 0;
        if (done > 0 || inFile == begun)
            QVERIFY2(inFile == done || inFile == begun, qPrintable(u"%1: %2 in the file"_s.arg(round).arg(inFile)));
        else
            QVERIFY2(inFile == asBefore, qPrintable(u"%1: %2 unsaved"_s.arg(round).arg(inFile)));

        // With what the next window offers, no more than the last moments are missing.
        start({});
        m_harness->dialogs().recovery = {window::Recovery::Recover};
        m_harness->window().safety()->offerRecovery();
        const bool recovered = !m_harness->dialogs().offered.empty();
        offered += recovered ? 1 : 0;
        const double saved = begun > 0 && inFile == begun ? begun : done;
        const double kept = recovered ? std::max(saved, value()) : saved;
        const qint64 lost = victim.lostBeyond(kept);
        most = std::max(most, lost);
        QVERIFY2(lost <= mayBeLost, qPrintable(u"%1: %2 ms of edits are lost"_s.arg(round).arg(lost)));
        m_harness.reset();
    }
    qInfo("%d kills, recovery offered %d times, %d times killed in a save, at most %lld ms of edits lost", kills,
          offered, whileSaving, static_cast<long long>(most));
}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const QStringList given = QApplication::arguments();
    if (given.value(1) == childFlag)
        return typeForEver(given.value(2), given.value(3), given.value(4).toInt());
    KilledWindowTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_kills.moc"
