// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The only place where the program's words for codes live: findings, verdicts, cost parts, fields and the names in
/// derivations. The engine knows codes; the command line words them in English from here, the window translates the
/// same texts (context "wording").
namespace evenhost::cli {

struct Wording
{
    std::string_view key;
    /// %1, %2 ... are the arguments. A part in {braces} is left out when an argument inside it is empty:
    /// "Unknown key \"%1\".{ Did you mean \"%2\"?}"
    const char* text;
};

/// Findings, reasons and verdicts: sentences. What is wrong, then what to do about it.
[[nodiscard]] std::span<const Wording> messages();
/// Fields, cost parts, names in derivations, choices: a few words each, without a full stop.
[[nodiscard]] std::span<const Wording> labels();

/// The English text of a message or a label; null when there is none. A label may be asked for by a path
/// ("workload.requests_per_day"): its last part counts.
[[nodiscard]] const char* messageText(std::string_view code);
[[nodiscard]] const char* labelText(std::string_view key);

/// The label, or, for a key without one, the key in plain words.
[[nodiscard]] std::string label(std::string_view key);

/// A text with its arguments put in.
[[nodiscard]] std::string filled(std::string_view text, std::span<const std::string> arguments);

/// A number as an English reader expects it: separators, three significant digits or so, unit behind it
/// ("A$12,300", "4.5 %", "141 GiB"). `currency` is an ISO 4217 code; empty leaves it out.
[[nodiscard]] std::string amountText(const base::Amount& amount, std::string_view currency = {});

/// "A$" for AUD, "US$" for USD; other currencies by their code and a space.
[[nodiscard]] std::string currencySign(std::string_view currency);

/// The finding in English. User text in it is cleaned of control characters: terminals act on them.
[[nodiscard]] std::string sentence(const base::Finding& finding, std::string_view currency = {});

/// "file:line:column: error: sentence" with the parts that are known.
[[nodiscard]] std::string messageLine(const base::Finding& finding, std::string_view currency = {});

} // namespace evenhost::cli
