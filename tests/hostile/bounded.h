// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace evenhost::hostile {

/// What a piece of work took in a process of its own.
struct Spent
{
    bool done = false; ///< it returned; false: it crashed, or ran into a limit
    std::string said;  ///< what it returned
    double processorSeconds = 0.0;
    double mebibytes = 0.0; ///< the most it held above what the process held before
};

/// Runs `work` in a child process that may use `seconds` of processor time and `mebibytes` more of address space than
/// it starts with. Under the address sanitizer the address space has no limit.
[[nodiscard]] Spent bounded(const std::function<std::string()>& work, unsigned seconds, std::size_t mebibytes);

/// True where memory cannot be measured because a sanitizer takes more of it than the program.
[[nodiscard]] bool memoryIsInflated();

} // namespace evenhost::hostile
