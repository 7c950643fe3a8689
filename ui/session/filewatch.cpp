// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filewatch.h"

#include "session/filepath.h"
#include "session/planstore.h"

#include <QFileInfo>

namespace evenhost::session {

namespace {

constexpr int settledMilliseconds = 150;

} // namespace

FileWatch::FileWatch(PlanSession* session, PlanStore* store, QObject* parent)
    : QObject(parent), m_session(session), m_store(store)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::check);
    const auto look = [this] {
        m_settled.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
    connect(m_store, &PlanStore::fileChanged, this, &FileWatch::check);
}

void FileWatch::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    if (const QString path = m_session->path(); !path.isEmpty()) {
        // A link's own folder, and where it leads.
        const QString real = QFileInfo(path).canonicalFilePath();
        wanted = {path, QFileInfo(path).absolutePath()};
        if (!real.isEmpty() && real != path)
            wanted << real << QFileInfo(real).absolutePath();
        wanted.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
        wanted.removeDuplicates();
    }
    QStringList unwanted;
    for (const QString& file : watched) {
        if (!wanted.contains(file))
            unwanted << file;
    }
    if (!unwanted.isEmpty())
        m_watcher.removePaths(unwanted);
    wanted.removeIf([&](const QString& file) { return watched.contains(file); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void FileWatch::check()
{
    watch();
    const auto& known = m_store->stamp();
    if (m_session->path().isEmpty() || !known) {
        setState(State::Same, std::nullopt);
        return;
    }
    const auto path = toPath(m_session->path());
    const auto there = documents::stampOf(path);
    if (!there) {
        setState(State::Deleted, std::nullopt);
        return;
    }
    if (there == known) {
        setState(State::Same, there);
        return;
    }
    const auto file = documents::readTextFile(path);
    if (file && m_store->isLastContent(file->text)) {
        m_store->acceptStamp(file->stamp);
        setState(State::Same, file->stamp);
        return;
    }
    setState(State::Changed, there);
}

void FileWatch::setState(State state, const std::optional<documents::FileStamp>& seen)
{
    const bool news = state != m_state || (state == State::Changed && seen != m_seen);
    m_state = state;
    m_seen = seen;
    if (news)
        emit stateChanged();
}

} // namespace evenhost::session
