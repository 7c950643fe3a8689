// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/comparison.h"

#include <QString>
#include <QStringList>

#include <vector>

class QPrinter;
class QWidget;

namespace evenhost::window {

/// The questions the window asks a person. Tests answer them without a dialog.
class Dialogs
{
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Conflict { Overwrite, Reload, SaveAs, Compare, Cancel };
    enum class Locked { ReadOnly, Copy, Anyway, Cancel };

    Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    virtual ~Dialogs() = default;

    /// The chosen file; empty when cancelled.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& folder,
                                           const QString& filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                           const QString& filter) = 0;
    /// The chosen folder; empty when cancelled.
    [[nodiscard]] virtual QString openFolder(QWidget* parent, const QString& title, const QString& folder) = 0;
    [[nodiscard]] virtual Unsaved askUnsaved(QWidget* parent, const QString& title) = 0;
    [[nodiscard]] virtual Conflict askConflict(QWidget* parent, const QString& file) = 0;
    /// The file is open elsewhere; `who` says by whom, where and since when.
    [[nodiscard]] virtual Locked askLocked(QWidget* parent, const QString& file, const QString& who) = 0;
    /// One decision for each offer, in their order.
    [[nodiscard]] virtual std::vector<Recovery> askRecovery(QWidget* parent,
                                                            const std::vector<Recoverable>& offers) = 0;
    virtual void showComparison(QWidget* parent, const Comparison& comparison) = 0;
    /// A yes-or-no question whose yes is `action` ("Revert").
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& question, const QString& action) = 0;
    /// The place of the chosen answer, of two or three; -1 when cancelled.
    [[nodiscard]] virtual int choose(QWidget* parent, const QString& question, const QStringList& answers) = 0;
    /// Lets a person choose the printer and how it prints; false when they leave it.
    [[nodiscard]] virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
    /// Something failed: what, and the details one line each.
    virtual void showProblems(QWidget* parent, const QString& what, const QStringList& details) = 0;
    virtual void showText(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// The real dialogs. All of their text is plain: names of plans and files never become markup.
class MessageDialogs : public Dialogs
{
public:
    QString openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;
    QString openFolder(QWidget* parent, const QString& title, const QString& folder) override;
    Unsaved askUnsaved(QWidget* parent, const QString& title) override;
    Conflict askConflict(QWidget* parent, const QString& file) override;
    Locked askLocked(QWidget* parent, const QString& file, const QString& who) override;
    std::vector<Recovery> askRecovery(QWidget* parent, const std::vector<Recoverable>& offers) override;
    void showComparison(QWidget* parent, const Comparison& comparison) override;
    bool confirm(QWidget* parent, const QString& question, const QString& action) override;
    int choose(QWidget* parent, const QString& question, const QStringList& answers) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    void showProblems(QWidget* parent, const QString& what, const QStringList& details) override;
    void showText(QWidget* parent, const QString& title, const QString& text) override;
};

} // namespace evenhost::window
