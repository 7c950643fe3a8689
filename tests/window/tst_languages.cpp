// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawntexts.h"
#include "support/pseudolanguage.h"
#include "window/harness.h"

#include "catalogue/catalogue.h"
#include "models/format.h"
#include "session/plansession.h"
#include "walkthrough/walkthroughwindow.h"
#include "window/cardactions.h"
#include "window/language.h"
#include "window/planactions.h"
#include "window/sidepanel.h"
#include "window/verdictbar.h"
#include "window/viewtabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::Harness;

namespace {

void settle(Harness& harness)
{
    QTRY_VERIFY(!harness.session().isRefining());
    QCoreApplication::processEvents();
}

/// All that a person reads in a window, wherever it is painted.
QStringList visibleTexts(QWidget& widget)
{
    QStringList texts;
    const auto drawn = support::drawnTexts(widget.size(), [&](QPainter& painter) {
        widget.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    });
    for (const support::DrawnText& text : drawn)
        texts += text.text;
    return texts;
}

/// What a person does not see at once, or only hears: names, tool tips, hints in empty fields.
QStringList hiddenTexts(const QWidget& widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    for (const auto* child : widget.findChildren<QWidget*>()) {
        // Qt's own helpers: their words are Qt's to translate.
        const QString name = child->objectName();
        if (name.startsWith(u"qt_"_s) || name.startsWith(u"Scroll"_s))
            continue;
        texts += {child->toolTip(), child->accessibleName(), child->accessibleDescription(), child->whatsThis()};
        if (const auto* line = qobject_cast<const QLineEdit*>(child))
            texts += line->placeholderText();
    }
    texts.removeAll(QString());
    return texts;
}

void addActions(const QMenu& menu, QStringList& texts)
{
    for (const QAction* action : menu.actions()) {
        // A language is called by its own name in every language; recent files are paths.
        if (action->isSeparator() || action->objectName().startsWith(u"language_"_s))
            continue;
        texts += action->text();
        if (action->menu())
            addActions(*action->menu(), texts);
    }
}

QStringList menuTexts(window::MainWindow& window)
{
    QStringList texts;
    // The bar sits in the head of the window, not in Qt's own place for it.
    const auto* bar = window.findChild<QMenuBar*>();
    for (const QAction* action : bar->actions()) {
        texts += action->text();
        if (action->menu())
            addActions(*action->menu(), texts);
    }
    return texts;
}

/// Words that stand in the plan and in the catalogue: names that people and vendors gave, not ours to translate.
QSet<QString> dataWords(const QString& example)
{
    QSet<QString> words;
    const auto add = [&](const QString& text) {
        for (const QString& word : support::plainWords(text))
            words.insert(word);
    };
    QFile file(example);
    if (file.open(QIODevice::ReadOnly))
        add(QString::fromUtf8(file.readAll()));
    for (const QString& folder : {u"models"_s, u"hosting"_s, u"managed"_s, u"accelerators"_s, u"assumptions"_s}) {
        QDirIterator files(u"" EVENHOST_SOURCE_DIR "/modelcards/"_s + folder, {u"*.yaml"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile card(files.next());
            if (card.open(QIODevice::ReadOnly))
                add(QString::fromUtf8(card.readAll()));
        }
    }
    return words;
}

/// Units and names that are written alike in every language.
const QSet<QString> sameEverywhere{u"Evenhost"_s, u"Gbit"_s, u"TFLOPS"_s, u"FLOP"_s, u"Esc"_s, u"Ctrl"_s, u"Shift"_s,
                                   u"yaml"_s, u"evenhost"_s,
                                   // Dates as the operating system's locale writes them.
                                   u"June"_s, u"July"_s, u"Sept"_s};

QStringList untranslated(const QStringList& texts, const QSet<QString>& data)
{
    QStringList found;
    for (const QString& text : texts) {
        for (const QString& word : support::plainWords(text)) {
            // A name cut short for want of room.
            if (text.contains(word + u'…')
                && std::ranges::any_of(data, [&](const QString& whole) { return whole.startsWith(word); }))
                continue;
            if (!data.contains(word) && !sameEverywhere.contains(word))
                found += u"“%1” in “%2”"_s.arg(word, text);
        }
    }
    found.removeDuplicates();
    return found;
}

/// Labels and buttons that are narrower or lower than their text, and siblings that lie over each other.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    std::vector<const QWidget*> seen;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        // Signs on square buttons have room around them that the style counts in.
        if (text.size() < 2)
            continue;
        seen.push_back(widget);
        const bool wraps = label && label->wordWrap();
        const QSize wanted = wraps ? QSize(0, label->heightForWidth(label->width())) : widget->minimumSizeHint();
        if (wanted.width() > widget->width() + 1 || wanted.height() > widget->height() + 1)
            found += u"%1 × %2 is too little for “%3”"_s.arg(widget->width()).arg(widget->height()).arg(text);
    }
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->isVisible())
            found += u"has to be scrolled sideways: "_s + window.windowTitle();
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (std::size_t j = i + 1; j < seen.size(); ++j) {
            const QRect both = seen[i]->geometry().intersected(seen[j]->geometry());
            if (seen[i]->parent() == seen[j]->parent() && both.width() > 1 && both.height() > 1)
                found += seen[i]->accessibleName() + u" lies over "_s + seen[j]->accessibleName();
        }
    }
    return found;
}

