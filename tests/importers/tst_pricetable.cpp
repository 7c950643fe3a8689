// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists that people keep in a spreadsheet.
#include "documents/cataloguefile.h"
#include "importers/pricetable.h"

#include <QTest>

using namespace evenhost;
using importers::readPriceTable;

class PriceTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnIsRead();
    void emptyCellsAreUnknown();
    void tabsAndQuotesOfSpreadsheets();
    void offersAreValidFiles();
    void badTablesAreRefusedWithTheirLine_data();
    void badTablesAreRefusedWithTheirLine();
};

void PriceTableTest::everyColumnIsRead()
{
    const auto offers = readPriceTable(
        "id,provider,model,model_id,region,country,currency,input,output,cache_read,cache_write_short,"
        "cache_write_long,batch_multiplier,minimum_monthly_spend,context_tokens,maximum_output_tokens,source,date,"
        "note,ours\n"
        "own/x,Acme,X,x-1,Sydney,AU,AUD,2,8,0.2,2.5,4,0.5,1000,200000,32000,quote,2026-11-01,as agreed,ignored\n",
        "prices.csv", "2026-11-21");
    QVERIFY(offers);
    QCOMPARE(offers->size(), std::size_t(1));
    const catalogue::ManagedOffer& offer = offers->front();
    QCOMPARE(offer.id, std::string("own/x"));
    QCOMPARE(offer.modelId, std::string("x-1"));
    QCOMPARE(offer.country, std::string("AU"));
    QCOMPARE(offer.prices.cacheWriteShort.value_or(0), 2.5);
    QCOMPARE(offer.prices.cacheWriteLong.value_or(0), 4.0);
    QCOMPARE(offer.batchMultiplier.value_or(0), 0.5);
    QCOMPARE(offer.minimumMonthlySpend.value_or(0), 1000.0);
    QCOMPARE(offer.contextTokens, 200000.0);
    QCOMPARE(offer.maximumOutputTokens, 32000.0);
    QCOMPARE(offer.provenance.date, std::string("2026-11-01"));
    QCOMPARE(offer.note, std::string("as agreed"));
}

void PriceTableTest::emptyCellsAreUnknown()
{
    const auto offers =
        readPriceTable("model,input,output,cache_read,batch_multiplier\nX,1,2,,\n", "p.csv", "2026-11-21");
    QVERIFY(offers);
    QVERIFY(!offers->front().prices.cacheRead);
    QVERIFY(!offers->front().batchMultiplier);
    QCOMPARE(offers->front().provenance.source, std::string("p.csv"));
    QCOMPARE(offers->front().provenance.date, std::string("2026-11-21"));
}

void PriceTableTest::tabsAndQuotesOfSpreadsheets()
{
    const auto offers =
        readPriceTable("model\tinput\toutput\tnote\r\nA, b\t1\t2\t\"said \"\"so\"\"\"\r\n", "p.tsv", "2026-11-21");
    QVERIFY(offers);
    QCOMPARE(offers->front().model, std::string("A, b"));
    QCOMPARE(offers->front().note, std::string("said \"so\""));
}

void PriceTableTest::offersAreValidFiles()
{
    const auto offers =
        readPriceTable("provider,model,input,output\nAcme Corp.,Model X (v2),1,2\n", "p.csv", "2026-11-21");
    QVERIFY(offers);
    const auto back = documents::readCatalogueFile(documents::managedText(*offers), "back.yaml");
    QVERIFY(back);
    QVERIFY(back->managed == *offers);
}

void PriceTableTest::badTablesAreRefusedWithTheirLine_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << std::string() << std::string("csv_empty") << 1;
    QTest::newRow("head alone") << std::string("model,input,output\n") << std::string("csv_empty") << 1;
    QTest::newRow("no output") << std::string("model,input\nX,1\n") << std::string("csv_missing_column") << 1;
    QTest::newRow("a word") << std::string("model,input,output\nX,1,2\nY,1,free\n") << std::string("not_a_number") << 3;
    QTest::newRow("negative") << std::string("model,input,output\nX,-1,2\n") << std::string("negative") << 2;
    QTest::newRow("no price") << std::string("model,input,output\nX,,2\n") << std::string("missing_key") << 2;
    QTest::newRow("twice") << std::string("model,input,output\nX,1,2\nX,1,2\n") << std::string("duplicate_id") << 3;
    QTest::newRow("short row") << std::string("model,input,output\nX,1\n") << std::string("csv_cells") << 2;
}

void PriceTableTest::badTablesAreRefusedWithTheirLine()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, code);
    QFETCH(const int, line);
    const auto offers = readPriceTable(text, "p.csv", "2026-11-21");
    QVERIFY(!offers);
    QCOMPARE(offers.error().front().code, code);
    QVERIFY(offers.error().front().place.line == line || offers.error().front().place.line == 0);
    QCOMPARE(offers.error().front().place.file, std::string("p.csv"));
}

QTEST_APPLESS_MAIN(PriceTableTest)
#include "tst_pricetable.moc"
