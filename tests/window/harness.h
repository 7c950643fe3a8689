// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/amountfield.h"
#include "settings/settings.h"
#include "window/dialogs.h"
#include "window/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace evenhost::testing {

/// Answers the window's questions as a test has told it to, and keeps what was asked.
class FakeDialogs : public window::Dialogs
{
public:
    /// Set: the questions are really asked, except for files; drive them with Harness::whenDialogOpens.
    window::Dialogs* real = nullptr;
    QString nextFile;
    Unsaved unsaved = Unsaved::Cancel;
    Conflict conflict = Conflict::Cancel;
    Locked locked = Locked::Cancel;
    std::vector<window::Recovery> recovery; ///< missing ones are for later
    std::vector<window::Recoverable> offered;
    std::vector<window::Comparison> compared;
    QString lastHolder;
    bool yes = true;
    int choice = 0; ///< -1: cancelled
    int askedToConfirm = 0;
    int askedUnsaved = 0;
    int askedConflict = 0;
    int askedPrinter = 0;
    std::function<bool(QPrinter&)> setPrinter; ///< false: left without printing
    QString lastProblem;
    QStringList lastDetails;
    QString lastText;

    QString openFile(QWidget*, const QString&, const QString&, const QString&) override { return nextFile; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return nextFile; }
    QString openFolder(QWidget*, const QString&, const QString&) override { return nextFile; }
    Unsaved askUnsaved(QWidget*, const QString&) override
    {
        ++askedUnsaved;
        return unsaved;
    }
    Conflict askConflict(QWidget* parent, const QString& file) override
    {
        ++askedConflict;
        return real ? real->askConflict(parent, file) : conflict;
    }
    Locked askLocked(QWidget* parent, const QString& file, const QString& who) override
    {
        lastHolder = who;
        return real ? real->askLocked(parent, file, who) : locked;
    }
    std::vector<window::Recovery> askRecovery(QWidget* parent, const std::vector<window::Recoverable>& offers) override
    {
        offered = offers;
        if (real)
            return real->askRecovery(parent, offers);
        auto decisions = recovery;
        decisions.resize(offers.size(), window::Recovery::Later);
        return decisions;
    }
    void showComparison(QWidget* parent, const window::Comparison& comparison) override
    {
        compared.push_back(comparison);
        if (real)
            real->showComparison(parent, comparison);
        conflict = Conflict::Cancel; // else it would be asked for ever
    }
    bool confirm(QWidget*, const QString&, const QString&) override
    {
        ++askedToConfirm;
        return yes;
    }
    int choose(QWidget*, const QString&, const QStringList&) override { return choice; }
    bool choosePrinter(QWidget*, QPrinter& printer) override
    {
        ++askedPrinter;
        return setPrinter && setPrinter(printer);
    }
    void showProblems(QWidget*, const QString& what, const QStringList& details) override
    {
        lastProblem = what;
        lastDetails = details;
    }
    void showText(QWidget*, const QString& title, const QString& text) override { lastText = title + u'\n' + text; }
};

/// The real window on a screen that nobody sees, with settings of its own.
class Harness
{
public:
    /// Without a state folder each window has one of its own; with one they share what an earlier run left.
    explicit Harness(const QString& plan = QStringLiteral(":/examples/claims-assistant.evenhost.yaml"),
                     const QString& stateFolder = {});
    ~Harness();

    [[nodiscard]] window::MainWindow& window() { return *m_window; }
    [[nodiscard]] session::PlanSession& session();
    [[nodiscard]] const plan::Plan& plan();
    [[nodiscard]] FakeDialogs& dialogs() { return m_dialogs; }
    [[nodiscard]] settings::Settings& settings() { return *m_settings; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// The field of a path in the form at the left.
    [[nodiscard]] editors::AmountField* field(const QString& path);
    /// Replaces the field's text by typing, without leaving it.
    void type(const QString& path, const QString& text);
    void trigger(const QString& action);
    [[nodiscard]] QAction* action(const QString& name);
    /// The window's real questions instead of prepared answers; drive them with whenDialogOpens.
    void askReally() { m_dialogs.real = &m_realDialogs; }
    /// Calls `drive` as soon as a modal dialog is open, then the dialog must close.
    void whenDialogOpens(const std::function<void(QWidget*)>& drive);

    /// All that the whole application shares: the style, the fonts, the theme.
    static void prepareApplication();

private:
    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
    window::MessageDialogs m_realDialogs;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<window::MainWindow> m_window;
};

} // namespace evenhost::testing
