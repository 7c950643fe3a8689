// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::catalogue {

enum class Billing { OnDemand, Spot, Reserved, Owned };

/// What it takes to own the hardware: prices are for one node, ex tax, in the offer's currency.
struct Ownership
{
    base::Quantity serverPrice;        ///< one node with its accelerators
    base::Quantity nodePowerKilowatts; ///< one node at full load
    std::string powerNote;

    friend bool operator==(const Ownership&, const Ownership&) = default;
};

/// A way to get accelerators: whole nodes of `gpusPerNode`, rented by the hour or owned.
struct HostingOffer
{
    std::string id;
    std::string provider;
    std::string sku;
    std::string acceleratorId;
    int gpusPerNode = 0;
    std::string region;
    std::string country; ///< ISO 3166 code where the region is one country; empty = unknown or several
    Billing billing = Billing::OnDemand;
    int termMonths = 0;              ///< Reserved: the commitment
    std::string currency = "USD";    ///< ISO 4217
    base::Quantity pricePerNodeHour; ///< rented kinds
    std::optional<Ownership> ownership;
    std::string note;

    friend bool operator==(const HostingOffer&, const HostingOffer&) = default;
};

} // namespace evenhost::catalogue
