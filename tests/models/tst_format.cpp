// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <QTest>
#include <QTranslator>

using namespace evenhost;
using namespace Qt::StringLiterals;
using base::Unit;
using models::Format;

namespace {

/// The no-break space as a plain one: easier to read in a table of rows.
QString readable(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

/// Puts the currency behind the amount, as the French translation does.
class SymbolBehind : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char* meaning, int) const override
    {
        return qstrcmp(source, "%1 %2") == 0 && qstrcmp(meaning, "currency sign, amount") == 0 ? u"%2 %1"_s : QString();
    }
};

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void amounts_data();
    void amounts();
    void shortMoney_data();
    void shortMoney();
    void theLanguagePutsTheCurrency();
    void roundedFigures();
    void contextLengths();
    void dates();
    void notANumberIsADash();
    void neverMinusZero();
};

void FormatTest::amounts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    // Expected texts: separators by CLDR for the locale, signs and units by look.md and the mocks.
    QTest::newRow("money") << 80932.4 << Unit::Money << u"en_AU"_s << u"A$ 80,932"_s;
    QTest::newRow("negative money") << -75600.0 << Unit::Money << u"en_AU"_s << u"−A$ 75,600"_s;
    QTest::newRow("small money") << 4.614 << Unit::Money << u"en_AU"_s << u"A$ 4.61"_s;
    QTest::newRow("tiny money") << 0.000123 << Unit::Money << u"en_AU"_s << u"A$ 0.0001230"_s;
    QTest::newRow("money an hour") << 115.0 << Unit::MoneyPerHour << u"en_AU"_s << u"A$ 115/h"_s;
    QTest::newRow("German money") << 80932.4 << Unit::Money << u"de_DE"_s << u"A$ 80.932"_s;
    QTest::newRow("billions of parameters") << 753329940480.0 << Unit::Parameters << u"en_AU"_s << u"753 B"_s;
    QTest::newRow("more than a thousand billions") << 1.6e12 << Unit::Parameters << u"en_AU"_s << u"1,600 B"_s;
    QTest::newRow("few billions") << 8.3e9 << Unit::Parameters << u"en_AU"_s << u"8.3 B"_s;
    QTest::newRow("share") << 0.2 << Unit::Share << u"en_AU"_s << u"20 %"_s;
    QTest::newRow("share a month") << 0.03 << Unit::SharePerMonth << u"en_AU"_s << u"3 % a month"_s;
    QTest::newRow("requests") << 20000.0 << Unit::RequestsPerDay << u"en_AU"_s << u"20,000"_s;
    QTest::newRow("memory") << 74.25 << Unit::Gibibytes << u"en_AU"_s << u"74.25 GiB"_s;
    QTest::newRow("speed") << 25.0 << Unit::TokensPerSecond << u"en_AU"_s << u"25 tokens/s"_s;
    QTest::newRow("factor") << 4.0 << Unit::Factor << u"en_AU"_s << u"4 ×"_s;
}

void FormatTest::amounts()
{
    QFETCH(const double, value);
    QFETCH(const Unit, unit);
    QFETCH(const QString, locale);
    QFETCH(const QString, expected);
    QCOMPARE(readable(Format(QLocale(locale), "AUD").amount(value, unit)), expected);
}

void FormatTest::shortMoney_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("axis") << 250000.0 << u"A$ 250 k"_s;
    QTest::newRow("zero") << 0.0 << u"A$ 0"_s;
    QTest::newRow("thousands") << 12300.0 << u"A$ 12.3 k"_s;
    QTest::newRow("under ten thousand in full") << 9876.0 << u"A$ 9,876"_s;
    QTest::newRow("millions") << 2350000.0 << u"A$ 2.35 m"_s;
    QTest::newRow("nearly a million") << 999900.0 << u"A$ 1 m"_s;
    QTest::newRow("billions") << 9e9 << u"A$ 9 bn"_s;
    QTest::newRow("negative") << -2350000.0 << u"−A$ 2.35 m"_s;
}

void FormatTest::shortMoney()
{
    QFETCH(const double, value);
    QFETCH(const QString, expected);
    QCOMPARE(readable(Format().moneyShort(value)), expected);
}

void FormatTest::theLanguagePutsTheCurrency()
{
    // Imprimerie nationale, Lexique des règles typographiques: the sign of a currency follows the number.
    SymbolBehind french;
    QVERIFY(QCoreApplication::installTranslator(&french));
    const Format format(QLocale(u"fr_FR"_s), "AUD");
    QStringList written{format.money(-75600.0), format.moneyShort(2350000.0), format.foreignMoney(2.0, "USD"),
                        format.amount(115.0, Unit::MoneyPerHour)};
    QCoreApplication::removeTranslator(&french);
    for (QString& text : written)
        text = readable(text).replace(u'\u202f', u' ');
    QCOMPARE(written, QStringList({u"−75 600 A$"_s, u"2,35 m A$"_s, u"2,00 US$"_s, u"115 A$/h"_s}));
}

void FormatTest::roundedFigures()
{
    const Format format;
    QCOMPARE(format.rounded(553214.0, 3), u"553,000"_s);
    QCOMPARE(format.rounded(27.66, 2), u"28"_s);
    QCOMPARE(format.rounded(0.01234, 2), u"0.012"_s);
    QCOMPARE(format.rounded(0.0, 3), u"0"_s);
}

void FormatTest::contextLengths()
{
    const Format format;
    QCOMPARE(readable(format.contextLength(1048576)), u"1 M"_s);
    QCOMPARE(readable(format.contextLength(262144)), u"256 k"_s);
    QCOMPARE(readable(format.contextLength(131072)), u"128 k"_s);
    QCOMPARE(readable(format.contextLength(200000)), u"200 k"_s);
    QCOMPARE(format.contextLength(0), u"–"_s);
}

void FormatTest::dates()
{
    QCOMPARE(Format().date(u"2026-11-21"_s), u"21 Nov 2026"_s);
    QCOMPARE(Format().date(u"some day"_s), u"some day"_s);
}

void FormatTest::notANumberIsADash()
{
    QCOMPARE(Format().decimal(std::numeric_limits<double>::quiet_NaN(), 2), u"–"_s);
}

void FormatTest::neverMinusZero()
{
    QCOMPARE(Format().decimal(-0.001, 2), u"0"_s);
    QCOMPARE(Format().count(-0.4), u"0"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
