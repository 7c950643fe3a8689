// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvtable.h"

#include <QTest>

using namespace evenhost;
using importers::CsvTable;

class CsvTableTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesCommasAndBreaksAreText();
    void numbersAreStrict_data();
    void numbersAreStrict();
    void linesAreCountedThroughQuotes();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();
    void whatIsWrittenReadsBack();
};

void CsvTableTest::quotesCommasAndBreaksAreText()
{
    // RFC 4180, section 2: rules 5 to 7.
    const auto t = CsvTable::parse("a,b\r\n\"x, y\",\"he said \"\"no\"\"\"\r\n\"two\nlines\",\r\n", "t.csv");
    QVERIFY(t.has_value());
    QCOMPARE(t->rowCount(), std::size_t{2});
    QCOMPARE(t->text(0, "a"), std::string_view("x, y"));
    QCOMPARE(t->text(0, "b"), std::string_view("he said \"no\""));
    QCOMPARE(t->text(1, "a"), std::string_view("two\nlines"));
    QCOMPARE(t->text(1, "b"), std::string_view());
    QCOMPARE(t->text(1, "none"), std::string_view());
    QVERIFY(!t->hasColumn("none"));
}

void CsvTableTest::numbersAreStrict_data()
{
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << std::string("8") << true << 8.0;
    QTest::newRow("fraction") << std::string("0.5") << true << 0.5;
    QTest::newRow("exponent") << std::string("1e3") << true << 1000.0;
    QTest::newRow("text") << std::string("max-throughput") << false << 0.0;
    QTest::newRow("trailing") << std::string("8 GPUs") << false << 0.0;
    QTest::newRow("infinite") << std::string("inf") << false << 0.0;
}

void CsvTableTest::numbersAreStrict()
{
    QFETCH(std::string, cell);
    QFETCH(bool, isNumber);
    QFETCH(double, value);
    const auto t = CsvTable::parse("a,b\n" + cell + ",x\n", "t.csv");
    QVERIFY(t.has_value());
    QCOMPARE(t->number(0, "a").has_value(), isNumber);
    QCOMPARE(t->number(0, "a").value_or(0.0), value);
}

void CsvTableTest::linesAreCountedThroughQuotes()
{
    const auto t = CsvTable::parse("a\n\"1\n2\n3\"\nx\n", "t.csv");
    QVERIFY(t.has_value());
    QCOMPARE(t->line(0), 2);
    QCOMPARE(t->line(1), 5);
}

void CsvTableTest::brokenTablesAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << std::string() << std::string("csv_empty") << 0;
    QTest::newRow("twice") << std::string("a,a\n1,2\n") << std::string("csv_duplicate_column") << 1;
    QTest::newRow("short row") << std::string("a,b\n1,2\n3\n") << std::string("csv_cells") << 3;
    QTest::newRow("long row") << std::string("a,b\n1,2,3\n") << std::string("csv_cells") << 2;
    QTest::newRow("open quote") << std::string("a\n\"x\n") << std::string("csv_open_quote") << 3;
}

void CsvTableTest::brokenTablesAreRefused()
{
    QFETCH(std::string, text);
    QFETCH(std::string, code);
    QFETCH(int, line);
    const auto t = CsvTable::parse(text, "t.csv");
    QVERIFY(!t.has_value());
    QCOMPARE(t.error().front().code, code);
    QCOMPARE(t.error().front().place.line, line);
    QCOMPARE(t.error().front().place.file, std::string("t.csv"));
}

void CsvTableTest::whatIsWrittenReadsBack()
{
    for (const std::string cell : {"plain", "a, b", "\"quoted\"", "two\nlines", ""}) {
        const auto t = CsvTable::parse("a,b\n" + importers::csvCell(cell) + ",x\n", "t.csv");
        QVERIFY(t.has_value());
        QCOMPARE(t->text(0, "a"), std::string_view(cell));
    }
}

QTEST_APPLESS_MAIN(CsvTableTest)
#include "tst_csvtable.moc"
