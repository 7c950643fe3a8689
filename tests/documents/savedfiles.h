// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/textfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <string>

#include <sys/stat.h>

/// What the tests of saving look at.
namespace evenhost::testing {

inline std::string contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(unreadable)";
}

inline std::string codeOf(const base::Result<documents::FileStamp>& result)
{
    return result ? "saved" : result.error().front().code;
}

inline mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

/// A folder of its own, gone with the object.
class SaveFolder
{
public:
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path path(const char* name) const { return path() / name; }
    /// All that is in it, hidden files too.
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace evenhost::testing
