#include "exporters/evaluationcsv.h"

#include <QRegularExpression>
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
    void everyTableHasItsLines();
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

void EvaluationCsvTest::everyTableHasItsLines()
{
    analysis::Evaluation evaluation;
    evaluation.currency = "AUD";
    evaluation.sensitivityOptionId = "own";
    analysis::Option option;
    option.id = "own";
    option.label = "=SUM(A1)"; // a name, never a formula
    option.cash.monthlyFlows = {-100.0, 40.0, 40.0};
    option.cash.monthlyProfitAndLoss = {-10.0, -5.0, -5.0};
    analysis::BreakEven breakEven;
    breakEven.againstId = "claude";
    breakEven.cheaperAbove = 2'500.0;
    breakEven.crossings = {{.requestsPerDay = 2'500.0, .becomesCheaper = analysis::Side::SelfHosted, .atRiser = true}};
    option.breakEvens.push_back(breakEven);
    evaluation.options.push_back(option);
    analysis::SensitivityBar bar;
    bar.path = "assumptions.discount_rate";
    bar.low = 0.06;
    evaluation.sensitivity.push_back(bar);

    const auto lines = [](const std::string& csv) {
        return QString::fromStdString(csv).split(u"\r\n"_s);
    };
    const QStringList cash = lines(exporters::cashFlowCsv(evaluation));
    QCOMPARE(cash.size(), 5);
    QCOMPARE(cash[3].count(u','), cash.front().count(u','));
    QCOMPARE(cash[3], u"own,'=SUM(A1),AUD,2,40,-20,-5,-20"_s); // -100 + 40 + 40; -10 - 5 - 5
    const QStringList breakEvens = lines(exporters::breakEvensCsv(evaluation));
    QCOMPARE(breakEvens[1].count(u','), breakEvens.front().count(u','));
    QCOMPARE(breakEvens[1], u"own,claude,cheaper_above,2500,self_hosted,,,,,,"_s);
    QCOMPARE(breakEvens[2], u"own,claude,crossing,2500,self_hosted,true,,,,,"_s);
    QCOMPARE(lines(exporters::sensitivityCsv(evaluation))[1], u"own,,assumptions.discount_rate,0.06,0,false,0,0,,,"_s);
    plan::Plan plan;
    plan.assumptions.discountRate.value = 0.08;
    plan.assumptions.discountRate.provenance.source = "treasury, 2026";
    const QStringList assumptions = lines(exporters::registerCsv(plan, {}));
    const auto found = assumptions.indexOf(QRegularExpression(u".*assumptions\\.discount_rate,0\\.08.*"_s));
    QVERIFY(found > 0 && assumptions[found].contains(u"\"treasury, 2026\""_s));
}

QTEST_GUILESS_MAIN(EvaluationCsvTest)
#include "tst_evaluationcsv.moc"
