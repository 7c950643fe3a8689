// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/predictmemory.h"

#include "documents/numbertext.h"
#include "importers/memoryrows.h"

#include <istream>
#include <iterator>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace evenhost::cli {

base::Result<base::Done> predictMemory(std::istream& in, std::string_view fileName, std::ostream& out,
                                       const catalogue::Catalogue& catalogue)
{
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const base::Result<importers::CsvTable> parsed = importers::CsvTable::parse(text, fileName);
    if (!parsed) {
        return parsed.error();
    }
    const importers::CsvTable& table = *parsed;
    for (const std::string_view needed : {"model", "metric"}) {
        if (!table.hasColumn(needed)) {
            return base::Finding{
                base::Severity::Error, "csv_missing_column", {std::string(needed)}, {}, {std::string(fileName), 1, 1}};
        }
    }
    // The answers of an earlier run are replaced, not repeated: a column stands in a table once.
    std::vector<std::string> kept = table.columns();
    std::erase_if(kept, [](const std::string& column) { return column == "predicted" || column == "status"; });
    std::ostringstream lines;
    for (const std::string& column : kept) {
        lines << importers::csvCell(column) << ',';
    }
    lines << "predicted,status\n";
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (const std::string& column : kept) {
            lines << importers::csvCell(table.text(row, column)) << ',';
        }
        const importers::MemoryPrediction prediction = importers::memoryPrediction(table, row, catalogue);
        lines << (prediction.value ? documents::numberText(*prediction.value) : std::string()) << ','
              << prediction.status << '\n';
    }
    out << lines.str();
    return base::Done{};
}

} // namespace evenhost::cli
