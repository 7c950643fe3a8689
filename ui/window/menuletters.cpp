// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menuletters.h"

#include <QSet>

namespace evenhost::window {

namespace {

/// Where the mark stands that makes the next character the letter; -1 where there is none.
qsizetype markOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i;
        ++i; // a written ampersand
    }
    return -1;
}

/// The text with its mark before another character: the first letters of words, then any letter. Scripts without
/// letters on the keyboard carry theirs in brackets at the end, "(&F)".
QString marked(const QString& text, qsizetype mark, const QSet<QChar>& taken)
{
    QString bare = text;
    bare.remove(mark, 1);
    const bool inBrackets = mark > 0 && text[mark - 1] == u'(' && text.mid(mark + 2).startsWith(u')');
    if (inBrackets) {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            if (!taken.contains(letter))
                return bare.replace(mark, 1, QString(u'&') + QChar(letter));
        }
        return bare;
    }
    for (const bool wordStarts : {true, false}) {
        for (qsizetype i = 0; i < bare.size(); ++i) {
            const bool starts = i == 0 || !bare[i - 1].isLetterOrNumber();
            if (bare[i].isLetter() && bare[i].unicode() < 0x250 && starts == wordStarts
                && !taken.contains(bare[i].toUpper()))
                return bare.insert(i, u'&');
        }
    }
    return bare;
}

} // namespace

QChar menuLetter(const QString& text)
{
    const qsizetype mark = markOf(text);
    return mark < 0 ? QChar() : text[mark + 1].toUpper();
}

void shareLetters(const QList<QAction*>& actions)
{
    // Whoever comes first keeps its letter, so the letters of the others are known before any is changed.
    QSet<QChar> taken;
    QList<QAction*> twice;
    for (QAction* action : actions) {
        const QChar letter = menuLetter(action->text());
        if (letter.isNull() || action->isSeparator())
            continue;
        if (taken.contains(letter))
            twice += action;
        taken += letter;
    }
    for (QAction* action : twice) {
        action->setText(marked(action->text(), markOf(action->text()), taken));
        if (const QChar letter = menuLetter(action->text()); !letter.isNull())
            taken += letter;
    }
}

} // namespace evenhost::window
