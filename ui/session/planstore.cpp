// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planstore.h"

#include "base/date.h"
#include "documents/atomicsave.h"
#include "documents/planfile.h"
#include "session/filepath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace evenhost::session {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;

namespace {

constexpr int backupsKept = 100;

} // namespace

PlanStore::PlanStore(PlanSession* session, QObject* parent) : QObject(parent), m_session(session) {}

void PlanStore::standAt(const std::optional<documents::FileStamp>& stamp, std::string text, ReadOnly readOnly)
{
    m_stamp = stamp;
    m_lastText = std::move(text);
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        emit readOnlyChanged();
}

plan::Plan PlanStore::emptyPlan() const
{
    plan::Plan plan;
    plan.title = tr("New plan").toStdString();
    plan.date = base::isoDate(m_session->today());
    const catalogue::Catalogue& catalogue = *m_session->catalogue();
    documents::setPlanningValues(plan, catalogue);
    constexpr std::string_view rates = "exchange_rates.";
    for (const catalogue::DefaultAssumption& assumption : catalogue.assumptions) {
        if (assumption.path.starts_with(rates) && assumption.currency == plan.currency)
            plan.exchangeRates[assumption.path.substr(rates.size())] = assumption.quantity;
    }
    return plan;
}

void PlanStore::startNew()
{
    m_hold = {};
    standAt(std::nullopt, {}, ReadOnly::No);
    m_session->setPlan(emptyPlan(), {});
    emit fileChanged();
}

void PlanStore::startWith(plan::Plan plan)
{
    m_hold = {};
    standAt(std::nullopt, {}, ReadOnly::No);
    m_session->setPlan(std::move(plan), {}, true);
    emit fileChanged();
}

Result<Done> PlanStore::open(const QString& path, Mode mode)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    auto text = documents::readTextFile(toPath(path));
    if (!text)
        return text.error();
    auto read = documents::readPlan(text->text, toPath(path).string(), *m_session->catalogue());
    if (!read)
        return read.error();
    const bool own = m_hold.lock && m_hold.path == realPath(file);
    if (mode == Mode::Copy) {
        m_hold = {};
        standAt(std::nullopt, {}, ReadOnly::No);
        m_session->setPlan(std::move(read->plan), {}, true);
        emit fileChanged();
        return Done{};
    }
    if (mode == Mode::Edit && !own && !lock(file))
        return lockedFinding(file);
    if (mode == Mode::Anyway) {
        const QString real = realPath(file);
        m_hold = {documents::FileLock::seize(documents::lockFileOf(toPath(real))).lock, real, true};
    }
    if (mode == Mode::ReadOnly)
        m_hold = {};
    const ReadOnly readOnly = mode == Mode::ReadOnly                ? ReadOnly::Chosen
                              : documents::mayReplace(toPath(file)) ? ReadOnly::No
                                                                    : ReadOnly::Forbidden;
    standAt(text->stamp, std::move(text->text), readOnly);
    m_session->setPlan(std::move(read->plan), file);
    emit fileChanged();
    return Done{};
}

Result<Done> PlanStore::openExample(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return base::Finding{base::Severity::Error, "file_missing", {}, {}, {resource.toStdString(), 0, 0}};
    const QByteArray text = file.readAll();
    auto read = documents::readPlan({text.constData(), static_cast<std::size_t>(text.size())}, resource.toStdString(),
                                    *m_session->catalogue());
    if (!read)
        return read.error();
    m_hold = {};
    standAt(std::nullopt, {}, ReadOnly::No);
    m_session->setPlan(std::move(read->plan), {});
    emit fileChanged();
    return Done{};
}

void PlanStore::resume(plan::Plan plan, const QString& path, const std::optional<documents::FileStamp>& base)
{
    m_hold = {};
    if (path.isEmpty()) {
        standAt(std::nullopt, {}, ReadOnly::No);
    } else {
        const bool locked = lock(path);
        // A stamp no file has: a save will say that the file is not what the edits began with.
        standAt(base.value_or(documents::FileStamp{}), {}, locked ? ReadOnly::No : ReadOnly::Chosen);
    }
    m_session->setPlan(std::move(plan), path, true);
    emit fileChanged();
}

bool PlanStore::lock(const QString& path)
{
    const QString real = realPath(path);
    auto attempt = documents::FileLock::acquire(documents::lockFileOf(toPath(real)));
    if (attempt.holder) {
        m_holder = std::move(*attempt.holder);
        return false;
    }
    m_hold = {std::move(attempt.lock), real}; // no lock where none can be written: that keeps nobody from reading
    return true;
}

