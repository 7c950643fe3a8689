// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "window/context.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace evenhost::window {

class FileActions;
class PlanActions;

/// Files that are dropped onto the window or chosen in Plan > Import: plans and reports with a plan in them are opened,
/// cards, configurations, offers and price lists are shown first and then taken into the plan as one step of undo.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    ImportActions(const Context& context, FileActions* files, PlanActions* plan, QObject* parent);

    /// Asks for the file when `path` is empty.
    void import(QWidget* parent, const QString& path = {});

    /// Files that were dropped, one after the other.
    void takeDropped(const QStringList& files);

    /// The files of a drag that can be taken; empty when it has something else.
    [[nodiscard]] static QStringList filesOf(const QMimeData* data);

signals:
    void usageLogDropped(const QString& path);

private:
    void openReport(QWidget* parent, const QString& path);
    void takeIn(QWidget* parent, const QString& path);
    void showFindings(QWidget* parent, const QString& what, const base::Findings& findings);

    Context m_context;
    FileActions* m_files;
    PlanActions* m_plan;
};

} // namespace evenhost::window
