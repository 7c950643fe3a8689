// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/node.h"

#include <algorithm>
#include <utility>

namespace evenhost::documents {

Node::Node() = default;
Node::Node(const Node&) = default;
Node::Node(Node&&) noexcept = default;
Node& Node::operator=(const Node&) = default;
Node& Node::operator=(Node&&) noexcept = default;
Node::~Node() = default;

const Node* Node::find(std::string_view key) const
{
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &found->value;
}

Node* Node::find(std::string_view key)
{
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &found->value;
}

Node& Node::add(std::string_view key, Node value)
{
    entries.push_back({std::string(key), std::move(value), 0, 0});
    return entries.back().value;
}

Node Node::mapping()
{
    Node node;
    node.kind = Kind::Mapping;
    return node;
}

Node Node::sequence()
{
    Node node;
    node.kind = Kind::Sequence;
    return node;
}

Node Node::word(std::string_view text)
{
    Node node;
    node.kind = Kind::Scalar;
    node.text = text;
    return node;
}

Node Node::string(std::string_view text)
{
    Node node = word(text);
    node.plain = false;
    return node;
}

} // namespace evenhost::documents
