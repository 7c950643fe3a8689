// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/filelock.h"
#include "documents/textfile.h"
#include "session/plansession.h"
#include "settings/backup.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace evenhost::session {

using settings::Backup;

/// Why a plan cannot be saved where it was opened from.
enum class ReadOnly {
    No,
    Chosen,    ///< somebody else has it open, and the user wanted to look at it only
    Forbidden, ///< the file or its folder may not be written
};

/// Where the open plan comes from and where it is saved. Asks nobody anything: failures come back as findings, and
/// the open plan stays as it was. While a plan is open its lock file tells others who has it.
class PlanStore : public QObject
{
    Q_OBJECT

public:
    explicit PlanStore(PlanSession* session, QObject* parent = nullptr);

    /// A plan without models, with the catalogue's planning values and exchange rates; `today` is its date.
    [[nodiscard]] plan::Plan emptyPlan() const;
    /// Opens emptyPlan().
    void startNew();
    /// Opens a plan that was never saved and has to be.
    void startWith(plan::Plan plan);

    enum class Mode {
        Edit,     ///< fails with file_locked when somebody else has the file open: see holder()
        ReadOnly, ///< to look at, and to save under another name
        Copy,     ///< as a plan that was never saved
        Anyway    ///< although somebody else has it open; who saves second is told
    };
    [[nodiscard]] base::Result<base::Done> open(const QString& path, Mode mode = Mode::Edit);
    /// A plan that comes with the program: opens as one that was never saved.
    [[nodiscard]] base::Result<base::Done> openExample(const QString& resource);
    /// Goes on with unsaved edits of a plan: `base` is the file they began with, so that a save finds out what happened
    /// to it meanwhile.
    void resume(plan::Plan plan, const QString& path, const std::optional<documents::FileStamp>& base);

    /// Saves to the session's path. Fails with file_changed when somebody else wrote the file meanwhile, and with the
    /// reader's own findings when the plan could not be read again.
    [[nodiscard]] base::Result<base::Done> save();
    /// Saves to another path, or over whatever is there. Fails with file_locked when somebody else has that file open,
    /// be it the one this plan was opened from read-only.
    [[nodiscard]] base::Result<base::Done> saveTo(const QString& path);

    /// Name for a plan that was never saved: its title, cleaned; ends in ".evenhost.yaml".
    [[nodiscard]] QString suggestedName() const;

    /// Who had the file that open() or saveTo() refused with file_locked.
    [[nodiscard]] const documents::LockHolder& holder() const { return m_holder; }
    [[nodiscard]] ReadOnly readOnly() const { return m_readOnly; }

    /// The file as it was last read or written; nothing for a plan that was never saved.
    [[nodiscard]] const std::optional<documents::FileStamp>& stamp() const { return m_stamp; }
    /// Whether a path leads to the open plan's own file, and that is not what was last read or written here.
    [[nodiscard]] bool wouldReplaceChanges(const QString& path) const;
    /// The file was written again with the same content, or the user has seen what it holds now and keeps their own.
    void acceptStamp(const documents::FileStamp& stamp) { m_stamp = stamp; }
    /// Whether the file holds, byte for byte, what was last read or written here.
    [[nodiscard]] bool isLastContent(const std::string& text) const { return text == m_lastText; }

    /// `stateFolder` empty: none is kept there.
    void setBackup(Backup backup, const QString& stateFolder);
    /// The version before the last save of the open plan; empty when there is none.
    [[nodiscard]] QString previousVersion() const;

signals:
    void readOnlyChanged();
    /// The plan is sound, and takes its file's place next.
    void aboutToSave();
    /// A new stamp: opened, saved, closed.
    void fileChanged();

private:
    /// The right to save over the session's path.
    struct Hold
    {
        std::unique_ptr<documents::FileLock> lock; ///< none where no lock file can be written
        QString path;
        bool anyway = false; ///< with or without the lock
    };

    [[nodiscard]] base::Result<base::Done> write(const QString& path,
                                                 const std::optional<documents::FileStamp>& expected);
    [[nodiscard]] bool lock(const QString& path);
    [[nodiscard]] bool isOpenHere(const QString& path) const;
    void keepPrevious(const QString& path, const std::string& previous) const;
    [[nodiscard]] QString backupOf(const QString& path) const;
    [[nodiscard]] base::Finding lockedFinding(const QString& path) const;
    void standAt(const std::optional<documents::FileStamp>& stamp, std::string text, ReadOnly readOnly);

    PlanSession* m_session;
    std::optional<documents::FileStamp> m_stamp;
    std::string m_lastText;
    Hold m_hold;
    documents::LockHolder m_holder;
    ReadOnly m_readOnly = ReadOnly::No;
    Backup m_backup = Backup::None;
    QString m_stateFolder;
};

} // namespace evenhost::session
