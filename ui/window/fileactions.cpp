// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileactions.h"

#include "documents/planfile.h"
#include "models/findingtext.h"
#include "session/filepath.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "window/dialogs.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "window/settingsdialog.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;

FileActions::FileActions(const Context& context, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&File"), this))
{
    m_menu->add("fileNew", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&New"), QKeySequence::New, this,
                [this] { newPlan(); });
    m_menu->add("fileNewQuestion", QT_TRANSLATE_NOOP("evenhost::window::Menus", "New from a &question …"),
                QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), this, [this] { emit questionRequested(); });
    m_menu->add("fileNewWindow", QT_TRANSLATE_NOOP("evenhost::window::Menus", "New &window"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this, [this] { emit newWindowRequested(); });
    m_menu->add("fileOpen", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Open …"), QKeySequence::Open, this,
                [this] { open(); });
    m_recent = m_menu->addMenu(QT_TRANSLATE_NOOP("evenhost::window::Menus", "Open &recent"));
    m_menu->addSeparator();
    m_menu->add("fileSave", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Save"), QKeySequence::Save, this,
                [this] { save(); });
    m_menu->add("fileSaveAs", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Save &as …"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, [this] { saveAs(); });
    m_revert = m_menu->add("fileRevert", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Re&vert to saved"), {}, this,
                           [this] { revert(); });
    m_previous = m_menu->add("filePrevious",
                             QT_TRANSLATE_NOOP("evenhost::window::Menus", "Open the version &before the last save"), {},
                             this, [this] { openPrevious(); });
    m_menu->addSeparator();
    m_menu->add("fileExportPdf", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export &PDF …"),
                QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] { emit exportPdfRequested(); });
    m_menu->add("fileExportDeck", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export s&lides …"), {}, this,
                [this] { emit exportDeckRequested(); });
    m_menu->add("fileExportPictures", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export slides as p&ictures …"), {},
                this, [this] { emit exportPicturesRequested(); });
    m_menu->add("fileExportWorkbook", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export wor&kbook …"), {}, this,
                [this] { emit exportWorkbookRequested(); });
    m_menu->add("fileExportData", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export &figures …"), {}, this,
                [this] { emit exportDataRequested(); });
    m_menu->add("filePrint", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Prin&t …"), QKeySequence::Print, this,
                [this] { emit printRequested(); });
    m_menu->addSeparator();
    m_menu->add("fileSettings", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Se&ttings …"),
                QKeySequence(Qt::CTRL | Qt::Key_Comma), this, [this] { editSettings(); });
    m_menu->addSeparator();
    m_menu->add("fileClose", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Close window"), QKeySequence::Close, this,
                [this] { emit closeRequested(); });
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::updateRecent);
    connect(m_context.session, &session::PlanSession::modifiedChanged, this, &FileActions::updateActions);
    connect(m_context.session, &session::PlanSession::pathChanged, this, &FileActions::updateActions);
    connect(m_context.store, &session::PlanStore::fileChanged, this, &FileActions::updateActions);
    connect(m_context.settings, &settings::Settings::safetyChanged, this, &FileActions::updateActions);
    updateActions();
}

QString FileActions::planTitle() const
{
    const QString path = m_context.session->path();
    return path.isEmpty() ? QString::fromStdString(m_context.session->plan().title) : QFileInfo(path).fileName();
}

QString FileActions::filter() const
{
    return tr("Evenhost plans (*.evenhost.yaml *.yaml *.yml);;All files (*)");
}

void FileActions::updateActions()
{
    m_revert->setEnabled(m_context.session->isModified() && !m_context.session->path().isEmpty());
    m_previous->setEnabled(!m_context.store->previousVersion().isEmpty());
}

void FileActions::showFindings(const QString& what, const base::Findings& findings)
{
    QStringList details;
    for (const base::Finding& finding : findings)
        details += models::locatedFindingText(finding, m_context.formats->format());
    m_context.dialogs->showProblems(m_context.window, what, details);
}

