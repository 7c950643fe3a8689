// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pricetable.h"

#include "documents/utf8.h"
#include "importers/csvtable.h"

#include <algorithm>
#include <array>
#include <set>

namespace evenhost::importers {

namespace {

using base::Finding;
using base::Findings;
using catalogue::ManagedOffer;

/// What spreadsheets put on the clipboard, as a comma-separated table.
std::string withCommas(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find('\n'));
    if (head.find('\t') == std::string_view::npos) {
        return std::string(text);
    }
    std::string result;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text[i] == '\n' || text[i] == '\t';
        if (!ends) {
            continue;
        }
        std::string_view cell = text.substr(start, i - start);
        if (cell.ends_with('\r')) {
            cell.remove_suffix(1);
        }
        result += cell.starts_with('"') ? std::string(cell) : csvCell(cell);
        if (i < text.size()) {
            result += text[i] == '\t' ? ',' : '\n';
        }
        start = i + 1;
    }
    return result;
}

std::string plainId(std::string_view name)
{
    std::string id = "own/";
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                           || std::string_view("-._/:").find(c) != std::string_view::npos;
        id += upper ? static_cast<char>(c - 'A' + 'a') : plain ? c : '-';
    }
    return id;
}

/// One row, and what is wrong with it.
class RowReader
{
public:
    RowReader(const CsvTable& table, std::size_t row, const std::string& file, Findings& findings)
        : m_table(table), m_row(row), m_file(file), m_findings(findings)
    {}

    [[nodiscard]] std::string text(std::string_view column) const
    {
        return documents::cleaned(m_table.text(m_row, column));
    }

    /// Nothing for an empty cell.
    [[nodiscard]] std::optional<double> amount(std::string_view column)
    {
        if (m_table.text(m_row, column).empty()) {
            return std::nullopt;
        }
        const auto value = m_table.number(m_row, column);
        if (!value) {
            problem("not_a_number", column);
        } else if (*value < 0.0) {
            problem("negative", column);
        }
        return value && *value >= 0.0 ? value : std::nullopt;
    }

    [[nodiscard]] double required(std::string_view column)
    {
        if (m_table.text(m_row, column).empty()) {
            m_findings.push_back({base::Severity::Error, "missing_key", {std::string(column)}, {}, place()});
        }
        return amount(column).value_or(0.0);
    }

    void problem(const char* code, std::string_view column)
    {
        m_findings.push_back({base::Severity::Error, code, {text(column)}, std::string(column), place()});
    }

private:
    [[nodiscard]] base::Place place() const { return {m_file, m_table.line(m_row), 1}; }

    const CsvTable& m_table;
    std::size_t m_row;
    const std::string& m_file;
    Findings& m_findings;
};

ManagedOffer offerOf(RowReader& row, const std::string& file, const std::string& date)
{
    ManagedOffer offer;
    offer.model = row.text("model");
    if (offer.model.empty()) {
        row.problem("missing_key", "model");
    }
    offer.provider = row.text("provider");
    offer.modelId = row.text("model_id");
    offer.region = row.text("region");
    offer.country = row.text("country");
    offer.note = row.text("note");
    if (const std::string currency = row.text("currency"); !currency.empty()) {
        offer.currency = currency;
    }
    const std::string& name = offer.modelId.empty() ? offer.model : offer.modelId;
    offer.id = row.text("id");
    if (offer.id.empty()) {
        offer.id = plainId(offer.provider.empty() ? name : offer.provider + '/' + name);
    }
    offer.prices.input = row.required("input");
    offer.prices.output = row.required("output");
    offer.prices.cacheRead = row.amount("cache_read");
    offer.prices.cacheWriteShort = row.amount("cache_write_short");
    offer.prices.cacheWriteLong = row.amount("cache_write_long");
    offer.batchMultiplier = row.amount("batch_multiplier");
    offer.minimumMonthlySpend = row.amount("minimum_monthly_spend");
    offer.contextTokens = row.amount("context_tokens").value_or(0.0);
    offer.maximumOutputTokens = row.amount("maximum_output_tokens").value_or(0.0);
    const std::string source = row.text("source");
    const std::string day = row.text("date");
    offer.provenance = {source.empty() ? file : source, day.empty() ? date : day, base::Confidence::Reported, {}};
    return offer;
}

} // namespace

base::Result<std::vector<ManagedOffer>> readPriceTable(std::string_view text, const std::string& file,
                                                       const std::string& date)
{
    const auto table = CsvTable::parse(withCommas(text), file);
    if (!table) {
        return table.error();
    }
    Findings findings;
    for (const std::string_view column : {"model", "input", "output"}) {
        if (!table->hasColumn(column)) {
            findings.push_back({base::Severity::Error, "csv_missing_column", {std::string(column)}, {}, {file, 1, 1}});
        }
    }
    if (!findings.empty()) {
        return findings;
    }
    std::vector<ManagedOffer> offers;
    std::set<std::string> seen;
    constexpr std::size_t mostFindings = 100;
    for (std::size_t i = 0; i < table->rowCount() && findings.size() < mostFindings; ++i) {
        RowReader row(*table, i, file, findings);
        offers.push_back(offerOf(row, file, date));
        if (!seen.insert(offers.back().id).second) {
            findings.push_back(
                {base::Severity::Error, "duplicate_id", {offers.back().id}, {}, {file, table->line(i), 1}});
        }
    }
    if (!findings.empty()) {
        return findings;
    }
    if (offers.empty()) {
        return Finding{base::Severity::Error, "csv_empty", {}, {}, {file, 1, 1}};
    }
    return offers;
}

} // namespace evenhost::importers
