// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/formdialog.h"

namespace evenhost::settings {
class Settings;
}

namespace evenhost::window {

/// How the program keeps work safe and starts. Looks and language are in the View menu, where they answer at once.
class SettingsDialog : public editors::FormDialog
{
    Q_OBJECT

public:
    SettingsDialog(settings::Settings& settings, const models::Format& format, QWidget* parent);

    void accept() override;

private:
    settings::Settings& m_settings;
    QCheckBox* m_keepEdits;
    QComboBox* m_autosave;
    QComboBox* m_backup;
    QCheckBox* m_reopen;
};

} // namespace evenhost::window