bool FileActions::mayLeave()
{
    if (!m_context.session->isModified())
        return true;
    switch (m_context.dialogs->askUnsaved(m_context.window, planTitle())) {
    case Dialogs::Unsaved::Save:
        return save();
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Cancel:
        break;
    }
    return false;
}

void FileActions::newPlan()
{
    if (!mayLeave())
        return;
    m_context.store->startNew();
    emit planOpened();
}

void FileActions::startWith(const plan::Plan& plan)
{
    if (!mayLeave())
        return;
    m_context.store->startWith(plan);
    emit planOpened();
}

void FileActions::open(const QString& path)
{
    if (!path.isEmpty() && showOpenWindow(path))
        return;
    if (!mayLeave())
        return;
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = m_context.dialogs->openFile(m_context.window, tr("Open a plan"), m_context.settings->lastFolder(),
                                             filter());
    if (chosen.isEmpty() || showOpenWindow(chosen))
        return;
    m_context.settings->setLastFolder(QFileInfo(chosen).absolutePath());
    if (!openInto(chosen))
        return;
    if (const QString file = m_context.session->path(); !file.isEmpty())
        m_context.settings->addRecentFile(file);
    emit planOpened();
    if (const QString file = m_context.session->path(); !file.isEmpty())
        emit fileOpened(file);
}

bool FileActions::openInto(const QString& path)
{
    using Mode = session::PlanStore::Mode;
    auto done = m_context.store->open(path);
    const QString name = QFileInfo(path).fileName();
    if (!done && done.error().front().code == "file_locked") {
        switch (m_context.dialogs->askLocked(m_context.window, name, holderText())) {
        case Dialogs::Locked::ReadOnly:
            done = m_context.store->open(path, Mode::ReadOnly);
            break;
        case Dialogs::Locked::Copy:
            done = m_context.store->open(path, Mode::Copy);
            break;
        case Dialogs::Locked::Anyway:
            done = m_context.store->open(path, Mode::Anyway);
            break;
        case Dialogs::Locked::Cancel:
            return false;
        }
    }
    if (!done)
        showFindings(tr("“%1” cannot be opened.").arg(name), done.error());
    return done.has_value();
}

bool FileActions::showOpenWindow(const QString& path) const
{
    const QString file = session::realPath(path);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const auto* window = qobject_cast<const MainWindow*>(widget);
        if (window && widget != m_context.window && window->isVisible()
            && session::realPath(window->context().session->path()) == file) {
            widget->raise();
            widget->activateWindow();
            return true;
        }
    }
    return false;
}

QString FileActions::holderText() const
{
    const documents::LockHolder& holder = m_context.store->holder();
    const auto cleaned = [](const std::string& text) {
        return QString::fromStdString(text);
    };
    if (holder.process == static_cast<long>(QCoreApplication::applicationPid())
        && holder.host == documents::thisProcess().host)
        return tr("It is open in another window of this program.");
    const QDateTime since = QDateTime::fromString(cleaned(holder.since), Qt::ISODate);
    const QString when = m_context.formats->format().locale().toString(since.toLocalTime(), QLocale::ShortFormat);
    if (holder.host.empty() || !since.isValid())
        return tr("Another program has it open.");
    return tr("%1 has had it open on the computer “%2” since %3.")
        .arg(cleaned(holder.user), cleaned(holder.host), when);
}

void FileActions::openExample(const QString& resource)
{
    if (!mayLeave())
        return;
    if (const auto done = m_context.store->openExample(resource); !done)
        showFindings(tr("The example cannot be opened."), done.error());
    else
        emit planOpened();
}

bool FileActions::save()
{
    if (m_context.session->path().isEmpty() || m_context.store->readOnly() == session::ReadOnly::Chosen)
        return saveAs();
    const auto done = m_context.store->save();
    if (done)
        return true;
    const bool conflict = std::ranges::any_of(done.error(), [](const base::Finding& finding) {
        return finding.code == "file_changed" || finding.code == "file_deleted";
    });
    if (conflict)
        return resolveConflict();
    showFindings(tr("“%1” could not be saved.").arg(planTitle()), done.error());
    return false;
}

