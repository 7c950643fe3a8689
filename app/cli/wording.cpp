// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wording.h"

#include "documents/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace evenhost::cli {

namespace {

using base::Unit;

/// Digits after the point that keep about three significant digits, four at most.
int decimalsFor(double magnitude)
{
    return magnitude >= 100.0 || magnitude == 0.0 ? 0 : magnitude >= 10.0 ? 1 : magnitude >= 1.0 ? 2 : magnitude >= 0.1 ? 3 : 4;
}

std::string withSeparators(std::string digits)
{
    const auto point = std::min(digits.find('.'), digits.size());
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    for (std::size_t at = point; at > first + 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

std::string withoutTrailingZeros(std::string digits)
{
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.')) {
            digits.pop_back();
        }
    }
    return digits;
}

std::string numberText(double value, int decimals)
{
    std::array<char, 400> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return withSeparators({text.data(), static_cast<std::size_t>(length)});
}

/// Whole numbers in full, others to about three significant digits.
std::string plainText(double value)
{
    const double magnitude = std::abs(value);
    if (!std::isfinite(value)) {
        return "?";
    }
    if (magnitude >= 1e15 || (magnitude > 0.0 && magnitude < 5e-5)) {
        std::array<char, 32> text{};
        const int length = std::snprintf(text.data(), text.size(), "%.3g", value);
        return {text.data(), static_cast<std::size_t>(length)};
    }
    const bool whole = std::trunc(value) == value;
    return withoutTrailingZeros(numberText(value, whole ? 0 : decimalsFor(magnitude)));
}

std::string moneyText(double value, std::string_view currency)
{
    const double magnitude = std::abs(value);
    const int decimals = magnitude >= 1000.0 ? 0 : magnitude >= 1.0 || magnitude == 0.0 ? 2 : 4;
    const std::string digits = numberText(magnitude, decimals);
    return (value < 0.0 ? "-" : "") + currencySign(currency) + digits;
}

/// Cannot be marked for translation one by one: they are the signs of units, the same in every language.
std::string_view unitSign(Unit unit)
{
    switch (unit) {
    case Unit::Factor:
        return "x";
    case Unit::TokensPerSecond:
        return "tokens/s";
    case Unit::RequestsPerSecond:
        return "requests/s";
    case Unit::Bytes:
        return "bytes";
    case Unit::BytesPerToken:
        return "bytes/token";
    case Unit::Gigabytes:
        return "GB";
    case Unit::Gibibytes:
        return "GiB";
    case Unit::GigabytesPerSecond:
        return "GB/s";
    case Unit::GigabitsPerSecond:
        return "Gbit/s";
    case Unit::Teraflops:
        return "TFLOP/s";
    case Unit::Microseconds:
        return "\xC2\xB5s";
    case Unit::Seconds:
        return "s";
    case Unit::Minutes:
        return "min";
    case Unit::Hours:
    case Unit::HoursPerMonth:
    case Unit::HoursPerDay:
        return "h";
    case Unit::Watts:
        return "W";
    case Unit::Kilowatts:
        return "kW";
    case Unit::KilowattHours:
        return "kWh";
    default:
        return {};
    }
}

/// Replaces %1 .. %9; `complete` turns false when an argument that is used is empty or missing.
std::string replaced(std::string_view text, std::span<const std::string> arguments, bool& complete)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool placeholder = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!placeholder) {
            result += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        const std::string argument = index < arguments.size() ? arguments[index] : std::string();
        complete = complete && !argument.empty();
        result += argument;
    }
    return result;
}

const char* textIn(std::span<const Wording> wordings, std::string_view key)
{
    const auto found = std::ranges::find(wordings, key, &Wording::key);
    return found == wordings.end() ? nullptr : found->text;
}

} // namespace

const char* messageText(std::string_view code)
{
    return textIn(messages(), code);
}

const char* labelText(std::string_view key)
{
    if (const char* text = textIn(labels(), key)) {
        return text;
    }
    const auto dot = key.rfind('.');
    return dot == std::string_view::npos ? nullptr : textIn(labels(), key.substr(dot + 1));
}

std::string label(std::string_view key)
{
    if (const char* text = labelText(key)) {
        return text;
    }
    std::string plain(key);
    std::ranges::replace(plain, '_', ' ');
    return documents::cleaned(plain);
}

std::string filled(std::string_view text, std::span<const std::string> arguments)
{
    std::string result;
    while (!text.empty()) {
        const auto open = std::min(text.find('{'), text.size());
        bool complete = true;
        result += replaced(text.substr(0, open), arguments, complete);
        text.remove_prefix(open);
        const auto close = text.find('}');
        if (text.empty() || close == std::string_view::npos) {
            break;
        }
        complete = true;
        const std::string part = replaced(text.substr(1, close - 1), arguments, complete);
        result += complete ? part : std::string();
        text.remove_prefix(close + 1);
    }
    return result;
}

std::string currencySign(std::string_view currency)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> signs{{{"AUD", "A$"},
                                                                                  {"USD", "US$"},
                                                                                  {"NZD", "NZ$"},
                                                                                  {"CAD", "C$"},
                                                                                  {"SGD", "S$"},
                                                                                  {"EUR", "\xE2\x82\xAC"},
                                                                                  {"GBP", "\xC2\xA3"},
                                                                                  {"", ""}}};
    const auto* const found = std::ranges::find(signs, currency, &std::pair<std::string_view, std::string_view>::first);
    return found != signs.end() ? std::string(found->second) : std::string(currency) + ' ';
}

std::string amountText(const base::Amount& amount, std::string_view currency)
{
    switch (amount.unit) {
    case Unit::Share:
    case Unit::SharePerMonth:
    case Unit::SharePerYear:
        return plainText(amount.value * 100.0) + " %";
    default:
        break;
    }
    if (base::isMoney(amount.unit)) {
        return moneyText(amount.value, currency);
    }
    const std::string_view sign = unitSign(amount.unit);
    return plainText(amount.value) + (sign.empty() ? "" : " ") + std::string(sign);
}

std::string sentence(const base::Finding& finding, std::string_view currency)
{
    std::vector<std::string> arguments;
    for (const base::Argument& argument : finding.arguments) {
        const auto* text = std::get_if<std::string>(&argument);
        arguments.push_back(text != nullptr ? documents::cleaned(*text)
                                            : amountText(std::get<base::Amount>(argument), currency));
        std::ranges::replace(arguments.back(), '\n', ' ');
        std::ranges::replace(arguments.back(), '\r', ' ');
    }
    const char* text = messageText(finding.code);
    if (text == nullptr) {
        return label(finding.code);
    }
    return filled(text, arguments);
}

std::string messageLine(const base::Finding& finding, std::string_view currency)
{
    std::string line;
    if (!finding.place.file.empty()) {
        line += documents::cleaned(finding.place.file);
        if (finding.place.line > 0) {
            line += ':' + std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column);
        }
        line += ": ";
    }
    line += base::severityName(finding.severity);
    line += ": " + sentence(finding, currency);
    std::ranges::replace(line, '\n', ' ');
    if (!finding.path.empty() && finding.place.line == 0) {
        line += " [" + documents::cleaned(finding.path) + ']';
    }
    return line;
}

} // namespace evenhost::cli
