// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settingsdialog.h"

#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>

#include <array>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using settings::Backup;

namespace {

constexpr std::array autosaveChoices{1, 5, 15, 30};

} // namespace

SettingsDialog::SettingsDialog(settings::Settings& settings, const models::Format& format, QWidget* parent)
    : FormDialog(tr("Settings"), format, parent), m_settings(settings)
{
    addHeading(tr("Keeping work safe"));
    m_keepEdits = addCheck(tr("Keep unsaved changes in case the program ends"), settings.keepsUnsavedEdits());
    m_keepEdits->setObjectName(u"settingsKeepEdits"_s);
    addRemark(tr("Half a second after a change, the whole plan is written to a folder of your own, never beside the "
                 "plan. It goes when you save."));
    m_autosave = addChoice(tr("Save to the file"), tr("Only plans that have a file, and never over somebody else’s "
                                                      "changes."));
    m_autosave->setObjectName(u"settingsAutosave"_s);
    m_autosave->addItem(tr("Only when I save"), 0);
    for (const int minutes : autosaveChoices)
        m_autosave->addItem(tr("%n minute(s) after a change", nullptr, minutes), minutes);
    m_autosave->setCurrentIndex(std::max(0, m_autosave->findData(settings.autosaveMinutes())));
    m_backup = addChoice(tr("Version before the last save"), tr("File menu: open the version before the last save."));
    m_backup->setObjectName(u"settingsBackup"_s);
    m_backup->addItem(tr("Keep one, out of sight"), static_cast<int>(Backup::StateFolder));
    m_backup->addItem(tr("Keep one beside the plan (name~)"), static_cast<int>(Backup::BesideFile));
    m_backup->addItem(tr("Do not keep it"), static_cast<int>(Backup::None));
    m_backup->setCurrentIndex(m_backup->findData(static_cast<int>(settings.backup())));
    addHeading(tr("Starting"));
    m_reopen = addCheck(tr("Open the plan I had open last"), settings.reopensLastPlan());
    m_reopen->setObjectName(u"settingsReopen"_s);
    addRemark(tr("Theme, text size and language are in the View menu."));
    updateButtons();
}

void SettingsDialog::accept()
{
    m_settings.setKeepsUnsavedEdits(m_keepEdits->isChecked());
    m_settings.setAutosaveMinutes(m_autosave->currentData().toInt());
    m_settings.setBackup(static_cast<Backup>(m_backup->currentData().toInt()));
    m_settings.setReopensLastPlan(m_reopen->isChecked());
    FormDialog::accept();
}

} // namespace evenhost::window
