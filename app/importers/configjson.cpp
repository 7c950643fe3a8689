// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/configjson_p.h"

#include "base/wholecount.h"
#include "importers/config.h"
#include "importers/jsonstream.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::importers {

namespace {

constexpr std::size_t largestText = maximumConfigBytes;
/// Of jsonMarks(). A checkpoint that is quantised matrix by matrix lists each expert's: six marks for each of, say, 512
/// experts x 2 matrices x 40 layers.
constexpr std::size_t mostMarks = 300'000;
constexpr int deepest = 64;
constexpr double largestSize = 1e9;

base::Finding refusal(std::string code, std::vector<base::Argument> arguments, std::string_view fileName, int line = 0,
                      int column = 0)
{
    return {base::Severity::Error, std::move(code), std::move(arguments), {}, {std::string(fileName), line, column}};
}

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Replaces the words NaN and Infinity outside of strings and measures the depth on the way.
std::string withoutInfinities(std::string_view text, int& depth)
{
    std::string result;
    result.reserve(text.size());
    int level = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            result += c;
            if (c == '\\' && i + 1 < text.size()) {
                result += text[++i];
            } else if (c == '"') {
                inString = false;
            }
            continue;
        }
        if (isWordLetter(c)) {
            const std::size_t start = i;
            while (i + 1 < text.size() && isWordLetter(text[i + 1])) {
                ++i;
            }
            const std::string_view word = text.substr(start, i + 1 - start);
            const bool infinite = word == "NaN" || word == "Infinity";
            if (infinite && !result.empty() && result.back() == '-') {
                result.pop_back();
            }
            result += infinite ? std::string_view("null") : word;
            continue;
        }
        inString = c == '"';
        level += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        depth = std::max(depth, level);
        result += c;
    }
    return result;
}

std::pair<int, int> placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? before.size() : before.size() - newline - 1;
    return {static_cast<int>(line), static_cast<int>(std::max<std::size_t>(column, 1))};
}

bool isSize(const Json& value)
{
    if (!value.is_number()) {
        return false;
    }
    const double number = value.get<double>();
    return std::isfinite(number) && number >= 0.0 && number <= largestSize && number == std::floor(number);
}

} // namespace

int derivedSize(double size)
{
    constexpr int largest = 100'000'000;
    return std::min(base::wholeCount(size), largest);
}

base::Result<Json> readConfigJson(std::string_view text, std::string_view fileName)
{
    if (text.size() > largestText) {
        const base::Amount size{double(text.size()), base::Unit::Bytes};
        const base::Amount limit{double(largestText), base::Unit::Bytes};
        return refusal("config_too_large", {size, limit}, fileName);
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    int depth = 0;
    const std::string plain = withoutInfinities(text, depth);
    if (depth > deepest) {
        return refusal("config_too_deep", {std::to_string(deepest)}, fileName);
    }
    if (jsonMarks(plain) > mostMarks) {
        return refusal("too_many_values", {base::Amount{double(mostMarks), base::Unit::Count}}, fileName);
    }
    try {
        Json parsed = Json::parse(plain);
        if (!parsed.is_object()) {
            return refusal("config_not_an_object", {}, fileName, 1, 1);
        }
        return parsed;
    } catch (const Json::parse_error& error) {
        const auto [line, column] = placeOf(plain, error.byte);
        return refusal("config_syntax", {}, fileName, line, column);
    } catch (const Json::exception&) { // a number that no double holds
        return refusal("config_syntax", {}, fileName);
    }
}

const Json* ConfigNode::find(Keys keys) const
{
    for (const std::string_view key : keys) {
        const auto found = m_own->find(key);
        if (found != m_own->end() && !found->is_null()) {
            return &*found;
        }
    }
    return m_around != nullptr ? m_around->find(keys) : nullptr;
}

std::optional<double> ConfigNode::number(Keys keys) const
{
    const Json* value = find(keys);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->is_array() && !value->empty()) {
        const Json& first = value->front();
        const bool equal = std::ranges::all_of(*value, [&](const Json& each) { return each == first; });
        value = equal ? &first : value;
    }
    if (!value->is_number()) {
        return std::nullopt;
    }
    const double number = value->get<double>();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> ConfigNode::count(Keys keys, int largest) const
{
    const std::optional<double> value = number(keys);
    if (!value || *value < 0.0 || *value > largest || *value != std::floor(*value)) {
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<bool> ConfigNode::flag(Keys keys) const
{
    const Json* value = find(keys);
    return value != nullptr && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::string ConfigNode::text(Keys keys) const
{
    const Json* value = find(keys);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::vector<double> ConfigNode::numbers(Keys keys) const
{
    std::vector<double> list;
    const Json* value = find(keys);
    if (value == nullptr || !value->is_array()) {
        return list;
    }
    for (const Json& each : *value) {
        if (each.is_number()) {
            list.push_back(each.get<double>());
        } else if (each.is_boolean()) {
            list.push_back(each.get<bool>() ? 1.0 : 0.0);
        } else {
            return {};
        }
    }
    return list;
}

std::vector<std::string> ConfigNode::texts(Keys keys) const
{
    std::vector<std::string> list;
    const Json* value = find(keys);
    if (value == nullptr || !value->is_array()) {
        return list;
    }
    for (const Json& each : *value) {
        if (!each.is_string()) {
            return {};
        }
        list.push_back(each.get<std::string>());
    }
    return list;
}

std::optional<ConfigNode> ConfigNode::section(Keys keys) const
{
    const Json* value = find(keys);
    return value != nullptr && value->is_object() ? std::optional(ConfigNode(*value, this)) : std::nullopt;
}

bool hasNumber(const std::vector<double>& list, std::size_t number)
{
    return std::ranges::find(list, double(number)) != list.end();
}

std::vector<std::string> absurdSizes(const Json& config)
{
    static constexpr std::array sizes{"hidden_size",
                                      "num_hidden_layers",
                                      "num_attention_heads",
                                      "num_key_value_heads",
                                      "intermediate_size",
                                      "vocab_size",
                                      "head_dim",
                                      "num_experts",
                                      "n_routed_experts",
                                      "num_local_experts",
                                      "num_experts_per_tok",
                                      "moe_intermediate_size",
                                      "kv_lora_rank",
                                      "q_lora_rank",
                                      "qk_rope_head_dim",
                                      "qk_nope_head_dim",
                                      "v_head_dim",
                                      "max_position_embeddings",
                                      "n_embd",
                                      "n_layer",
                                      "n_head",
                                      "d_model",
                                      "n_layers",
                                      "n_heads"};
    std::vector<std::string> absurd;
    for (const char* key : sizes) {
        const auto found = config.find(key);
        if (found != config.end() && found->is_number() && !isSize(*found)) {
            absurd.emplace_back(key);
        }
    }
    return absurd;
}

} // namespace evenhost::importers
