// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `evenhost report` as a script calls it: each choice shows in the PDF it writes.
class TestCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_text;

    [[nodiscard]] QString pdf() const { return m_folder.filePath(u"report.pdf"_s); }

    static QString said(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

    int report(const QStringList& choices)
    {
        QFile::remove(pdf());
        QProcess process;
        process.start(
            QStringLiteral(EVENHOST_PROGRAM),
            QStringList{u"report"_s,
                        QStringLiteral(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml"),
                        u"-o"_s, pdf()}
                + choices);
        if (!process.waitForFinished(60'000))
            return -1;
        m_text = QFile::exists(pdf()) ? said(u"pdftotext"_s, {pdf(), u"-"_s}) : QString();
        return process.exitCode();
    }

    [[nodiscard]] QString told(const QString& key) const
    {
        static const QRegularExpression line(u"^([^:]+): +(.*)$"_s, QRegularExpression::MultilineOption);
        for (auto match = line.globalMatch(said(u"pdfinfo"_s, {pdf()})); match.hasNext();) {
            const auto found = match.next();
            if (found.captured(1) == key)
                return found.captured(2);
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler's tools are not installed");
        QVERIFY(m_folder.isValid());
    }

    void allSectionsOnA4WithoutAWord()
    {
        QCOMPARE(report({}), 0);
        QVERIFY2(told(u"Page size"_s).contains(u"A4"_s), qPrintable(told(u"Page size"_s)));
        for (const char* heading : {"Options side by side", "Sizing", "What matters", "Assumptions register",
                                    "Method, checks and limits", "Sign-off"})
            QVERIFY2(m_text.contains(QString::fromLatin1(heading)), heading);
    }

    void onlyTheSectionsAskedFor()
    {
        QCOMPARE(report({u"--sections"_s, u"method,sizing"_s}), 0);
        QVERIFY(m_text.indexOf(u"Method, checks and limits"_s) < m_text.indexOf(u"Parameters, GPUs and memory"_s));
        QVERIFY(m_text.contains(u"Method, checks and limits"_s));
        for (const char* heading : {"Options side by side", "What matters", "Assumptions register", "Stay managed."})
            QVERIFY2(!m_text.contains(QString::fromLatin1(heading)), heading);
    }

    void paperLanguageAndALineOnEachPage()
    {
        QCOMPARE(
            report({u"--paper"_s, u"letter"_s, u"--lang"_s, u"de"_s, u"--confidentiality"_s, u"<b>Board only</b>"_s}),
            0);
        QVERIFY2(told(u"Page size"_s).startsWith(u"612 x 792"_s), qPrintable(told(u"Page size"_s)));
        QVERIFY(m_text.contains(u"Optionen im Vergleich"_s));
        QVERIFY(!m_text.contains(u"Options side by side"_s));
        const int pages = told(u"Pages"_s).toInt();
        QVERIFY(pages >= 6);
        QCOMPARE(m_text.count(u"<b>Board only</b>"_s), pages);
    }

    void theSummaryIsOnePage()
    {
        QCOMPARE(report({u"--one-page"_s}), 0);
        QCOMPARE(told(u"Pages"_s), u"1"_s);
        QVERIFY(m_text.contains(u"Stay managed."_s) && m_text.contains(u"What would change the answer"_s));
    }

    void aScenarioIsNamedAndAnswered()
    {
        QCOMPARE(report({u"--scenario"_s, u"Every customer"_s, u"--one-page"_s}), 0);
        QVERIFY(m_text.contains(u"scenario Every customer"_s));
        QVERIFY(!m_text.contains(u"Stay managed."_s)); // fifteen times the volume
    }

    void whatIsNotThereIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<int>("status");
        QTest::newRow("section") << QStringList{u"--sections"_s, u"prices"_s} << 2;
        QTest::newRow("paper") << QStringList{u"--paper"_s, u"a3"_s} << 2;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"it"_s} << 2;
        QTest::newRow("scenario") << QStringList{u"--scenario"_s, u"No such"_s} << 1;
        QTest::newRow("logo") << QStringList{u"--logo"_s, u"/no/such.png"_s} << 1;
    }

    void whatIsNotThereIsRefusedAndNothingIsWritten()
    {
        QFETCH(const QStringList, choices);
        QFETCH(const int, status);
        QCOMPARE(report(choices), status);
        QVERIFY(!QFile::exists(pdf()));
    }
};

QTEST_MAIN(TestCommand)
#include "tst_command.moc"
