// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace evenhost::testing {

/// Writes a configuration of fontconfig into the folder that finds no font but those the program brings along, and
/// returns its name for FONTCONFIG_FILE: a system on which nobody ever installed a Chinese font.
inline QString withoutChineseFont(const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("fonts"));
    QFile file(folder + QStringLiteral("/fonts.conf"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>"
               + (folder + QStringLiteral("/fonts")).toUtf8() + "</dir><cachedir>"
               + (folder + QStringLiteral("/cache")).toUtf8() + "</cachedir></fontconfig>\n");
    return file.fileName();
}

} // namespace evenhost::testing
