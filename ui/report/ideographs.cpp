// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ideographs.h"

#include <QRegularExpression>
#include <QString>

#include <string_view>

namespace evenhost::report {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstSupplement = 0x2E80;
constexpr char16_t firstKangxi = 0x2F00;
constexpr char16_t lastKangxi = 0x2FD5;

/// For U+2E80..U+2EF3, from EquivalentUnifiedIdeograph.txt of the Unicode Character Database; a radical without an
/// equivalent in the basic plane stands for itself.
constexpr std::u16string_view
    supplement(u"⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日"
               u"月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂"
               u"肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝"
               u"雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟");

QString coded(char16_t character)
{
    return u'<' + QString::number(character, 16).rightJustified(4, u'0').toUpper() + u'>';
}

} // namespace

char16_t unifiedIdeograph(char16_t character)
{
    if (character >= firstSupplement && character < firstSupplement + supplement.size())
        return supplement[character - firstSupplement];
    if (character < firstKangxi || character > lastKangxi)
        return character;
    const QString same = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
    return same.size() == 1 ? same.front().unicode() : character;
}

QByteArray withUnifiedIdeographs(const QByteArray& toUnicode)
{
    // Qt writes "<first> <last> <code>" for codes in a row and "<first> <last> [<code> <code> ...]" for all others.
    static const QRegularExpression row(u"<(\\w{4})> <(\\w{4})> (?:<(\\w{4})>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression code(u"<(\\w{4})>"_s);
    const QString text = QString::fromLatin1(toUnicode);
    QString result;
    qsizetype done = 0;
    for (auto match = row.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += text.mid(done, found.capturedStart() - done);
        done = found.capturedEnd();
        const uint first = found.capturedView(1).toUInt(nullptr, 16);
        const uint last = found.capturedView(2).toUInt(nullptr, 16);
        QStringList codes;
        bool changed = false;
        const auto take = [&codes, &changed](uint given) {
            const char16_t unified = unifiedIdeograph(static_cast<char16_t>(given));
            changed = changed || unified != given;
            codes += coded(unified);
        };
        if (found.capturedLength(3) > 0) {
            const uint start = found.capturedView(3).toUInt(nullptr, 16);
            for (uint glyph = first; glyph <= last; ++glyph)
                take((start + glyph - first) & 0xFFFFU);
        } else {
            for (auto each = code.globalMatch(found.captured(4)); each.hasNext();)
                take(each.next().capturedView(1).toUInt(nullptr, 16));
        }
        result += !changed ? found.captured()
                           : u"<%1> <%2> [%3]"_s.arg(found.captured(1), found.captured(2), codes.join(u' '));
    }
    return (result + text.mid(done)).toLatin1();
}

} // namespace evenhost::report
