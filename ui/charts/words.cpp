// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/words.h"

#include <array>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

QString shortHardware(std::string_view name)
{
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).simplified();
    for (const auto& vendor : {u"NVIDIA "_s, u"AMD Instinct "_s, u"AMD "_s, u"Intel "_s, u"Google "_s}) {
        if (text.startsWith(vendor, Qt::CaseInsensitive)) {
            text = text.mid(vendor.size());
            break;
        }
    }
    for (const auto& tail : {u" SXM5"_s, u" SXM4"_s, u" SXM"_s, u" OAM"_s, u" PCIe"_s}) {
        if (text.endsWith(tail, Qt::CaseInsensitive))
            text.chop(tail.size());
    }
    return text;
}

QString rangeText(const std::optional<double>& low, const std::optional<double>& high, const models::Format& format)
{
    if (!low || !high || !(*high > *low))
        return {};
    for (const int digits : {2, 3}) {
        const QString from = format.rounded(*low, digits);
        const QString to = format.rounded(*high, digits);
        if (from != to)
            return from + u'–' + to;
    }
    return {};
}

} // namespace evenhost::charts
