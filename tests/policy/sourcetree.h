#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace evenhost::policy {

/// One line of a file of this project.
struct Line
{
    QString file; ///< relative to the top of the tree, with forward slashes
    int number = 0;
    QString text;

    /// "file:line: text", as a compiler would say it.
    [[nodiscard]] QString place() const;
};

/// An #include directive.
struct Include
{
    Line line;
    QString name;       ///< what stands between the brackets or quotes
    bool angle = false; ///< <name>, not "name"
};

/// Files below the given folders whose names end in one of the suffixes, sorted, relative to the top of the tree.
/// Build folders are never looked into. No suffixes: every file.
[[nodiscard]] QStringList filesBelow(const QStringList& folders, const QStringList& suffixes);

/// The files of filesBelow() that C++ is written in.
[[nodiscard]] QStringList sourcesBelow(const QStringList& folders);

[[nodiscard]] std::vector<Line> linesOf(const QString& file);
[[nodiscard]] std::vector<Include> includesOf(const QString& file);

[[nodiscard]] QString absolute(const QString& file);

/// True for x.h and false for x.cpp and x_p.h: third-party headers may not be seen through it.
[[nodiscard]] bool isPublicHeader(const QString& file);

/// Where the layers live.
[[nodiscard]] QStringList engineFolders();
[[nodiscard]] QStringList documentsFolders();
[[nodiscard]] QStringList sessionFolders();
[[nodiscard]] QStringList windowFolders();

} // namespace evenhost::policy
