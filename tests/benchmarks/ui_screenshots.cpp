// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window, for README and AppStream and for looking at: one PNG a call, no screen needed.
//   bench_ui_screenshots PLAN OUT.png [--size 1280x800] [--theme light|dark] [--language de] [--view 5]
//                        [--panel findings|why] [--text 1.0] [--dialog NAME]
// NAME is that of an action that opens a dialog ("planOwn"), or managed:ID, hosting:ID, model:ID for an editor,
// drop:FILE for what dropping a file asks; with
// "@2" after it the dialog's third page is shown.
// QT_SCALE_FACTOR=2 gives the picture at 200 %.

#include "documents/builtincatalogue.h"
#include "session/plansession.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "window/cardactions.h"
#include "window/dialogs.h"
#include "window/fileactions.h"
#include "window/language.h"
#include "window/mainwindow.h"
#include "window/planactions.h"
#include "window/sidepanel.h"
#include "window/viewtabs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

using namespace evenhost;
using namespace Qt::StringLiterals;

namespace {

/// Waits until sensitivity and uncertainty are there, or two seconds.
void waitForAnswer(const session::PlanSession& session)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (session.isRefining() && clock.elapsed() < 2000);
    QCoreApplication::processEvents();
}

void openPanel(window::MainWindow& window, const QString& panel)
{
    if (panel == u"findings"_s)
        window.side()->open(window::SidePanel::Page::Findings);
    else if (panel == u"why"_s)
        window.side()->open(window::SidePanel::Page::Why);
}

void showPage(QWidget* dialog, int page)
{
    if (auto* pages = dialog->findChild<QListWidget*>())
        pages->setCurrentRow(page);
}

/// Lets go of a file over the window, and waits for what it asks.
void drop(window::MainWindow& window, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QCoreApplication::processEvents();
}

/// Opens a dialog, pictures it and closes it again.
bool pictureDialog(window::MainWindow& window, const QString& name, const QString& file)
{
    bool saved = false;
    const QString dialog = name.section(u'@', 0, 0);
    QTimer::singleShot(400, &window, [&] {
        QWidget* open = QApplication::activeModalWidget();
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (!open && other != &window && other->isVisible() && qobject_cast<QDialog*>(other))
                open = other; // one that leaves the window free
        }
        if (!open)
            return;
        showPage(open, name.section(u'@', 1).toInt());
        QCoreApplication::processEvents();
        saved = open->grab().save(file);
        static_cast<QDialog*>(open)->reject();
    });
    const QString id = dialog.section(u':', 1);
    window::CardActions* cards = window.planActions()->cards();
    if (dialog.startsWith(u"managed:"_s))
        cards->edit(&window, session::CardKind::Managed, id);
    else if (dialog.startsWith(u"hosting:"_s))
        cards->edit(&window, session::CardKind::Hosting, id);
    else if (dialog.startsWith(u"model:"_s))
        cards->edit(&window, session::CardKind::Model, id);
    else if (dialog.startsWith(u"accelerator:"_s))
        cards->edit(&window, session::CardKind::Accelerator, id);
    else if (dialog.startsWith(u"row:"_s))
        window.planActions()->editEntry(id);
    else if (dialog.startsWith(u"drop:"_s))
        drop(window, id);
    else if (auto* action = window.findChild<QAction*>(dialog))
        action->trigger();
    QElapsedTimer clock;
    clock.start();
    while (!saved && clock.elapsed() < 2000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return saved;
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"plan"_s, u"The plan; - shows the welcome page."_s);
    parser.addPositionalArgument(u"picture"_s, u"The PNG."_s);
    parser.addOptions({{u"size"_s, u"Window size."_s, u"size"_s, u"1280x800"_s},
                       {u"theme"_s, u"light or dark."_s, u"theme"_s, u"light"_s},
                       {u"language"_s, u"en, de, fr, zh_CN."_s, u"language"_s, u"en"_s},
                       {u"view"_s, u"Tab, from 0."_s, u"view"_s, u"5"_s},
                       {u"text"_s, u"Text factor."_s, u"text"_s, u"1.0"_s},
                       {u"panel"_s, u"findings or why."_s, u"panel"_s},
                       {u"dialog"_s, u"A dialog in place of the window."_s, u"dialog"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        parser.showHelp(2);

    QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(parser.value(u"language"_s));
    const bool dark = parser.value(u"theme"_s) == u"dark"_s;
    theme::apply(application, dark ? theme::Scheme::Dark : theme::Scheme::Light, parser.value(u"text"_s).toDouble());
    window::Language language(&settings);
    window::MessageDialogs dialogs;
    window::Parts parts;
    parts.catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    parts.today = base::Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21));
    parts.evaluate = session::engineEvaluate();
    parts.settings = &settings;
    parts.dialogs = &dialogs;
    window::MainWindow window(parts);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (names.at(0) != u"-"_s)
        window.fileActions()->open(names.at(0));
    window.views()->setCurrent(static_cast<window::ViewKind>(parser.value(u"view"_s).toInt()));
    openPanel(window, parser.value(u"panel"_s));
    waitForAnswer(*window.context().session);
    if (parser.isSet(u"dialog"_s))
        return pictureDialog(window, parser.value(u"dialog"_s), names.at(1)) ? 0 : 1;
    const bool saved = window.grab().save(names.at(1));
    window.context().session->undoStack()->setClean();
    return saved ? 0 : 1;
}
