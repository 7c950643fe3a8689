// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <string_view>

namespace evenhost::models {

/// What stands in a cell that has no figure.
[[nodiscard]] QString nothing();

/// Numbers, money and dates as a reader sees them: the locale's separators, the plan's currency, no more digits than
/// the figure deserves. A value: cheap to copy. Negative amounts carry a true minus sign; spaces do not break.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Format)

public:
    explicit Format(const QLocale& locale = QLocale(QLocale::English, QLocale::Australia),
                    std::string_view currency = "AUD");

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QString& currencySymbol() const { return m_symbol; }

    /// A figure with its unit as running text: "A$ 1,234", "753 B", "20 %", "74.2 GiB", "3 % a month".
    [[nodiscard]] QString amount(double value, base::Unit unit) const;
    /// The figure alone, in the unit's scale (shares in per cent, parameters in billions): "20".
    [[nodiscard]] QString number(double value, base::Unit unit) const;
    /// What stands behind the figure, or in a column's head: "%", "GiB", "A$/h"; empty for plain numbers.
    [[nodiscard]] QString unit(base::Unit unit) const;

    /// Money in whole units from 100 up, with cents below, with four significant digits below one: "A$ 80,932".
    [[nodiscard]] QString money(double value) const;
    /// Money for axes and narrow places: "A$ 250 k", "A$ 1.25 m".
    [[nodiscard]] QString moneyShort(double value) const;
    /// The same without its symbol: "250 k".
    [[nodiscard]] QString moneyShortNumber(double value) const;
    /// A figure with the plan's currency, in the language's order: "A$ 250 k", in French "250 k A$".
    [[nodiscard]] QString withSymbol(const QString& number) const;
    /// Money without its symbol, for columns whose head names the currency.
    [[nodiscard]] QString moneyNumber(double value) const;
    /// Money of another currency: "US$ 2.00".
    [[nodiscard]] QString foreignMoney(double value, std::string_view currency) const;

    /// A whole number: "20,000".
    [[nodiscard]] QString count(double value) const;
    /// Rounded to so many significant digits, thousands separated: 553,214 with 3 is "553,000".
    [[nodiscard]] QString rounded(double value, int digits) const;
    /// Up to so many decimals, trailing zeros left out.
    [[nodiscard]] QString decimal(double value, int decimals) const;
    /// 0.3 is "30 %".
    [[nodiscard]] QString share(double value, int decimals = 0) const;
    /// Parameters: 753e9 is "753 B", 1.6e12 is "1,600 B", 8.3e9 is "8.3 B".
    [[nodiscard]] QString parameters(double count) const;
    /// Context lengths as the field writes them: 1048576 is "1 M", 262144 is "256 k", 128000 is "128 k".
    [[nodiscard]] QString contextLength(double tokens) const;
    /// "9 years 4 months", "7 months".
    [[nodiscard]] QString months(int months) const;
    /// ISO 8601 to the locale's own way, "21 Nov 2026"; anything else as it is.
    [[nodiscard]] QString date(const QString& iso) const;

    /// "A$" for AUD, "US$" for USD, the code itself where no short sign is clear.
    [[nodiscard]] static QString symbolOf(std::string_view currency);

private:
    static QString joined(const QString& symbol, const QString& number);

    QLocale m_locale;
    QString m_symbol;
};

} // namespace evenhost::models
