// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/language.h"

#include "settings/settings.h"
#include "theme/chinesefont.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

QLocale australian()
{
    return {QLocale::English, QLocale::Australia};
}

bool isSimplifiedChinese(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
}

/// The locale whose texts we have: Singapore reads those of the mainland.
QLocale textsOf(const QLocale& locale)
{
    return isSimplifiedChinese(locale) ? QLocale(QLocale::Chinese, QLocale::China) : locale;
}

} // namespace

Language::Language(settings::Settings* settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    connect(m_settings, &settings::Settings::languageChanged, this, &Language::apply);
    apply();
}

QLocale Language::localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system.language() == QLocale::C ? australian() : system;
    const QLocale chosen(language);
    // Someone in Wien who chooses German keeps their own way to write numbers; someone in Taipei who chooses
    // Simplified Chinese gets it.
    if (system.language() == chosen.language() && system.script() == chosen.script() && system.language() != QLocale::C)
        return system;
    return language == u"en"_s ? australian() : chosen;
}

void Language::apply()
{
    QLocale locale = localeOf(m_settings->language());
    if (!theme::canShow(locale))
        locale = australian(); // plain English rather than boxes
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(textsOf(locale), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(textsOf(locale), u"evenhost"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace evenhost::window
