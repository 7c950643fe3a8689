// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace evenhost::documents {

/// A value of a YAML file with the place it stands at; also what is built before a file is written.
/// Lines and columns count from 1, in characters; 0 in trees that were not read.
struct Node
{
    enum class Kind { Null, Scalar, Sequence, Mapping };
    struct Entry;

    Kind kind = Kind::Null;
    bool plain = true;          ///< Scalar: written without quotes
    std::string text;           ///< Scalar
    std::vector<Node> items;    ///< Sequence
    std::vector<Entry> entries; ///< Mapping, in the order of the file; keys are unique
    int line = 0;
    int column = 0;

    Node();
    Node(const Node&);
    Node(Node&&) noexcept;
    Node& operator=(const Node&);
    Node& operator=(Node&&) noexcept;
    ~Node();

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
    [[nodiscard]] bool isSequence() const { return kind == Kind::Sequence; }
    [[nodiscard]] bool isMapping() const { return kind == Kind::Mapping; }

    /// The value of a mapping's key; null when there is none.
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] Node* find(std::string_view key);

    /// Appends a key to a mapping and returns its value. The key must not be there yet.
    Node& add(std::string_view key, Node value);

    [[nodiscard]] static Node mapping();
    [[nodiscard]] static Node sequence();
    /// A plain scalar, for numbers and words of the format.
    [[nodiscard]] static Node word(std::string_view text);
    /// A text of the user's; quoted where it has to be.
    [[nodiscard]] static Node string(std::string_view text);
};

struct Node::Entry
{
    std::string key;
    Node value;
    int line = 0; ///< of the key
    int column = 0;
};

} // namespace evenhost::documents
