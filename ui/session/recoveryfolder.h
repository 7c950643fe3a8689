// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "documents/filelock.h"
#include "documents/textfile.h"
#include "plan/plan.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace evenhost::session {

/// What a recovery file says about itself; the plan is the rest of the file.
struct RecoveryHead
{
    QString path; ///< of the plan the edits belong to; empty for one that was never saved
    QDateTime edited;
    std::optional<documents::FileStamp> base; ///< the file the edits began with
};

/// Unsaved edits that outlived their program.
struct RecoveryOffer
{
    QString id;
    RecoveryHead head;
    QString title;                  ///< of the plan as edited
    std::optional<plan::Plan> plan; ///< nothing when the file cannot be read; problems say why
    base::Findings problems;
};

/// Where unsaved edits wait: a folder of the user's own, one file a window that has some, never beside the plan.
/// Each file is a plan in itself, its head in comments: it can be opened like any other. A lock beside it, held while
/// the window lives, keeps others from offering it.
class RecoveryFolder
{
public:
    explicit RecoveryFolder(QString folder);

    /// "recovery" in the state folder of the user: $XDG_STATE_HOME/evenhost, ~/.local/state/evenhost.
    [[nodiscard]] static QString userStateFolder();

    /// Edits whose program is gone, newest first. What equals its plan on disk by now is not offered but removed: it
    /// was saved and then the program ended. With a path, only those of that plan. What else dead programs left in the
    /// folder goes.
    [[nodiscard]] std::vector<RecoveryOffer> offers(const catalogue::Catalogue& defaults,
                                                    const QString& path = {}) const;

    /// The right to take an offer over or to remove it; nothing when somebody else was quicker.
    [[nodiscard]] std::unique_ptr<documents::FileLock> claim(const QString& id) const;
    void remove(const QString& id) const;

    /// A new file of nobody else's; nothing when the folder cannot be written.
    struct Claimed
    {
        QString id;
        std::unique_ptr<documents::FileLock> lock;
    };
    [[nodiscard]] std::optional<Claimed> claimNew() const;

    [[nodiscard]] QString fileOf(const QString& id) const;

    /// The whole text of a recovery file.
    [[nodiscard]] static std::string textOf(const RecoveryHead& head, const plan::Plan& plan);
    [[nodiscard]] static RecoveryHead headIn(const std::string& text);

private:
    [[nodiscard]] QString lockOf(const QString& id) const;
    void removeLeftOvers() const;
    [[nodiscard]] std::optional<RecoveryOffer> offer(const QString& id, const catalogue::Catalogue& defaults) const;

    QString m_folder;
};

} // namespace evenhost::session
