#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenhost::policy {

QString Line::place() const
{
    return file + u':' + QString::number(number) + u": "_s + text.trimmed();
}

QString absolute(const QString& file)
{
    return QDir(QStringLiteral(EVENHOST_SOURCE_DIR)).filePath(file);
}

QStringList filesBelow(const QStringList& folders, const QStringList& suffixes)
{
    const QDir top(QStringLiteral(EVENHOST_SOURCE_DIR));
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = top.relativeFilePath(files.next());
            const bool wanted = suffixes.isEmpty()
                                || std::any_of(suffixes.begin(), suffixes.end(),
                                               [&](const QString& suffix) { return file.endsWith(suffix); });
            if (wanted)
                found += file;
        }
    }
    found.sort();
    return found;
}

QStringList sourcesBelow(const QStringList& folders)
{
    return filesBelow(folders, {u".cpp"_s, u".h"_s});
}

std::vector<Line> linesOf(const QString& file)
{
    QFile device(absolute(file));
    std::vector<Line> lines;
    if (!device.open(QIODevice::ReadOnly))
        return lines;
    int number = 0;
    while (!device.atEnd())
        lines.push_back({file, ++number, QString::fromUtf8(device.readLine())});
    return lines;
}

std::vector<Include> includesOf(const QString& file)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    std::vector<Include> includes;
    for (const Line& line : linesOf(file)) {
        const auto match = directive.match(line.text);
        if (match.hasMatch())
            includes.push_back({line, match.captured(2), match.captured(1) == u"<"_s});
    }
    return includes;
}

bool isPublicHeader(const QString& file)
{
    return file.endsWith(u".h"_s) && !file.endsWith(u"_p.h"_s);
}

QStringList engineFolders()
{
    return {u"app/base"_s, u"app/catalogue"_s, u"app/plan"_s,    u"app/sizing"_s,
            u"app/cost"_s, u"app/analysis"_s,  u"app/traffic"_s, u"app/report"_s};
}

QStringList documentsFolders()
{
    return {u"app/documents"_s, u"app/importers"_s, u"app/exporters"_s, u"app/cli"_s};
}

QStringList sessionFolders()
{
    return {u"ui/session"_s, u"ui/models"_s, u"ui/settings"_s};
}

QStringList windowFolders()
{
    return {u"ui/window"_s, u"ui/editors"_s, u"ui/charts"_s, u"ui/walkthrough"_s,
            u"ui/report"_s, u"ui/explain"_s, u"ui/theme"_s};
}

} // namespace evenhost::policy
