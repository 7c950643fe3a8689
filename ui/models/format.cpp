// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "models/myriads.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace evenhost::models {

using namespace Qt::StringLiterals;
using base::Unit;

QString nothing()
{
    return u"–"_s;
}

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

bool isPerCent(Unit unit)
{
    return unit == Unit::Share || unit == Unit::SharePerMonth || unit == Unit::SharePerYear;
}

double scaled(double value, Unit unit)
{
    if (isPerCent(unit))
        return value * 100.0;
    return unit == Unit::Parameters ? value / 1e9 : value;
}

/// Between a figure and its per cent sign.
QString gapBefore(const QString& unit, const QLocale& locale)
{
    return unit.startsWith(u'%') && locale.language() == QLocale::Chinese ? QString() : QString(noBreakSpace);
}

/// Decimals that leave about `digits` significant digits.
int decimalsFor(double value, int digits)
{
    const double size = std::abs(value);
    if (size == 0.0 || !std::isfinite(size))
        return 0;
    return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(size))), 0, 8);
}

/// English needs no translation file for its plurals: where none was found, "(s)" is still in the text.
QString counted(QString text, int count)
{
    return text.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace

Format::Format(const QLocale& locale, std::string_view currency) : m_locale(locale), m_symbol(symbolOf(currency)) {}

QString Format::symbolOf(std::string_view currency)
{
    static constexpr std::array<std::pair<std::string_view, const char16_t*>, 12> signs{{{"AUD", u"A$"},
                                                                                         {"USD", u"US$"},
                                                                                         {"NZD", u"NZ$"},
                                                                                         {"CAD", u"C$"},
                                                                                         {"SGD", u"S$"},
                                                                                         {"HKD", u"HK$"},
                                                                                         {"EUR", u"€"},
                                                                                         {"GBP", u"£"},
                                                                                         {"JPY", u"JP¥"},
                                                                                         {"CNY", u"CN¥"},
                                                                                         {"INR", u"₹"},
                                                                                         {"KRW", u"₩"}}};
    for (const auto& [code, sign] : signs) {
        if (code == currency)
            return QString::fromUtf16(sign);
    }
    return QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
}

QString Format::joined(const QString& symbol, const QString& number)
{
    return tr("%1 %2", "currency sign, amount").replace(u' ', noBreakSpace).arg(symbol, number);
}

QString Format::decimal(double value, int decimals) const
{
    if (!std::isfinite(value))
        return u"–"_s;
    QString text = m_locale.toString(std::abs(value), 'f', decimals);
    const QString point = m_locale.decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return value < 0.0 && !isZero ? minusSign + text : text;
}

QString Format::count(double value) const
{
    return decimal(value, 0);
}

QString Format::rounded(double value, int digits) const
{
    if (value == 0.0 || !std::isfinite(value))
        return decimal(value, 0);
    const double magnitude = std::pow(10.0, std::floor(std::log10(std::abs(value))) - (digits - 1));
    return magnitude >= 1.0 ? decimal(std::round(value / magnitude) * magnitude, 0)
                            : decimal(value, decimalsFor(value, digits));
}

QString Format::share(double value, int decimals) const
{
    return decimal(value * 100.0, decimals) + gapBefore(u"%"_s, m_locale) + u'%';
}

QString Format::moneyNumber(double value) const
{
    const double size = std::abs(value);
    if (size >= 100.0 || size == 0.0)
        return decimal(value, 0);
    const int decimals = size >= 1.0 ? 2 : std::max(2, decimalsFor(value, 4));
    const QString text = m_locale.toString(size, 'f', decimals);
    return value < 0.0 ? minusSign + text : text;
}

QString Format::withSymbol(const QString& number) const
{
    return joined(m_symbol, number);
}

QString Format::money(double value) const
{
    const QString text = withSymbol(moneyNumber(std::abs(value)));
    return value < 0.0 ? minusSign + text : text;
}

QString Format::foreignMoney(double value, std::string_view currency) const
{
    const double size = std::abs(value);
    const int decimals = size >= 1000.0 ? 0 : size >= 0.995 ? 2 : std::max(2, decimalsFor(value, 3));
    const QString text = joined(symbolOf(currency), m_locale.toString(size, 'f', decimals));
    return value < 0.0 ? minusSign + text : text;
}

QString Format::moneyShortNumber(double value) const
{
    const double size = std::abs(value);
    const QString sign = value < 0.0 ? QString(minusSign) : QString();
    if (countsInMyriads(m_locale) && size >= 10e3)
        return sign + inMyriads(size, size >= 1e6 && size < 99.95e6 ? 4 : 3, *this);
    if (size >= 999.5e6)
        return sign + tr("%1 bn", "thousand million of money").arg(decimal(size / 1e9, 2));
    if (size >= 999.5e3)
        return sign + tr("%1 m", "million of money").arg(decimal(size / 1e6, 2));
    if (size >= 10e3)
        return sign + tr("%1 k", "thousand of money").arg(decimal(size / 1e3, size >= 100e3 ? 0 : 1));
    return sign + moneyNumber(size);
}

QString Format::moneyShort(double value) const
{
    const QString text = withSymbol(moneyShortNumber(std::abs(value)));
    return value < 0.0 ? minusSign + text : text;
}

QString Format::parameters(double count) const
{
    const double billions = count / 1e9;
    return tr("%1 B", "billion (10^9) parameters")
        .arg(decimal(billions, billions >= 99.5  ? 0
                               : billions >= 0.1 ? 1
                                                 : 3));
}

QString Format::contextLength(double tokens) const
{
    if (tokens <= 0.0)
        return u"–"_s;
    const bool binary = std::fmod(tokens, 1024.0) == 0.0 && std::fmod(tokens, 1000.0) != 0.0;
    const double kilo = binary ? 1024.0 : 1000.0;
    if (tokens >= kilo * kilo * 0.95)
        return tr("%1 M", "million").arg(decimal(tokens / (kilo * kilo), 1));
    if (tokens >= kilo)
        return tr("%1 k", "thousand").arg(decimal(tokens / kilo, 0));
    return count(tokens);
}

QString Format::months(int months) const
{
    const int years = months / 12;
    const int rest = months % 12;
    if (years == 0)
        return counted(tr("%n month(s)", nullptr, rest), rest);
    if (rest == 0)
        return counted(tr("%n year(s)", nullptr, years), years);
    return tr("%1 %2", "years and months")
        .arg(counted(tr("%n year(s)", nullptr, years), years), counted(tr("%n month(s)", nullptr, rest), rest));
}

QString Format::date(const QString& iso) const
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return iso;
    if (m_locale.language() == QLocale::English)
        return m_locale.toString(date, u"d MMM yyyy");
    QString pattern = m_locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(u"yyyy"_s))
        pattern.replace(u"yy"_s, u"yyyy"_s);
    return m_locale.toString(date, pattern);
}

