// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// Files nobody should have to be afraid of. The same ones in every run.
namespace evenhost::hostile {

enum class Reader {
    Plan,
    Catalogue,
    Table,
    Config,
    PriceList, ///< JSON
    PriceToml,
    PriceTable,
    SpeedTable,
    MemoryTable,
    Log,
};

struct File
{
    std::string name; ///< what was done to it
    Reader reader = Reader::Plan;
    std::string text;
};

/// A file too large to keep beside all the others: made when it is read.
struct Enormous
{
    std::string name;
    Reader reader = Reader::Plan;
    std::function<std::string()> text;
    bool legitimate = false; ///< within all limits: to be read, not refused
};

/// A file with a trick in it, and the code of the finding that must name the trick.
struct Trick
{
    File file;
    std::string code;
    int line = 0; ///< where; 0: anywhere
};

/// Numbers from a fixed seed: std::mt19937 gives the same ones on every system, its distributions would not.
class Random
{
public:
    explicit Random(std::uint32_t seed) : m_state(seed) {}
    /// From 0 to below `bound`, which must be positive.
    std::size_t below(std::size_t bound);

private:
    std::uint64_t m_state;
};

/// A plan with every part in it, small enough to be changed thousands of times.
[[nodiscard]] std::string wholePlan();

/// The example plans and one card of each kind, changed byte by byte and line by line.
[[nodiscard]] std::vector<File> damagedFiles();
/// The whole plan with each of its values replaced by each hostile one.
[[nodiscard]] std::vector<File> hostileValues();
/// Hand-made tricks, one a file.
[[nodiscard]] std::vector<Trick> tricks();
/// The most a reader can be given: just under the limits and just above.
[[nodiscard]] std::vector<File> enormousFiles();
/// The same for what other programs wrote: configurations, price lists, tables, usage logs.
[[nodiscard]] std::vector<Enormous> enormousImports();

/// Texts that are legal in a title and dangerous to whoever shows them carelessly.
[[nodiscard]] std::vector<std::string> dangerousTexts();

} // namespace evenhost::hostile
