// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <algorithm>
#include <cmath>

namespace evenhost::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentFilesKept = 10;
constexpr QLatin1StringView schemeKey("appearance/scheme");
constexpr QLatin1StringView textFactorKey("appearance/text_factor");
constexpr QLatin1StringView languageKey("appearance/language");
constexpr QLatin1StringView recentKey("files/recent");
constexpr QLatin1StringView folderKey("files/folder");
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView viewKey("window/view");
constexpr QLatin1StringView formKey("window/form");
constexpr QLatin1StringView findingsKey("window/findings");
constexpr QLatin1StringView keepEditsKey("safety/keep_unsaved_edits");
constexpr QLatin1StringView autosaveKey("safety/autosave_minutes");
constexpr QLatin1StringView backupKey("safety/backup");
constexpr QLatin1StringView reopenKey("start/reopen_last_plan");
constexpr QLatin1StringView reportPaperKey("report/paper");
constexpr QLatin1StringView reportLanguageKey("report/language");
constexpr QLatin1StringView reportFootLineKey("report/foot_line");
constexpr QLatin1StringView reportLogoKey("report/logo");
constexpr QLatin1StringView splitterPrefix("window/splitter_");

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"evenhost"_s, u"evenhost"_s))
{}

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

Settings::~Settings() = default;

Scheme Settings::scheme() const
{
    const QString name = m_store->value(schemeKey).toString();
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : Scheme::System;
}

void Settings::setScheme(Scheme scheme)
{
    const QString name = scheme == Scheme::Light ? u"light"_s : scheme == Scheme::Dark ? u"dark"_s : u"system"_s;
    m_store->setValue(schemeKey, name);
    emit appearanceChanged();
}

double Settings::textFactor() const
{
    const double factor = m_store->value(textFactorKey, 1.0).toDouble();
    return std::isfinite(factor) && factor >= 0.8 && factor <= 2.0 ? factor : 1.0;
}

void Settings::setTextFactor(double factor)
{
    m_store->setValue(textFactorKey, std::clamp(factor, 0.8, 2.0));
    emit appearanceChanged();
}

QString Settings::language() const
{
    return m_store->value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_store->setValue(languageKey, language);
    emit languageChanged();
}

QStringList Settings::recentFiles() const
{
    return m_store->value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(recentKey, QStringList(files.mid(0, recentFilesKept)));
    emit recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    m_store->remove(recentKey);
    emit recentFilesChanged();
}

QString Settings::lastFolder() const
{
    return m_store->value(folderKey).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store->setValue(folderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store->setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState(const QString& name) const
{
    return m_store->value(splitterPrefix + name).toByteArray();
}

void Settings::setSplitterState(const QString& name, const QByteArray& state)
{
    m_store->setValue(splitterPrefix + name, state);
}

bool Settings::formShown() const
{
    return m_store->value(formKey, true).toBool();
}

void Settings::setFormShown(bool shown)
{
    m_store->setValue(formKey, shown);
}

bool Settings::findingsShown() const
{
    return m_store->value(findingsKey, false).toBool();
}

void Settings::setFindingsShown(bool shown)
{
    m_store->setValue(findingsKey, shown);
}

int Settings::currentView() const
{
    return std::max(0, m_store->value(viewKey, 5).toInt());
}

void Settings::setCurrentView(int view)
{
    m_store->setValue(viewKey, view);
}

bool Settings::keepsUnsavedEdits() const
{
    return m_store->value(keepEditsKey, true).toBool();
}

void Settings::setKeepsUnsavedEdits(bool keeps)
{
    m_store->setValue(keepEditsKey, keeps);
    emit safetyChanged();
}

int Settings::autosaveMinutes() const
{
    return std::clamp(m_store->value(autosaveKey, 0).toInt(), 0, 60);
}

void Settings::setAutosaveMinutes(int minutes)
{
    m_store->setValue(autosaveKey, std::clamp(minutes, 0, 60));
    emit safetyChanged();
}

Backup Settings::backup() const
{
    const QString name = m_store->value(backupKey).toString();
    return name == u"beside"_s ? Backup::BesideFile : name == u"none"_s ? Backup::None : Backup::StateFolder;
}

void Settings::setBackup(Backup backup)
{
    const QString name = backup == Backup::BesideFile ? u"beside"_s : backup == Backup::None ? u"none"_s : u"state"_s;
    m_store->setValue(backupKey, name);
    emit safetyChanged();
}

bool Settings::reopensLastPlan() const
{
    return m_store->value(reopenKey, false).toBool();
}

void Settings::setReopensLastPlan(bool reopens)
{
    m_store->setValue(reopenKey, reopens);
}

QString Settings::reportPaper() const
{
    const QString paper = m_store->value(reportPaperKey).toString();
    return paper == u"letter"_s ? paper : u"a4"_s;
}

void Settings::setReportPaper(const QString& paper)
{
    m_store->setValue(reportPaperKey, paper);
}

QString Settings::reportLanguage() const
{
    return m_store->value(reportLanguageKey).toString();
}

void Settings::setReportLanguage(const QString& language)
{
    m_store->setValue(reportLanguageKey, language);
}

QString Settings::reportFootLine() const
{
    return m_store->value(reportFootLineKey).toString();
}

void Settings::setReportFootLine(const QString& line)
{
    m_store->setValue(reportFootLineKey, line);
}

QString Settings::reportLogo() const
{
    return m_store->value(reportLogoKey).toString();
}

void Settings::setReportLogo(const QString& file)
{
    m_store->setValue(reportLogoKey, file);
}

} // namespace evenhost::settings
