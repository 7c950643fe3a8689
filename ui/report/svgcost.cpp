// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svgcost.h"

namespace evenhost::report {

using namespace Qt::StringLiterals;

bool isPlainXml(const QByteArray& xml)
{
    constexpr int mostAttributes = 200;
    constexpr qsizetype mostNameSpaces = 500;
    if (xml.contains('\0') || xml.count("xmlns") > mostNameSpaces)
        return false;
    // Qt compares each attribute of a tag with all before it.
    int attributes = 0;
    for (const char c : xml) {
        if (c == '<') // may stand in no value, unlike '>'
            attributes = 0;
        else if (c == '=' && ++attributes > mostAttributes)
            return false;
    }
    return true;
}

qint64 outlineCost(QStringView outline)
{
    qint64 cost = 0;
    bool inNumber = false;
    bool hasPoint = false;
    bool afterExponent = false;
    for (const QChar c : outline) {
        const char16_t letter = c.unicode();
        const bool isDigit = letter >= u'0' && letter <= u'9';
        const bool isExponent = inNumber && (letter == u'e' || letter == u'E');
        const bool isSign = letter == u'-' || letter == u'+';
        if (isDigit || letter == u'.' || isSign) {
            // "1-1" and "1.5.5" are two numbers each.
            const bool begins = !inNumber || (isSign && !afterExponent) || (letter == u'.' && hasPoint);
            cost += begins ? 1 : 0;
            hasPoint = letter == u'.' || (hasPoint && !begins);
            inNumber = true;
        } else if (!isExponent) {
            inNumber = false;
            hasPoint = false;
            cost += c.isSpace() || letter == u',' ? 0 : 1; // what is no command has no place here
        }
        afterExponent = isExponent;
    }
    return cost;
}

qint64 styleCost(QStringView sheet)
{
    constexpr qint64 acrossAncestors = 16;
    constexpr qint64 beyondAllLimits = qint64{1} << 40U;
    /// Qt keeps each word of a declaration and joins them for each element: a long one counts as several.
    constexpr int plainLength = 16;
    qint64 cost = 0;
    int length = 0;
    bool inBlock = false;
    bool afterSpace = false;
    char16_t last = u'}';
    for (const QChar c : sheet) {
        if (c.isSpace()) {
            afterSpace = true;
            continue;
        }
        const char16_t letter = c.unicode();
        length = QStringView(u",;{}").contains(c) ? 0 : length + 1;
        cost += length == plainLength ? 1 : 0;
        length %= plainLength;
        if (inBlock) {
            cost += QStringView(u",;{").contains(c) ? 1 : 0;
        } else if (letter == u'"' || letter == u'\'') {
            return beyondAllLimits; // a brace in it would open no block
        } else if (QStringView(u">+~").contains(c)) {
            cost += acrossAncestors;
        } else {
            const bool joins = afterSpace && last != u'}' && last != u',' && letter != u',' && letter != u'{';
            cost += joins ? acrossAncestors : 0;
            cost += QStringView(u",{[:.#").contains(c) ? 1 : 0;
        }
        inBlock = letter == u'{' || (inBlock && letter != u'}');
        afterSpace = false;
        last = letter;
    }
    return cost;
}

} // namespace evenhost::report
