// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/amountparser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace evenhost::models {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

constexpr int deepestNesting = 32;

QString message(const char* text)
{
    return QCoreApplication::translate("evenhost::models::AmountParser", text);
}

bool isPerCentUnit(Unit unit)
{
    return unit == Unit::Share || unit == Unit::SharePerMonth || unit == Unit::SharePerYear;
}

/// One number of the text and whether it was written as per cent.
struct Term
{
    double value = 0.0;
    bool perCent = false;
};

/// Recursive descent over: sum = product {(+|-) product}; product = factor {(*|/) factor};
/// factor = [+|-] (number [suffix] | "(" sum ")").
class Parser
{
public:
    Parser(const QString& text, const QLocale& locale) : m_text(text), m_locale(locale) {}

    std::optional<Term> parse()
    {
        const auto result = sum(0);
        skipSpace();
        return result && m_at == m_text.size() ? result : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView marks)
    {
        skipSpace();
        if (m_at >= m_text.size() || !marks.contains(m_text[m_at]))
            return false;
        m_last = m_text[m_at++];
        return true;
    }

    std::optional<Term> sum(int depth)
    {
        auto left = product(depth);
        while (left && take(u"+-−")) {
            const bool add = m_last == u'+';
            const auto right = product(depth);
            if (!right)
                return std::nullopt;
            left = Term{add ? left->value + right->value : left->value - right->value, left->perCent && right->perCent};
        }
        return left;
    }

    std::optional<Term> product(int depth)
    {
        auto left = factor(depth);
        while (left && take(u"*×xX/÷")) {
            const bool divide = m_last == u'/' || m_last == u'÷';
            const auto right = factor(depth);
            if (!right || (divide && right->value == 0.0))
                return std::nullopt;
            left =
                Term{divide ? left->value / right->value : left->value * right->value, left->perCent || right->perCent};
        }
        return left;
    }

    std::optional<Term> factor(int depth)
    {
        if (depth > deepestNesting)
            return std::nullopt;
        if (take(u"-−+")) {
            const bool negative = m_last != u'+';
            const auto inner = factor(depth + 1);
            return inner ? std::optional(Term{negative ? -inner->value : inner->value, inner->perCent}) : std::nullopt;
        }
        if (take(u"(")) {
            const auto inner = sum(depth + 1);
            return inner && take(u")") ? inner : std::nullopt;
        }
        return number();
    }

    std::optional<Term> number()
    {
        skipSpace();
        const qsizetype start = m_at;
        const QString point = m_locale.decimalPoint();
        const QString group = m_locale.groupSeparator();
        const auto belongs = [&](qsizetype at) {
            const QChar c = m_text[at];
            if (c.isDigit() || point.contains(c))
                return true;
            const bool separates = group.contains(c) || c.isSpace() || c == u'\'' || c == u'’';
            return separates && at > start && at + 1 < m_text.size() && m_text[at + 1].isDigit();
        };
        while (m_at < m_text.size() && belongs(m_at))
            ++m_at;
        QString digits = m_text.mid(start, m_at - start);
        if (digits.isEmpty() || !groupsAreThousands(digits, group, point))
            return std::nullopt;
        digits.removeIf([&](QChar c) { return !c.isDigit() && !point.contains(c); });
        digits.replace(point, u"."_s);
        bool ok = false;
        const double value = digits.toDouble(&ok);
        if (!ok || !std::isfinite(value))
            return std::nullopt;
        return suffixed(value);
    }

    /// "1,234" is one thousand; "1,5" in a locale whose decimal mark is a point is a slip, not fifteen.
    static bool groupsAreThousands(const QString& digits, const QString& group, const QString& point)
    {
        const QString whole = digits.section(point, 0, 0);
        if (digits.count(point) > 1)
            return false;
        qsizetype since = -1;
        for (const QChar c : whole) {
            if (c.isDigit()) {
                since += since >= 0 ? 1 : 0;
            } else {
                if (since >= 0 && since != 3)
                    return false;
                if (!group.contains(c) && !c.isSpace() && c != u'\'' && c != u'’')
                    return false;
                since = 0;
            }
        }
        return since < 0 || since == 3;
    }

