// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/usagelog.h"

#include "base/units.h"
#include "documents/numbertext.h"
#include "importers/csvstream.h"
#include "importers/jsonstream.h"
#include "importers/logformat.h"
#include "importers/logtime.h"

#include <simdjson.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <unordered_map>

namespace evenhost::importers {

namespace {

using traffic::Grain;
using traffic::UsageRecord;

base::Finding problem(const char* code, const std::string& file, std::int64_t line,
                      std::vector<base::Argument> arguments = {})
{
    return {base::Severity::Error, code, std::move(arguments), {}, {file, static_cast<int>(line), line > 0 ? 1 : 0}};
}

/// A row of a log, whatever it is written in.
class Row
{
public:
    Row() = default;
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    virtual ~Row() = default;
    [[nodiscard]] virtual bool has(std::string_view field) const = 0;
    /// The field's text; for a JSON number its digits. Empty when there is none.
    [[nodiscard]] virtual std::string text(std::string_view field) const = 0;
    [[nodiscard]] virtual std::optional<double> number(std::string_view field) const
    {
        return documents::strictNumber(text(field));
    }
};

class CsvRow : public Row
{
public:
    explicit CsvRow(const std::vector<std::string>& columns) : m_columns(columns.size())
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            m_index.emplace(columns[i], i);
        }
    }
    std::vector<std::string>& cells() { return m_cells; }
    [[nodiscard]] bool has(std::string_view field) const override { return m_index.contains(std::string(field)); }
    [[nodiscard]] std::string text(std::string_view field) const override
    {
        const auto found = m_index.find(std::string(field));
        return found == m_index.end() || found->second >= m_cells.size() ? std::string() : m_cells[found->second];
    }
    /// Short rows are taken (some exports leave out empty cells at the end), longer ones are not understood.
    [[nodiscard]] bool fits() const { return m_cells.size() <= m_columns; }

private:
    std::size_t m_columns;
    std::unordered_map<std::string, std::size_t> m_index;
    std::vector<std::string> m_cells;
};

/// A JSON object, and the object around it for what it does not have itself.
class JsonRow : public Row
{
public:
    explicit JsonRow(simdjson::dom::element own) : m_own(own), m_around(own) {}
    JsonRow(simdjson::dom::element own, simdjson::dom::element around) : m_own(own), m_around(around) {}
    [[nodiscard]] bool has(std::string_view field) const override { return find(field).has_value(); }
    [[nodiscard]] std::string text(std::string_view field) const override
    {
        const auto value = find(field);
        std::string_view text;
        double number = 0.0;
        bool flag = false;
        if (!value) {
            return {};
        }
        if (value->get(text) == simdjson::SUCCESS) {
            return std::string(text);
        }
        if (value->get(number) == simdjson::SUCCESS) {
            return documents::numberText(number);
        }
        return value->get(flag) == simdjson::SUCCESS ? (flag ? "true" : "false") : std::string();
    }
    [[nodiscard]] std::optional<double> number(std::string_view field) const override
    {
        const auto value = find(field);
        double number = 0.0;
        return value && value->get(number) == simdjson::SUCCESS ? std::optional(number) : Row::number(field);
    }

private:
    [[nodiscard]] std::optional<simdjson::dom::element> find(std::string_view path) const
    {
        for (const simdjson::dom::element start : {m_own, m_around}) {
            simdjson::dom::element at = start;
            std::string_view rest = path;
            bool found = !rest.empty();
            while (found && !rest.empty()) {
                const auto dot = std::min(rest.find('.'), rest.size());
                found = at[rest.substr(0, dot)].get(at) == simdjson::SUCCESS;
                rest.remove_prefix(std::min(dot + 1, rest.size()));
            }
            if (found) {
                return at;
            }
        }
        return std::nullopt;
    }

    simdjson::dom::element m_own;
    simdjson::dom::element m_around;
};

/// The sum of the fields that are there; nothing when none is.
template <class Fields>
std::optional<double> sumOf(const Row& row, const Fields& fields)
{
    std::optional<double> sum;
    for (const std::string_view field : fields) {
        const auto value = field.empty() ? std::nullopt : row.number(field);
        if (value) {
            sum = sum.value_or(0.0) + *value;
        }
    }
    return sum;
}

/// Turns rows into records and collects them.
class LogReader
{
public:
    LogReader(const LogFormat& format, const UsageLogOptions& options) : m_format(format), m_options(options) {}

    void add(const Row& row, std::int64_t line)
    {
        const auto record = recordOf(row);
        if (!record) {
            ++m_skipped;
            m_firstSkipped = m_firstSkipped == 0 ? line : m_firstSkipped;
        } else {
            if (!m_statistics) {
                m_statistics.emplace(m_format.grain, m_relative.value_or(false), m_options.utcOffsetHours);
            }
            m_statistics->add(*record);
        }
    }
    void skip(std::int64_t line)
    {
        ++m_skipped;
        m_firstSkipped = m_firstSkipped == 0 ? line : m_firstSkipped;
    }

