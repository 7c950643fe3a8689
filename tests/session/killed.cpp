// SPDX-License-Identifier: GPL-3.0-or-later
#include "killed.h"

#include "planfiles.h"
#include "session/recoveryjournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <random>

#include <signal.h>
#include <time.h>
#include <unistd.h>

namespace evenhost::testing {

using namespace Qt::StringLiterals;

namespace {

const QString childFlag = u"--child"_s;

void say(char what, const QByteArray& rest)
{
    QByteArray line(1, what);
    line += ' ' + rest + '\n';
    // One system call: a line is said whole or not at all, however soon the end comes.
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        ::_exit(3);
}

void say(char what, int state)
{
    say(what, QByteArray::number(state));
}

/// Edits, saves, and meets the saves of others.
class Editor
{
public:
    explicit Editor(const ChildArguments& child)
        : m_child(child), m_journal(&m_open.session, &m_open.store, child.stateFolder), m_random(child.seed)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
    }

    [[nodiscard]] bool open()
    {
        using Mode = session::PlanStore::Mode;
        const auto offers = m_journal.folder().offers(*builtIn(), m_child.plan);
        const bool opened = !offers.empty() && m_journal.recover(offers.front());
        if (!opened && !m_open.store.open(m_child.plan, m_child.anyway ? Mode::Anyway : Mode::Edit)) {
            say('l', static_cast<int>(m_open.store.holder().process));
            return false;
        }
        if (opened && m_child.anyway && m_open.store.readOnly() == session::ReadOnly::Chosen)
            takeOver();
        say('o', stateOf(m_open.session.plan()));
        m_timer.start(0);
        return true;
    }

private:
    /// The recovered edits of a plan that somebody else has open go on in that plan.
    void takeOver()
    {
        const plan::Plan edits = m_open.session.plan();
        if (m_open.store.open(m_child.plan, session::PlanStore::Mode::Anyway))
            m_open.session.change(u"Recover"_s, edits);
    }

    void step()
    {
        const int next = stateOf(m_open.session.plan()) + 1;
        plan::Plan after = m_open.session.plan();
        editToState(after, next, m_child.name);
        m_open.session.change(u"Edit"_s, after);
        say('e', QByteArray::number(next) + ' ' + QByteArray::number(sharedMilliseconds()));
        if (below(100) < m_child.savesIn100)
            save(next);
        m_timer.start(below(12));
    }

    void save(int state)
    {
        say('s', state);
        auto done = m_open.store.save();
        if (!done) {
            say('c', state);
            done = m_open.store.saveTo(m_child.plan); // keep mine
        }
        if (done)
            say('S', state);
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    ChildArguments m_child;
    Open m_open;
    session::RecoveryJournal m_journal;
    std::mt19937 m_random;
    QTimer m_timer;
};

} // namespace

qint64 sharedMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

void editToState(plan::Plan& plan, int n, const QString& name)
{
    plan.workload.requestsPerDay.value = n;
    plan.author = name.toStdString();
    const std::string text = "state " + std::to_string(n);
    switch (n % 5) {
    case 0:
        plan.workload.outputTokens.value = 1 + n % 997;
        break;
    case 1:
        plan.note = text + std::string(static_cast<std::size_t>(n * 37 % 3000), '.');
        break;
    case 2:
        plan.walkthrough.notes["trap"] = text;
        break;
    case 3:
        plan.shortlist.front().kvBits = n % 2 == 0 ? 8 : 16;
        break;
    default: {
        const std::string scenario = "S" + std::to_string(n % 7);
        std::erase_if(plan.scenarios, [&](const plan::Scenario& s) { return s.name == scenario; });
        plan.scenarios.push_back({scenario, text, {{"workload.output_tokens", static_cast<double>(1 + n % 13)}}});
    }
    }
}

int stateOf(const plan::Plan& plan)
{
    return static_cast<int>(plan.workload.requestsPerDay.value);
}

QStringList argumentsOf(const ChildArguments& child)
{
    return {childFlag,
            child.plan,
            child.stateFolder,
            child.name,
            child.anyway ? u"anyway"_s : u"edit"_s,
            QString::number(child.savesIn100),
            QString::number(child.seed)};
}

std::optional<ChildArguments> childArguments(const QStringList& arguments)
{
    if (arguments.value(1) != childFlag || arguments.size() != 8)
        return std::nullopt;
    return ChildArguments{arguments[2],         arguments[3],         arguments[4], arguments[5] == u"anyway"_s,
                          arguments[6].toInt(), arguments[7].toUInt()};
}

int runChild(const ChildArguments& child)
{
    Editor editor(child);
    return editor.open() ? QCoreApplication::exec() : 2;
}

Victim::Victim(const ChildArguments& child)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), argumentsOf(child));
}

Victim::~Victim()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool Victim::waitFor(char kind, int count)
{
    constexpr int patience = 30'000;
    QElapsedTimer since;
    since.start();
    while (m_counts[kind] < count) {
        if (!m_process.waitForReadyRead(1000)
            && (m_process.state() == QProcess::NotRunning || since.hasExpired(patience)))
            break;
        take();
    }
    take();
    return m_counts[kind] >= count;
}

bool Victim::waitForEditsOver(qint64 milliseconds)
{
    int edits = 0;
    do {
        if (!waitFor('e', ++edits))
            return false;
    } while (m_edits.rbegin()->second - m_edits.begin()->second < milliseconds);
    return true;
}

void Victim::kill()
{
    m_killed = sharedMilliseconds();
    m_process.kill();
    m_process.waitForFinished();
    take();
}

void Victim::take()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QList<QByteArray> words = m_rest.left(end).split(' ');
        m_rest.remove(0, end + 1);
        const char kind = words[0].isEmpty() ? '?' : words[0][0];
        const int state = words.value(1).toInt();
        ++m_counts[kind];
        if (kind == 'e')
            m_edits[state] = words.value(2).toLongLong();
        if (kind == 'e' || kind == 'o')
            m_lastState = state;
        else if (kind == 's')
            m_lastBegun = state;
        else if (kind == 'S')
            m_lastSaved = state;
        else if (kind == 'l')
            m_lockHolder = state;
    }
}

int Victim::count(char kind) const
{
    const auto found = m_counts.find(kind);
    return found == m_counts.end() ? 0 : found->second;
}

qint64 Victim::oldestEditBeyond(int state) const
{
    const auto first = m_edits.upper_bound(state);
    return first == m_edits.end() ? -1 : m_killed - first->second;
}

} // namespace evenhost::testing
