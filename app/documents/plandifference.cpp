// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plandifference.h"

#include "documents/node.h"
#include "documents/planfile.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace evenhost::documents {

namespace {

using Place = std::vector<std::string>;

const Node& nothing()
{
    static const Node null;
    return null;
}

const Node& valueAt(const Node& mapping, std::string_view key)
{
    const Node* found = mapping.find(key);
    return found != nullptr ? *found : nothing();
}

/// A list of entries that have names of their own.
bool isNamedList(const Node& node)
{
    return node.isSequence() && !node.items.empty() && node.items.front().isMapping();
}

std::string nameOf(const Node& entry, std::size_t index)
{
    for (const char* key : {"id", "name", "path"}) {
        if (const Node* name = entry.find(key); name != nullptr && name->isScalar()) {
            return name->text;
        }
    }
    return std::to_string(index + 1);
}

/// What a person calls the whole: its label, title or first text; lists and mappings as their parts.
std::string textOf(const Node& node)
{
    if (node.isScalar()) {
        return node.text;
    }
    std::string text;
    const auto append = [&text](const std::string& part) {
        if (!part.empty()) {
            text += (text.empty() ? "" : ", ") + part;
        }
    };
    if (node.isSequence()) {
        for (const Node& item : node.items) {
            append(textOf(item));
        }
        return text;
    }
    constexpr std::array names{"label", "value", "name", "model", "offer", "id"};
    for (const char* key : names) {
        if (const Node* name = node.find(key); name != nullptr && name->isScalar() && !name->text.empty()) {
            return name->text;
        }
    }
    for (const Node::Entry& entry : node.entries) {
        if (entry.value.isScalar()) {
            append(entry.key + ": " + entry.value.text);
        }
    }
    return text;
}

class Comparison
{
public:
    std::vector<FieldDifference> take() { return std::move(m_found); }

    void compare(const Node& before, const Node& after)
    {
        if (isNamedList(before) || isNamedList(after)) {
            compareLists(before, after);
        } else if (before.isMapping() && after.isMapping()) {
            compareMappings(before, after);
        } else if (before.isMapping() && (isQuantity(before) || after.isNull())) {
            compareMappings(before, wrapped(after));
        } else if (after.isMapping() && (isQuantity(after) || before.isNull())) {
            compareMappings(wrapped(before), after);
        } else {
            compareTexts(before, after);
        }
    }

private:
    static bool isQuantity(const Node& node) { return node.find("value") != nullptr; }

    /// A quantity without a source is written as the bare number; what is not there has no parts.
    static Node wrapped(const Node& value)
    {
        Node quantity = Node::mapping();
        if (!value.isNull()) {
            quantity.add("value", value);
        }
        return quantity;
    }

    void report(std::optional<std::string> before, std::optional<std::string> after)
    {
        m_found.push_back({m_place, std::move(before), std::move(after)});
    }

    void compareTexts(const Node& before, const Node& after)
    {
        const auto text = [](const Node& node) -> std::optional<std::string> {
            return node.isNull() ? std::nullopt : std::optional(textOf(node));
        };
        if (before.kind != after.kind || text(before) != text(after)) {
            report(text(before), text(after));
        }
    }

    void compareChild(const std::string& key, const Node& before, const Node& after)
    {
        if (key == "value") {
            compare(before, after);
            return;
        }
        m_place.push_back(key);
        compare(before, after);
        m_place.pop_back();
    }

    void compareMappings(const Node& before, const Node& after)
    {
        for (const Node::Entry& entry : before.entries) {
            compareChild(entry.key, entry.value, valueAt(after, entry.key));
        }
        for (const Node::Entry& entry : after.entries) {
            if (before.find(entry.key) == nullptr) {
                compareChild(entry.key, nothing(), entry.value);
            }
        }
    }

    void compareLists(const Node& before, const Node& after)
    {
        std::unordered_map<std::string, const Node*> olds;
        std::unordered_map<std::string, const Node*> news;
        Place oldOrder;
        Place newOrder;
        const auto index = [](const Node& list, auto& byName, Place& order) {
            for (std::size_t i = 0; i < list.items.size(); ++i) {
                order.push_back(nameOf(list.items[i], i));
                byName.emplace(order.back(), &list.items[i]);
            }
        };
        index(before, olds, oldOrder);
        index(after, news, newOrder);
        for (const std::string& name : oldOrder) {
            const auto found = news.find(name);
            if (found != news.end()) {
                compareChild(name, *olds.at(name), *found->second);
            } else {
                m_place.push_back(name);
                report(textOf(*olds.at(name)), std::nullopt);
                m_place.pop_back();
            }
        }
        for (const std::string& name : newOrder) {
            if (!olds.contains(name)) {
                m_place.push_back(name);
                report(std::nullopt, textOf(*news.at(name)));
                m_place.pop_back();
            }
        }
        compareOrder(std::move(oldOrder), std::move(newOrder), olds, news);
    }

    /// Only of what both have: an entry that came or went has been reported.
    template <class Names>
    void compareOrder(Place before, Place after, const Names& olds, const Names& news)
    {
        std::erase_if(before, [&](const std::string& name) { return !news.contains(name); });
        std::erase_if(after, [&](const std::string& name) { return !olds.contains(name); });
        if (before == after) {
            return;
        }
        const auto joined = [](const Place& names) {
            std::string text;
            for (const std::string& name : names) {
                text += (text.empty() ? "" : ", ") + name;
            }
            return text;
        };
        report(joined(before), joined(after));
    }

    Place m_place;
    std::vector<FieldDifference> m_found;
};

} // namespace

std::vector<FieldDifference> differences(const plan::Plan& before, const plan::Plan& after)
{
    Comparison comparison;
    comparison.compare(planTree(before), planTree(after));
    return comparison.take();
}

std::string pathOf(const FieldDifference& difference)
{
    std::string path;
    for (const std::string& key : difference.place) {
        path += (path.empty() ? "" : ".") + key;
    }
    return path;
}

} // namespace evenhost::documents
