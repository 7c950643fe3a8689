// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/amountparser.h"

#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using base::Unit;
using models::Format;

class AmountParserTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatPeopleType_data();
    void takesWhatPeopleType();
    void refusesTheRestWithAReason_data();
    void refusesTheRestWithAReason();
    void readsItsOwnWriting_data();
    void readsItsOwnWriting();
};

void AmountParserTest::takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("expected");
    // Expected values by reading the text as a person would.
    QTest::newRow("plain") << u"20000"_s << Unit::RequestsPerDay << u"en_AU"_s << 20000.0;
    QTest::newRow("thousands") << u"1,234,567.5"_s << Unit::None << u"en_AU"_s << 1234567.5;
    QTest::newRow("German thousands") << u"1.234.567,5"_s << Unit::None << u"de_DE"_s << 1234567.5;
    QTest::newRow("German decimal mark") << u"1,5"_s << Unit::None << u"de_DE"_s << 1.5;
    QTest::newRow("French narrow space") << u"1\u202f234,5"_s << Unit::None << u"fr_FR"_s << 1234.5;
    QTest::newRow("spaces as thousands") << u"20 000"_s << Unit::None << u"en_AU"_s << 20000.0;
    QTest::newRow("k") << u"20k"_s << Unit::RequestsPerDay << u"en_AU"_s << 20000.0;
    QTest::newRow("M") << u"1.5M"_s << Unit::Tokens << u"en_AU"_s << 1.5e6;
    QTest::newRow("B") << u"753 B"_s << Unit::Parameters << u"en_AU"_s << 753e9;
    QTest::newRow("parameters in billions") << u"8.3"_s << Unit::Parameters << u"en_AU"_s << 8.3e9;
    QTest::newRow("bn") << u"2bn"_s << Unit::Money << u"en_AU"_s << 2e9;
    QTest::newRow("money with its sign") << u"A$ 120"_s << Unit::MoneyPerHour << u"en_AU"_s << 120.0;
    QTest::newRow("money with its sign behind") << u"1 234,5 A$"_s << Unit::Money << u"fr_FR"_s << 1234.5;
    QTest::newRow("money an hour with the sign of any dollar")
        << u"120 $"_s << Unit::MoneyPerHour << u"fr_FR"_s << 120.0;
    QTest::newRow("money with a bare dollar") << u"$120"_s << Unit::Money << u"en_AU"_s << 120.0;
    QTest::newRow("money in k") << u"A$ 12.5k"_s << Unit::Money << u"en_AU"_s << 12500.0;
    QTest::newRow("per cent") << u"30 %"_s << Unit::Share << u"en_AU"_s << 0.3;
    QTest::newRow("a bare number in a share") << u"30"_s << Unit::Share << u"en_AU"_s << 0.3;
    QTest::newRow("per cent with its unit") << u"3 % a month"_s << Unit::SharePerMonth << u"en_AU"_s << 0.03;
    QTest::newRow("product") << u"3*1200"_s << Unit::None << u"en_AU"_s << 3600.0;
    QTest::newRow("product with an x") << u"8 x 2"_s << Unit::Count << u"en_AU"_s << 16.0;
    QTest::newRow("brackets") << u"2*(3+4)-1"_s << Unit::None << u"en_AU"_s << 13.0;
    QTest::newRow("multiplication first") << u"2+3*4"_s << Unit::None << u"en_AU"_s << 14.0;
    QTest::newRow("division") << u"900/4"_s << Unit::None << u"en_AU"_s << 225.0;
    QTest::newRow("subtraction goes left to right") << u"10-3-2"_s << Unit::None << u"en_AU"_s << 5.0;
    QTest::newRow("a share of a number") << u"900 * 20k"_s << Unit::None << u"en_AU"_s << 18e6;
    QTest::newRow("negative") << u"-5 %"_s << Unit::SharePerYear << u"en_AU"_s << -0.05;
    QTest::newRow("true minus sign") << u"−5"_s << Unit::None << u"en_AU"_s << -5.0;
    QTest::newRow("its own unit") << u"1,500 tokens"_s << Unit::Tokens << u"en_AU"_s << 1500.0;
    QTest::newRow("seconds") << u"2.5 s"_s << Unit::Seconds << u"en_AU"_s << 2.5;
    QTest::newRow("factor") << u"4 x"_s << Unit::Factor << u"en_AU"_s << 4.0;
}

void AmountParserTest::takesWhatPeopleType()
{
    QFETCH(const QString, text);
    QFETCH(const Unit, unit);
    QFETCH(const QString, locale);
    QFETCH(const double, expected);
    const auto parsed = models::parseAmount(text, unit, Format(QLocale(locale), "AUD"));
    QVERIFY2(parsed.value, qPrintable(parsed.reason));
    QCOMPARE(*parsed.value, expected);
}

void AmountParserTest::refusesTheRestWithAReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::newRow("nothing") << QString() << Unit::None;
    QTest::newRow("only spaces") << u"   "_s << Unit::None;
    QTest::newRow("words") << u"a lot"_s << Unit::None;
    QTest::newRow("half a formula") << u"3*"_s << Unit::None;
    QTest::newRow("open bracket") << u"(3"_s << Unit::None;
    QTest::newRow("division by zero") << u"1/0"_s << Unit::None;
    QTest::newRow("not a number") << u"nan"_s << Unit::None;
    QTest::newRow("infinity") << u"inf"_s << Unit::None;
    QTest::newRow("hexadecimal") << u"0x1F"_s << Unit::Count;
    QTest::newRow("groups that are not thousands") << u"1,5"_s << Unit::None;
    QTest::newRow("two decimal marks") << u"1.2.3"_s << Unit::None;
    QTest::newRow("per cent of no share") << u"30 %"_s << Unit::RequestsPerDay;
    QTest::newRow("deep nesting") << QString(200, u'(') + u"1"_s + QString(200, u')') << Unit::None;
}

void AmountParserTest::refusesTheRestWithAReason()
{
    QFETCH(const QString, text);
    QFETCH(const Unit, unit);
    const auto parsed = models::parseAmount(text, unit, Format());
    QVERIFY(!parsed.value);
    QVERIFY(!parsed.reason.isEmpty());
}

void AmountParserTest::readsItsOwnWriting_data()
{
    QTest::addColumn<QString>("locale");
    for (const auto& locale : {u"en_AU"_s, u"de_DE"_s, u"fr_FR"_s, u"zh_CN"_s, u"de_CH"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

void AmountParserTest::readsItsOwnWriting()
{
    QFETCH(const QString, locale);
    const Format format(QLocale(locale), "AUD");
    const std::vector<std::pair<Unit, double>> figures{{Unit::RequestsPerDay, 1234567.0},  {Unit::Share, 0.35},
                                                       {Unit::MoneyPerHour, 115.0},        {Unit::SharePerMonth, -0.02},
                                                       {Unit::ExchangeRate, 1.4247},       {Unit::Parameters, 753e9},
                                                       {Unit::MoneyPerKilowattHour, 0.25}, {Unit::Tokens, 1500.0}};
    for (const auto& [unit, value] : figures) {
        const QString text = format.number(value, unit);
        const auto parsed = models::parseAmount(text, unit, format);
        QVERIFY2(parsed.value, qPrintable(text));
        QVERIFY2(std::abs(*parsed.value - value) <= 1e-9 * std::abs(value), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(AmountParserTest)
#include "tst_amountparser.moc"
