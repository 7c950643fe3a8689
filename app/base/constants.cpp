// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/constants.h"

namespace evenhost::base {

Traced tracedConstant(const FormulaConstant& constant)
{
    const Provenance provenance{std::string(constant.source), std::string(constant.date), constant.confidence, {}};
    return tracedInput(constant.value, {constant.name, {}, constant.unit, &provenance});
}

} // namespace evenhost::base
