// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of measurements: refused with a place, or every row answered. What is predicted is a number or nothing.

#include "cli/predictmemory.h"
#include "cli/predictspeed.h"
#include "documents/builtincatalogue.h"
#include "importers/csvtable.h"
#include "property.h"

#include <string_view>

using namespace evenhost;

namespace {

/// A few rows say all there is to say; predicting thousands would only be slow.
constexpr std::size_t enoughRows = 8;

bool isSpeedPrediction(std::string_view column)
{
    return column.starts_with("predicted") || column.ends_with("_factor");
}

/// The other columns are those of the table that was asked about, whatever they are called.
bool isMemoryPrediction(std::string_view column)
{
    return column == "predicted";
}

void mustBeNumbersOrNothing(const std::string& csv, std::size_t rows, bool (*isPrediction)(std::string_view))
{
    const auto table = importers::CsvTable::parse(csv, "out");
    fuzz::mustHold(table.has_value(), "what is written can be read");
    fuzz::mustHold(table->rowCount() == rows, "every row is answered");
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        for (const std::string& column : table->columns()) {
            if (isPrediction(column)) {
                const bool holds = table->text(row, column).empty() || table->number(row, column);
                fuzz::mustHold(holds, "a prediction is a number or nothing");
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const catalogue::Catalogue known = documents::builtInCatalogue();
    const std::string text(fuzz::textOf(data, size));
    const auto table = importers::CsvTable::parse(text, "fuzz");
    if (!table) {
        fuzz::mustHold(table.error().front().place.line > 0 || table.error().front().code == "csv_empty",
                       "a table is refused with a place");
        return 0;
    }
    if (table->rowCount() > enoughRows) {
        return 0;
    }
    mustBeNumbersOrNothing(cli::predictSpeed(*table, known), table->rowCount(), isSpeedPrediction);
    if (const auto answered = cli::predictMemory(text, "fuzz", known)) {
        mustBeNumbersOrNothing(*answered, table->rowCount(), isMemoryPrediction);
    }
    return 0;
}
