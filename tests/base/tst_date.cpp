// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <QTest>

using namespace evenhost::base;

class TestDate : public QObject
{
    Q_OBJECT

private slots:
    void readsIsoDaysAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a day") << "2026-11-21" << true;
        QTest::newRow("leap day") << "2028-02-29" << true;
        QTest::newRow("no leap day") << "2026-02-29" << false;
        QTest::newRow("month 13") << "2026-13-01" << false;
        QTest::newRow("day 0") << "2026-01-00" << false;
        QTest::newRow("Australian order") << "21-11-2026" << false;
        QTest::newRow("short") << "2026-1-1" << false;
        QTest::newRow("sign") << "2026-+1-01" << false;
        QTest::newRow("trailing") << "2026-11-21T" << false;
        QTest::newRow("empty") << "" << false;
    }

    void readsIsoDaysAndNothingElse()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, valid);
        const auto date = dateFromIso(text.toStdString());
        QCOMPARE(date.has_value(), valid);
        if (valid) {
            QCOMPARE(QString::fromStdString(isoDate(*date)), text);
        }
    }

    void countsDaysAcrossMonthsAndLeapYears()
    {
        // By the calendar: 2028 is a leap year, so 28 February to 1 March is two days.
        QCOMPARE(daysBetween(*dateFromIso("2028-02-28"), *dateFromIso("2028-03-01")), 2);
        QCOMPARE(daysBetween(*dateFromIso("2026-11-21"), *dateFromIso("2026-10-10")), -42);
    }
};

QTEST_APPLESS_MAIN(TestDate)
#include "tst_date.moc"
