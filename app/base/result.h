// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <cassert>
#include <utility>
#include <variant>

namespace evenhost::base {

/// A value, or the findings that say why there is none (at least one, of severity Error).
/// The names follow std::expected, which GCC 12 does not have in C++20.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Findings findings) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(findings))
    {
        assert(!std::get<1>(m_content).empty());
    }
    Result(Finding finding) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, Findings{std::move(finding)})
    {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] T& value() & { return std::get<0>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Findings& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Findings> m_content;
};

/// The result of something that gives no value: done, or why not.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace evenhost::base
