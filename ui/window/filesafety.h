// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/filewatch.h"
#include "session/recoveryjournal.h"
#include "window/comparison.h"
#include "window/context.h"

#include <QObject>
#include <QTimer>

namespace evenhost::window {

class FileActions;
class NoticeBar;

/// What keeps one window's work safe: the recovery journal, the watch on the file, saving by itself. Says what
/// happened in strips above the plan, and offers what an earlier run left.
class FileSafety : public QObject
{
    Q_OBJECT

public:
    /// An empty state folder keeps nothing there.
    FileSafety(const Context& context, FileActions* actions, NoticeBar* notices, const QString& stateFolder,
               QObject* parent);

    /// Offers all unsaved edits that earlier runs left; with a path only those of that plan.
    void offerRecovery(const QString& path = {});
    /// Puts unsaved edits of an earlier run into this window; false when another one has them.
    bool recover(const session::RecoveryOffer& offer);
    /// The window closes by itself: what is unsaved has been given up.
    void forget() { m_journal.forget(); }
    /// Looks whether the file is still what it was.
    void check() { m_watch.check(); }
    void retranslate();
    /// What happens so many minutes after a change when the settings say so: a save that asks nothing. Nothing happens
    /// while something about the file waits for the user's decision.
    void saveByItself();

    [[nodiscard]] session::RecoveryJournal& journal() { return m_journal; }
    [[nodiscard]] const session::FileWatch& watch() const { return m_watch; }

signals:
    /// This window holds another plan.
    void recoverElsewhereRequested(const session::RecoveryOffer& offer);

private:
    void applySettings();
    void sayFileState();
    void sayReadOnly();
    void sayJournalFailed(const base::Findings& why);
    void recoverOne(const session::RecoveryOffer& offer);
    [[nodiscard]] Recoverable described(const session::RecoveryOffer& offer) const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString worded(const base::Findings& findings) const;

    Context m_context;
    FileActions* m_actions;
    NoticeBar* m_notices;
    QString m_stateFolder;
    session::RecoveryJournal m_journal;
    session::FileWatch m_watch;
    QTimer m_autosave;
    QStringList m_later; ///< offers the user wants to decide about at another start
};

} // namespace evenhost::window
