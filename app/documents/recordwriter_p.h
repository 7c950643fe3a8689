// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "documents/node.h"
#include "documents/numbertext.h"
#include "documents/record_p.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace evenhost::documents {

[[nodiscard]] inline Node written(const std::string& value)
{
    return Node::string(value);
}
[[nodiscard]] inline Node written(double value)
{
    return Node::word(numberText(value));
}
[[nodiscard]] inline Node written(int value)
{
    return Node::word(std::to_string(value));
}
[[nodiscard]] inline Node written(long long value)
{
    return Node::word(std::to_string(value));
}
[[nodiscard]] inline Node written(bool value)
{
    return Node::word(value ? "true" : "false");
}
[[nodiscard]] Node written(const std::variant<double, std::string>& value);
[[nodiscard]] Node written(const std::pair<int, int>& value);
[[nodiscard]] Node written(const base::Quantity& value);

template <NamedChoice E>
[[nodiscard]] Node written(E value)
{
    for (const auto& [choice, name] : names(Type<E>{})) {
        if (choice == value) {
            return Node::word(name);
        }
    }
    return {};
}

template <Described T>
[[nodiscard]] Node written(const T& value);

template <class T>
[[nodiscard]] Node written(const std::optional<T>& value)
{
    return value ? written(*value) : Node{};
}

template <class T>
[[nodiscard]] Node written(const std::vector<T>& values)
{
    Node node = Node::sequence();
    for (const T& value : values) {
        node.items.push_back(written(value));
    }
    return node;
}

template <class T>
[[nodiscard]] Node written(const std::map<std::string, T>& values)
{
    Node node = Node::mapping();
    for (const auto& [key, value] : values) {
        node.add(key, written(value));
    }
    return node;
}

/// Visits a description and adds what differs from a default record to a mapping.
template <class T>
class RecordWriter
{
public:
    RecordWriter(const T& value, const T& defaults, Node& into) : m_value(value), m_defaults(defaults), m_into(into) {}

    template <class M>
    void field(std::string_view key, M T::*member, Limits = {})
    {
        if (!(m_value.*member == m_defaults.*member)) {
            m_into.add(key, written(m_value.*member));
        }
    }

    template <class M>
    void required(std::string_view key, M T::*member, Limits = {})
    {
        m_into.add(key, written(m_value.*member));
    }

    void date(std::string_view key, std::string T::*member)
    {
        if (m_value.*member != m_defaults.*member) {
            const std::string& text = m_value.*member;
            const bool bare = !text.empty() && text.find_first_not_of("0123456789-") == std::string::npos;
            m_into.add(key, bare ? Node::word(text) : Node::string(text));
        }
    }

    template <class M>
    void inlined(M T::*member)
    {
        RecordWriter<M> inner(m_value.*member, m_defaults.*member, m_into);
        describe(inner, Type<M>{});
    }

private:
    const T& m_value;
    const T& m_defaults;
    Node& m_into;
};

template <Described T>
[[nodiscard]] Node written(const T& value)
{
    Node node = Node::mapping();
    const T defaults{};
    RecordWriter<T> writer(value, defaults, node);
    describe(writer, Type<T>{});
    return node;
}

} // namespace evenhost::documents
