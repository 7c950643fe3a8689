// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonstream.h"
#include "importers/logreader_p.h"

#include <simdjson.h>

#include <algorithm>

namespace evenhost::importers {

namespace {

/// A JSON object, and the object around it for what it does not have itself.
class JsonRow : public LogRow
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
        return value && value->get(number) == simdjson::SUCCESS ? std::optional(number) : LogRow::number(field);
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
    [[nodiscard]] bool addEntry(simdjson::dom::element entry)
    {
        simdjson::dom::array results;
        if (entry["results"].get(results) != simdjson::SUCCESS) {
            return add(JsonRow(entry), ++m_listed);
        }
        return std::ranges::all_of(
            results, [&](simdjson::dom::element result) { return add(JsonRow(result, entry), ++m_listed); });
    }

    [[nodiscard]] base::Result<UsageLog> log() const
    {
        return m_reader ? base::Result<UsageLog>(m_reader->log()) : logProblem("log_empty", m_file, 0);
    }

private:
    const std::string& m_file;
    const UsageLogOptions& m_options;
    std::optional<LogReader> m_reader;
    std::int64_t m_listed = 0; ///< rows of lists so far
};

/// Every row of a span asks it for what the row does not have: it may have a few fields of its own, as all real ones
/// do.
bool isTooWideASpan(simdjson::dom::element entry)
{
    constexpr std::size_t mostFields = 32;
    simdjson::dom::object span;
    return entry["results"].is_array() && entry.get(span) == simdjson::SUCCESS && span.size() > mostFields;
}

base::Finding notJson(const JsonStream& stream, const std::string& file)
{
    return logProblem(stream.tooLarge() ? "log_record_too_large" : "log_not_json", file, stream.line());
}

/// A list behind its opening bracket, entry by entry, up to and with its closing one: it may be of any length.
std::optional<base::Finding> readJsonList(JsonStream& stream, const std::string& file, JsonRows& rows)
{
    simdjson::dom::parser parser;
    std::string text;
    if (stream.peek() == ']') {
        stream.take();
        return std::nullopt;
    }
    for (bool more = true; more;) {
        text.clear();
        simdjson::dom::element entry;
        if (!stream.value(text) || parser.parse(text).get(entry) != simdjson::SUCCESS) {
            return notJson(stream, file);
        }
        if (isTooWideASpan(entry)) {
            return logProblem("log_record_too_large", file, stream.line());
        }
        if (!rows.addEntry(entry)) {
            return logProblem("log_unknown_format", file, stream.line());
        }
        const int next = stream.peek();
        if (next != ',' && next != ']') {
            return notJson(stream, file);
        }
        stream.take();
        more = next == ',';
    }
    return std::nullopt;
}

/// One object a line, the first of which has been read.
base::Result<UsageLog> readJsonLines(JsonStream& stream, std::string line, std::int64_t number, const std::string& file,
                                     JsonRows& rows)
{
    simdjson::dom::parser parser;
    do {
        const bool blank = line.find_first_not_of(" \t\r") == std::string::npos;
        if (line.size() > JsonStream::mostMarks && jsonMarks(line) > JsonStream::mostMarks) {
            return logProblem("log_record_too_large", file, number);
        }
        simdjson::dom::element object;
        const bool parsed = !blank && parser.parse(line).get(object) == simdjson::SUCCESS && object.is_object();
        if (!parsed && !rows.started()) {
            return logProblem("log_not_json", file, number);
        }
        if (parsed && !rows.add(JsonRow(object), number)) {
            return logProblem("log_unknown_format", file, number);
        }
        if (!parsed && !blank) {
            rows.skip(number);
        }
        number = stream.line();
    } while (stream.restOfLine(line));
    return stream.tooLarge() ? logProblem("log_line_too_long", file, number) : rows.log();
}

/// An object behind its opening brace, up to and with its closing one. A page of an API: the rows of its list under
/// "data" are taken, whatever else it has is passed over. Any other: `text` is the object.
struct JsonObject
{
    bool isPage = false;
    std::string text;
};

base::Result<JsonObject> readJsonObject(JsonStream& stream, const std::string& file, JsonRows& rows)
{
    JsonObject object;
    std::string& text = object.text;
    for (char before = '{'; stream.peek() != '}'; before = ',') {
        if (object.isPage) {
            text.clear();
        } else {
            text += before;
        }
        const std::size_t start = text.size();
        if (!stream.value(text) || stream.peek() != ':') {
            return notJson(stream, file);
        }
        stream.take();
        const bool isList = stream.peek() == '[';
        if (isList && std::string_view(text).substr(start) == "\"data\"") {
            stream.take();
            object.isPage = true;
            if (auto problem = readJsonList(stream, file, rows)) {
                return *problem;
            }
        } else {
            text += ':';
            if (object.isPage ? !stream.skipValue() : !stream.value(text)) {
                return notJson(stream, file);
            }
        }
        if (stream.peek() != ',' && stream.peek() != '}') {
            return notJson(stream, file);
        }
        if (stream.peek() == ',') {
            stream.take();
        }
    }
    stream.take();
    text += text.empty() ? "{}" : "}";
    return object;
}

/// Pages of an API, one behind the other as they were fetched, the first of which has been read.
base::Result<UsageLog> readJsonPages(JsonStream& stream, const std::string& file, JsonRows& rows)
{
    while (stream.peek() == '{') {
        stream.take();
        const base::Result<JsonObject> page = readJsonObject(stream, file, rows);
        if (!page) {
            return page.error();
        }
        if (!page->isPage) {
            return logProblem("log_not_json", file, stream.line());
        }
    }
    return stream.peek() == JsonStream::atEnd ? rows.log() : notJson(stream, file);
}

} // namespace

base::Result<UsageLog> readJsonLog(std::istream& in, std::int64_t firstLine, const std::string& file,
                                   const UsageLogOptions& options)
{
    JsonStream stream(in, firstLine);
    JsonRows rows(file, options);
    const bool list = stream.peek() == '[';
    stream.take();
    if (list) {
        const std::optional<base::Finding> wrong = readJsonList(stream, file, rows);
        return wrong ? *wrong : stream.peek() == JsonStream::atEnd ? rows.log() : notJson(stream, file);
    }
    base::Result<JsonObject> first = readJsonObject(stream, file, rows);
    if (!first) {
        return first.error();
    }
    if (first->isPage) {
        return readJsonPages(stream, file, rows);
    }
    std::string rest;
    if (stream.restOfLine(rest) && rest.find_first_not_of(" \t\r") != std::string::npos) {
        return logProblem("log_not_json", file, stream.line() - 1);
    }
    return readJsonLines(stream, std::move(first->text), firstLine, file, rows);
}

} // namespace evenhost::importers
