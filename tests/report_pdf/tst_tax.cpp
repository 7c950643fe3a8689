// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evaluate.h"
#include "report/content.h"
#include "report/language.h"
#include "report_pdf/hardplans.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenhost;

/// What the printed report says of the plan's tax.
class TestTax : public QObject
{
    Q_OBJECT

private:
    testing::PrintCase m_case;

    QString printed(bool shown, bool recoverable)
    {
        m_case = testing::printCase(u"claims-assistant"_s);
        m_case.plan.tax.shown = shown;
        m_case.plan.tax.recoverable = recoverable;
        const base::Date today = base::dateFromIso(m_case.plan.date).value();
        m_case.evaluation = analysis::evaluate(m_case.plan, *m_case.catalogue, {}, today).value();
        report::ReportOptions options;
        options.format = models::Format(report::paperLocale(u"en"_s), m_case.plan.currency);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"report.pdf"_s);
        if (!report::writeReport(file, m_case.input(), options))
            return {};
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler's tools are not installed");
    }

    void nothingIsSaidWhereNoneIsWanted()
    {
        const QString text = printed(false, true);
        QVERIFY(text.contains(u"A$, ex GST"_s));
        QVERIFY(!text.contains(u"GST a month"_s));
    }

    void recoveredTaxStandsBesideTheTotals()
    {
        const QString text = printed(true, true);
        QVERIFY(text.contains(u"GST a month, A$"_s));
        QVERIFY(text.contains(u"no other amount of this report holds it"_s));
        const QString table = text.mid(text.indexOf(u"GST a month, A$"_s));
        const QLocale locale = report::paperLocale(u"en"_s);
        for (const analysis::Option& option : m_case.evaluation.options) {
            QVERIFY(option.monthlyCost.tax);
            const double without = std::round(option.monthlyCost.total);
            const double tax = std::round(*option.monthlyCost.tax);
            const QString row = u"%1 +%2 +%3\\n"_s.arg(locale.toString(without, 'f', 0), locale.toString(tax, 'f', 0),
                                                       locale.toString(without + tax, 'f', 0));
            QVERIFY2(table.contains(QRegularExpression(row)), qPrintable(row));
        }
    }

    void taxThatIsACostIsInEveryAmountAndSaidSo()
    {
        const QString text = printed(false, false);
        QVERIFY(text.contains(u"A$, with GST"_s));
        QVERIFY(!text.contains(u"A$, ex GST"_s));
        QVERIFY(text.contains(u"All amounts hold the GST that is not recovered"_s));
        QVERIFY(!text.contains(u"ex GST"_s)); // the charts' axes neither
        // A column of its own, before the total: the last of the groups in the enumeration.
        const auto& content = report::compose(m_case.plan, *m_case.catalogue, m_case.evaluation);
        QCOMPARE(content.groups.back(), report::CostGroup::Tax);
        const QLocale locale = report::paperLocale(u"en"_s);
        for (std::size_t i = 0; i < content.options.size(); ++i) {
            const report::OptionLine& line = content.options[i];
            const double tax = line.groups[static_cast<std::size_t>(report::CostGroup::Tax)];
            QVERIFY(m_case.evaluation.options[i].monthlyCost.tax);
            // Rounded so that the row adds up.
            QVERIFY(std::abs(tax - *m_case.evaluation.options[i].monthlyCost.tax) <= 1.0);
            const QString row = u" %1 +%2 "_s.arg(locale.toString(tax, 'f', 0), locale.toString(line.total, 'f', 0));
            QVERIFY2(text.contains(QRegularExpression(row)), qPrintable(row));
        }
    }
};

QTEST_MAIN(TestTax)
#include "tst_tax.moc"
