// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace evenhost::report {

struct Bookmark
{
    QString title;
    int page = 0;     ///< from 0
    double top = 0.0; ///< points from the page's top
};

/// What Qt cannot write into a PDF.
struct Finish
{
    QString title;
    QString author;
    QString subject;
    QString creator;
    QString language; ///< of the text, as a locale names it ("en_AU"); empty = not said
    std::string date; ///< ISO 8601: creation and modification
    std::vector<Bookmark> bookmarks;
    std::string attachmentName;
    std::string attachment; ///< empty = none
};

/// "Claims assistant" as "claims-assistant.evenhost.yaml": no folders, no surprises.
[[nodiscard]] std::string attachmentName(const QString& title);

/// Adds bookmarks, metadata and the attachment to a PDF of Qt's, and takes out what differs between two runs: dates,
/// identifiers, the names and order of fonts. Empty when libqpdf refuses the input; `trouble` then says why.
[[nodiscard]] QByteArray finished(const QByteArray& pdf, const Finish& finish, std::string& trouble);

} // namespace evenhost::report
