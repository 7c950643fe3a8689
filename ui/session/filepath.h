// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <filesystem>

namespace evenhost::session {

/// A file name of the window as the document layer takes it, in the bytes the file system has.
[[nodiscard]] inline std::filesystem::path toPath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

/// One name for a file, whether it is there yet or not, however it was reached: absolute, symbolic links followed.
[[nodiscard]] inline QString realPath(const QString& path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    if (QString canonical = file.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

} // namespace evenhost::session
