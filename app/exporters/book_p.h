// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// A small, safe face for libxlsxwriter: text is cleaned and never becomes a formula, numbers are finite, every formula
/// carries its value, and nothing is left behind when something goes wrong.
namespace evenhost::exporters {

enum class Style { Plain, Title, Heading, Label, Note, Number, Input, Text, Money, Share };

class Sheet
{
public:
    Sheet(lxw_worksheet* sheet, std::string name, const std::vector<lxw_format*>& formats);

    [[nodiscard]] const std::string& name() const { return m_name; }
    void text(std::uint32_t row, std::uint16_t column, std::string_view text, Style style = Style::Plain);
    void number(std::uint32_t row, std::uint16_t column, double value, Style style = Style::Number);
    /// `formula` starts with "=" and holds only what this program put together.
    void formula(std::uint32_t row, std::uint16_t column, const std::string& formula, double value,
                 Style style = Style::Number);
    void columnWidth(std::uint16_t first, std::uint16_t last, double width);
    void freeze(std::uint32_t row, std::uint16_t column);

    /// "'Cash flow'!$D$7"
    [[nodiscard]] std::string absolute(std::uint32_t row, std::uint16_t column) const;
    [[nodiscard]] lxw_worksheet* handle() const { return m_sheet; }

private:
    lxw_worksheet* m_sheet;
    std::string m_name;
    std::vector<lxw_format*> m_formats;
};

/// A line of a chart: volumes and costs, each a row of cells on one sheet.
struct ChartLine
{
    std::string name;
    const Sheet* sheet = nullptr;
    std::uint32_t volumeRow = 0;
    std::uint32_t costRow = 0;
    std::uint16_t firstColumn = 0;
    std::uint16_t lastColumn = 0;
};

class Book
{
public:
    /// The file is made in a folder of its own below the system's temporary one and removed again. `created` is the
    /// only date in it: the same content gives the same bytes.
    explicit Book(std::int64_t createdUnixSeconds);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] bool usable() const { return m_book != nullptr; }
    void properties(std::string_view title, std::string_view author);
    [[nodiscard]] Sheet addSheet(const std::string& name);
    /// Letters, digits, dots and underscores; must be unique.
    void defineName(const std::string& name, const std::string& absoluteCell);
    void addLineChart(Sheet& on, std::uint32_t row, std::uint16_t column, std::string_view title,
                      std::string_view volumes, std::string_view costs, const std::vector<ChartLine>& lines);

    /// Finishes the file and gives its bytes; fails with file_not_written.
    [[nodiscard]] base::Result<std::string> finish();

private:
    std::string m_folder;
    std::string m_file;
    lxw_workbook* m_book = nullptr;
    std::vector<lxw_format*> m_formats;
    std::int64_t m_created = 0;
};

} // namespace evenhost::exporters
