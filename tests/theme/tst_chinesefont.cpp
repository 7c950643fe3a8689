// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/chinesefont.h"
#include "theme/theme.h"

#include <QGlyphRun>
#include <QLocale>
#include <QRawFont>
#include <QSet>
#include <QTest>
#include <QTextLayout>

using namespace evenhost;
using namespace Qt::StringLiterals;

class ChineseFontTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::loadFonts(); }
    void lettersComeFromTheChineseFamily();
    void languagesOfTheBundledFamilyCanAlwaysBeShown();
};

void ChineseFontTest::lettersComeFromTheChineseFamily()
{
    if (theme::chineseFamily().isEmpty())
        QSKIP("no Chinese font is installed");
    QVERIFY(theme::canShow(QLocale(QLocale::Chinese, QLocale::China)));
    for (const auto weight : {QFont::Normal, QFont::DemiBold}) {
        QTextLayout layout(u"GPU 骨直"_s, theme::pixelFont(13.0, weight)); // drawn differently in Japan
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QSet<QString> families;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            families += run.rawFont().familyName();
            for (const quint32 glyph : run.glyphIndexes())
                QVERIFY2(glyph != 0, qPrintable(run.rawFont().familyName())); // 0 is the box
        }
        QCOMPARE(families, (QSet<QString>{theme::family(), theme::chineseFamily()}));
    }
}

void ChineseFontTest::languagesOfTheBundledFamilyCanAlwaysBeShown()
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French})
        QVERIFY(theme::canShow(QLocale(language)));
}

QTEST_MAIN(ChineseFontTest)
#include "tst_chinesefont.moc"
