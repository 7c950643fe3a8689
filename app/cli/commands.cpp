// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <array>

namespace evenhost::cli {

std::span<const AddCommand> commands()
{
    static constexpr std::array<AddCommand, 3> all{
        addEvaluate,
        addReport,
        addCheck,
    };
    return all;
}

} // namespace evenhost::cli