/// Opens what an action opens, shows it to `look` and closes it; windows and panels too.
void eachDialog(Harness& harness, const std::function<void(QWidget&, const QString&)>& look)
{
    // These end the program's window, open a second one, or write a file.
    const QStringList left{u"fileClose"_s, u"fileNew"_s, u"fileNewWindow"_s, u"fileRevert"_s, u"editRemove"_s};
    QStringList names;
    for (const QAction* action : harness.window().findChildren<QAction*>()) {
        const QString name = action->objectName();
        if (!name.isEmpty() && action->isEnabled() && !left.contains(name) && !name.startsWith(u"language"_s)
            && !name.startsWith(u"theme"_s) && !name.startsWith(u"text"_s) && !names.contains(name)
            && !name.startsWith(u"qt_"_s) && !name.startsWith(u"_q_"_s))
            names += name;
    }
    QVERIFY(names.size() > 15);
    for (const QString& name : names) {
        QTimer watcher;
        QObject::connect(&watcher, &QTimer::timeout, &watcher, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            watcher.stop();
            look(*dialog, name);
            dialog->close();
            watcher.start(0);
        });
        watcher.start(0);
        QAction* action = harness.action(name);
        if (action && action->isEnabled())
            action->trigger();
        QCoreApplication::processEvents();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        watcher.stop();
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (other != &harness.window() && other->isVisible() && other->isWindow()
                && other->windowType() != Qt::Popup && other->windowType() != Qt::ToolTip) {
                look(*other, name);
                other->close();
            }
        }
        QCoreApplication::processEvents();
        if (harness.session().undoStack()->canUndo())
            harness.session().undoStack()->setIndex(0);
    }
}

/// What stands in one list and not in the other.
QStringList difference(const QStringList& one, const QStringList& other)
{
    QStringList found;
    for (const QString& text : one) {
        if (!other.contains(text))
            found += u"only before: "_s + text;
    }
    for (const QString& text : other) {
        if (!one.contains(text))
            found += u"only after: "_s + text;
    }
    return found;
}

QString joined(const QStringList& lines)
{
    return lines.mid(0, 40).join(u'\n');
}

} // namespace

/// The window in a language that nobody speaks, and the change of language while it is open.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyViewIsTranslatedAndHasRoom_data();
    void everyViewIsTranslatedAndHasRoom();
    void menusAreTranslated();
    void dialogsAreTranslatedAndHaveRoom();
    void editorsAreTranslatedAndHaveRoom_data();
    void editorsAreTranslatedAndHaveRoom();
    void theWelcomePageIsTranslated();
    void changingTheLanguageChangesEveryText_data();
    void changingTheLanguageChangesEveryText();
    void numbersAndDatesFollowTheLanguage_data();
    void numbersAndDatesFollowTheLanguage();

