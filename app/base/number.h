// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "base/units.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The number every formula of sizing and cost is written over.
///
/// A formula is one function template: instantiated with `double` it computes, instantiated with `Traced` it
/// computes the same, to the last bit, and remembers how. From one `Traced` evaluation come the "why?" panel, the
/// report's appendix, the derivations in JSON and the workbook's live formulas, so that an explanation cannot drift
/// from what was computed. On `double` every helper below is the bare arithmetic: tracing costs nothing there.
/// tests/base/tst_number.cpp holds the two instantiations equal.
namespace evenhost::base {

enum class Operation {
    Input,       ///< a figure from the plan or the catalogue; `path` and `provenance` say where from
    Constant,    ///< a literal of the formula (2, 1e9, 730)
    Add,         ///< sum of all operands
    Subtract,    ///< first - second
    Multiply,    ///< product of all operands
    Divide,      ///< first / second
    Minimum,     ///< smallest operand
    Maximum,     ///< largest operand
    RoundUp,     ///< smallest integer not below the operand
    Power,       ///< first ^ second
    Exponential, ///< e ^ operand
    Logarithm,   ///< natural logarithm
    SelectLess,  ///< first < second ? third : fourth
    Named,       ///< the operand under a name of its own: a line a reader would recognise
    Searched,    ///< found by a search over the operands (a batch size, a layout); the value is its result
};

struct TraceNode
{
    Operation operation = Operation::Constant;
    double value = 0.0;
    Unit unit = Unit::None;
    /// Inputs and named nodes: the key of the wording ("gpu_rent"), snake_case; empty for intermediate nodes.
    std::string name;
    /// Inputs: the field to follow ("workload.requests_per_day", "hosting.aws-p5.price_per_hour").
    std::string path;
    Provenance provenance;
    std::vector<std::shared_ptr<const TraceNode>> operands;
};

/// A double with its derivation. Cheap to copy (one shared pointer); immutable.
class Traced
{
public:
    /// A literal of the formula. Implicit, so that `2 * x` reads the same for both numbers.
    Traced(double constant = 0.0); // NOLINT(google-explicit-constructor)
    explicit Traced(std::shared_ptr<const TraceNode> node);

    [[nodiscard]] double value() const { return m_node->value; }
    [[nodiscard]] const std::shared_ptr<const TraceNode>& node() const { return m_node; }

    friend Traced operator+(const Traced& a, const Traced& b);
    friend Traced operator-(const Traced& a, const Traced& b);
    friend Traced operator*(const Traced& a, const Traced& b);
    friend Traced operator/(const Traced& a, const Traced& b);
    Traced& operator+=(const Traced& b) { return *this = *this + b; }
    Traced& operator-=(const Traced& b) { return *this = *this - b; }
    Traced& operator*=(const Traced& b) { return *this = *this * b; }
    Traced& operator/=(const Traced& b) { return *this = *this / b; }

private:
    std::shared_ptr<const TraceNode> m_node;
};

template <class T>
concept Number = std::same_as<T, double> || std::same_as<T, Traced>;

/// Where an input of a formula comes from; `name` is its wording key.
struct InputOrigin
{
    std::string_view name;
    std::string_view path;
    Unit unit = Unit::None;
    const Provenance* provenance = nullptr;
};

[[nodiscard]] Traced tracedInput(double value, const InputOrigin& origin);
[[nodiscard]] Traced tracedName(const Traced& value, std::string_view name, Unit unit);
[[nodiscard]] Traced tracedSearch(double value, std::string_view name, Unit unit, std::span<const Traced> over);
[[nodiscard]] Traced tracedOperation(Operation operation, double value, std::initializer_list<Traced> operands);

/// The plain value of either number.
[[nodiscard]] inline double valueOf(double x)
{
    return x;
}
[[nodiscard]] inline double valueOf(const Traced& x)
{
    return x.value();
}

/// An input of the formula: a figure someone can look up or change.
template <Number N>
[[nodiscard]] N input(double value, const InputOrigin& origin)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return tracedInput(value, origin);
    }
}

/// Gives an intermediate result a name a reader would recognise, with its unit.
template <Number N>
[[nodiscard]] N named(const N& value, std::string_view name, Unit unit)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return tracedName(value, name, unit);
    }
}

/// The result of a search that ran on `double`: `over` are the figures it was searched over.
template <Number N>
[[nodiscard]] N searched(double value, std::string_view name, Unit unit, std::initializer_list<N> over)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return tracedSearch(value, name, unit, std::span<const Traced>(over.begin(), over.size()));
    }
}

template <Number N>
[[nodiscard]] N minimum(const N& a, const N& b)
{
    if constexpr (std::same_as<N, double>) {
        return std::min(a, b);
    } else {
        return tracedOperation(Operation::Minimum, std::min(a.value(), b.value()), {a, b});
    }
}

template <Number N>
[[nodiscard]] N maximum(const N& a, const N& b)
{
    if constexpr (std::same_as<N, double>) {
        return std::max(a, b);
    } else {
        return tracedOperation(Operation::Maximum, std::max(a.value(), b.value()), {a, b});
    }
}

/// Smallest integer not below x. A value within 1e-9 (relative) above an integer counts as that integer, so that
/// 0.1 + 0.2 style noise never buys a GPU.
[[nodiscard]] inline double roundedUp(double x)
{
    return std::ceil(x - 1e-9 * std::max(1.0, std::abs(x))) + 0.0; // + 0.0: never minus zero
}

template <Number N>
[[nodiscard]] N roundUp(const N& x)
{
    if constexpr (std::same_as<N, double>) {
        return roundedUp(x);
    } else {
        return tracedOperation(Operation::RoundUp, roundedUp(x.value()), {x});
    }
}

template <Number N>
[[nodiscard]] N power(const N& x, const N& exponent)
{
    if constexpr (std::same_as<N, double>) {
        return std::pow(x, exponent);
    } else {
        return tracedOperation(Operation::Power, std::pow(x.value(), exponent.value()), {x, exponent});
    }
}

template <Number N>
[[nodiscard]] N exponential(const N& x)
{
    if constexpr (std::same_as<N, double>) {
        return std::exp(x);
    } else {
        return tracedOperation(Operation::Exponential, std::exp(x.value()), {x});
    }
}

template <Number N>
[[nodiscard]] N logarithm(const N& x)
{
    if constexpr (std::same_as<N, double>) {
        return std::log(x);
    } else {
        return tracedOperation(Operation::Logarithm, std::log(x.value()), {x});
    }
}

/// left < right ? whenLess : otherwise, with both branches kept for the explanation.
template <Number N>
[[nodiscard]] N selectLess(const N& left, const N& right, const N& whenLess, const N& otherwise)
{
    const bool less = valueOf(left) < valueOf(right);
    if constexpr (std::same_as<N, double>) {
        return less ? whenLess : otherwise;
    } else {
        return tracedOperation(Operation::SelectLess, less ? whenLess.value() : otherwise.value(),
                               {left, right, whenLess, otherwise});
    }
}

} // namespace evenhost::base
