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
    return magnitude >= 100.0 || magnitude == 0.0 ? 0
           : magnitude >= 10.0                    ? 1
           : magnitude >= 1.0                     ? 2
           : magnitude >= 0.1                     ? 3
                                                  : 4;
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
    const bool small = magnitude < 0.1 && magnitude > 0.0; // a request, a token: two significant digits or so
    const int decimals = magnitude >= 1000.0 ? 0 : small ? 6 : 2;
    const std::string digits =
        small ? withoutTrailingZeros(numberText(magnitude, decimals)) : numberText(magnitude, decimals);
    return (value < 0.0 ? "-" : "") + currencySign(currency) + digits;
}

/// What stands behind a number; the window has its own, translated.
std::string_view unitSign(Unit unit)
{
    using Sign = std::pair<Unit, std::string_view>;
    constexpr std::array<Sign, 29> signs{{{Unit::Factor, "x"},
                                          {Unit::Tokens, "tokens"},
                                          {Unit::TokensPerSecond, "tokens/s"},
                                          {Unit::TokensPerDay, "tokens a day"},
                                          {Unit::RequestsPerSecond, "requests/s"},
                                          {Unit::Sequences, "sequences"},
                                          {Unit::Parameters, "B"},
                                          {Unit::Bits, "bit"},
                                          {Unit::Bytes, "bytes"},
                                          {Unit::BytesPerToken, "bytes a token"},
                                          {Unit::Gigabytes, "GB"},
                                          {Unit::Gibibytes, "GiB"},
                                          {Unit::GigabytesPerSecond, "GB/s"},
                                          {Unit::GigabitsPerSecond, "Gbit/s"},
                                          {Unit::Teraflops, "TFLOP/s"},
                                          {Unit::Flops, "FLOP"},
                                          {Unit::Microseconds, "\xC2\xB5s"},
                                          {Unit::Seconds, "s"},
                                          {Unit::Minutes, "min"},
                                          {Unit::Hours, "h"},
                                          {Unit::HoursPerMonth, "h/month"},
                                          {Unit::HoursPerDay, "h/day"},
                                          {Unit::Months, "months"},
                                          {Unit::Years, "years"},
                                          {Unit::Days, "days"},
                                          {Unit::Watts, "W"},
                                          {Unit::Kilowatts, "kW"},
                                          {Unit::KilowattHours, "kWh"},
                                          {Unit::Gpus, "GPUs"}}};
    const auto* const found = std::ranges::find(signs, unit, &Sign::first);
    return found == signs.end() ? std::string_view{} : found->second;
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
    return documents::cleanedForTerminal(plain);
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
    constexpr double billion = 1e9;
    if (base::isMoney(amount.unit)) {
        return moneyText(amount.value, currency);
    }
    switch (amount.unit) {
    case Unit::Share:
        return plainText(amount.value * 100.0) + " %";
    case Unit::SharePerMonth:
        return plainText(amount.value * 100.0) + " % a month";
    case Unit::SharePerYear:
        return plainText(amount.value * 100.0) + " % a year";
    case Unit::Parameters:
        return plainText(amount.value / billion) + " B";
    default:
        break;
    }
    std::string_view sign = unitSign(amount.unit);
    if (amount.value == 1.0 && sign.size() > 2 && sign.ends_with('s') && sign.find('/') == std::string_view::npos) {
        sign.remove_suffix(1); // 1 day, 2 days
    }
    return plainText(amount.value) + (sign.empty() ? "" : " ") + std::string(sign);
}

namespace {

/// A text of somebody's file as part of a message: on one line, harmless to a terminal, and not so long that it hides
/// what the message says.
std::string quotable(std::string_view text)
{
    constexpr std::size_t longest = 300;
    const bool tooLong = text.size() > longest;
    std::string shown = documents::cleanedForTerminal(text.substr(0, longest));
    if (tooLong) {
        // A character that was cut in two has become U+FFFD.
        constexpr std::string_view replacement = "\xEF\xBF\xBD";
        while (shown.ends_with(replacement)) {
            shown.resize(shown.size() - replacement.size());
        }
        shown += "\xE2\x80\xA6";
    }
    std::ranges::replace_if(
        shown, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return shown;
}

} // namespace

std::string sentence(const base::Finding& finding, std::string_view currency)
{
    std::vector<std::string> arguments;
    for (const base::Argument& argument : finding.arguments) {
        const auto* text = std::get_if<std::string>(&argument);
        arguments.push_back(text != nullptr ? quotable(*text) : amountText(std::get<base::Amount>(argument), currency));
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
        line += documents::cleanedForTerminal(finding.place.file);
        if (finding.place.line > 0) {
            line += ':' + std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column);
        }
        line += ": ";
    }
    line += base::severityName(finding.severity);
    line += ": " + sentence(finding, currency);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    if (!finding.path.empty() && finding.place.line == 0) {
        line += " [" + quotable(finding.path) + ']';
    }
    return line;
}

} // namespace evenhost::cli