QString Format::number(double value, Unit unit) const
{
    if (base::isMoney(unit))
        return moneyNumber(value);
    const double shown = scaled(value, unit);
    switch (unit) {
    case Unit::Parameters:
        return decimal(shown, shown >= 99.5 ? 0 : shown >= 0.1 ? 1 : 3);
    case Unit::ExchangeRate:
        return decimal(shown, 4);
    case Unit::Count:
    case Unit::Requests:
    case Unit::RequestsPerDay:
    case Unit::Tokens:
    case Unit::TokensPerDay:
    case Unit::Sequences:
    case Unit::Gpus:
    case Unit::Nodes:
    case Unit::Replicas:
    case Unit::Bytes:
    case Unit::Bits:
    case Unit::BytesPerToken:
        return std::abs(shown) >= 100.0 ? decimal(shown, 0) : decimal(shown, 2);
    default:
        break;
    }
    const double size = std::abs(shown);
    if (size >= 1000.0)
        return decimal(shown, 0);
    return decimal(shown, size >= 100.0 ? 1 : size >= 0.1 ? 2 : decimalsFor(shown, 3));
}

QString Format::unit(Unit unit) const
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
    case Unit::Requests:
    case Unit::RequestsPerDay:
    case Unit::Replicas:
    case Unit::Nodes:
        return {};
    case Unit::Share:
        return u"%"_s;
    case Unit::SharePerMonth:
        return tr("% a month");
    case Unit::SharePerYear:
        return tr("% a year");
    case Unit::Factor:
        return u"×"_s;
    case Unit::RequestsPerSecond:
        return tr("requests/s");
    case Unit::Tokens:
        return tr("tokens");
    case Unit::TokensPerSecond:
        return tr("tokens/s");
    case Unit::TokensPerDay:
        return tr("tokens a day");
    case Unit::Sequences:
        return tr("sequences");
    case Unit::Parameters:
        return tr("B", "billion (10^9) parameters");
    case Unit::Bits:
        return tr("bit");
    case Unit::Bytes:
        return tr("bytes");
    case Unit::BytesPerToken:
        return tr("bytes a token");
    case Unit::Gigabytes:
        return tr("GB");
    case Unit::Gibibytes:
        return tr("GiB");
    case Unit::GigabytesPerSecond:
        return tr("GB/s");
    case Unit::GigabitsPerSecond:
        return tr("Gbit/s");
    case Unit::Teraflops:
        return u"TFLOPS"_s;
    case Unit::Flops:
        return u"FLOP"_s;
    case Unit::Microseconds:
        return u"µs"_s;
    case Unit::Seconds:
        return u"s"_s;
    case Unit::Minutes:
        return u"min"_s;
    case Unit::Hours:
        return u"h"_s;
    case Unit::HoursPerMonth:
        return tr("h/month");
    case Unit::HoursPerDay:
        return tr("h/day");
    case Unit::Months:
        return tr("months");
    case Unit::Years:
        return tr("years");
    case Unit::Days:
        return tr("days");
    case Unit::Watts:
        return u"W"_s;
    case Unit::Kilowatts:
        return u"kW"_s;
    case Unit::KilowattHours:
        return u"kWh"_s;
    case Unit::Gpus:
        return tr("GPUs");
    case Unit::Money:
        return m_symbol;
    case Unit::MoneyPerHour:
        return tr("%1/h").arg(m_symbol);
    case Unit::MoneyPerMonth:
        return tr("%1/month").arg(m_symbol);
    case Unit::MoneyPerYear:
        return tr("%1/year").arg(m_symbol);
    case Unit::MoneyPerMillionTokens:
        return tr("%1/M tokens").arg(m_symbol);
    case Unit::MoneyPerMillionTokenHours:
        return tr("%1/M token-hours").arg(m_symbol);
    case Unit::MoneyPerRequest:
        return tr("%1/request").arg(m_symbol);
    case Unit::MoneyPerKilowattHour:
        return tr("%1/kWh").arg(m_symbol);
    case Unit::MoneyPerKilowattMonth:
        return tr("%1/kW month").arg(m_symbol);
    case Unit::MoneyPerGigabyteMonth:
        return tr("%1/GB month").arg(m_symbol);
    case Unit::MoneyPerGigabyte:
        return tr("%1/GB").arg(m_symbol);
    case Unit::ExchangeRate:
        return m_symbol;
    }
    return {};
}

QString Format::amount(double value, Unit unit) const
{
    switch (unit) {
    case Unit::Money:
        return money(value);
    case Unit::Parameters:
        return parameters(value);
    case Unit::Months:
        if (value >= 0.0 && value == std::floor(value) && value < 12'000.0)
            return counted(tr("%n month(s)", nullptr, static_cast<int>(value)), static_cast<int>(value));
        break;
    default:
        break;
    }
    if (base::isMoney(unit)) {
        const QString per = this->unit(unit);
        return money(value) + per.mid(per.indexOf(u'/'));
    }
    const QString suffix = this->unit(unit);
    return suffix.isEmpty() ? number(value, unit) : number(value, unit) + gapBefore(suffix, m_locale) + suffix;
}

} // namespace evenhost::models
