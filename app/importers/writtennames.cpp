// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/writtennames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace evenhost::importers {

using catalogue::Accelerator;
using catalogue::Catalogue;
using catalogue::ModelCard;

namespace {

using Words = std::vector<std::string>;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Lower-case words; dots stay inside numbers ("3.1").
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    const auto flush = [&] {
        if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char raw = text[i];
        const bool between = i > 0 && i + 1 < text.size() && isDigit(text[i - 1]) && isDigit(text[i + 1]);
        const bool point = raw == '_' && between && word.size() == 1; // "3_3" is "3.3"
        const char c = point ? '.' : raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw - 'A' + 'a') : raw;
        if (isLetterOrDigit(c) || (c == '.' && !word.empty())) {
            word += c;
        } else {
            flush();
        }
    }
    flush();
    return words;
}

std::string_view afterSlash(std::string_view name)
{
    const auto slash = name.rfind('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

bool isNoise(const std::string& word)
{
    static constexpr std::array<std::string_view, 37> noise{
        "instruct", "it",   "chat",   "hf",      "fp8",       "fp4",      "fp16",    "bf16", "nvfp4",   "mxfp4",
        "awq",      "gptq", "int4",   "int8",    "kv",        "gguf",     "base",    "exp",  "preview", "thinking",
        "static",   "per",  "tensor", "dynamic", "block",     "meta",     "w4a16",   "w8a8", "v0.1",    "v0.2",
        "v0.3",     "4bit", "8bit",   "latest",  "quantized", "original", "terminus"};
    const bool digits = std::ranges::all_of(word, isDigit);
    const bool length =
        word == "1m"
        || (word.size() > 1 && word.back() == 'k' && std::all_of(word.begin(), word.end() - 1, isDigit)); // "128k"
    return (digits && word.size() == 4) || length || word.starts_with("quantized")
           || std::ranges::find(noise, word) != noise.end();
}

/// "v2", "v3.1"
bool isRevision(const std::string& word)
{
    return word.size() > 1 && word.front() == 'v' && isDigit(word[1]);
}

/// Without words that change nothing about the design; "v3.1" is "3.1", and a revision of a quantisation ("FP4-v2") is
/// none of the model.
Words withoutNoise(const Words& words)
{
    Words kept;
    bool afterNoise = false;
    for (const std::string& word : words) {
        const bool dropped = isNoise(word) || (afterNoise && isRevision(word));
        if (!dropped) {
            kept.push_back(isRevision(word) ? word.substr(1) : word);
        }
        afterNoise = dropped;
    }
    return kept;
}

/// 70 for "70b", 22 for "a22b"; nothing for other words.
std::optional<double> billions(std::string_view word)
{
    if (word.size() > 2 && word.front() == 'a') {
        word.remove_prefix(1);
    }
    if (word.size() < 2 || word.back() != 'b') {
        return std::nullopt;
    }
    word.remove_suffix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(value) : std::nullopt;
}

/// Parameters that a word of a name states: "30b", "a3b", "270m".
std::optional<double> statedParameters(const std::string& word)
{
    constexpr double perBillion = 1e9;
    constexpr double millionsInBillion = 1e3;
    if (const std::optional<double> size = billions(word)) {
        return *size * perBillion;
    }
    if (word.back() == 'm') {
        if (const std::optional<double> size = billions(word.substr(0, word.size() - 1) + 'b')) {
            return *size * perBillion / millionsInBillion;
        }
    }
    return std::nullopt;
}

/// "8x7b": experts share their attention, so the product is not the total.
bool isExpertProduct(const std::string& word)
{
    const auto cross = word.find('x');
    return cross != std::string::npos && cross > 0 && billions(std::string_view(word).substr(cross + 1)).has_value();
}

bool isExpertCount(const std::string& word)
{
    return word.size() > 1 && word.back() == 'e'
           && std::all_of(word.begin(), word.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
}

bool agrees(double written, double counted)
{
    constexpr double tolerance = 0.06;
    constexpr double perBillion = 1e-9;
    return std::abs(written - counted * perBillion) <= std::max(tolerance * written, 0.5);
}

/// A word after the card's own name that does not make it another model.
bool isHarmless(const std::string& word, const ModelCard& card)
{
    if (const std::optional<double> size = billions(word)) {
        return agrees(*size, card.parameters.total) || agrees(*size, card.parameters.active)
               || agrees(*size, card.parameters.headlineTotal.value_or(0.0));
    }
    return isExpertCount(word);
}

std::string joined(const Words& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += word;
    }
    return text;
}

/// What `make` makes of the catalogue's names, made once: a table of measurements asks for every name in each of its
/// rows, in the same order.
template <class Made>
class RememberedNames
{
public:
    explicit RememberedNames(Made (*make)(std::string_view)) : m_make(make) {}

    void start() { m_next = 0; }
    const Made& next(std::string_view name)
    {
        if (m_next == m_known.size()) {
            m_known.emplace_back(name, m_make(name));
        }
        auto& [known, made] = m_known[m_next++];
        if (known != name) { // another catalogue
            known = name;
            made = m_make(name);
        }
        return made;
    }

private:
    Made (*m_make)(std::string_view);
    std::vector<std::pair<std::string, Made>> m_known;
    std::size_t m_next = 0;
};

/// A card's own name without spaces and words that change nothing.
std::string writtenPlainly(std::string_view name)
{
    return joined(withoutNoise(wordsOf(name)));
}

/// How many characters of the written name a card's name explains; 0 when it is another name.
std::size_t explained(const Words& written, std::string_view writtenText, std::string_view own, const ModelCard& card)
{
    if (own.empty() || !writtenText.starts_with(own)) {
        return 0;
    }
    std::size_t length = 0;
    std::size_t count = 0;
    while (length < own.size()) {
        length += written[count++].size();
    }
    const bool whole = length == own.size();
    const bool harmless = std::all_of(written.begin() + static_cast<std::ptrdiff_t>(count), written.end(),
                                      [&](const std::string& word) { return isHarmless(word, card); });
    return whole && harmless ? own.size() : 0;
}

/// Where a word of an accelerator's name is two written together: "rtx4090", "h100sxm5", "h200nvl". 0 = nowhere.
std::size_t seam(const std::string& word)
{
    for (const std::string_view series : {"rtx", "gtx", "rx"}) {
        const bool number = word.size() > series.size() && word[series.size()] >= '0' && word[series.size()] <= '9';
        if (word.starts_with(series) && number) {
            return series.size();
        }
    }
    for (const std::string_view socket : {"sxm", "pcie", "nvl"}) {
        const auto at = word.find(socket);
        if (at != std::string::npos && at > 0) {
            return at;
        }
    }
    return 0;
}

/// "h100" for "8xh100" and "h100x8".
std::string withoutCount(const std::string& word)
{
    const std::size_t digits = word.find_first_not_of("0123456789");
    if (digits != std::string::npos && digits > 0 && word[digits] == 'x' && word.size() > digits + 2) {
        return word.substr(digits + 1);
    }
    const std::size_t cross = word.find_last_of('x');
    const bool counted = cross != std::string::npos && cross > 2 && cross + 1 < word.size() && isDigit(word[cross - 1])
                         && word.find_first_not_of("0123456789", cross + 1) == std::string::npos;
    return counted ? word.substr(0, cross) : word;
}

/// "sxm5" is "sxm": the socket's generation follows from the chip.
Words acceleratorWords(std::string_view text)
{
    Words words;
    for (const std::string& glued : wordsOf(text)) {
        const std::string word = withoutCount(glued);
        const std::size_t at = seam(word);
        if (at > 0) {
            words.push_back(word.substr(0, at));
        }
        const std::string rest = word.substr(at);
        words.push_back(rest.starts_with("sxm") ? "sxm" : rest);
    }
    return words;
}

/// Words of `own` when all of them stand in the written name; 0 otherwise.
std::size_t commonWords(const Words& written, const Words& own)
{
    static constexpr std::array<std::string_view, 4> vendors{"nvidia", "amd", "intel", "instinct"};
    std::size_t count = 0;
    for (const std::string& word : own) {
        if (std::ranges::find(vendors, word) != vendors.end()) {
            continue;
        }
        if (std::ranges::find(written, word) == written.end()) {
            return 0;
        }
        ++count;
    }
    return count;
}

} // namespace

const ModelCard* modelAsWritten(const Catalogue& catalogue, std::string_view name)
{
    if (const ModelCard* exact = catalogue.modelNamed(name)) {
        return exact;
    }
    const Words written = withoutNoise(wordsOf(afterSlash(name)));
    const std::string text = joined(written);
    const ModelCard* best = nullptr;
    if (text.empty()) {
        return best;
    }
    std::size_t most = 0;
    thread_local RememberedNames<std::string> names(writtenPlainly);
    names.start();
    for (const ModelCard& card : catalogue.models) {
        for (const std::string_view own :
             {std::string_view(card.id), std::string_view(card.name), afterSlash(card.repository)}) {
            const std::size_t length = explained(written, text, names.next(own), card);
            if (length > most) {
                most = length;
                best = &card;
            }
        }
    }
    return best;
}

std::optional<ModelCard> modelFromItsName(std::string_view name)
{
    double total = 0.0;
    double active = 0.0;
    for (const std::string& word : wordsOf(afterSlash(name))) {
        const bool effective = word.size() > 2 && word.front() == 'e' && word.back() == 'b';
        if (isExpertCount(word) || isExpertProduct(word) || (effective && billions(word.substr(1)))) {
            return std::nullopt;
        }
        if (const std::optional<double> size = statedParameters(word)) {
            double& place = word.front() == 'a' ? active : total;
            place = place > 0.0 ? place : *size;
        }
    }
    if (total <= 0.0 || active > total) {
        return std::nullopt;
    }
    ModelCard card;
    card.id = std::string(name);
    card.name = std::string(name);
    card.parameters.total = total;
    card.parameters.active = active > 0.0 ? active : total;
    card.parameters.provenance = {"the model's own name", "", base::Confidence::Estimated, ""};
    return card;
}

const Accelerator* acceleratorAsWritten(const Catalogue& catalogue, std::string_view name)
{
    if (const Accelerator* exact = catalogue.acceleratorNamed(name)) {
        return exact;
    }
    const Words written = acceleratorWords(name);
    if (std::ranges::find(written, "cpu") != written.end()) {
        return nullptr;
    }
    const Accelerator* best = nullptr;
    std::size_t most = 0;
    thread_local RememberedNames<Words> names(acceleratorWords);
    names.start();
    const auto consider = [&](const Accelerator& accelerator, std::string_view own) {
        const std::size_t count = commonWords(written, names.next(own));
        if (count > most) {
            most = count;
            best = &accelerator;
        }
    };
    for (const Accelerator& accelerator : catalogue.accelerators) {
        consider(accelerator, accelerator.id);
        consider(accelerator, accelerator.name);
        for (const std::string& alias : accelerator.aliases) {
            consider(accelerator, alias);
        }
    }
    return best;
}

} // namespace evenhost::importers
