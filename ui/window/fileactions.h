// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "window/context.h"

#include <QObject>

class QAction;
class QMenu;

namespace evenhost::window {

class TranslatedMenu;

/// New, open, recent, save, save as, revert, close - and the question before changes would be lost.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(Context context, QMenu* menu, QObject* parent);

    void newPlan();
    /// Asks for the file when `path` is empty.
    void open(const QString& path = {});
    void openExample(const QString& resource);
    bool save();
    bool saveAs();
    void revert();
    /// True when the open plan may be replaced or closed: it was saved, or its changes were given up.
    [[nodiscard]] bool mayLeave();

    [[nodiscard]] TranslatedMenu* menu() const { return m_menu; }

signals:
    /// A plan was put into this window by the user.
    void planOpened();
    void exportPdfRequested();
    void exportDeckRequested();
    void closeRequested();
    void newWindowRequested();

private:
    bool writeTo(const QString& path);
    bool resolveConflict();
    void showFindings(const QString& what, const base::Findings& findings);
    void updateRecent();
    void updateActions();
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString filter() const;

    Context m_context;
    TranslatedMenu* m_menu;
    QMenu* m_recent = nullptr;
    QAction* m_revert = nullptr;
};

} // namespace evenhost::window
