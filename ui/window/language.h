// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace evenhost::settings {
class Settings;
}

namespace evenhost::window {

/// Keeps the program in the language the settings name: texts, Qt's own texts, number format and direction.
/// A change reaches every widget as QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(settings::Settings* settings, QObject* parent = nullptr);

    /// The locale a language code stands for; empty follows the system as far as there is a translation.
    [[nodiscard]] static QLocale localeOf(const QString& language);

private:
    void apply();

    settings::Settings* m_settings;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace evenhost::window
