// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/countries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace evenhost::models {

namespace {

/// Qt knows each country by its English and its own name only.
constexpr std::array countryNames{std::pair("AU", QT_TRANSLATE_NOOP("evenhost::models::Countries", "Australia")),
                                  std::pair("ID", QT_TRANSLATE_NOOP("evenhost::models::Countries", "Indonesia")),
                                  std::pair("IN", QT_TRANSLATE_NOOP("evenhost::models::Countries", "India")),
                                  std::pair("JP", QT_TRANSLATE_NOOP("evenhost::models::Countries", "Japan")),
                                  std::pair("SG", QT_TRANSLATE_NOOP("evenhost::models::Countries", "Singapore")),
                                  std::pair("US", QT_TRANSLATE_NOOP("evenhost::models::Countries", "United States"))};

} // namespace

QString countryName(const QString& code)
{
    const auto known =
        std::ranges::find_if(countryNames, [&](const auto& name) { return code == QLatin1String(name.first); });
    if (known != countryNames.end())
        return QCoreApplication::translate("evenhost::models::Countries", known->second);
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace evenhost::models