    [[nodiscard]] UsageLog log() const
    {
        UsageLog log;
        log.format = m_format.name;
        log.zone = m_relative.value_or(false) ? "relative" : "utc";
        log.summary = m_statistics.value_or(traffic::UsageStatistics(m_format.grain, false, 0.0)).summary();
        log.durationsAssumed = m_assumed;
        log.skipped = m_skipped;
        log.firstSkipped = m_firstSkipped;
        return log;
    }

private:
    std::optional<UsageRecord> recordOf(const Row& row)
    {
        for (const FailureMark& mark : m_format.failures) {
            if (!mark.field.empty() && row.text(mark.field) == mark.value) {
                return std::nullopt;
            }
        }
        const auto start = parseLogTime(row.text(m_format.start), m_format.relativeUnit);
        if (!start || m_relative.value_or(start->relative) != start->relative) {
            return std::nullopt;
        }
        const auto input = sumOf(row, m_format.input);
        const auto output = sumOf(row, m_format.output);
        const bool counts = !m_format.requests.empty();
        // A span without requests has no figures at all in some exports; it still is a span in which nothing happened.
        if (!counts && (!input || !output || (m_format.failsWithoutOutput && *output <= 0.0))) {
            return std::nullopt;
        }
        UsageRecord record;
        record.start = start->seconds;
        record.inputTokens = input.value_or(0.0);
        record.outputTokens = output.value_or(0.0);
        record.cachedInputTokens = sumOf(row, m_format.cached);
        if (m_format.grain != Grain::Request) {
            record.requests = counts ? std::optional(row.number(m_format.requests).value_or(0.0)) : std::nullopt;
        }
        record.seconds = secondsOf(row, start->seconds);
        const auto sane = [](std::optional<double> value, double most) {
            return !value || (*value >= 0.0 && *value <= most);
        };
        constexpr double mostCounted = 1e15;
        constexpr double longestSpan = 32.0 * base::secondsPerDay;
        const bool sound = sane(record.inputTokens, mostCounted) && sane(record.outputTokens, mostCounted)
                           && sane(record.cachedInputTokens, mostCounted) && sane(record.requests, mostCounted)
                           && sane(record.seconds, longestSpan);
        if (!sound) {
            return std::nullopt;
        }
        m_relative = start->relative;
        return record;
    }

    std::optional<double> secondsOf(const Row& row, double start)
    {
        if (m_format.grain == Grain::Day) {
            return base::secondsPerDay;
        }
        if (!m_format.end.empty()) {
            if (const auto end = parseLogTime(row.text(m_format.end), m_format.relativeUnit)) {
                return end->seconds - start;
            }
        }
        if (!m_format.duration.empty()) {
            if (const auto duration = row.number(m_format.duration)) {
                return *duration * m_format.durationUnit;
            }
        }
        m_assumed = m_assumed || m_options.secondsARequest.has_value();
        return m_options.secondsARequest;
    }

    const LogFormat& m_format;
    const UsageLogOptions& m_options;
    std::optional<traffic::UsageStatistics> m_statistics;
    std::optional<bool> m_relative;
    bool m_assumed = false;
    std::int64_t m_skipped = 0;
    std::int64_t m_firstSkipped = 0;
};

base::Result<UsageLog> readCsv(std::istream& in, const std::string& file, const UsageLogOptions& options)
{
    CsvStream stream(in);
    std::vector<std::string> columns;
    if (!stream.next(columns)) {
        return problem(stream.tooLong() ? "log_line_too_long" : "log_empty", file, 1);
    }
    CsvRow row(columns);
    const LogFormat* format = recognised([&](std::string_view field) { return row.has(field); });
    if (format == nullptr) {
        const bool costs = row.has("amount_value") && row.has("line_item");
        return problem(costs ? "log_is_costs" : "log_unknown_format", file, 1);
    }
    LogReader reader(*format, options);
    while (stream.next(row.cells())) {
        if (row.fits()) {
            reader.add(row, stream.line());
        } else {
            reader.skip(stream.line());
        }
    }
    if (stream.tooLong()) {
        return problem("log_line_too_long", file, stream.line());
    }
    return reader.log();
}

/// Takes rows of JSON; the first one says what format the log has.
class JsonRows
{
public:
    JsonRows(const std::string& file, const UsageLogOptions& options) : m_file(file), m_options(options) {}

    [[nodiscard]] bool started() const { return m_reader.has_value(); }
    void skip(std::int64_t line) { m_reader->skip(line); }

    /// False when the format is not known.
    [[nodiscard]] bool add(const JsonRow& row, std::int64_t number)
    {
        if (!m_reader) {
            const LogFormat* format = recognised([&](std::string_view field) { return row.has(field); });
            if (format == nullptr) {
                return false;
            }
            m_reader.emplace(*format, m_options);
        }
        m_reader->add(row, number);
        return true;
    }

    /// An entry of a list: a row, or a span with its rows under "results".
    [[nodiscard]] bool addEntry(simdjson::dom::element entry, std::int64_t& number)
    {
        simdjson::dom::array results;
        if (entry["results"].get(results) != simdjson::SUCCESS) {
            return add(JsonRow(entry), ++number);
        }
        return std::ranges::all_of(
            results, [&](simdjson::dom::element result) { return add(JsonRow(result, entry), ++number); });
    }

