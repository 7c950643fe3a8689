// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTranslator>

#include <cstring>

/// A language nobody speaks, to see which text the program forgot to translate and which has no room to grow.
namespace evenhost::support {

/// "Cost of %1" becomes "[Ĉőŝţ őƒ %1~~~]": no plain letter is left, two in five characters more, markers untouched.
inline QString pseudoText(const QString& source)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString marked = QStringLiteral("àƀĉđéƒĝĥíĵķļɱñőþɋŕšţûṽŵẋýžÀɃĈĐÉƑĜĤÎĴĶĻṀÑŐÞɊŔŠŢÛṼŴẊÝŽ");
    static const QRegularExpression untouched(QStringLiteral("%L?\\d|%n|</?\\w+[^<>]*>|\\(\\*\\.[^)]*\\)"));
    QString text;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const auto kept =
            untouched.match(source, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (kept.hasMatch()) {
            text += kept.captured();
            i += kept.capturedLength() - 1;
            continue;
        }
        const qsizetype at = plain.indexOf(source[i]);
        text += at >= 0 ? marked[at] : source[i];
        letters += at >= 0 ? 1 : 0;
    }
    const qsizetype more = (letters * 2 + 4) / 5;
    return letters == 0 ? text : u'[' + text + QString(std::max<qsizetype>(0, more - 2), u'~') + u']';
}

/// Answers for every text of the program, whether or not somebody has translated it.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt's own texts have their own translations.
        const bool ours = std::strncmp(context, "evenhost", 8) == 0 || std::strcmp(context, "wording") == 0;
        return ours ? pseudoText(QString::fromUtf8(source)) : QString();
    }
};

/// The words of a text that are left in plain letters, from four letters on.
inline QStringList plainWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{M}\\d~])[A-Za-z]{4,}(?![\\p{L}\\p{M}\\d~])"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words += found.next().captured();
    return words;
}

} // namespace evenhost::support
