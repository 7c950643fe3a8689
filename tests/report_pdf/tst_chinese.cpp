// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ideographs.h"
#include "report/language.h"
#include "report/reportpdf.h"
#include "support/nochinesefont.h"
#include "support/sampleevaluation.h"
#include "theme/chinesefont.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evenhost;
using namespace evenhost::report;
using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// The report in a language whose letters the bundled fonts do not have.
class ChineseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void radicalsBecomeCharacters_data();
    void radicalsBecomeCharacters();
    void mapsAreRenamedInTheirValuesAlone();
    void theTextCanBeSearchedAndItsFontsAreEmbedded();
    void withoutAFontTheCommandSaysWhatToInstall_data();
    void withoutAFontTheCommandSaysWhatToInstall();

private:
    QTemporaryDir m_folder;
};

void ChineseTest::radicalsBecomeCharacters_data()
{
    QTest::addColumn<QChar>("given");
    QTest::addColumn<QChar>("expected");
    // Equivalents: EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
    QTest::newRow("Kangxi radical use") << QChar(0x2F64) << QChar(0x7528);
    QTest::newRow("Kangxi radical one") << QChar(0x2F00) << QChar(0x4E00);
    QTest::newRow("last Kangxi radical, flute") << QChar(0x2FD5) << QChar(0x9FA0);
    QTest::newRow("simplified page") << QChar(0x2EDA) << QChar(0x9875);
    QTest::newRow("simplified long") << QChar(0x2ED3) << QChar(0x957F);
    QTest::newRow("simplified shell") << QChar(0x2EC9) << QChar(0x8D1D);
    QTest::newRow("first of the supplement has none") << QChar(0x2E80) << QChar(0x2E80);
    QTest::newRow("last of the supplement, turtle") << QChar(0x2EF3) << QChar(0x9F9F);
    QTest::newRow("a character is itself") << QChar(0x7528) << QChar(0x7528);
    QTest::newRow("a letter is itself") << QChar(u'A') << QChar(u'A');
}

void ChineseTest::radicalsBecomeCharacters()
{
    QFETCH(QChar, given);
    QFETCH(QChar, expected);
    QCOMPARE(QChar(unifiedIdeograph(given.unicode())), expected);
}

void ChineseTest::mapsAreRenamedInTheirValuesAlone()
{
    const QByteArray given = "3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<7248> <2EDA> <2F64> ]\n"
                             "<2F64> <2F65> <2F00>\n<0100> <0102> <0041>\nendbfrange\n";
    // The glyph 2F64 keeps its number; a run that is none any more is written out: U+2F00, U+2F01 are U+4E00, U+4E28.
    const QByteArray expected = "3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<7248> <9875> <7528>]\n"
                                "<2F64> <2F65> [<4E00> <4E28>]\n<0100> <0102> <0041>\nendbfrange\n";
    QCOMPARE(withUnifiedIdeographs(given), expected);
    QCOMPARE(withUnifiedIdeographs(expected), expected);
}

void ChineseTest::theTextCanBeSearchedAndItsFontsAreEmbedded()
{
    if (theme::chineseFamily().isEmpty())
        QSKIP("no Chinese font is installed");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler's tools are not installed");
    const plan::Plan plan = sample::plan();
    const catalogue::Catalogue catalogue;
    const analysis::Evaluation evaluation = sample::evaluation();
    ReportOptions options;
    options.format = models::Format(paperLocale(u"zh_CN"_s), "AUD");
    const LanguageScope chinese(u"zh_CN"_s);
    const auto bytes = renderReport({plan, catalogue, evaluation, {}}, options);
    QVERIFY(bytes);
    QFile file(m_folder.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*bytes), bytes->size());
    file.close();

    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    // Words with characters that are radicals too: use, month, person, page, long.
    for (const QString& word : {u"盈亏平衡点"_s, u"每月费用"_s, u"假设登记表"_s, u"人工"_s, u"第 1 页"_s, u"增长"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable(QString(c)));

    const QStringList fonts = outputOf(u"pdffonts"_s, {file.fileName()}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() >= 5); // two lines of head, the bundled weights, the borrowed family
    for (const QString& font : fonts.mid(2))
        QVERIFY2(font.contains(QRegularExpression(u"\\byes\\s+(yes|no)\\s+yes\\b"_s)), qPrintable(font));
}

void ChineseTest::withoutAFontTheCommandSaysWhatToInstall_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("report") << u"report"_s;
    QTest::newRow("deck") << u"deck"_s;
}

void ChineseTest::withoutAFontTheCommandSaysWhatToInstall()
{
    QFETCH(QString, command);
    const QString path = m_folder.filePath(u"boxes.pdf"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, testing::withoutChineseFont(m_folder.path()));
    const auto run = [&](const QString& language) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EVENHOST_PROGRAM),
                      {command,
                       QStringLiteral(EVENHOST_SOURCE_DIR "/resources/examples/small-internal-assistant.evenhost.yaml"),
                       u"-o"_s, path, u"--lang"_s, language});
        process.waitForFinished(60'000);
        return std::pair{process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    };
    const auto [status, words] = run(u"zh_CN"_s);
    QVERIFY(status != 0);
    QVERIFY2(words.contains(u"No font for Chinese"_s) && words.contains(theme::chineseFontPackage()),
             qPrintable(words));
    QVERIFY(!QFile::exists(path));
    // The bundled fonts are enough for the other languages.
    QCOMPARE(run(u"de"_s).first, 0);
    QVERIFY(QFile::remove(path));
}

QTEST_MAIN(ChineseTest)
#include "tst_chinese.moc"
