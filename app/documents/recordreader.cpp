// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recordreader_p.h"

#include "base/date.h"
#include "documents/cataloguerecords_p.h"
#include "documents/numbertext.h"
#include "plan/resolve.h"

namespace evenhost::documents {

namespace {

base::Amount plainAmount(double value)
{
    return {value, base::Unit::None};
}

bool withinLimits(double value, const Node& node, ReadContext& context, Limits limits)
{
    if (value < 0.0 && limits.minimum == 0.0) {
        context.error("negative", node, {node.text});
        return false;
    }
    if (value < limits.minimum || value > limits.maximum) {
        context.error("out_of_range", node,
                      {plainAmount(value), plainAmount(limits.minimum), plainAmount(limits.maximum)});
        return false;
    }
    return true;
}

/// A year, a month or a day: sources do not always say more.
bool isDate(std::string_view text)
{
    const std::string_view rest = "-01-01";
    const bool partial = text.size() == 4 || text.size() == 7;
    const std::string whole =
        partial ? std::string(text) + std::string(rest.substr(text.size() - 4)) : std::string(text);
    return base::dateFromIso(whole).has_value();
}

} // namespace

ReadContext::Step::Step(ReadContext& context, std::string_view key)
    : m_context(context), m_length(context.m_path.size())
{
    if (m_length > 0) {
        m_context.m_path += '.';
    }
    m_context.m_path += key;
}

ReadContext::Step::Step(ReadContext& context, std::size_t index) : m_context(context), m_length(context.m_path.size())
{
    m_context.m_path += '[' + std::to_string(index) + ']';
}

ReadContext::Step::~Step()
{
    m_context.m_path.resize(m_length);
}

void ReadContext::error(std::string code, const Node& at, std::vector<base::Argument> arguments)
{
    error(std::move(code), at.line, at.column, std::move(arguments));
}

void ReadContext::error(std::string code, int line, int column, std::vector<base::Argument> arguments)
{
    if (!isFull()) {
        m_findings.push_back(
            {base::Severity::Error, std::move(code), std::move(arguments), m_path, {m_file, line, column}});
    }
}

void ReadContext::add(base::Finding finding, const Node& at)
{
    finding.place = {m_file, at.line, at.column};
    if (!isFull()) {
        m_findings.push_back(std::move(finding));
    }
}

base::Findings ReadContext::takeFindings()
{
    std::ranges::stable_sort(m_findings, [](const base::Finding& a, const base::Finding& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return std::move(m_findings);
}

void Verifier::that(bool holds, std::string_view key, const char* code, std::vector<base::Argument> arguments)
{
    if (holds) {
        return;
    }
    const Node* value = m_node.find(key);
    const ReadContext::Step step(m_context, key);
    m_context.error(code, value != nullptr ? *value : m_node, std::move(arguments));
}

bool expectMapping(const Node& node, ReadContext& context)
{
    if (!node.isMapping()) {
        context.error("expected_mapping", node);
    }
    return node.isMapping();
}

bool expectSequence(const Node& node, ReadContext& context)
{
    if (!node.isSequence()) {
        context.error("expected_list", node);
    }
    return node.isSequence();
}

bool expectScalar(const Node& node, ReadContext& context)
{
    if (!node.isScalar()) {
        context.error("expected_value", node);
    }
    return node.isScalar();
}

void refuseUnknownKeys(const Node& node, const std::vector<std::string_view>& known, ReadContext& context)
{
    for (const Node::Entry& entry : node.entries) {
        if (context.isFull()) {
            return;
        }
        if (std::ranges::find(known, entry.key) == known.end()) {
            const std::vector<std::string> keys(known.begin(), known.end());
            context.error("unknown_key", entry.line, entry.column, {entry.key, plan::nearestId(entry.key, keys)});
        }
    }
}

std::optional<double> numberOf(const Node& node, ReadContext& context, Limits limits)
{
    if (!expectScalar(node, context)) {
        return std::nullopt;
    }
    const auto value = node.plain ? strictNumber(node.text) : std::nullopt;
    if (!value) {
        context.error(node.plain ? "not_a_number" : "number_in_quotes", node, {node.text});
        return std::nullopt;
    }
    return withinLimits(*value, node, context, limits) ? value : std::nullopt;
}

std::optional<long long> wholeNumberOf(const Node& node, ReadContext& context, Limits limits)
{
    constexpr double exact = 9007199254740992.0; // 2^53: above it not every whole number is a double
    limits.maximum = std::min(limits.maximum, exact);
    const auto value = numberOf(node, context, limits);
    if (!value) {
        return std::nullopt;
    }
    if (std::trunc(*value) != *value) {
        context.error("not_whole", node, {node.text});
        return std::nullopt;
    }
    return static_cast<long long>(*value);
}

void refuseChoice(const Node& node, const std::vector<std::string>& choices, ReadContext& context)
{
    std::string list;
    for (const std::string& choice : choices) {
        list += (list.empty() ? "" : ", ") + choice;
    }
    context.error("unknown_choice", node, {node.text, list, plan::nearestId(node.text, choices)});
}

void readValue(const Node& node, std::string& into, ReadContext& context, Limits)
{
    if (node.isNull()) {
        into.clear();
    } else if (expectScalar(node, context)) {
        into = node.text;
    }
}

void readValue(const Node& node, double& into, ReadContext& context, Limits limits)
{
    into = numberOf(node, context, limits).value_or(into);
}

void readValue(const Node& node, int& into, ReadContext& context, Limits limits)
{
    limits.maximum = std::min(limits.maximum, static_cast<double>(std::numeric_limits<int>::max()));
    into = static_cast<int>(wholeNumberOf(node, context, limits).value_or(into));
}

void readValue(const Node& node, long long& into, ReadContext& context, Limits limits)
{
    into = wholeNumberOf(node, context, limits).value_or(into);
}

void readValue(const Node& node, bool& into, ReadContext& context, Limits)
{
    if (!expectScalar(node, context)) {
        return;
    }
    if (node.plain && (node.text == "true" || node.text == "false")) {
        into = node.text == "true";
    } else {
        context.error("not_true_or_false", node, {node.text});
    }
}

void readValue(const Node& node, std::variant<double, std::string>& into, ReadContext& context, Limits limits)
{
    if (!expectScalar(node, context)) {
        return;
    }
    if (node.plain && strictNumber(node.text)) {
        into = numberOf(node, context, limits).value_or(0.0);
    } else {
        into = node.text;
    }
}

void readValue(const Node& node, std::pair<int, int>& into, ReadContext& context, Limits limits)
{
    if (!node.isSequence() || node.items.size() != 2) {
        context.error("expected_pair", node);
        return;
    }
    readValue(node.items[0], into.first, context, limits);
    readValue(node.items[1], into.second, context, limits);
}

void readDate(const Node& node, std::string& into, ReadContext& context)
{
    if (node.isNull()) {
        into.clear();
    } else if (expectScalar(node, context)) {
        if (node.text.empty() || isDate(node.text)) {
            into = node.text;
        } else {
            context.error("not_a_date", node, {node.text});
        }
    }
}

void readValue(const Node& node, base::Quantity& into, ReadContext& context, Limits limits)
{
    if (node.isScalar()) {
        readValue(node, into.value, context, limits);
        return;
    }
    if (!node.isMapping()) {
        context.error("expected_quantity", node);
        return;
    }
    const auto before = context.findings().size();
    std::vector<std::string_view> known;
    RecordReader<base::Quantity> reader(node, into, context, known);
    describeQuantity(reader, limits);
    refuseUnknownKeys(node, known, context);
    if (context.findings().size() == before) {
        Verifier verifier(node, context);
        const double low = into.low.value_or(into.value);
        const double high = into.high.value_or(into.value);
        verifier.that(low <= into.value && into.value <= high, "value", "range_excludes_value",
                      {plainAmount(low), plainAmount(into.value), plainAmount(high)});
    }
}

} // namespace evenhost::documents
