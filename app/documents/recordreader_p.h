// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/quantity.h"
#include "documents/node.h"
#include "documents/record_p.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace evenhost::documents {

/// What goes along while a tree is read: the findings so far and the path of the value being read.
class ReadContext
{
public:
    explicit ReadContext(std::string file) : m_file(std::move(file)) {}

    /// Makes `step` part of the path as long as it lives.
    class Step
    {
    public:
        Step(ReadContext& context, std::string_view key);
        Step(ReadContext& context, std::size_t index);
        ~Step();
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        ReadContext& m_context;
        std::size_t m_length;
    };

    void error(std::string code, const Node& at, std::vector<base::Argument> arguments = {});
    void error(std::string code, int line, int column, std::vector<base::Argument> arguments = {});
    /// A finding that was made elsewhere, placed at this node.
    void add(base::Finding finding, const Node& at);

    /// After this many findings the rest of a file says nothing new.
    [[nodiscard]] bool isFull() const { return m_findings.size() >= 100; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// In the order of the file, as a reader goes through it.
    [[nodiscard]] base::Findings takeFindings();
    [[nodiscard]] const base::Findings& findings() const { return m_findings; }

private:
    std::string m_file;
    std::string m_path;
    base::Findings m_findings;
};

/// Puts findings of verify() at the place of the key they are about.
class Verifier
{
public:
    Verifier(const Node& node, ReadContext& context) : m_node(node), m_context(context) {}

    /// Reports `code` at `key` (or at the record when it has no such key) unless `holds`.
    void that(bool holds, std::string_view key, const char* code, std::vector<base::Argument> arguments = {});

private:
    const Node& m_node;
    ReadContext& m_context;
};

/// Nothing has to hold between fields unless an overload for the type says so.
template <class T>
void verify(const T&, Verifier&)
{}

[[nodiscard]] bool expectMapping(const Node& node, ReadContext& context);
[[nodiscard]] bool expectSequence(const Node& node, ReadContext& context);
[[nodiscard]] bool expectScalar(const Node& node, ReadContext& context);
void refuseUnknownKeys(const Node& node, const std::vector<std::string_view>& known, ReadContext& context);
[[nodiscard]] std::optional<double> numberOf(const Node& node, ReadContext& context, Limits limits);
[[nodiscard]] std::optional<long long> wholeNumberOf(const Node& node, ReadContext& context, Limits limits);
void refuseChoice(const Node& node, const std::vector<std::string>& choices, ReadContext& context);

void readValue(const Node& node, std::string& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, double& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, int& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, long long& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, bool& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, std::variant<double, std::string>& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, std::pair<int, int>& into, ReadContext& context, Limits limits = {});
void readValue(const Node& node, base::Quantity& into, ReadContext& context, Limits limits = {});
void readDate(const Node& node, std::string& into, ReadContext& context);

template <NamedChoice E>
void readValue(const Node& node, E& into, ReadContext& context, Limits = {})
{
    if (!expectScalar(node, context)) {
        return;
    }
    const auto choices = names(Type<E>{});
    for (const auto& [value, name] : choices) {
        if (name == node.text) {
            into = value;
            return;
        }
    }
    std::vector<std::string> texts;
    for (const auto& choice : choices) {
        texts.emplace_back(choice.second);
    }
    refuseChoice(node, texts, context);
}

template <Described T>
void readValue(const Node& node, T& into, ReadContext& context, Limits = {});

template <class T>
void readValue(const Node& node, std::optional<T>& into, ReadContext& context, Limits limits = {})
{
    if (node.isNull()) {
        into.reset();
        return;
    }
    readValue(node, into.emplace(), context, limits);
}

template <class T>
void readValue(const Node& node, std::vector<T>& into, ReadContext& context, Limits limits = {})
{
    into.clear();
    if (node.isNull() || !expectSequence(node, context)) {
        return;
    }
    into.reserve(node.items.size());
    for (std::size_t i = 0; i < node.items.size() && !context.isFull(); ++i) {
        const ReadContext::Step step(context, i);
        readValue(node.items[i], into.emplace_back(), context, limits);
    }
}

template <class T>
void readValue(const Node& node, std::map<std::string, T>& into, ReadContext& context, Limits limits = {})
{
    into.clear();
    if (node.isNull() || !expectMapping(node, context)) {
        return;
    }
    for (const Node::Entry& entry : node.entries) {
        const ReadContext::Step step(context, entry.key);
        readValue(entry.value, into[entry.key], context, limits);
    }
}

/// Visits a description and fills the record from a mapping.
template <class T>
class RecordReader
{
public:
    RecordReader(const Node& node, T& into, ReadContext& context, std::vector<std::string_view>& known)
        : m_node(node), m_into(into), m_context(context), m_known(known)
    {}

    template <class M>
    void field(std::string_view key, M T::*member, Limits limits = {})
    {
        if (const Node* value = look(key)) {
            const ReadContext::Step step(m_context, key);
            readValue(*value, m_into.*member, m_context, limits);
        }
    }

    template <class M>
    void required(std::string_view key, M T::*member, Limits limits = {})
    {
        const Node* value = look(key);
        if (value == nullptr || value->isNull()) {
            m_context.error("missing_key", m_node, {std::string(key)});
            return;
        }
        const ReadContext::Step step(m_context, key);
        readValue(*value, m_into.*member, m_context, limits);
    }

    void date(std::string_view key, std::string T::*member)
    {
        if (const Node* value = look(key)) {
            const ReadContext::Step step(m_context, key);
            readDate(*value, m_into.*member, m_context);
        }
    }

    template <class M>
    void inlined(M T::*member)
    {
        RecordReader<M> inner(m_node, m_into.*member, m_context, m_known);
        describe(inner, Type<M>{});
    }

private:
    const Node* look(std::string_view key)
    {
        m_known.push_back(key);
        return m_node.find(key);
    }

    const Node& m_node;
    T& m_into;
    ReadContext& m_context;
    std::vector<std::string_view>& m_known;
};

/// Reads a record and refuses keys it does not know, except those in `known` already.
template <Described T>
void readRecord(const Node& node, T& into, ReadContext& context, std::vector<std::string_view> known = {})
{
    if (!expectMapping(node, context)) {
        return;
    }
    const auto before = context.findings().size();
    RecordReader<T> reader(node, into, context, known);
    describe(reader, Type<T>{});
    refuseUnknownKeys(node, known, context);
    if (context.findings().size() == before) {
        Verifier verifier(node, context);
        verify(into, verifier);
    }
}

template <Described T>
void readValue(const Node& node, T& into, ReadContext& context, Limits)
{
    readRecord(node, into, context);
}

} // namespace evenhost::documents
