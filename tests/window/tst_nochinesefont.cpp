// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nochinesefont.h"
#include "theme/chinesefont.h"
#include "window/harness.h"
#include "window/language.h"

#include <QComboBox>
#include <QTest>

using namespace evenhost;
using namespace evenhost::testing;
using namespace Qt::StringLiterals;

/// The window on a system without a Chinese font: no boxes, and a word on what to do.
class NoChineseFontTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void theMenuSaysWhatToInstall();
    void reportsAreOfferedInTheOtherLanguages();
    void aWindowThatWasInChineseOpensInEnglish();
};

void NoChineseFontTest::theMenuSaysWhatToInstall()
{
    QVERIFY(theme::chineseFamily().isEmpty());
    Harness harness;
    const QAction* chinese = harness.action(u"language_zh_CN"_s);
    QVERIFY(chinese);
    QVERIFY(!chinese->isEnabled());
    QVERIFY2(chinese->text().contains(theme::chineseFontPackage()), qPrintable(chinese->text()));
    for (const QChar c : chinese->text())
        QVERIFY(c.script() != QChar::Script_Han);
    QVERIFY(harness.action(u"language_de"_s)->isEnabled());
}

void NoChineseFontTest::reportsAreOfferedInTheOtherLanguages()
{
    Harness harness;
    QStringList offered;
    harness.whenDialogOpens([&offered](QWidget* dialog) {
        const auto* languages = dialog->findChild<QComboBox*>(u"language"_s);
        for (int i = 0; languages && i < languages->count(); ++i)
            offered += languages->itemData(i).toString();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    harness.trigger(u"fileExportPdf"_s);
    QCOMPARE(offered, (QStringList{u"en"_s, u"de"_s, u"fr"_s}));
}

void NoChineseFontTest::aWindowThatWasInChineseOpensInEnglish()
{
    Harness harness;
    harness.settings().setLanguage(u"zh_CN"_s);
    const window::Language language(&harness.settings());
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QCoreApplication::translate("evenhost::window::ViewTabs", "Memory"), u"Memory"_s);
    harness.settings().setLanguage(u"en"_s);
}

int main(int count, char** arguments)
{
    // Before Qt reads which fonts there are.
    const QTemporaryDir folder;
    qputenv("FONTCONFIG_FILE", QFile::encodeName(withoutChineseFont(folder.path())));
    QApplication application(count, arguments);
    NoChineseFontTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_nochinesefont.moc"
