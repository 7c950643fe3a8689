// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/backup.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace evenhost::settings {

/// How the window looks; the theme knows what each means.
enum class Scheme { System, Light, Dark };

/// Everything that is remembered between two runs, one typed pair of functions each; the keys live in settings.cpp
/// and nowhere else. A value that is missing or makes no sense reads as its default.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own settings.
    explicit Settings(QObject* parent = nullptr);
    /// Settings in a file of their own (tests).
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);

    /// Factor on all text, 0.8..2.
    [[nodiscard]] double textFactor() const;
    void setTextFactor(double factor);

    /// "en", "de", "fr", "zh_CN"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    [[nodiscard]] QStringList recentFiles() const;
    /// Puts a file on top of the list, which keeps the newest ten.
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Sizes of a splitter, by its name; empty when never moved.
    [[nodiscard]] QByteArray splitterState(const QString& name) const;
    void setSplitterState(const QString& name, const QByteArray& state);

    /// Whether the inputs at the left, and the findings at the right, were shown.
    [[nodiscard]] bool formShown() const;
    void setFormShown(bool shown);
    [[nodiscard]] bool findingsShown() const;
    void setFindingsShown(bool shown);

    /// Index of the tab that was open.
    [[nodiscard]] int currentView() const;
    void setCurrentView(int view);

    /// Unsaved edits are kept in case the program ends; on by default.
    [[nodiscard]] bool keepsUnsavedEdits() const;
    void setKeepsUnsavedEdits(bool keeps);

    /// Minutes after which a changed plan is saved to its file by itself; 0, the default, is never.
    [[nodiscard]] int autosaveMinutes() const;
    void setAutosaveMinutes(int minutes);

    [[nodiscard]] Backup backup() const;
    void setBackup(Backup backup);

    /// Whether the program opens the plan it had open last; off by default.
    [[nodiscard]] bool reopensLastPlan() const;
    void setReopensLastPlan(bool reopens);

    /// What the last report was made with: "a4" or "letter"; a language code, empty for the window's; the line at the
    /// foot of each page; the file of the logo.
    [[nodiscard]] QString reportPaper() const;
    void setReportPaper(const QString& paper);
    [[nodiscard]] QString reportLanguage() const;
    void setReportLanguage(const QString& language);
    [[nodiscard]] QString reportFootLine() const;
    void setReportFootLine(const QString& line);
    [[nodiscard]] QString reportLogo() const;
    void setReportLogo(const QString& file);

signals:
    void safetyChanged();
    void appearanceChanged();
    void languageChanged();
    void recentFilesChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace evenhost::settings
