// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filesafety.h"

#include "documents/planfile.h"
#include "models/findingtext.h"
#include "session/filepath.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "window/dialogs.h"
#include "window/fileactions.h"
#include "window/noticebar.h"

#include <QDir>
#include <QFileInfo>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using session::ReadOnly;
using session::RecoveryOffer;
using State = session::FileWatch::State;

namespace {

const QString fileNotice = u"file"_s;
const QString readOnlyNotice = u"readonly"_s;
const QString journalNotice = u"journal"_s;
const QString autosaveNotice = u"autosave"_s;

QString recoveryFolder(const QString& stateFolder)
{
    return stateFolder.isEmpty() ? QString() : QDir(stateFolder).filePath(u"recovery"_s);
}

} // namespace

FileSafety::FileSafety(const Context& context, FileActions* actions, NoticeBar* notices, const QString& stateFolder,
                       QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_notices(notices)
    , m_stateFolder(stateFolder)
    , m_journal(context.session, context.store, recoveryFolder(stateFolder))
    , m_watch(context.session, context.store)
{
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &FileSafety::saveByItself);
    connect(m_context.session, &session::PlanSession::planChanged, this, [this] {
        if (m_context.settings->autosaveMinutes() > 0 && m_context.session->isModified() && !m_autosave.isActive())
            m_autosave.start();
    });
    connect(&m_watch, &session::FileWatch::stateChanged, this, &FileSafety::sayFileState);
    connect(m_context.store, &session::PlanStore::readOnlyChanged, this, &FileSafety::sayReadOnly);
    connect(m_context.store, &session::PlanStore::fileChanged, this, [this] { m_notices->take(autosaveNotice); });
    connect(&m_journal, &session::RecoveryJournal::failed, this, &FileSafety::sayJournalFailed);
    connect(&m_journal, &session::RecoveryJournal::written, this, [this] { m_notices->take(journalNotice); });
    connect(m_context.settings, &settings::Settings::safetyChanged, this, &FileSafety::applySettings);
    connect(m_actions, &FileActions::fileOpened, this, [this](const QString& path) { offerRecovery(path); });
    applySettings();
}

QString FileSafety::fileName() const
{
    return QFileInfo(m_context.session->path()).fileName();
}

QString FileSafety::worded(const base::Findings& findings) const
{
    return findings.empty() ? QString() : models::findingText(findings.front(), m_context.formats->format());
}

void FileSafety::applySettings()
{
    const settings::Settings& settings = *m_context.settings;
    m_context.store->setBackup(settings.backup(), m_stateFolder);
    m_journal.setEnabled(settings.keepsUnsavedEdits() && !m_stateFolder.isEmpty());
    m_autosave.setInterval(std::chrono::minutes(settings.autosaveMinutes()));
    if (settings.autosaveMinutes() == 0)
        m_autosave.stop();
    else if (m_context.session->isModified())
        m_autosave.start();
}

void FileSafety::saveByItself()
{
    const session::PlanSession& session = *m_context.session;
    // Where somebody has to decide something, nothing is saved behind their back.
    if (!session.isModified() || session.path().isEmpty() || m_context.store->readOnly() != ReadOnly::No
        || m_watch.state() != State::Same)
        return;
    if (const auto done = m_context.store->save(); !done)
        m_notices->put(autosaveNotice, NoticeBar::Weight::Urgent,
                       tr("“%1” could not be saved by itself. %2").arg(fileName(), worded(done.error())),
                       {{tr("Save &as …"), [this] {
                             m_actions->saveAs();
                         }}});
}

void FileSafety::sayFileState()
{
    switch (m_watch.state()) {
    case State::Same:
        m_notices->take(fileNotice);
        break;
    case State::Changed: {
        const QString text = m_context.session->isModified()
                                 ? tr("“%1” was changed on disk by another program. You have unsaved changes.")
                                 : tr("“%1” was changed on disk by another program.");
        m_notices->put(fileNotice, NoticeBar::Weight::Urgent, text.arg(fileName()),
                       {{tr("&Compare …"),
                         [this] {
                             m_actions->compareWithDisk();
                         }},
                        {tr("&Reload"),
                         [this] {
                             m_actions->reload();
                         }},
                        {tr("&Keep mine"),
                         [this] {
                             m_actions->keepMine(m_watch.seen());
                         }},
                        {tr("Save &as …"), [this] {
                             m_actions->saveAs();
                         }}});
        break;
    }
    case State::Deleted:
        m_context.session->markUnsaved(); // this window has the only copy now
        m_notices->put(fileNotice, NoticeBar::Weight::Urgent, tr("“%1” was deleted or moved on disk.").arg(fileName()),
                       {{tr("&Save again"),
                         [this] {
                             m_actions->keepMine({});
                         }},
                        {tr("Save &as …"), [this] {
                             m_actions->saveAs();
                         }}});
        break;
    }
}