private:
    QSet<QString> m_data;
    support::PseudoTranslator m_pseudo;
};

void LanguagesTest::initTestCase()
{
    Harness::prepareApplication();
    m_data = dataWords(u":/examples/claims-assistant.evenhost.yaml"_s);
}

void LanguagesTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
}

void LanguagesTest::everyViewIsTranslatedAndHasRoom_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("panel");
    for (int view = 0; view < window::ViewTabs::viewCount; ++view)
        QTest::addRow("view %d", view) << view << -1;
    QTest::newRow("findings") << 0 << static_cast<int>(window::SidePanel::Page::Findings);
    QTest::newRow("why") << 0 << static_cast<int>(window::SidePanel::Page::Why);
}

void LanguagesTest::everyViewIsTranslatedAndHasRoom()
{
    QFETCH(int, view);
    QFETCH(int, panel);
    QCoreApplication::installTranslator(&m_pseudo);
    Harness harness;
    harness.window().views()->setCurrent(static_cast<window::ViewKind>(view));
    if (panel >= 0)
        harness.window().side()->open(static_cast<window::SidePanel::Page>(panel));
    settle(harness);
    const QStringList plain = untranslated(visibleTexts(harness.window()) + hiddenTexts(harness.window()), m_data);
    QVERIFY2(plain.isEmpty(), qPrintable(joined(plain)));
    const QStringList tight = clipped(harness.window());
    QVERIFY2(tight.isEmpty(), qPrintable(joined(tight)));
}

void LanguagesTest::menusAreTranslated()
{
    QCoreApplication::installTranslator(&m_pseudo);
    Harness harness;
    settle(harness);
    const QStringList texts = menuTexts(harness.window());
    QVERIFY(texts.size() > 40);
    const QStringList plain = untranslated(texts, {});
    QVERIFY2(plain.isEmpty(), qPrintable(joined(plain)));
}

void LanguagesTest::dialogsAreTranslatedAndHaveRoom()
{
    QCoreApplication::installTranslator(&m_pseudo);
    Harness harness;
    settle(harness);
    int looked = 0;
    QStringList found;
    eachDialog(harness, [&](QWidget& dialog, const QString& name) {
        ++looked;
        QCoreApplication::processEvents();
        for (const QString& line : untranslated(visibleTexts(dialog) + hiddenTexts(dialog), m_data) + clipped(dialog))
            found += name + u": "_s + line;
    });
    // Model, managed, row, assumptions, scenarios, details and the walkthrough at least.
    QVERIFY2(looked >= 6, qPrintable(QString::number(looked)));
    QVERIFY2(found.isEmpty(), qPrintable(joined(found)));
}

void LanguagesTest::editorsAreTranslatedAndHaveRoom_data()
{
    using enum session::CardKind;
    QTest::addColumn<session::CardKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("model") << Model << u"glm-5.2"_s;
    QTest::newRow("managed") << Managed << u"anthropic/claude-sonnet-5-5"_s;
    QTest::newRow("hosting") << Hosting << u"own-8x-h200-au"_s;
    QTest::newRow("accelerator") << Accelerator << u"h200-sxm"_s;
}

/// Each page of the editors for cards and offers, which no command of the menus opens by itself.
void LanguagesTest::editorsAreTranslatedAndHaveRoom()
{
    QFETCH(const session::CardKind, kind);
    QFETCH(const QString, id);
    QCoreApplication::installTranslator(&m_pseudo);
    Harness harness;
    QStringList found;
    int pages = 0;
    harness.whenDialogOpens([&](QWidget* dialog) {
        auto* names = dialog->findChild<QListWidget*>();
        for (int page = 0; page < names->count(); ++page, ++pages) {
            names->setCurrentRow(page);
            QCoreApplication::processEvents();
            for (const QString& line : untranslated(visibleTexts(*dialog), m_data) + clipped(*dialog))
                found += u"page %1: "_s.arg(page) + line;
        }
        static_cast<QDialog*>(dialog)->reject();
    });
    harness.window().planActions()->cards()->edit(&harness.window(), kind, id);
    QVERIFY(pages >= 2);
    QVERIFY2(found.isEmpty(), qPrintable(joined(found)));
}

