// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <array>

namespace evenhost::cli {

std::span<const AddCommand> commands()
{
    static constexpr std::array<AddCommand, 4> all{
        addEvaluate,
        addReport,
        addCheck,
        addPredict,
    };
    return all;
}

} // namespace evenhost::cli
