// SPDX-License-Identifier: GPL-3.0-or-later
// No menu of any language has two entries that its letter moves between.
#include "window/menuletters.h"

#include "session/plansession.h"
#include "window/harness.h"
#include "window/language.h"
#include "window/topbar.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;
using window::menuLetter;
using window::shareLetters;

class MenuLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void theLetterOfAText_data();
    void theLetterOfAText();
    void aLetterThatIsTakenIsChanged_data();
    void aLetterThatIsTakenIsChanged();
    void noMenuHasALetterTwice_data();
    void noMenuHasALetterTwice();
    void aNameOfThePlanMakesNoLetter();
};

void MenuLettersTest::theLetterOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letter");
    QTest::newRow("first") << u"&File"_s << u"F"_s;
    QTest::newRow("inside") << u"Se&ttings …"_s << u"T"_s;
    QTest::newRow("in brackets") << u"文件(&F)"_s << u"F"_s;
    QTest::newRow("a written ampersand") << u"R&&D"_s << QString();
    QTest::newRow("a written ampersand and a letter") << u"R&&D r&un"_s << u"U"_s;
    QTest::newRow("none") << u"Overview"_s << QString();
    QTest::newRow("at the end") << u"Odd&"_s << QString();
}

void MenuLettersTest::theLetterOfAText()
{
    QFETCH(QString, text);
    QTEST(menuLetter(text).isNull() ? QString() : QString(menuLetter(text)), "letter");
}

void MenuLettersTest::aLetterThatIsTakenIsChanged_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("different letters stay")
        << QStringList{u"&Undo"_s, u"&Redo"_s} << QStringList{u"&Undo"_s, u"&Redo"_s};
    QTest::newRow("the start of a word first")
        << QStringList{u"&Undo"_s, u"Move row &up"_s} << QStringList{u"&Undo"_s, u"&Move row up"_s};
    QTest::newRow("a later one keeps its own letter") << QStringList{u"&Undo"_s, u"Move row &up"_s, u"&Merge"_s}
                                                      << QStringList{u"&Undo"_s, u"Move &row up"_s, u"&Merge"_s};
    QTest::newRow("inside a word when the starts are taken")
        << QStringList{u"&Print"_s, u"&Pin"_s} << QStringList{u"&Print"_s, u"P&in"_s};
    QTest::newRow("in brackets") << QStringList{u"撤销(&A)"_s, u"上移(&A)"_s}
                                 << QStringList{u"撤销(&A)"_s, u"上移(&B)"_s};
    QTest::newRow("nothing left") << QStringList{u"&A"_s, u"&A"_s} << QStringList{u"&A"_s, u"A"_s};
    QTest::newRow("a written ampersand stays")
        << QStringList{u"&Run"_s, u"&R&&D"_s} << QStringList{u"&Run"_s, u"R&&&D"_s};
}

void MenuLettersTest::aLetterThatIsTakenIsChanged()
{
    QFETCH(QStringList, before);
    QMenu menu;
    for (const QString& text : before)
        menu.addAction(text);
    shareLetters(menu.actions());
    QStringList after;
    for (const QAction* action : menu.actions())
        after += action->text();
    QTEST(after, "after");
    shareLetters(menu.actions());
    QStringList again;
    for (const QAction* action : menu.actions())
        again += action->text();
    QCOMPARE(again, after);
}

void MenuLettersTest::noMenuHasALetterTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    for (const QString& file : QDir(u":/i18n"_s).entryList({u"evenhost_*.qm"_s})) {
        const QString language = file.mid(9, file.size() - 12);
        if (language != u"en"_s)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void MenuLettersTest::noMenuHasALetterTwice()
{
    QFETCH(QString, language);
    Harness harness;
    QTranslator translator;
    if (translator.load(u":/i18n/evenhost_"_s + language))
        QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    const auto check = [](const QString& where, const QList<QAction*>& actions) {
        QHash<QChar, QString> seen;
        for (const QAction* action : actions) {
            const QChar letter = menuLetter(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!seen.contains(letter),
                     qPrintable(where + u": "_s + action->text() + u" and "_s + seen.value(letter)));
            seen.insert(letter, action->text());
        }
        QVERIFY2(!seen.isEmpty(), qPrintable(where));
    };
    auto* bar = harness.window().findChild<QMenuBar*>();
    QVERIFY(bar);
    check(u"menu bar"_s, bar->actions());
    harness.session().setValue(u"R&D volume"_s, u"workload.requests_per_day"_s, 1234.0);
    for (const QAction* title : bar->actions()) {
        emit title->menu()->aboutToShow();
        check(title->text(), title->menu()->actions());
    }
}

void MenuLettersTest::aNameOfThePlanMakesNoLetter()
{
    Harness harness;
    harness.session().setValue(u"Change R&D volume"_s, u"workload.requests_per_day"_s, 1234.0);
    QCOMPARE(menuLetter(harness.action(u"editUndo"_s)->text()), u'U');
    QVERIFY(harness.action(u"editUndo"_s)->text().contains(u"R&&D"_s));
}

QTEST_MAIN(MenuLettersTest)
#include "tst_menuletters.moc"