void LanguagesTest::theWelcomePageIsTranslated()
{
    QCoreApplication::installTranslator(&m_pseudo);
    Harness harness{QString()};
    const QStringList plain = untranslated(visibleTexts(harness.window()) + hiddenTexts(harness.window()), {});
    QVERIFY2(plain.isEmpty(), qPrintable(joined(plain)));
    const QStringList tight = clipped(harness.window());
    QVERIFY2(tight.isEmpty(), qPrintable(joined(tight)));
}

void LanguagesTest::changingTheLanguageChangesEveryText_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"de"_s, u"fr"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(language)) << language;
}

/// An open window that changes its language reads like one that was opened in it, and back again; its plan stays.
void LanguagesTest::changingTheLanguageChangesEveryText()
{
    QFETCH(QString, language);
    QStringList fresh;
    QStringList freshHidden;
    QStringList freshMenus;
    {
        const QTemporaryDir folder;
        settings::Settings chosen(folder.filePath(u"settings.ini"_s));
        chosen.setLanguage(language);
        const window::Language words(&chosen);
        Harness opened;
        settle(opened);
        fresh = visibleTexts(opened.window());
        freshHidden = hiddenTexts(opened.window());
        freshMenus = menuTexts(opened.window());
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    Harness harness;
    const window::Language words(&harness.settings());
    settle(harness);
    const plan::Plan before = harness.plan();
    const QStringList english = visibleTexts(harness.window());
    const QStringList englishMenus = menuTexts(harness.window());
    QVERIFY(english.contains(u"Workload"_s));

    harness.settings().setLanguage(language);
    settle(harness);
    QTRY_COMPARE(joined(difference(fresh, visibleTexts(harness.window()))), QString());
    QCOMPARE(joined(difference(freshHidden, hiddenTexts(harness.window()))), QString());
    QCOMPARE(joined(difference(freshMenus, menuTexts(harness.window()))), QString());
    QVERIFY(fresh != english);

    harness.settings().setLanguage(u"en"_s);
    settle(harness);
    QTRY_COMPARE(joined(difference(english, visibleTexts(harness.window()))), QString());
    QCOMPARE(menuTexts(harness.window()), englishMenus);
    QVERIFY(harness.plan() == before);
    QVERIFY(!harness.session().isModified());
}

void LanguagesTest::numbersAndDatesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("months");
    // Separators and order of dates: CLDR 41, which Qt 6.4 carries; years are always written in full.
    QTest::newRow("en") << u"en"_s << u"20,000"_s << u"1.4247"_s << u"21 Nov 2026"_s << u"1 year 2 months"_s;
    QTest::newRow("de") << u"de"_s << u"20.000"_s << u"1,4247"_s << u"21.11.2026"_s << u"1 Jahr 2 Monate"_s;
    QTest::newRow("fr") << u"fr"_s << u"20 000"_s << u"1,4247"_s << u"21/11/2026"_s << u"1 an 2 mois"_s;
    QTest::newRow("zh") << u"zh_CN"_s << u"20,000"_s << u"1.4247"_s << u"2026/11/21"_s << u"1 年 2 个月"_s;
}

void LanguagesTest::numbersAndDatesFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, count);
    QFETCH(QString, decimal);
    QFETCH(QString, date);
    QFETCH(QString, months);
    Harness harness;
    const window::Language words(&harness.settings());
    harness.settings().setLanguage(language);
    settle(harness);
    const auto plain = [](QString text) {
        return text.replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
    };
    const models::Format format(window::Language::localeOf(language));
    QCOMPARE(plain(harness.field(u"workload.requests_per_day"_s)->text()), count);
    QCOMPARE(plain(harness.field(u"exchange_rates.USD"_s)->text()), decimal);
    QCOMPARE(plain(format.date(u"2026-11-21"_s)), date);
    QCOMPARE(plain(format.months(14)), months);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
