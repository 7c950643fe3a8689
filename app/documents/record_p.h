// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

/// Each struct of a file is described once, by a function
///
///     template <class V> void describe(V& v, Type<Licence>) { v.field("name", &Licence::name); ... }
///
/// that tells a visitor its keys in the order they are written. One visitor reads a mapping (recordreader_p.h), one
/// writes it (recordwriter_p.h), two carry it through the compiled catalogue (blob_p.h). A visitor offers
///
///     field(key, member [, limits])     left out when it equals the default
///     required(key, member [, limits])  must be there
///     date(key, member)                 a text that must be an ISO date, or its year or month
///     inlined(member)                   a record whose keys stand among ours
///
/// What has to hold between fields is said by an overload of verify(const T&, Verifier&), which reading calls.
namespace evenhost::documents {

template <class T>
struct Type
{};

/// Range of a number. The upper end only keeps absurd values out.
struct Limits
{
    double minimum = 0.0;
    double maximum = 1e18;
};
inline constexpr Limits anyNumber{-1e18, 1e18};
inline constexpr Limits share{0.0, 1.0};

template <class Enum>
using Name = std::pair<Enum, std::string_view>;

/// Records found by describe(); everything else is a value of its own.
template <class T>
concept Described = requires(int& visitor)
{
    describe(visitor, Type<T>{});
};

/// Enumerations found by names(Type<E>): an array of Name<E>.
template <class T>
concept NamedChoice = requires
{
    names(Type<T>{});
};

} // namespace evenhost::documents
