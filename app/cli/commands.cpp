// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <array>

namespace evenhost::cli {

std::span<const AddCommand> commands()
{
    static constexpr auto all = std::to_array<AddCommand>({
        addEvaluate,
        addReport,
        addDeck,
        addCheck,
        addTraffic,
        addPredict,
        addCard,
        addWorkbook,
    });
    return all;
}

} // namespace evenhost::cli
