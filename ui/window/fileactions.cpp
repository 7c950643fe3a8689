// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileactions.h"

#include "models/findingtext.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "window/dialogs.h"
#include "window/menus.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;

FileActions::FileActions(Context context, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&File"), this))
{
    m_menu->add("fileNew", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&New"), QKeySequence::New, this,
                [this] { newPlan(); });
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
    m_menu->addSeparator();
    m_menu->add("fileExportPdf", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export &PDF …"),
                QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] { emit exportPdfRequested(); });
    m_menu->add("fileExportDeck", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Export s&lides …"), {}, this,
                [this] { emit exportDeckRequested(); });
    m_menu->addSeparator();
    m_menu->add("fileClose", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Close window"), QKeySequence::Close, this,
                [this] { emit closeRequested(); });
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::updateRecent);
    connect(m_context.session, &session::PlanSession::modifiedChanged, this, &FileActions::updateActions);
    connect(m_context.session, &session::PlanSession::pathChanged, this, &FileActions::updateActions);
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

void FileActions::open(const QString& path)
{
    if (!mayLeave())
        return;
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = m_context.dialogs->openFile(m_context.window, tr("Open a plan"), m_context.settings->lastFolder(),
                                             filter());
    if (chosen.isEmpty())
        return;
    m_context.settings->setLastFolder(QFileInfo(chosen).absolutePath());
    if (const auto done = m_context.store->open(chosen); !done) {
        showFindings(tr("“%1” cannot be opened.").arg(QFileInfo(chosen).fileName()), done.error());
        return;
    }
    m_context.settings->addRecentFile(m_context.session->path());
    emit planOpened();
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
    if (m_context.session->path().isEmpty())
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
    switch (m_context.dialogs->askConflict(m_context.window, planTitle())) {
    case Dialogs::Conflict::Overwrite:
        return writeTo(m_context.session->path());
    case Dialogs::Conflict::SaveAs:
        return saveAs();
    case Dialogs::Conflict::Reload:
        if (const auto done = m_context.store->open(m_context.session->path()); !done)
            showFindings(tr("“%1” cannot be opened.").arg(planTitle()), done.error());
        return false;
    case Dialogs::Conflict::Cancel:
        break;
    }
    return false;
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
    return writeTo(path);
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
    if (const auto done = m_context.store->open(m_context.session->path()); !done)
        showFindings(tr("“%1” cannot be opened.").arg(planTitle()), done.error());
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
