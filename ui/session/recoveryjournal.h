// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/atomicsave.h"
#include "session/plansession.h"
#include "session/recoveryfolder.h"
#include "session/worker.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace evenhost::session {

class PlanStore;

/// Keeps the unsaved edits of one window on disk: at most `delay` after an edit the whole plan is written to the
/// recovery folder, on a worker, atomically; where that takes longer than `delay`, as soon as the one before is
/// written. When nothing is unsaved there is no file. A window that ends by itself says forget(); whatever ends
/// otherwise leaves its file to be offered at the next start.
class RecoveryJournal : public QObject
{
    Q_OBJECT

public:
    /// Edits may be lost for this long, and for as long as writing takes.
    static constexpr int delayMilliseconds = 500;

    /// An empty folder keeps nothing. The session and the store outlive the journal.
    RecoveryJournal(PlanSession* session, PlanStore* store, const QString& folder, QObject* parent = nullptr,
                    const documents::SaveCalls& calls = documents::systemSaveCalls());
    ~RecoveryJournal() override;

    /// Off: what was written goes, and nothing further is.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }

    [[nodiscard]] const RecoveryFolder& folder() const { return m_folder; }

    /// Puts the edits into the session as unsaved ones and goes on with their file, which is there all the time: a
    /// crash while recovering loses nothing. False when another window has taken them.
    [[nodiscard]] bool recover(const RecoveryOffer& offer);

    /// The unsaved edits are given up or saved: nothing is to be offered.
    void forget();
    /// Waits until what is due has been written (tests, and before the program ends by itself).
    void flush();

signals:
    void written();
    /// Edits cannot be kept; said once until it works again. Plain text.
    void failed(const base::Findings& why);

private:
    void planMayHaveChanged();
    void writeInTurn();
    void write();
    void drop();
    void finished(const base::Findings& problems);

    PlanSession* m_session;
    PlanStore* m_store;
    RecoveryFolder m_folder;
    documents::SaveCalls m_calls;
    QTimer m_due;
    int m_underWay = 0;   ///< jobs that have not reported yet
    bool m_again = false; ///< what changed meanwhile is due when they have
    QString m_id;
    std::shared_ptr<documents::FileLock> m_lock;
    bool m_enabled;
    bool m_complained = false;
    Worker m_worker; ///< ends before everything above
};

} // namespace evenhost::session
