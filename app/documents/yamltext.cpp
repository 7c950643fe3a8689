// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/yamltext.h"

#include "documents/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace evenhost::documents {

namespace {

constexpr std::size_t lineWidth = 110;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Words that YAML 1.1 readers take for a truth value or nothing.
bool isReserved(std::string_view text)
{
    constexpr std::array words{"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::ranges::find(words, lower) != words.end();
}

/// Texts that need no quotes in any reader, in block and in flow: they start with a letter and hold nothing that YAML
/// gives a meaning to.
bool needsNoQuotes(std::string_view text)
{
    constexpr std::string_view harmless = " ._/+()-";
    const auto fits = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || harmless.find(c) != std::string_view::npos;
    };
    return !text.empty() && isLetter(text.front()) && text.back() != ' ' && !isReserved(text)
           && std::ranges::all_of(text, fits);
}

/// "-", "?" or ":" alone or before a blank begins a list, a key or a value.
bool startsStructure(std::string_view text)
{
    constexpr std::string_view indicators = "-?:";
    return !text.empty() && indicators.find(text.front()) != std::string_view::npos
           && (text.size() == 1 || text[1] == ' ');
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : cleaned(text)) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            result += c;
        }
    }
    return result + '"';
}

std::string scalarText(const Node& node)
{
    if (node.isNull()) {
        return "null";
    }
    // What stood bare in a block may mean something else on one line with others.
    constexpr std::string_view meaningful = ",[]{}:#&*!|>'\"%@`?\\\t\r\n";
    const bool bare =
        node.plain && node.text.find_first_of(meaningful) == std::string::npos && !startsStructure(node.text);
    return bare || needsNoQuotes(node.text) ? node.text : quoted(node.text);
}

std::string keyText(std::string_view key)
{
    return needsNoQuotes(key) && key.find(' ') == std::string_view::npos ? std::string(key) : quoted(key);
}

/// A collection on one line, when it is short enough for the room left.
std::optional<std::string> flowText(const Node& node, std::size_t room)
{
    if (!node.isSequence() && !node.isMapping()) {
        std::string text = scalarText(node);
        return text.size() <= room ? std::optional(std::move(text)) : std::nullopt;
    }
    std::string text(1, node.isSequence() ? '[' : '{');
    const auto append = [&](std::string_view key, const Node& value) {
        if (text.size() > 1) {
            text += ", ";
        }
        text += key;
        const auto inner = text.size() < room ? flowText(value, room - text.size()) : std::nullopt;
        text += inner.value_or("");
        return inner.has_value();
    };
    for (const Node& item : node.items) {
        if (!append({}, item)) {
            return std::nullopt;
        }
    }
    for (const Node::Entry& entry : node.entries) {
        if (!append(keyText(entry.key) + ": ", entry.value)) {
            return std::nullopt;
        }
    }
    text += node.isSequence() ? ']' : '}';
    return text.size() <= room ? std::optional(std::move(text)) : std::nullopt;
}

bool isLeaf(const Node& node)
{
    return !node.isSequence() && !node.isMapping();
}

/// One line reads well for a handful of plain values; lists of records are easier to compare one a line.
bool mayFlow(const Node& node)
{
    const auto plain = [](const Node& value) {
        return isLeaf(value)
               || (std::ranges::all_of(value.items, isLeaf)
                   && std::ranges::all_of(value.entries, isLeaf, &Node::Entry::value));
    };
    return std::ranges::all_of(node.items, isLeaf) && std::ranges::all_of(node.entries, plain, &Node::Entry::value);
}

class Emitter
{
public:
    [[nodiscard]] std::string take() { return std::move(m_text); }

    /// After "key:" or "-": on the same line when it fits, else below, one level in.
    void value(const Node& node, std::size_t indent)
    {
        const std::size_t lineStart = m_text.rfind('\n') == std::string::npos ? 0 : m_text.rfind('\n') + 1;
        const std::size_t used = m_text.size() - lineStart + 1;
        if (isLeaf(node)) {
            m_text += ' ' + scalarText(node) + '\n';
            return;
        }
        const bool empty = node.items.empty() && node.entries.empty();
        const auto flow = empty || (mayFlow(node) && used < lineWidth)
                              ? flowText(node, std::max(lineWidth - std::min(used, lineWidth), std::size_t{2}))
                              : std::nullopt;
        if (flow) {
            m_text += ' ' + *flow + '\n';
            return;
        }
        m_text += '\n';
        if (node.isSequence()) {
            items(node, indent);
        } else {
            entries(node, indent + 2);
        }
    }

    void entries(const Node& node, std::size_t indent, bool firstOnThisLine = false)
    {
        for (const Node::Entry& entry : node.entries) {
            if (!firstOnThisLine) {
                m_text.append(indent, ' ');
            }
            firstOnThisLine = false;
            m_text += keyText(entry.key) + ':';
            value(entry.value, indent);
        }
    }

private:
    void items(const Node& node, std::size_t indent)
    {
        for (const Node& item : node.items) {
            m_text.append(indent, ' ');
            m_text += '-';
            const bool block = item.isMapping() && !item.entries.empty()
                               && !(mayFlow(item) && flowText(item, lineWidth - std::min(indent + 2, lineWidth)));
            if (block) {
                m_text += ' ';
                entries(item, indent + 2, true);
            } else {
                value(item, indent + 2);
            }
        }
    }

    std::string m_text;
};

} // namespace

std::string yamlText(const Node& root)
{
    Emitter emitter;
    emitter.entries(root, 0);
    return emitter.take();
}

} // namespace evenhost::documents