    [[nodiscard]] base::Result<UsageLog> log() const
    {
        return m_reader ? base::Result<UsageLog>(m_reader->log()) : problem("log_empty", m_file, 0);
    }

private:
    const std::string& m_file;
    const UsageLogOptions& m_options;
    std::optional<LogReader> m_reader;
};

base::Finding notJson(const JsonStream& stream, const std::string& file)
{
    return problem(stream.tooLarge() ? "log_record_too_large" : "log_not_json", file, stream.line());
}

/// A list behind its opening bracket, entry by entry: it may be of any length.
base::Result<UsageLog> readJsonList(JsonStream& stream, const std::string& file, const UsageLogOptions& options)
{
    simdjson::dom::parser parser;
    JsonRows rows(file, options);
    std::string text;
    std::int64_t number = 0;
    for (bool more = stream.peek() != ']'; more;) {
        text.clear();
        simdjson::dom::element entry;
        if (!stream.value(text) || parser.parse(text).get(entry) != simdjson::SUCCESS) {
            return notJson(stream, file);
        }
        if (!rows.addEntry(entry, number)) {
            return problem("log_unknown_format", file, stream.line());
        }
        const int next = stream.peek();
        if (next != ',' && next != ']') {
            return notJson(stream, file);
        }
        stream.take();
        more = next == ',';
    }
    return rows.log();
}

/// One object a line, the first of which has been read.
base::Result<UsageLog> readJsonLines(JsonStream& stream, std::string line, const std::string& file,
                                     const UsageLogOptions& options)
{
    simdjson::dom::parser parser;
    JsonRows rows(file, options);
    std::int64_t number = 1;
    do {
        const bool blank = line.find_first_not_of(" \t\r") == std::string::npos;
        if (line.size() > JsonStream::mostMarks && jsonMarks(line) > JsonStream::mostMarks) {
            return problem("log_record_too_large", file, number);
        }
        simdjson::dom::element object;
        const bool parsed = !blank && parser.parse(line).get(object) == simdjson::SUCCESS && object.is_object();
        if (!parsed && !rows.started()) {
            return problem("log_not_json", file, number);
        }
        if (parsed && !rows.add(JsonRow(object), number)) {
            return problem("log_unknown_format", file, number);
        }
        if (!parsed && !blank) {
            rows.skip(number);
        }
        number = stream.line();
    } while (stream.restOfLine(line));
    return stream.tooLarge() ? problem("log_line_too_long", file, number) : rows.log();
}

/// An object: a page of an API with its list under "data", or the first of JSON lines.
base::Result<UsageLog> readJsonObject(JsonStream& stream, const std::string& file, const UsageLogOptions& options)
{
    std::string text;
    for (char before = '{'; stream.peek() != '}'; before = ',') {
        std::string key;
        if (!stream.value(key) || stream.peek() != ':') {
            return notJson(stream, file);
        }
        stream.take();
        if (key == "\"data\"" && stream.peek() == '[') {
            stream.take();
            return readJsonList(stream, file, options);
        }
        text += before + key + ':';
        if (!stream.value(text) || (stream.peek() != ',' && stream.peek() != '}')) {
            return notJson(stream, file);
        }
        if (stream.peek() == ',') {
            stream.take();
        }
    }
    text += text.empty() ? "{}" : "}";
    stream.take();
    std::string rest;
    if (stream.restOfLine(rest) && rest.find_first_not_of(" \t\r") != std::string::npos) {
        return problem("log_not_json", file, stream.line() - 1);
    }
    return readJsonLines(stream, std::move(text), file, options);
}

base::Result<UsageLog> readJson(std::istream& in, const std::string& file, const UsageLogOptions& options)
{
    JsonStream stream(in);
    const bool list = stream.peek() == '[';
    stream.take();
    return list ? readJsonList(stream, file, options) : readJsonObject(stream, file, options);
}

/// A log in which nothing is usable has no figures, not zeros.
base::Result<UsageLog> withContent(base::Result<UsageLog> log, const std::string& file)
{
    if (log && log->summary.records == 0) {
        const base::Argument rows = base::Amount{static_cast<double>(log->skipped), base::Unit::Count};
        return problem("log_empty", file, log->firstSkipped, {log->skipped > 0 ? rows : base::Argument(std::string())});
    }
    return log;
}

} // namespace

base::Result<UsageLog> readUsageLog(std::istream& in, const std::string& file, const UsageLogOptions& options)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    for (const char c : byteOrderMark) {
        if (in.peek() == static_cast<unsigned char>(c)) {
            in.get();
        }
    }
    while (in.peek() == ' ' || in.peek() == '\n' || in.peek() == '\r' || in.peek() == '\t') {
        in.get();
    }
    const int first = in.peek();
    if (first == std::char_traits<char>::eof()) {
        return problem("log_empty", file, 0, {std::string()});
    }
    const bool json = first == '{' || first == '[';
    return withContent(json ? readJson(in, file, options) : readCsv(in, file, options), file);
}

} // namespace evenhost::importers
