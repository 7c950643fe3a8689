// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/accelerator.h"

namespace evenhost::catalogue {

double memoryGib(const Accelerator& accelerator)
{
    constexpr double driverShare = 0.99;
    return accelerator.memoryGibUsable.value_or(accelerator.memoryGbMarketed * driverShare);
}

} // namespace evenhost::catalogue
