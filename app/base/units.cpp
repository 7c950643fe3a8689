// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"

#include <algorithm>
#include <array>

namespace evenhost::base {

namespace {

struct UnitName
{
    Unit unit;
    std::string_view name;
};

constexpr std::array unitNames{
    UnitName{Unit::None, "none"},
    UnitName{Unit::Share, "share"},
    UnitName{Unit::SharePerMonth, "share_per_month"},
    UnitName{Unit::SharePerYear, "share_per_year"},
    UnitName{Unit::Factor, "factor"},
    UnitName{Unit::Count, "count"},
    UnitName{Unit::Requests, "requests"},
    UnitName{Unit::RequestsPerDay, "requests_per_day"},
    UnitName{Unit::RequestsPerSecond, "requests_per_second"},
    UnitName{Unit::Tokens, "tokens"},
    UnitName{Unit::TokensPerSecond, "tokens_per_second"},
    UnitName{Unit::TokensPerDay, "tokens_per_day"},
    UnitName{Unit::Sequences, "sequences"},
    UnitName{Unit::Parameters, "parameters"},
    UnitName{Unit::Bits, "bits"},
    UnitName{Unit::Bytes, "bytes"},
    UnitName{Unit::BytesPerToken, "bytes_per_token"},
    UnitName{Unit::Gigabytes, "gb"},
    UnitName{Unit::Gibibytes, "gib"},
    UnitName{Unit::GigabytesPerSecond, "gb_per_second"},
    UnitName{Unit::GigabitsPerSecond, "gbit_per_second"},
    UnitName{Unit::Teraflops, "tflops"},
    UnitName{Unit::Flops, "flops"},
    UnitName{Unit::Microseconds, "microseconds"},
    UnitName{Unit::Seconds, "seconds"},
    UnitName{Unit::Minutes, "minutes"},
    UnitName{Unit::Hours, "hours"},
    UnitName{Unit::HoursPerMonth, "hours_per_month"},
    UnitName{Unit::HoursPerDay, "hours_per_day"},
    UnitName{Unit::Months, "months"},
    UnitName{Unit::Years, "years"},
    UnitName{Unit::Days, "days"},
    UnitName{Unit::Watts, "watts"},
    UnitName{Unit::Kilowatts, "kilowatts"},
    UnitName{Unit::KilowattHours, "kilowatt_hours"},
    UnitName{Unit::Gpus, "gpus"},
    UnitName{Unit::Nodes, "nodes"},
    UnitName{Unit::Replicas, "replicas"},
    UnitName{Unit::Money, "money"},
    UnitName{Unit::MoneyPerHour, "money_per_hour"},
    UnitName{Unit::MoneyPerMonth, "money_per_month"},
    UnitName{Unit::MoneyPerYear, "money_per_year"},
    UnitName{Unit::MoneyPerMillionTokens, "money_per_million_tokens"},
    UnitName{Unit::MoneyPerMillionTokenHours, "money_per_million_token_hours"},
    UnitName{Unit::MoneyPerRequest, "money_per_request"},
    UnitName{Unit::MoneyPerKilowattHour, "money_per_kwh"},
    UnitName{Unit::MoneyPerKilowattMonth, "money_per_kw_month"},
    UnitName{Unit::MoneyPerGigabyteMonth, "money_per_gb_month"},
    UnitName{Unit::MoneyPerGigabyte, "money_per_gb"},
    UnitName{Unit::ExchangeRate, "exchange_rate"},
};

} // namespace

std::string_view unitName(Unit unit)
{
    const auto* found = std::ranges::find(unitNames, unit, &UnitName::unit);
    return found == unitNames.end() ? std::string_view{} : found->name;
}

std::optional<Unit> unitFromName(std::string_view name)
{
    const auto* found = std::ranges::find(unitNames, name, &UnitName::name);
    if (found == unitNames.end()) {
        return std::nullopt;
    }
    return found->unit;
}

bool isMoney(Unit unit)
{
    return unit >= Unit::Money && unit <= Unit::MoneyPerGigabyte;
}

} // namespace evenhost::base