base::Finding PlanStore::lockedFinding(const QString& path) const
{
    return {base::Severity::Error,
            "file_locked",
            {m_holder.user, m_holder.host, m_holder.since},
            {},
            {path.toStdString(), 0, 0}};
}

Result<Done> PlanStore::save()
{
    return write(m_session->path(), m_stamp);
}

Result<Done> PlanStore::saveTo(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const bool ours = isOpenHere(file) && (m_hold.lock || m_hold.anyway);
    Hold before = ours ? Hold() : std::exchange(m_hold, Hold());
    auto done = ours || lock(file) ? write(file, std::nullopt) : Result<Done>(lockedFinding(file));
    if (!done && !ours)
        m_hold = std::move(before);
    return done;
}

bool PlanStore::isOpenHere(const QString& path) const
{
    return !m_session->path().isEmpty() && realPath(path) == realPath(m_session->path());
}

bool PlanStore::wouldReplaceChanges(const QString& path) const
{
    const auto there = documents::stampOf(toPath(path));
    return there && m_stamp && there != m_stamp && isOpenHere(path);
}

Result<Done> PlanStore::write(const QString& path, const std::optional<documents::FileStamp>& expected)
{
    std::string text = documents::planText(m_session->plan());
    if (text.size() > documents::maximumFileBytes) {
        const auto bytes = [](std::size_t count) {
            return base::Amount{static_cast<double>(count), base::Unit::Bytes};
        };
        return base::Finding{base::Severity::Error,
                             "plan_too_large",
                             {bytes(text.size()), bytes(documents::maximumFileBytes)},
                             {},
                             {path.toStdString(), 0, 0}};
    }
    // A file that would not open again is not written: a text pasted in may be longer than the reader takes.
    if (const auto again = documents::readPlan(text, toPath(path).string(), *m_session->catalogue()); !again)
        return again.error();
    const auto previous = documents::readTextFile(toPath(path));
    emit aboutToSave();
    const auto stamp = documents::saveBytes(toPath(path), text, expected);
    if (!stamp)
        return stamp.error();
    if (previous && previous->text != text)
        keepPrevious(path, previous->text);
    standAt(*stamp, std::move(text), ReadOnly::No);
    m_session->markSaved(path);
    emit fileChanged();
    return Done{};
}

void PlanStore::setBackup(Backup backup, const QString& stateFolder)
{
    m_backup = backup;
    m_stateFolder = stateFolder;
}

QString PlanStore::backupOf(const QString& path) const
{
    switch (m_backup) {
    case Backup::BesideFile:
        return path + u'~';
    case Backup::StateFolder:
        if (!m_stateFolder.isEmpty()) {
            // Plans of one name in different folders have a backup each.
            const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(path), QCryptographicHash::Sha1);
            return QDir(m_stateFolder)
                .filePath(u"backups/%1-%2"_s.arg(QString::fromLatin1(hash.toHex().left(12)),
                                                 QFileInfo(path).fileName().left(200)));
        }
        break;
    case Backup::None:
        break;
    }
    return {};
}

QString PlanStore::previousVersion() const
{
    const QString backup = m_session->path().isEmpty() ? QString() : backupOf(m_session->path());
    return !backup.isEmpty() && QFileInfo::exists(backup) ? backup : QString();
}

void PlanStore::keepPrevious(const QString& path, const std::string& previous) const
{
    const QString backup = backupOf(path);
    if (backup.isEmpty())
        return;
    const QDir folder = QFileInfo(backup).absoluteDir();
    if (m_backup == Backup::StateFolder) {
        if (!QDir().mkpath(folder.path()))
            return;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // The plan is saved whether or not its older version can be kept too.
    static_cast<void>(documents::saveBackup(toPath(backup), previous, toPath(path)).has_value());
    if (m_backup != Backup::StateFolder)
        return;
    const QFileInfoList kept = folder.entryInfoList(QDir::Files, QDir::Time); // newest first
    for (const QFileInfo& old : kept.mid(backupsKept))
        QFile::remove(old.absoluteFilePath());
}

QString PlanStore::suggestedName() const
{
    QString name = QString::fromStdString(m_session->plan().title).toLower().simplified();
    static const QRegularExpression notForFiles(u"[^\\p{L}\\p{N}]+"_s);
    name.replace(notForFiles, u"-"_s);
    name = name.left(60);
    return (name.isEmpty() || name == u"-"_s ? u"plan"_s : name) + u".evenhost.yaml"_s;
}

} // namespace evenhost::session
