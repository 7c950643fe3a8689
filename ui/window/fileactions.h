// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "documents/textfile.h"
#include "plan/plan.h"
#include "window/context.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace evenhost::window {

class TranslatedMenu;

/// New, open, recent, save, save as, revert, close - and the question before changes would be lost.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(const Context& context, QMenu* menu, QObject* parent);

    void newPlan();
    /// Puts a plan that was made elsewhere into the window, as one that was never saved; asks as newPlan() does.
    void startWith(const plan::Plan& plan);
    /// Asks for the file when `path` is empty.
    void open(const QString& path = {});
    void openExample(const QString& resource);
    bool save();
    bool saveAs();
    void revert();
    /// Opens what was on disk before the last save, as a plan of its own.
    void openPrevious();
    /// What is on disk takes the place of the open plan; asks when that loses changes.
    void reload();
    /// The open plan takes the place of what is on disk, if that is still what the user was told about; nothing: it
    /// was deleted.
    void keepMine(const std::optional<documents::FileStamp>& seen);
    /// Shows the differences between the open plan and the file, field by field.
    void compareWithDisk();
    void editSettings();
    /// True when the open plan may be replaced or closed: it was saved, or its changes were given up.
    [[nodiscard]] bool mayLeave();

    [[nodiscard]] TranslatedMenu* menu() const { return m_menu; }

signals:
    /// A plan was put into this window by the user.
    void planOpened();
    /// The same, when it came from a file.
    void fileOpened(const QString& path);
    void questionRequested();
    void exportPdfRequested();
    void printRequested();
    void exportDeckRequested();
    void exportPicturesRequested();
    void exportWorkbookRequested();
    void exportDataRequested();
    void closeRequested();
    void newWindowRequested();

private:
    bool writeTo(const QString& path);
    bool resolveConflict();
    bool openInto(const QString& path);
    [[nodiscard]] bool showOpenWindow(const QString& path) const;
    [[nodiscard]] QString holderText() const;
    void showFindings(const QString& what, const base::Findings& findings);
    void updateRecent();
    void updateActions();
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString filter() const;

    Context m_context;
    TranslatedMenu* m_menu;
    QMenu* m_recent = nullptr;
    QAction* m_revert = nullptr;
    QAction* m_previous = nullptr;
};

} // namespace evenhost::window
