// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/myriads.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::models;
using namespace Qt::StringLiterals;

/// How Chinese counts: steps of ten thousand, no gap before the per cent sign or after a full stop.
class MyriadsTest : public QObject
{
    Q_OBJECT

private slots:
    void largeNumbers_data();
    void largeNumbers();
    void moneyOfAnAxis_data();
    void moneyOfAnAxis();
    void shares();
    void sentences();

private:
    Format m_format{QLocale(u"zh_CN"_s), "AUD"};
};

void MyriadsTest::largeNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << 9'500.0 << u"9,500"_s;
    QTest::newRow("rounds up to ten thousand") << 9'999.0 << u"1 万"_s;
    QTest::newRow("ten thousands") << 28'571'000.0 << u"2,860 万"_s;
    QTest::newRow("with a fraction") << 25'000.0 << u"2.5 万"_s;
    QTest::newRow("rounds up to a hundred million") << 99'980'000.0 << u"1 亿"_s;
    QTest::newRow("hundred millions") << 1.16e9 << u"11.6 亿"_s;
    QTest::newRow("a billion is ten of them") << 1e9 << u"10 亿"_s;
    QTest::newRow("trillions") << 3.2e12 << u"3.2 万亿"_s;
}

void MyriadsTest::largeNumbers()
{
    QFETCH(double, value);
    QString text = inMyriads(value, 3, m_format);
    QTEST(text.replace(QChar::Nbsp, u' '), "text");
}

void MyriadsTest::moneyOfAnAxis_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << 5'000.0 << u"A$ 5,000"_s;
    QTest::newRow("tick") << 40'000.0 << u"A$ 4 万"_s;
    QTest::newRow("hundred thousands") << 262'831.0 << u"A$ 26.3 万"_s;
    QTest::newRow("negative") << -50'000.0 << u"−A$ 5 万"_s;
    QTest::newRow("millions") << 12'834'567.0 << u"A$ 1,283 万"_s;
    QTest::newRow("billions") << 9e9 << u"A$ 90 亿"_s;
}

void MyriadsTest::moneyOfAnAxis()
{
    QFETCH(double, value);
    QString text = m_format.moneyShort(value);
    QTEST(text.replace(QChar::Nbsp, u' '), "text");
}

void MyriadsTest::shares()
{
    QCOMPARE(m_format.share(0.98), u"98%"_s);
    QCOMPARE(m_format.amount(0.3, base::Unit::Share), u"30%"_s);
    QCOMPARE(Format().share(0.98), QString(u"98"_s + QChar::Nbsp + u'%'));
    QVERIFY(!countsInMyriads(Format().locale()));
    QVERIFY(!countsInMyriads(QLocale(u"zh_TW"_s))); // no texts of ours to go with them
}

void MyriadsTest::sentences()
{
    QCOMPARE(followedBy(u"更便宜。"_s, u"一直如此。"_s), u"更便宜。一直如此。"_s);
    QCOMPARE(followedBy(u"It is cheaper."_s, u"It stays so."_s), u"It is cheaper. It stays so."_s);
    QCOMPARE(followedBy({}, u"It stays so."_s), u"It stays so."_s);
}

QTEST_APPLESS_MAIN(MyriadsTest)
#include "tst_myriads.moc"
