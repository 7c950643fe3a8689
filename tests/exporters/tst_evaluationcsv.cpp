#include "exporters/evaluationcsv.h"

#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;

class EvaluationCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void partsStandUnderTheirHeads();
};

void EvaluationCsvTest::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("GLM-5.2") << QByteArray("GLM-5.2");
    QTest::newRow("comma") << QByteArray("own, Sydney") << QByteArray("\"own, Sydney\"");
    QTest::newRow("quotes") << QByteArray("say \"no\"") << QByteArray("\"say \"\"no\"\"\"");
    QTest::newRow("a formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("another, quoted") << QByteArray("@SUM(1,2)") << QByteArray("\"'@SUM(1,2)\"");
    QTest::newRow("two lines") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
}

void EvaluationCsvTest::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(exporters::csvCell(text.toStdString())), cell);
}

void EvaluationCsvTest::partsStandUnderTheirHeads()
{
    analysis::Evaluation evaluation;
    evaluation.currency = "AUD";
    analysis::Option option;
    option.id = "own";
    option.label = "Own, here";
    option.monthlyCost = {.total = 30.5, .parts = {{cost::CostPart::Gpus, 10.25}, {cost::CostPart::People, 20.25}}};
    evaluation.options.push_back(option);
    option = {};
    option.id = "unpriced";
    option.eligible = false;
    evaluation.options.push_back(option);
    const QStringList lines = QString::fromStdString(exporters::evaluationCsv(evaluation)).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // head, two options, nothing after the last line end
    const QStringList heads = lines[0].split(u',');
    const QStringList own = QString(lines[1]).replace(u"\"Own, here\""_s, u"label"_s).split(u',');
    QCOMPARE(own.size(), heads.size());
    QCOMPARE(own[heads.indexOf(u"monthly_cost"_s)], u"30.5"_s);
    QCOMPARE(own[heads.indexOf(u"gpus"_s)], u"10.25"_s);
    QCOMPARE(own[heads.indexOf(u"people"_s)], u"20.25"_s);
    QCOMPARE(own[heads.indexOf(u"tokens"_s)], QString());
    QCOMPARE(own[heads.indexOf(u"cheaper_above_requests_per_day"_s)], QString());
    const QStringList unpriced = lines[2].split(u',');
    QCOMPARE(unpriced[heads.indexOf(u"eligible"_s)], u"false"_s);
    QCOMPARE(unpriced[heads.indexOf(u"monthly_cost"_s)], QString()); // unknown, never 0
}

QTEST_GUILESS_MAIN(EvaluationCsvTest)
#include "tst_evaluationcsv.moc"
