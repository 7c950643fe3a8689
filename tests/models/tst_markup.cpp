// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup.h"

#include <QTest>
#include <QTextDocument>

using namespace evenhost;
using namespace Qt::StringLiterals;

class MarkupTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMarkup();
    void noBreakSpacesStay();
};

void MarkupTest::nothingIsMarkup()
{
    QTextDocument document;
    document.setHtml(models::escaped(u"<b>a & b</b> <img src=\"x\">"_s));
    QCOMPARE(document.toPlainText(), u"<b>a & b</b> <img src=\"x\">"_s);
}

void MarkupTest::noBreakSpacesStay()
{
    QTextDocument document;
    document.setHtml(models::escaped(u"détail\u202f: 50\u202f200\u00a0A$"_s));
    QCOMPARE(document.toRawText(), u"détail\u00a0: 50\u00a0200\u00a0A$"_s);
}

QTEST_MAIN(MarkupTest)
#include "tst_markup.moc"
