// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading published configurations: JSON as Python writes it, from people we do not know.
namespace evenhost::importers {

using Json = nlohmann::json;
using Keys = std::initializer_list<std::string_view>;

/// Reads a configuration with limits: 8 MB, 64 levels, valid UTF-8. NaN and Infinity, which Python writes, become null.
/// Fails with config_too_large, too_many_values, config_too_deep, config_syntax (with line and column) or
/// config_not_an_object.
[[nodiscard]] base::Result<Json> readConfigJson(std::string_view text, std::string_view fileName);

/// A section of a configuration and the one around it, which is asked where the section is silent.
/// The same thing goes by many names: every look-up takes the names in the order they are tried. null counts as absent.
class ConfigNode
{
public:
    explicit ConfigNode(const Json& own, const ConfigNode* around = nullptr) : m_own(&own), m_around(around) {}

    /// A finite number, also where the list of one name holds equal numbers. Nothing when absent or anything else.
    [[nodiscard]] std::optional<double> number(Keys keys) const;
    /// A whole number in 0..largest; nothing when absent or out of range (see refused()).
    [[nodiscard]] std::optional<int> count(Keys keys, int largest = 100'000'000) const;
    [[nodiscard]] int countOr(Keys keys, int otherwise, int largest = 100'000'000) const
    {
        return count(keys, largest).value_or(otherwise);
    }
    [[nodiscard]] std::optional<bool> flag(Keys keys) const;
    [[nodiscard]] std::string text(Keys keys) const;
    [[nodiscard]] std::vector<double> numbers(Keys keys) const; ///< empty when absent or not all numbers
    [[nodiscard]] std::vector<std::string> texts(Keys keys) const;
    /// The JSON below the first of the names that is there; null otherwise.
    [[nodiscard]] const Json* find(Keys keys) const;
    /// A section below this one.
    [[nodiscard]] std::optional<ConfigNode> section(Keys keys) const;
    [[nodiscard]] bool has(Keys keys) const { return find(keys) != nullptr; }
    [[nodiscard]] const Json& json() const { return *m_own; }

private:
    const Json* m_own;
    const ConfigNode* m_around;
};

/// A size that was worked out from two others, rounded down and no larger than any layer can be.
[[nodiscard]] int derivedSize(double size);

/// Whether a list of numbers of a configuration names this one.
[[nodiscard]] bool hasNumber(const std::vector<double>& list, std::size_t number);

/// Names among `keys` whose value is a number that cannot be a size: negative, fractional or absurdly large.
[[nodiscard]] std::vector<std::string> absurdSizes(const Json& config);

} // namespace evenhost::importers
