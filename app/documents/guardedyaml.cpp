// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/guardedyaml.h"

#include "documents/utf8.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>
#include <utility>

namespace evenhost::documents {

namespace {

using base::Argument;
using base::Finding;

/// Thrown inside readYaml only: yaml-cpp offers no other way to stop.
struct Refusal
{
    Finding finding;
};

class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(std::string_view text, const std::string& file, const YamlLimits& limits)
        : m_text(text)
        , m_file(file)
        , m_limits(limits)
        , m_ascii(std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80U; }))
    {}

    [[nodiscard]] Node take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        check(mark, {}, anchor);
        if (expectsKey()) {
            refuse("yaml_key", mark);
        }
        place(Node{}, mark);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse("yaml_alias", mark); }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        check(mark, tag, anchor);
        if (value.size() > m_limits.scalarBytes) {
            refuse("text_too_long", mark, {amount(value.size()), amount(m_limits.scalarBytes)});
        }
        // Escapes in double quotes can spell what the file itself may not hold.
        if (firstUncleanByte(value)) {
            refuse("not_text", mark);
        }
        if (expectsKey()) {
            key(value, mark);
        } else {
            const bool plain = tag != "!";
            Node node = plain ? Node::word(value) : Node::string(value);
            if (plain && (value.empty() || value == "~" || value == "null")) {
                node = Node{};
            }
            place(std::move(node), mark);
        }
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Node::sequence(), mark, tag, anchor);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Node::mapping(), mark, tag, anchor);
    }
    void OnMapEnd() override { m_open.pop_back(); }

    [[noreturn]] void refuse(const char* code, const YAML::Mark& mark, std::vector<Argument> arguments = {}) const
    {
        throw Refusal{{base::Severity::Error, code, std::move(arguments), {}, {m_file, mark.line + 1, column(mark)}}};
    }

    [[nodiscard]] static Argument amount(std::size_t value)
    {
        return base::Amount{static_cast<double>(value), base::Unit::Bytes};
    }

private:
    struct Level
    {
        Node* node = nullptr;
        bool hasKey = false;                       ///< mapping: a key waits for its value
        std::unordered_map<std::string, int> keys; ///< with the line each stands in
    };

    [[nodiscard]] bool expectsKey() const
    {
        return !m_open.empty() && m_open.back().node->isMapping() && !m_open.back().hasKey;
    }

    /// yaml-cpp counts bytes; people count characters. Far into a long line the difference does not matter.
    [[nodiscard]] int column(const YAML::Mark& mark) const
    {
        constexpr int exactUpTo = 1024;
        const bool plain = m_ascii || mark.column > exactUpTo || mark.pos < mark.column
                           || static_cast<std::size_t>(mark.pos) > m_text.size();
        if (plain) {
            return mark.column + 1;
        }
        const auto start = static_cast<std::size_t>(mark.pos - mark.column);
        const auto line = m_text.substr(start, static_cast<std::size_t>(mark.column));
        return 1 + static_cast<int>(std::ranges::count_if(line, [](char c) {
                   return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
               }));
    }

    void check(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        if (++m_values > m_limits.values) {
            refuse("too_many_values", mark, {base::Amount{static_cast<double>(m_limits.values), base::Unit::Count}});
        }
        if (anchor != 0) {
            refuse("yaml_alias", mark);
        }
        if (!tag.empty() && tag != "?" && tag != "!") {
            refuse("yaml_tag", mark);
        }
    }

    void key(const std::string& text, const YAML::Mark& mark)
    {
        Level& level = m_open.back();
        if (text.size() > m_limits.keyBytes) {
            refuse("text_too_long", mark, {amount(text.size()), amount(m_limits.keyBytes)});
        }
        if (text == "<<") {
            refuse("yaml_merge_key", mark);
        }
        const auto [first, fresh] = level.keys.emplace(text, mark.line + 1);
        if (!fresh) {
            refuse("duplicate_key", mark, {text, base::Amount{static_cast<double>(first->second), base::Unit::None}});
        }
        level.node->entries.push_back({text, Node{}, mark.line + 1, column(mark)});
        level.hasKey = true;
    }

    Node& place(Node node, const YAML::Mark& mark)
    {
        node.line = mark.line + 1;
        node.column = column(mark);
        Node& to = nextPlace();
        to = std::move(node);
        return to;
    }

    Node& nextPlace()
    {
        if (m_open.empty()) {
            return m_root;
        }
        Level& level = m_open.back();
        if (level.node->isMapping()) {
            level.hasKey = false;
            return level.node->entries.back().value;
        }
        return level.node->items.emplace_back();
    }

    void open(Node node, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        check(mark, tag, anchor);
        if (expectsKey()) {
            refuse("yaml_key", mark);
        }
        if (m_open.size() >= m_limits.depth) {
            refuse("yaml_too_deep", mark, {base::Amount{static_cast<double>(m_limits.depth), base::Unit::None}});
        }
        // A parent's list grows only after its child is closed, so the pointer holds as long as the level is open.
        m_open.push_back({&place(std::move(node), mark), false, {}});
    }

    std::string_view m_text;
    const std::string& m_file;
    const YamlLimits& m_limits;
    bool m_ascii;
    Node m_root;
    std::vector<Level> m_open;
    std::size_t m_values = 0;
};

