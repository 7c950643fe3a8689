// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/textfile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace evenhost::session {

class PlanSession;
class PlanStore;

/// Notices when others write, replace or delete the file of the open plan. Its own saves, and writes that leave the
/// content as it was, are nothing. The folder is watched with the file, since many programs replace a file by renaming
/// another over it; check() looks again where the file system sends no notices (network shares).
class FileWatch : public QObject
{
    Q_OBJECT

public:
    enum class State { Same, Changed, Deleted };

    FileWatch(PlanSession* session, PlanStore* store, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Looks now.
    void check();
    /// What the file was when its state was last looked at; nothing when it is not there.
    [[nodiscard]] const std::optional<documents::FileStamp>& seen() const { return m_seen; }

signals:
    /// Also when a changed file has changed once more.
    void stateChanged();

private:
    void watch();
    void setState(State state, const std::optional<documents::FileStamp>& seen);

    PlanSession* m_session;
    PlanStore* m_store;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< a save of another program is several events
    State m_state = State::Same;
    std::optional<documents::FileStamp> m_seen;
};

} // namespace evenhost::session
