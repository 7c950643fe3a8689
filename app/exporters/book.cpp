// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/book_p.h"

#include "documents/utf8.h"

#include <xlsxwriter.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace evenhost::exporters {

namespace {

/// Excel's limit for a cell, in bytes to be safe.
constexpr std::size_t longestText = 30'000;

std::string safeText(std::string_view text)
{
    std::string clean = documents::cleaned(text);
    if (clean.size() > longestText) {
        clean.resize(longestText);
        while (!clean.empty() && (static_cast<unsigned char>(clean.back()) & 0xC0U) == 0x80U) {
            clean.pop_back();
        }
        if (!clean.empty()) {
            clean.pop_back(); // the lead byte of what was cut
        }
    }
    return clean;
}

void makeFormats(lxw_workbook* book, std::vector<lxw_format*>& formats)
{
    for (int i = 0; i <= static_cast<int>(Style::Share); ++i) {
        lxw_format* format = workbook_add_format(book);
        format_set_font_size(format, 10);
        formats.push_back(format);
    }
    const auto of = [&](Style style) {
        return formats[static_cast<std::size_t>(style)];
    };
    format_set_bold(of(Style::Title));
    format_set_font_size(of(Style::Title), 16);
    format_set_bold(of(Style::Heading));
    format_set_bottom(of(Style::Heading), LXW_BORDER_THIN);
    format_set_text_wrap(of(Style::Text));
    format_set_align(of(Style::Text), LXW_ALIGN_VERTICAL_TOP);
    format_set_font_color(of(Style::Note), 0x60605B);
    format_set_num_format(of(Style::Number), "#,##0.######;(#,##0.######)");
    format_set_num_format(of(Style::Money), "#,##0;(#,##0)");
    format_set_num_format(of(Style::Share), "0.0#%");
    // Inputs are blue on a pale ground, as finance readers expect.
    format_set_font_color(of(Style::Input), 0x1F3FBF);
    format_set_bg_color(of(Style::Input), 0xFFF9E5);
    format_set_num_format(of(Style::Input), "#,##0.######;-#,##0.######");
}

std::string columnLetters(std::uint16_t column)
{
    std::array<char, 8> letters{};
    lxw_col_to_name(letters.data(), column, LXW_TRUE);
    return letters.data(); // "$D"
}

} // namespace

Sheet::Sheet(lxw_worksheet* sheet, std::string name, const std::vector<lxw_format*>& formats)
    : m_sheet(sheet), m_name(std::move(name)), m_formats(formats)
{}

void Sheet::text(std::uint32_t row, std::uint16_t column, std::string_view text, Style style)
{
    worksheet_write_string(m_sheet, row, column, safeText(text).c_str(), m_formats[static_cast<std::size_t>(style)]);
}

void Sheet::number(std::uint32_t row, std::uint16_t column, double value, Style style)
{
    if (std::isfinite(value)) {
        worksheet_write_number(m_sheet, row, column, value, m_formats[static_cast<std::size_t>(style)]);
    } else {
        text(row, column, "n/a", Style::Note);
    }
}

void Sheet::formula(std::uint32_t row, std::uint16_t column, const std::string& formula, double value, Style style)
{
    const double cached = std::isfinite(value) ? value : 0.0;
    worksheet_write_formula_num(m_sheet, row, column, formula.c_str(), m_formats[static_cast<std::size_t>(style)],
                                cached);
}

void Sheet::columnWidth(std::uint16_t first, std::uint16_t last, double width)
{
    worksheet_set_column(m_sheet, first, last, width, nullptr);
}

void Sheet::freeze(std::uint32_t row, std::uint16_t column)
{
    worksheet_freeze_panes(m_sheet, row, column);
}

std::string Sheet::absolute(std::uint32_t row, std::uint16_t column) const
{
    return "'" + m_name + "'!" + columnLetters(column) + "$" + std::to_string(row + 1);
}

Book::Book(std::int64_t createdUnixSeconds) : m_created(createdUnixSeconds)
{
    std::error_code error;
    const auto temporary = std::filesystem::temp_directory_path(error);
    std::string pattern = ((error ? std::filesystem::path("/tmp") : temporary) / "evenhost-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        return;
    }
    m_folder = pattern;
    m_file = m_folder + "/book.xlsx";
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(m_file.c_str(), &options);
    if (m_book != nullptr) {
        makeFormats(m_book, m_formats);
    }
}

Book::~Book()
{
    if (m_book != nullptr) {
        lxw_workbook_free(m_book);
    }
    if (!m_folder.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
}

void Book::properties(std::string_view title, std::string_view author)
{
    std::string titleText = safeText(title).substr(0, 255);
    std::string authorText = safeText(author).substr(0, 255);
    std::string company = "Evenhost";
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    properties.company = company.data();
    properties.created = static_cast<time_t>(m_created);
    workbook_set_properties(m_book, &properties);
}

Sheet Book::addSheet(const std::string& name)
{
    return {workbook_add_worksheet(m_book, name.c_str()), name, m_formats};
}

void Book::defineName(const std::string& name, const std::string& absoluteCell)
{
    workbook_define_name(m_book, name.c_str(), ("=" + absoluteCell).c_str());
}

void Book::addLineChart(Sheet& on, std::uint32_t row, std::uint16_t column, std::string_view title,
                        std::string_view volumes, std::string_view costs, const std::vector<ChartLine>& lines)
{
    lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_SCATTER_STRAIGHT);
    for (const ChartLine& line : lines) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const char* sheet = line.sheet->name().c_str();
        chart_series_set_categories(series, sheet, line.volumeRow, line.firstColumn, line.volumeRow, line.lastColumn);
        chart_series_set_values(series, sheet, line.costRow, line.firstColumn, line.costRow, line.lastColumn);
        // The library takes a name that starts with "=" for a reference.
        const std::string name = safeText(line.name);
        chart_series_set_name(series, (name.starts_with('=') ? " " + name : name).c_str());
    }
    chart_title_set_name(chart, safeText(title).c_str());
    chart_axis_set_name(chart->x_axis, safeText(volumes).c_str());
    chart_axis_set_name(chart->y_axis, safeText(costs).c_str());
    lxw_chart_options options{};
    options.x_scale = 2.0;
    options.y_scale = 1.6;
    worksheet_insert_chart_opt(on.handle(), row, column, chart, &options);
}

base::Result<std::string> Book::finish()
{
    const auto failed = [&](std::string why) {
        return base::Finding{
            base::Severity::Error, "file_not_written", {std::string("workbook"), std::move(why)}, {}, {}};
    };
    if (m_book == nullptr) {
        return failed("no temporary folder");
    }
    lxw_workbook* const book = m_book;
    m_book = nullptr; // closing frees it, whatever happens
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        return failed(lxw_strerror(error));
    }
    std::ifstream file(m_file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file || bytes.empty()) {
        return failed("the finished file cannot be read");
    }
    return bytes;
}

} // namespace evenhost::exporters
