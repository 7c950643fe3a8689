// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/language.h"

#include "settings/settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace evenhost::window {

using namespace Qt::StringLiterals;

Language::Language(settings::Settings* settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    connect(m_settings, &settings::Settings::languageChanged, this, &Language::apply);
    apply();
}

QLocale Language::localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::Australia) : system;
    const QLocale chosen(language);
    // Someone in Wien who chooses German keeps their own way to write numbers.
    if (system.language() == chosen.language() && system.language() != QLocale::C)
        return system;
    return language == u"en"_s ? QLocale(QLocale::English, QLocale::Australia) : chosen;
}

void Language::apply()
{
    const QLocale locale = localeOf(m_settings->language());
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(locale, u"evenhost"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace evenhost::window
