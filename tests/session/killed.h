// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QByteArray>
#include <QProcess>
#include <QString>

#include <map>
#include <optional>

namespace evenhost::testing {

/// The program that edits and saves until it is killed: what main() of the test does when it is started with these
/// arguments. Prints one line for each thing it does: "o <n>" opened or recovered at state n, "e <n> <milliseconds>"
/// edited to state n, "s <n>" is about to save, "S <n>" has saved, "c" met somebody else's save and kept its own,
/// "l <pid>" cannot open, since that process has the plan open.
struct ChildArguments
{
    QString plan;
    QString stateFolder;
    QString name;        ///< written into the plan: tells two programs on one file apart
    bool anyway = false; ///< opens although somebody else has it open
    int savesIn100 = 4;
    unsigned seed = 1; ///< of what it does when
};
[[nodiscard]] QStringList argumentsOf(const ChildArguments& child);
/// Nothing when the arguments are not a child's.
[[nodiscard]] std::optional<ChildArguments> childArguments(const QStringList& arguments);
[[nodiscard]] int runChild(const ChildArguments& child);

/// Turns state n - 1 of a plan into state n: the number of requests is n, something else changes as well. The same
/// for everybody who asks, so that a state can be checked as a whole.
void editToState(plan::Plan& plan, int n, const QString& name);
[[nodiscard]] int stateOf(const plan::Plan& plan);

/// Milliseconds on a clock that all processes share.
[[nodiscard]] qint64 sharedMilliseconds();

/// One run of the child as its parent sees it.
class Victim
{
public:
    explicit Victim(const ChildArguments& child);
    ~Victim();
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;

    /// Waits for so many lines of a kind ('e', 'S' ...); false when the child ended or took half a minute.
    [[nodiscard]] bool waitFor(char kind, int count);
    /// Waits until its edits go on for so long; false as waitFor().
    [[nodiscard]] bool waitForEditsOver(qint64 milliseconds);
    /// Kills it at once, and takes what it had said.
    void kill();

    [[nodiscard]] int lastState() const { return m_lastState; }
    [[nodiscard]] int lastSaved() const { return m_lastSaved; }     ///< -1: none
    [[nodiscard]] int lastSaveBegun() const { return m_lastBegun; } ///< -1: none
    [[nodiscard]] int edits() const { return static_cast<int>(m_edits.size()); }
    [[nodiscard]] int count(char kind) const;
    [[nodiscard]] long lockHolder() const { return m_lockHolder; }
    /// How long before the kill the first edit beyond a state was made; -1 when there is none.
    [[nodiscard]] qint64 oldestEditBeyond(int state) const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    void take();

    QProcess m_process;
    QByteArray m_rest;
    std::map<char, int> m_counts;
    std::map<int, qint64> m_edits;
    int m_lastState = -1;
    int m_lastSaved = -1;
    int m_lastBegun = -1;
    long m_lockHolder = 0;
    qint64 m_killed = 0;
};

} // namespace evenhost::testing
