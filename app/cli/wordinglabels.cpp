// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wording.h"

#include <array>

/// Marks a text for lupdate, which knows the macro by name; Qt itself is not needed for that.
#define QT_TRANSLATE_NOOP(context, text) text

namespace evenhost::cli {

namespace {

constexpr std::array labelTable{
    // workload
    Wording{"requests_per_day", QT_TRANSLATE_NOOP("wording", "Requests a day")},
    Wording{"input_tokens", QT_TRANSLATE_NOOP("wording", "Input tokens a request")},
    Wording{"output_tokens", QT_TRANSLATE_NOOP("wording", "Output tokens a request")},
};

} // namespace

std::span<const Wording> labels()
{
    return labelTable;
}

} // namespace evenhost::cli
