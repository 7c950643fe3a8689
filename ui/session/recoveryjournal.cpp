// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recoveryjournal.h"

#include "documents/planfile.h"
#include "session/filepath.h"
#include "session/planstore.h"

#include <utility>

namespace evenhost::session {

RecoveryJournal::RecoveryJournal(PlanSession* session, PlanStore* store, const QString& folder, QObject* parent,
                                 const documents::SaveCalls& calls)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_folder(folder)
    , m_calls(calls)
    , m_enabled(!folder.isEmpty())
{
    m_due.setSingleShot(true);
    m_due.setInterval(delayMilliseconds);
    connect(&m_due, &QTimer::timeout, this, &RecoveryJournal::writeInTurn);
    connect(m_session, &PlanSession::planChanged, this, &RecoveryJournal::planMayHaveChanged);
    connect(m_session, &PlanSession::modifiedChanged, this, &RecoveryJournal::planMayHaveChanged);
    // Who ends between the save and what follows it is not offered edits older than the file: they are the same.
    connect(m_store, &PlanStore::aboutToSave, this, &RecoveryJournal::flush);
}

RecoveryJournal::~RecoveryJournal()
{
    if (m_again && m_lock)
        write(); // a plan that was due is not lost for having waited its turn
    m_worker.wait();
}

void RecoveryJournal::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (enabled)
        planMayHaveChanged();
    else
        drop();
}

void RecoveryJournal::planMayHaveChanged()
{
    if (!m_enabled)
        return;
    if (!m_session->isModified())
        drop();
    else if (!m_due.isActive())
        m_due.start(); // not started again by each edit: somebody who types on is not left unprotected
}

/// Jobs do not queue up where the disk is slower than the typing: each would hold a plan, and be out of date.
void RecoveryJournal::writeInTurn()
{
    if (m_underWay > 0)
        m_again = true;
    else
        write();
}

void RecoveryJournal::write()
{
    m_due.stop();
    m_again = false;
    if (!m_enabled || !m_session->isModified())
        return;
    if (!m_lock) {
        auto claimed = m_folder.claimNew();
        if (!claimed) {
            finished(
                {base::Finding{base::Severity::Error, "folder_missing", {m_folder.fileOf({}).toStdString()}, {}, {}}});
            return;
        }
        m_id = claimed->id;
        m_lock = std::move(claimed->lock);
    }
    RecoveryHead head{m_session->path(), QDateTime::currentDateTimeUtc(), m_store->stamp()};
    // The lock lives as long as the last job that writes under it.
    ++m_underWay;
    m_worker.start([this, calls = m_calls, head = std::move(head),
                    plan = std::make_shared<const plan::Plan>(m_session->plan()), catalogue = m_session->catalogue(),
                    file = toPath(m_folder.fileOf(m_id)), lock = m_lock] {
        const std::string text = RecoveryFolder::textOf(head, *plan);
        // What could not be read again would only take the place of what can: the last edits that can be are kept.
        const auto again = documents::readPlan(text, file.string(), *catalogue);
        base::Findings problems = again ? base::Findings() : again.error();
        if (again) {
            if (const auto saved = documents::saveBytes(file, text, std::nullopt, calls); !saved)
                problems = saved.error();
        }
        m_worker.send([this, problems = std::move(problems)] {
            --m_underWay;
            finished(problems);
        });
    });
}

void RecoveryJournal::finished(const base::Findings& problems)
{
    if (problems.empty()) {
        m_complained = false;
        emit written();
        if (m_again)
            writeInTurn();
        return;
    }
    if (!std::exchange(m_complained, true))
        emit failed(problems);
    if (m_session->isModified())
        m_due.start(); // room may be made meanwhile
}

void RecoveryJournal::drop()
{
    m_due.stop();
    m_again = false;
    if (!m_lock)
        return;
    m_worker.start([folder = m_folder, id = m_id, lock = std::exchange(m_lock, nullptr)] { folder.remove(id); });
    m_id.clear();
}

bool RecoveryJournal::recover(const RecoveryOffer& offer)
{
    if (!offer.plan)
        return false;
    auto lock = m_folder.claim(offer.id);
    if (!lock)
        return false;
    drop();
    m_id = offer.id;
    m_lock = std::move(lock);
    m_store->resume(*offer.plan, offer.head.path, offer.head.base);
    return true;
}

void RecoveryJournal::forget()
{
    drop();
}

void RecoveryJournal::flush()
{
    if (m_due.isActive() || m_again)
        write();
    m_worker.wait();
}

} // namespace evenhost::session