Finding refusal(const std::string& file, const char* code, std::vector<Argument> arguments = {},
                TextPosition position = {0, 0})
{
    return {base::Severity::Error, code, std::move(arguments), {}, {file, position.line, position.column}};
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

/// How often something may begin that yaml-cpp keeps in memory: it holds a whole flow collection, or a run of anchors,
/// before it says anything, and every word of a directive. Counted without reading YAML, so what stands in a text
/// counts as well; an apostrophe or a clock time inside a word does not.
std::size_t marksIn(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    constexpr std::string_view flow = ",[]{}";
    std::size_t marks = 0;
    bool directive = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        directive = i == 0 || text[i - 1] == '\n' ? c == '%' : directive;
        marks += directive && isOneOf(c, blank) ? 1U : 0U;
        if (!isOneOf(c, ",[{&?:\"'*!#")) {
            continue;
        }
        const char before = i == 0 ? '\n' : text[i - 1];
        const char after = i + 1 == text.size() ? '\n' : text[i + 1];
        if (c == ':') {
            marks += isOneOf(after, blank) || isOneOf(after, flow) || isOneOf(before, "\"']}") ? 1U : 0U;
        } else if (isOneOf(c, "\"'*!#")) {
            marks += isOneOf(before, blank) || isOneOf(before, flow) || isOneOf(before, ":?-\"'>") ? 1U : 0U;
        } else {
            ++marks;
        }
    }
    return marks;
}

} // namespace

base::Result<Node> readYaml(std::string_view text, const std::string& file, const YamlLimits& limits)
{
    if (text.size() > limits.bytes) {
        return refusal(file, "file_too_large", {TreeBuilder::amount(text.size()), TreeBuilder::amount(limits.bytes)});
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    if (const auto unclean = firstUncleanByte(text)) {
        return refusal(file, "not_text", {}, positionOf(text, *unclean));
    }
    if (marksIn(text) > limits.marks) {
        return refusal(file, "too_many_values", {base::Amount{static_cast<double>(limits.marks), base::Unit::Count}});
    }
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        TreeBuilder tree(text, file, limits);
        if (!parser.HandleNextDocument(tree)) {
            return refusal(file, "yaml_empty");
        }
        Node root = tree.take();
        TreeBuilder second(text, file, limits);
        if (parser.HandleNextDocument(second)) {
            return refusal(file, "yaml_second_document", {}, {second.take().line, 1});
        }
        return root;
    } catch (const Refusal& refused) {
        return refused.finding;
    } catch (const YAML::Exception& error) {
        return refusal(file, "yaml_syntax", {error.msg}, {error.mark.line + 1, error.mark.column + 1});
    }
}

} // namespace evenhost::documents
