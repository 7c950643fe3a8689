// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, typed into by key strokes, in a process that is killed: the next window offers what was typed.

#include "safetyfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

#include <time.h>

using namespace evenhost;
using namespace evenhost::testing;

namespace {

constexpr qint64 mayBeLost = 2000; // milliseconds of edits
const QString childFlag = u"--typing"_s;

/// On a clock that all processes share.
qint64 sharedMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

/// Types one number after the other until it is killed; says each.
int typeForEver(const QString& path, const QString& stateFolder)
{
    Harness::prepareApplication();
    Harness harness({}, stateFolder);
    harness.window().fileActions()->open(path);
    for (int n = 1001;; ++n) {
        harness.type(requests, QString::number(n));
        QTest::keyClick(harness.field(requests), Qt::Key_Return);
        std::printf("%d %lld\n", n, static_cast<long long>(sharedMilliseconds()));
        std::fflush(stdout);
        QCoreApplication::processEvents();
    }
}

} // namespace

class KilledWindowTest : public QObject, protected SafetyFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void aKilledWindowsTypingIsOffered_data();
    void aKilledWindowsTypingIsOffered();
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

    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QApplication::applicationFilePath(), {childFlag, path, stateFolder()});
    QByteArray said;
    QElapsedTimer since;
    since.start();
    // Long enough that something must have been kept, and then on to the edit that happens to be the last one.
    while ((said.count('\n') < edits || since.elapsed() < mayBeLost) && since.elapsed() < 60'000) {
        QVERIFY2(victim.waitForReadyRead(30'000), "the window does not type");
        said += victim.readAllStandardOutput();
    }
    const qint64 end = sharedMilliseconds();
    victim.kill();
    QVERIFY(victim.waitForFinished());
    said += victim.readAllStandardOutput();
    QCOMPARE(contentOf(path), before); // nobody saved

    start({});
    m_harness->askReally();
    m_harness->whenDialogOpens([](QWidget* dialog) { press(dialog, u"Recover"_s); });
    m_harness->window().safety()->offerRecovery();
    QCOMPARE(m_harness->dialogs().offered.size(), std::size_t{1});
    QCOMPARE(m_harness->session().path(), path);
    QVERIFY(m_harness->session().isModified());
    const double recovered = value();
    for (const QByteArray& line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0].toDouble() > recovered)
            QVERIFY2(end - words[1].toLongLong() <= mayBeLost, line.constData());
    }
    m_harness->trigger(u"fileSave"_s); // the killed window's lock is in nobody's way
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(contentOf(path) != before);
}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const QStringList given = QApplication::arguments();
    if (given.value(1) == childFlag)
        return typeForEver(given.value(2), given.value(3));
    KilledWindowTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_kills.moc"