    Term suffixed(double value)
    {
        static constexpr std::array<std::pair<const char16_t*, double>, 10> suffixes{{{u"bn", 1e9},
                                                                                      {u"mio", 1e6},
                                                                                      {u"mrd", 1e9},
                                                                                      {u"k", 1e3},
                                                                                      {u"K", 1e3},
                                                                                      {u"m", 1e6},
                                                                                      {u"M", 1e6},
                                                                                      {u"B", 1e9},
                                                                                      {u"G", 1e9},
                                                                                      {u"T", 1e12}}};
        skipSpace();
        for (const auto& [name, factor] : suffixes) {
            const QString suffix = QString::fromUtf16(name);
            const bool wordEnds = m_at + suffix.size() >= m_text.size() || !m_text[m_at + suffix.size()].isLetter();
            const auto how = suffix.size() > 1 ? Qt::CaseInsensitive : Qt::CaseSensitive;
            if (wordEnds && QStringView(m_text).mid(m_at).startsWith(suffix, how)) {
                m_at += suffix.size();
                return {value * factor, false};
            }
        }
        if (take(u"%"))
            return {value, true};
        return {value, false};
    }

    QString m_text;
    QLocale m_locale;
    qsizetype m_at = 0;
    QChar m_last;
};

/// "A$ 120" and, as other languages write it, "120 A$": the amount alone.
QString withoutSymbol(const QString& text, const Format& format)
{
    for (const QString& sign : {format.currencySymbol(), u"A$"_s, u"$"_s}) {
        if (text.startsWith(sign, Qt::CaseInsensitive))
            return text.mid(sign.size()).trimmed();
        if (text.endsWith(sign, Qt::CaseInsensitive))
            return text.chopped(sign.size()).trimmed();
    }
    return text;
}

/// Takes the currency's sign from either end and the field's unit from the end.
QString bare(QString text, Unit unit, const Format& format)
{
    text = text.trimmed();
    const QString unitText = format.unit(unit);
    if (base::isMoney(unit) || unit == Unit::ExchangeRate)
        text = withoutSymbol(text, format);
    if (!isPerCentUnit(unit) && unitText.size() > 1 && text.endsWith(unitText, Qt::CaseInsensitive))
        text.chop(unitText.size());
    if (isPerCentUnit(unit)) {
        const qsizetype sign = text.indexOf(u'%');
        if (sign >= 0 && unitText.endsWith(text.mid(sign).trimmed(), Qt::CaseInsensitive))
            text = text.left(sign + 1);
        else if (sign >= 0 && text.mid(sign).trimmed().compare(unitText, Qt::CaseInsensitive) == 0)
            text = text.left(sign + 1);
    }
    if (unit == Unit::Factor && (text.endsWith(u'×') || text.endsWith(u'x', Qt::CaseInsensitive)))
        text.chop(1);
    if ((unit == Unit::Seconds || unit == Unit::Hours) && text.endsWith(unitText))
        text.chop(unitText.size());
    return text.trimmed();
}

} // namespace

ParsedAmount parseAmount(const QString& text, Unit unit, const Format& format)
{
    const QString number = bare(text, unit, format);
    if (number.isEmpty())
        return {std::nullopt, message(QT_TRANSLATE_NOOP("evenhost::models::AmountParser", "Enter a number."))};
    const auto term = Parser(number, format.locale()).parse();
    if (!term || !std::isfinite(term->value)) {
        const QString example = format.decimal(1234.5, 1);
        return {std::nullopt, message(QT_TRANSLATE_NOOP("evenhost::models::AmountParser",
                                                        "This is not a number. Write it as %1, 20k, 1.5M or 3*1200."))
                                  .arg(example)};
    }
    if (term->perCent && !isPerCentUnit(unit) && unit != Unit::Factor)
        return {std::nullopt, message(QT_TRANSLATE_NOOP("evenhost::models::AmountParser",
                                                        "This field is not a share: leave out the per cent sign."))};
    const bool perCent = term->perCent || isPerCentUnit(unit);
    const double scale = unit == Unit::Parameters && std::abs(term->value) < 1e5 ? 1e9 : 1.0;
    return {perCent ? term->value / 100.0 : term->value * scale, {}};
}

} // namespace evenhost::models