bool FileActions::resolveConflict()
{
    for (;;) {
        switch (m_context.dialogs->askConflict(m_context.window, planTitle())) {
        case Dialogs::Conflict::Overwrite:
            return writeTo(m_context.session->path());
        case Dialogs::Conflict::SaveAs:
            return saveAs();
        case Dialogs::Conflict::Reload:
            openInto(m_context.session->path());
            return false;
        case Dialogs::Conflict::Compare:
            compareWithDisk();
            break;
        case Dialogs::Conflict::Cancel:
            return false;
        }
    }
}

void FileActions::reload()
{
    const bool loses = m_context.session->isModified();
    if (loses
        && !m_context.dialogs->confirm(m_context.window, tr("Give up your changes to “%1”?").arg(planTitle()),
                                       tr("&Reload")))
        return;
    openInto(m_context.session->path());
}

void FileActions::keepMine(const std::optional<documents::FileStamp>& seen)
{
    if (!seen) {
        writeTo(m_context.session->path());
        return;
    }
    m_context.store->acceptStamp(*seen);
    save(); // what has changed since the user was told is a conflict again
}

void FileActions::compareWithDisk()
{
    const QString path = m_context.session->path();
    const auto there = documents::loadPlan(session::toPath(path), *m_context.session->catalogue());
    if (!there) {
        showFindings(tr("“%1” cannot be opened.").arg(planTitle()), there.error());
        return;
    }
    Comparison comparison{tr("“%1”: your plan and the file on disk").arg(planTitle()), tr("Yours"), tr("On disk"), {}};
    comparison.rows = models::differenceRows(m_context.session->plan(), there->file.plan,
                                             *m_context.session->catalogue(), m_context.formats->format());
    m_context.dialogs->showComparison(m_context.window, comparison);
}

void FileActions::openPrevious()
{
    const QString previous = m_context.store->previousVersion();
    if (previous.isEmpty() || !mayLeave())
        return;
    if (const auto done = m_context.store->open(previous, session::PlanStore::Mode::Copy); !done)
        showFindings(tr("The version before the last save cannot be opened."), done.error());
    else
        emit planOpened();
}

void FileActions::editSettings()
{
    SettingsDialog(*m_context.settings, m_context.formats->format(), m_context.window).exec();
}

bool FileActions::saveAs()
{
    QString suggestion = m_context.session->path();
    if (suggestion.isEmpty()) {
        const QString folder = m_context.settings->lastFolder();
        suggestion = QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(m_context.store->suggestedName());
    }
    QString path = m_context.dialogs->saveFile(m_context.window, tr("Save the plan"), suggestion, filter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".evenhost.yaml"_s;
    // Who agreed to replace their own file did not agree to lose what others have saved in it since.
    return m_context.store->wouldReplaceChanges(path) ? resolveConflict() : writeTo(path);
}

bool FileActions::writeTo(const QString& path)
{
    if (const auto done = m_context.store->saveTo(path); !done) {
        showFindings(tr("“%1” could not be saved.").arg(QFileInfo(path).fileName()), done.error());
        return false;
    }
    m_context.settings->setLastFolder(QFileInfo(path).absolutePath());
    m_context.settings->addRecentFile(m_context.session->path());
    return true;
}

void FileActions::revert()
{
    const bool sure = m_context.dialogs->confirm(
        m_context.window, tr("Give up all changes since “%1” was saved?").arg(planTitle()), tr("&Revert"));
    if (!sure)
        return;
    openInto(m_context.session->path());
}

void FileActions::updateRecent()
{
    m_recent->clear();
    const QStringList files = m_context.settings->recentFiles();
    for (const QString& file : files) {
        QString name = QFileInfo(file).fileName();
        QAction* action = m_recent->addAction(name.replace(u'&', u"&&"_s), this, [this, file] { open(file); });
        action->setToolTip(u"<qt>"_s + file.toHtmlEscaped() + u"</qt>"_s);
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("No recent plans"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear the list"), m_context.settings, &settings::Settings::clearRecentFiles);
}

} // namespace evenhost::window
