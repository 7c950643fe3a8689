// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicetext.h"

#include <QCoreApplication>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

struct Services
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Services)
};

} // namespace

QString serviceLabel(plan::Service service)
{
    switch (service) {
    case plan::Service::Standard:
        return Services::tr("standard");
    case plan::Service::Flex:
        return Services::tr("flex: slower, cheaper");
    case plan::Service::Priority:
        return Services::tr("priority: goes first");
    case plan::Service::Provisioned:
        return Services::tr("provisioned throughput");
    }
    return {};
}

QString serviceText(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer,
                    const std::optional<analysis::ManagedService>& evaluated, const Format& format)
{
    QString text;
    const auto times = [&](const std::optional<base::Quantity>& multiplier) {
        return multiplier ? format.decimal(multiplier->value, 2) : u"–"_s;
    };
    switch (entry.service) {
    case plan::Service::Standard:
        break;
    case plan::Service::Flex:
        text = Services::tr(" · flex × %1").arg(times(offer.flexMultiplier));
        break;
    case plan::Service::Priority:
        text = Services::tr(" · priority × %1").arg(times(offer.priorityMultiplier));
        break;
    case plan::Service::Provisioned:
        text = evaluated ? Services::tr(" · provisioned, units: %1").arg(format.decimal(evaluated->units, 0))
                         : Services::tr(" · provisioned");
        break;
    }
    if (entry.regionalEndpoint && offer.regional)
        text += Services::tr(" · in region × %1").arg(format.decimal(offer.regional->multiplier.value, 2));
    return text;
}

} // namespace evenhost::models