void FileSafety::sayReadOnly()
{
    QString text;
    switch (m_context.store->readOnly()) {
    case ReadOnly::No:
        m_notices->take(readOnlyNotice);
        return;
    case ReadOnly::Chosen:
        text = tr("Open read-only, since somebody else has this plan open. "
                  "What you try out here can be saved under another name.");
        break;
    case ReadOnly::Forbidden:
        text = tr("This file may not be written. What you try out here can be saved under another name.");
        break;
    }
    m_notices->put(readOnlyNotice, NoticeBar::Weight::Quiet, text, {{tr("Save &as …"), [this] {
                                                                         m_actions->saveAs();
                                                                     }}});
}

void FileSafety::sayJournalFailed(const base::Findings& why)
{
    m_notices->put(journalNotice, NoticeBar::Weight::Urgent,
                   tr("Unsaved changes cannot be kept for a crash at the moment: save often. %1").arg(worded(why)), {});
}

void FileSafety::retranslate()
{
    if (!m_notices->text(fileNotice).isEmpty())
        sayFileState();
    if (!m_notices->text(readOnlyNotice).isEmpty())
        sayReadOnly();
}

Recoverable FileSafety::described(const RecoveryOffer& offer) const
{
    const models::Format& format = m_context.formats->format();
    const catalogue::Catalogue& catalogue = *m_context.session->catalogue();
    Recoverable shown;
    shown.title = offer.title.isEmpty() ? QFileInfo(offer.head.path).fileName() : offer.title;
    const QString when = format.locale().toString(offer.head.edited.toLocalTime(), QLocale::ShortFormat);
    QStringList details{offer.head.path.isEmpty() ? tr("Never saved") : offer.head.path,
                        tr("Last edited: %1").arg(when)};
    shown.readable = offer.plan.has_value();
    if (!shown.readable) {
        details += tr("The edits cannot be read: %1").arg(worded(offer.problems));
        shown.details = details.join(u'\n');
        return shown;
    }
    plan::Plan saved;
    documents::setPlanningValues(saved, catalogue);
    shown.changes.beforeHead = tr("Empty plan");
    if (!offer.head.path.isEmpty()) {
        const auto there = documents::loadPlan(session::toPath(offer.head.path), catalogue);
        if (there) {
            saved = there->file.plan;
            shown.changes.beforeHead = tr("In the file");
            if (offer.head.base && *offer.head.base != there->stamp)
                details += tr("The file has been changed since these edits began.");
        } else {
            details += tr("The file cannot be opened any more: %1").arg(worded(there.error()));
        }
    }
    shown.changes.afterHead = tr("Unsaved edits");
    shown.changes.rows = models::differenceRows(saved, *offer.plan, catalogue, format);
    shown.details = details.join(u'\n');
    return shown;
}

void FileSafety::offerRecovery(const QString& path)
{
    if (m_stateFolder.isEmpty())
        return;
    const session::RecoveryFolder& folder = m_journal.folder();
    auto offers = folder.offers(*m_context.session->catalogue(), path);
    if (!path.isEmpty())
        std::erase_if(offers, [this](const RecoveryOffer& offer) { return m_later.contains(offer.id); });
    if (offers.empty())
        return;
    std::vector<Recoverable> shown;
    for (const RecoveryOffer& offer : offers)
        shown.push_back(described(offer));
    const auto decisions = m_context.dialogs->askRecovery(m_context.window, shown);
    for (std::size_t i = 0; i < offers.size() && i < decisions.size(); ++i) {
        if (decisions[i] == Recovery::Recover) {
            recoverOne(offers[i]);
        } else if (decisions[i] == Recovery::Discard) {
            if (const auto claimed = folder.claim(offers[i].id))
                folder.remove(offers[i].id);
        } else {
            m_later += offers[i].id;
        }
    }
}

void FileSafety::recoverOne(const RecoveryOffer& offer)
{
    const session::PlanSession& session = *m_context.session;
    const bool free =
        !session.isModified()
        && (session.path().isEmpty() || session::realPath(session.path()) == session::realPath(offer.head.path));
    if (free)
        recover(offer);
    else
        emit recoverElsewhereRequested(offer);
}

bool FileSafety::recover(const RecoveryOffer& offer)
{
    return m_journal.recover(offer);
}

} // namespace evenhost::window
