// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace evenhost::session {

/// A file name of the window as the document layer takes it, in the bytes the file system has.
[[nodiscard]] inline std::filesystem::path toPath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

} // namespace evenhost::session
