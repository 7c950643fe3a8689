// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// One name for a file, however it was reached: absolute, symbolic links followed as far as something is there.
[[nodiscard]] inline QString realPath(const QString& path)
{
    if (path.isEmpty())
        return {};
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace evenhost::session
