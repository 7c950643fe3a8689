// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recoveryfolder.h"

#include "documents/planfile.h"
#include "session/filepath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <string_view>

namespace evenhost::session {

using namespace Qt::StringLiterals;

namespace {

const QString ending = u".evenhost.yaml"_s;
const QString lockEnding = u".lock"_s;

/// Paths may hold anything but a zero byte; a comment of the file may not.
std::string encoded(const QString& path)
{
    return QFile::encodeName(path).toPercentEncoding("/ ").toStdString();
}

QString decoded(std::string_view text)
{
    const QString path = QFile::decodeName(
        QByteArray::fromPercentEncoding(QByteArray(text.data(), static_cast<qsizetype>(text.size()))));
    return path.contains(QChar::Null) ? QString() : path; // no file is called that
}

std::string written(const documents::FileStamp& stamp)
{
    return std::to_string(stamp.device) + ' ' + std::to_string(stamp.inode) + ' ' + std::to_string(stamp.size) + ' '
           + std::to_string(stamp.modifiedNanoseconds);
}

std::optional<documents::FileStamp> stampFrom(const QString& text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 4)
        return std::nullopt;
    return documents::FileStamp{parts[0].toULongLong(), parts[1].toULongLong(), parts[2].toLongLong(),
                                parts[3].toLongLong()};
}

bool isOnDisk(const QString& path, const plan::Plan& plan, const catalogue::Catalogue& defaults)
{
    if (path.isEmpty())
        return false;
    const auto there = documents::loadPlan(toPath(path), defaults);
    return there && there->file.plan == plan;
}

} // namespace

RecoveryFolder::RecoveryFolder(QString folder) : m_folder(std::move(folder)) {}

QString RecoveryFolder::userStateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt 6.4 has no name for it. A relative one is to be ignored (XDG base directory specification).
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::home().filePath(u".local/state"_s);
    return base + u"/evenhost"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/evenhost"_s;
#endif
}

QString RecoveryFolder::fileOf(const QString& id) const
{
    return QDir(m_folder).filePath(id + ending);
}

QString RecoveryFolder::lockOf(const QString& id) const
{
    return QDir(m_folder).filePath(id + lockEnding);
}

std::optional<RecoveryFolder::Claimed> RecoveryFolder::claimNew() const
{
    if (!QDir().mkpath(m_folder))
        return std::nullopt;
    // Plans are nobody else's business.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Another program may just be looking whether it is a left-over.
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (auto lock = claim(id))
            return Claimed{id, std::move(lock)};
    }
    return std::nullopt;
}

std::unique_ptr<documents::FileLock> RecoveryFolder::claim(const QString& id) const
{
    return documents::FileLock::acquire(toPath(lockOf(id))).lock;
}

void RecoveryFolder::remove(const QString& id) const
{
    QFile::remove(fileOf(id));
}

std::vector<RecoveryOffer> RecoveryFolder::offers(const catalogue::Catalogue& defaults, const QString& path) const
{
    removeLeftOvers();
    std::vector<RecoveryOffer> found;
    const QStringList files = QDir(m_folder).entryList({u'*' + ending}, QDir::Files);
    for (const QString& file : files) {
        const QString id = file.chopped(ending.size());
        const auto claimed = claim(id); // held while we look: nobody takes it over or removes it meanwhile
        if (!claimed)
            continue;
        auto offered = offer(id, defaults);
        if (!offered || (!path.isEmpty() && realPath(offered->head.path) != realPath(path)))
            continue;
        if (offered->plan && isOnDisk(offered->head.path, *offered->plan, defaults))
            remove(id);
        else
            found.push_back(std::move(*offered));
    }
    std::ranges::sort(found,
                      [](const RecoveryOffer& a, const RecoveryOffer& b) { return a.head.edited > b.head.edited; });
    return found;
}

/// Who ended between a claim and the first plan left the claim, who ended while a plan was moved to its place left that
/// under its hidden name (documents::saveBytes).
void RecoveryFolder::removeLeftOvers() const
{
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({u'*' + lockEnding, u".*"_s + ending + u".*.tmp"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const bool isClaim = name.endsWith(lockEnding);
        const QString id = isClaim ? name.chopped(lockEnding.size()) : name.sliced(1, name.indexOf(ending) - 1);
        if (isClaim && QFileInfo::exists(fileOf(id)))
            continue;
        // Nobody is writing there while the claim is ours; its file goes with it.
        if (const auto claimed = claim(id); claimed && !isClaim)
            QFile::remove(folder.filePath(name));
    }
}

std::optional<RecoveryOffer> RecoveryFolder::offer(const QString& id, const catalogue::Catalogue& defaults) const
{
    RecoveryOffer offer;
    offer.id = id;
    const QString file = fileOf(id);
    const auto text = documents::readTextFile(toPath(file));
    if (!text) {
        offer.problems = text.error();
        return QFileInfo::exists(file) ? std::optional(std::move(offer)) : std::nullopt;
    }
    offer.head = headIn(text->text);
    if (!offer.head.edited.isValid())
        offer.head.edited = QFileInfo(file).lastModified();
    auto read = documents::readPlan(text->text, file.toStdString(), defaults);
    if (!read) {
        offer.problems = read.error();
        return offer;
    }
    offer.title = QString::fromStdString(read->plan.title);
    offer.plan = std::move(read->plan);
    return offer;
}

std::string RecoveryFolder::textOf(const RecoveryHead& head, const plan::Plan& plan)
{
    std::string text = "# Unsaved edits of an Evenhost plan, kept in case the program ends before they are saved.\n";
    text += "# path: " + encoded(head.path) + '\n';
    text += "# edited: " + head.edited.toUTC().toString(Qt::ISODateWithMs).toStdString() + '\n';
    if (head.base)
        text += "# base: " + written(*head.base) + '\n';
    return text + documents::planText(plan);
}

RecoveryHead RecoveryFolder::headIn(const std::string& text)
{
    RecoveryHead head;
    std::string_view rest(text);
    while (rest.starts_with('#')) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto value = [&](std::string_view key) -> std::optional<std::string_view> {
            return line.starts_with(key) ? std::optional(line.substr(key.size())) : std::nullopt;
        };
        const auto words = [](std::string_view part) {
            return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
        };
        if (const auto path = value("# path: "))
            head.path = decoded(*path);
        else if (const auto edited = value("# edited: "))
            head.edited = QDateTime::fromString(words(*edited), Qt::ISODateWithMs);
        else if (const auto base = value("# base: "))
            head.base = stampFrom(words(*base));
    }
    return head;
}

} // namespace evenhost::session
