// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/predictmemory.h"

#include "documents/numbertext.h"
#include "exporters/evaluationcsv.h"
#include "importers/memoryrows.h"

#include <set>
#include <string>
#include <vector>

namespace evenhost::cli {

base::Result<std::string> predictMemory(std::string_view text, std::string_view fileName,
                                        const catalogue::Catalogue& catalogue)
{
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
    std::string lines;
    lines.reserve(text.size() + text.size() / 8); // the answers too: what grows is held twice while it does
    std::set<std::string> heads;
    for (const std::string& column : kept) {
        std::string head = column;
        // The apostrophe before a formula must not make two columns one.
        while (!heads.insert(exporters::csvCell(head)).second) {
            head.insert(head.begin(), '\'');
        }
        lines += exporters::csvCell(head) + ',';
    }
    lines += "predicted,status\n";
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (const std::string& column : kept) {
            lines += exporters::csvCell(table.text(row, column)) + ',';
        }
        const importers::MemoryPrediction prediction = importers::memoryPrediction(table, row, catalogue);
        lines += prediction.value ? documents::numberText(*prediction.value) : std::string();
        lines += ',' + std::string(prediction.status) + '\n';
    }
    return lines;
}

} // namespace evenhost::cli
