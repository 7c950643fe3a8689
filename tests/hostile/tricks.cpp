// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilefiles.h"

namespace evenhost::hostile {

namespace {

const std::string head = "evenhost: 1\nkind: plan\n";
const std::string workload = "workload: {requests_per_day: 100, input_tokens: 10, output_tokens: 5}\n";
const std::string rates = "exchange_rates: {USD: 1.5}\n";
const std::string plan = head + workload + rates;

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// Lines that differ by their number.
std::string numbered(const std::string& before, const std::string& after, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += before + std::to_string(i) + after;
    }
    return all;
}

Trick trick(std::string name, std::string text, std::string code, int line = 0)
{
    return {{std::move(name), Reader::Plan, std::move(text)}, std::move(code), line};
}

std::string utf16(const std::string& text, bool bigEndian)
{
    std::string wide = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : text) {
        wide += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return wide;
}

std::string billionLaughs()
{
    std::string text = head + "note: &a0 lol\n";
    for (int i = 1; i < 10; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        text +=
            "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated(before + ", ", 9) + before + "]\n";
    }
    return text;
}

void addStructure(std::vector<Trick>& all)
{
    all.push_back(trick("empty", "", "yaml_empty"));
    all.push_back(trick("only a comment", "# nothing\n", "yaml_empty"));
    all.push_back(trick("only a byte order mark", "\xEF\xBB\xBF", "yaml_empty"));
    all.push_back(trick("a list", "- a\n- b\n", "not_evenhost"));
    all.push_back(trick("a word", "plan\n", "not_evenhost"));
    all.push_back(trick("no version", "kind: plan\n" + workload, "not_evenhost"));
    all.push_back(trick("a version of tomorrow", "evenhost: 2\nkind: plan\n", "newer_version", 1));
    all.push_back(trick("a version far away", "evenhost: 99999999999999999999\nkind: plan\n", "", 1));
    all.push_back(trick("a negative version", "evenhost: -1\nkind: plan\n", "", 1));
    all.push_back(trick("no kind", "evenhost: 1\n" + workload, "missing_key"));
    all.push_back(trick("another kind", "evenhost: 1\nkind: hosting\noffers: []\n", "not_a_plan", 2));
    all.push_back(trick("two documents", plan + "---\n" + plan, "yaml_second_document"));
    all.push_back(trick("a key twice", head + workload + workload, "duplicate_key", 4));
    all.push_back(trick("a key twice, quoted once", head + "title: a\n\"title\": b\n" + workload, "duplicate_key", 4));
    all.push_back(
        trick("a key twice, deep", head + "workload: {input_tokens: 1, input_tokens: 2}\n", "duplicate_key", 3));
    all.push_back(trick("an unknown key", plan + "cleint: x\n", "unknown_key", 5));
    all.push_back(trick("a list as a key", head + "? [a]\n: b\n", "yaml_key"));
    all.push_back(trick("an empty key", plan + ": b\n", "", 5));
    all.push_back(trick("a key of 600 letters", plan + std::string(600, 'k') + ": 1\n", "text_too_long", 5));
    all.push_back(trick("a key that could not be written again",
                        plan + "walkthrough: {notes: {? " + std::string(2000, 'k') + " : x}}\n", "text_too_long", 5));
    all.push_back(trick("an unclosed bracket", head + "title: [a\n", "yaml_syntax"));
    all.push_back(trick("tabs as indentation", head + "workload:\n\tinput_tokens: 1\n", "yaml_syntax"));
    all.push_back(trick("brackets, 65 deep", plan + "note: " + std::string(65, '[') + std::string(65, ']') + "\n",
                        "yaml_too_deep", 5));
    all.push_back(trick("brackets, 100,000 deep", plan + "note: " + std::string(100'000, '['), "", 0));
    all.push_back(
        trick("a list in a list in a list", plan + "note:\n" + repeated("- ", 5000) + "a\n", "yaml_too_deep"));
    all.push_back(trick("braces, 5,000 deep", plan + "note: " + repeated("{a: ", 5000), "yaml_too_deep"));
}

void addYamlFeatures(std::vector<Trick>& all)
{
    all.push_back(trick("an alias", head + "title: &a x\nclient: *a\n" + workload, "yaml_alias", 3));
    all.push_back(trick("an anchor on the root", "&a\nevenhost: 1\n", "yaml_alias"));
    all.push_back(trick("an alias to itself", head + "note: &a [*a]\n", "yaml_alias", 3));
    all.push_back(trick("a billion laughs", billionLaughs(), "yaml_alias", 3));
    all.push_back(trick("a merge key", plan + "tax: {<<: {name: x}}\n", "yaml_merge_key", 5));
    all.push_back(trick("a tag", plan + "title: !!str 5\n", "yaml_tag", 5));
    all.push_back(
        trick("a tag that runs things", plan + "title: !!python/object/apply:os.system [id]\n", "yaml_tag", 5));
    all.push_back(trick("a tag of one's own", plan + "title: !include /etc/passwd\n", "yaml_tag", 5));
    all.push_back(trick("a binary", plan + "title: !!binary aGVsbG8=\n", "yaml_tag", 5));
}

void addBytes(std::vector<Trick>& all)
{
    const std::string nul(1, '\0');
    all.push_back(trick("a NUL", head + "title: a" + nul + "b\n" + workload, "not_text", 3));
    all.push_back(trick("only NULs", std::string(1000, '\0'), "not_text", 1));
    all.push_back(trick("UTF-16, little end first", utf16(plan, false), "not_text", 1));
    all.push_back(trick("UTF-16, big end first", utf16(plan, true), "not_text", 1));
    all.push_back(trick("Latin-1", head + "title: caf\xE9\n", "not_text", 3));
    all.push_back(trick("an overlong slash", head + "title: \xC0\xAF\n", "not_text", 3));
    all.push_back(trick("half of a surrogate pair", head + "title: \xED\xA0\x80\n", "not_text", 3));
    all.push_back(trick("beyond Unicode", head + "title: \xF4\x90\x80\x80\n", "not_text", 3));
    all.push_back(trick("a cut character", head + "title: a\xF0\x9F", "not_text", 3));
    all.push_back(trick("an escape sequence", head + "title: \x1b[2J\n", "not_text", 3));
    all.push_back(trick("an escape sequence of one character",
                        head
                            + "title: \xC2\x9B"
                              "2J\n",
                        "not_text", 3));
    all.push_back(trick("an escape sequence, spelt", head + "title: \"\\e[2J\"\n", "not_text", 3));
    all.push_back(trick("an escape sequence as a key", head + "\"\\e]0;owned\\a\": 1\n", "not_text", 3));
    all.push_back(trick("a bell", head + "title: \"\\a\"\n", "not_text", 3));
    all.push_back(trick("a backspace", head + "title: \"a\\b\"\n", "not_text", 3));
    all.push_back(trick("a deletion", head + "title: a\x7f\n", "not_text", 3));
    all.push_back(trick("a program",
                        "\x7f"
                        "ELF\x02\x01\x01"
                            + std::string(200, '\0'),
                        "not_text", 1));
    all.push_back(trick("a picture", "\x89PNG\r\n\x1a\n" + std::string(200, '\0'), "not_text", 1));
    all.push_back(trick("a page", "<!DOCTYPE html><html><body>evenhost: 1</body></html>", "not_evenhost"));
    all.push_back(trick("a JSON list", "[{\"evenhost\": 1}]", "not_evenhost"));
}

void addNumbers(std::vector<Trick>& all)
{
    const auto requests = [&](const std::string& value, const std::string& code) {
        const std::string text =
            head + "workload: {requests_per_day: " + value + ", input_tokens: 10, output_tokens: 5}\n";
        all.push_back(trick("requests a day: " + value.substr(0, 30), text + rates, code, 3));
    };
    for (const char* value :
         {".inf",  "-.inf", ".nan", "nan", "inf", "Infinity", "1e999", "-1e999", "1e-999", "0x1F", "0b1", "0o17",
          "1_000", "1e",    "e5",   "+-5", "--5", "1.2.3",    "12abc", "true",   "5 000",  "A$5",  "5%"}) {
        requests(value, "not_a_number");
    }
    requests(std::string(5000, '9'), "not_a_number");
    requests("\"5\"", "number_in_quotes");
    requests("'5'", "number_in_quotes");
    requests("-1", "");
    requests("1e300", "");
    requests("[5]", "");
    requests("{value: 5, low: 9}", "");
    requests("{value: 5, lwo: 4}", "unknown_key");
    requests("{low: 5}", "missing_key");
    all.push_back(trick("half a GPU", plan + "shortlist: [{id: a, model: m, hosting: h, gpus_per_replica: 0.5}]\n",
                        "not_whole", 5));
    all.push_back(trick("more GPUs than a number holds",
                        plan + "shortlist: [{id: a, model: m, hosting: h, gpus_per_replica: 1e17}]\n", "", 5));
    all.push_back(trick("a time zone beyond the Earth",
                        head
                            + "workload: {requests_per_day: 1, input_tokens: 1, output_tokens: 1, "
                              "shape: {utc_offset_hours: 1e18}}\n"
                            + rates,
                        "out_of_range", 3));
    all.push_back(trick("the 30th of February", plan + "date: 2026-02-30\n", "not_a_date", 5));
    all.push_back(
        trick("a negative price", plan + "own: {managed: [{id: a, prices: {input: -1, output: 1}}]}\n", "negative", 5));
}

void addReferences(std::vector<Trick>& all)
{
    all.push_back(trick("the same id twice", plan + "managed:\n- {id: a, offer: x}\n- {id: a, offer: y}\n", ""));
    all.push_back(trick("a scenario that changes nothing there is",
                        plan + "scenarios: [{name: s, overrides: [{path: workload.nothing, value: 1}]}]\n",
                        "unknown_field"));
    all.push_back(trick("a path out of the plan",
                        plan + "scenarios: [{name: s, overrides: [{path: ../../etc/passwd, value: 1}]}]\n",
                        "unknown_field"));
    all.push_back(
        trick("a currency of six letters", head + workload + "exchange_rates: {DOLLAR: 1.5}\n", "not_a_currency", 4));
    all.push_back(trick("a currency with a point", head + workload + "exchange_rates: {U.S: 1.5}\n", "not_a_currency"));
    all.push_back(trick("an empty currency", head + workload + "exchange_rates: {\"\": 1.5}\n", "not_a_currency"));
    all.push_back(trick("a plan in no currency", plan + "currency: \"\"\n", "not_a_currency", 5));
    all.push_back(trick("a scenario twice", plan + "scenarios: [{name: s}, {name: s}]\n", "duplicate_id", 5));
    all.push_back(trick("a scenario without a name", plan + "scenarios: [{name: \"\"}]\n", "missing_id", 5));
    all.push_back(trick("a path of dots", plan + "scenarios: [{name: s, overrides: [{path: \"....\", value: 1}]}]\n",
                        "unknown_field"));
}

} // namespace

std::vector<Trick> tricks()
{
    std::vector<Trick> all;
    addStructure(all);
    addYamlFeatures(all);
    addBytes(all);
    addNumbers(all);
    addReferences(all);
    return all;
}

std::vector<File> enormousFiles()
{
    constexpr std::size_t cap = std::size_t{4} << 20U;
    const auto file = [](std::string name, std::string text) {
        return File{std::move(name), Reader::Plan, std::move(text)};
    };
    const auto upToCap = [&](const std::string& start, const std::string& unit) {
        return start + repeated(unit, (cap - start.size()) / unit.size());
    };
    std::string keys = plan;
    for (int i = 0; i < 190'000; ++i) {
        keys += 'k' + std::to_string(i) + ": 1\n";
    }
    std::string models = "evenhost: 1\nkind: model\nid: a\nname: a\nparameters: {total: 1, active: 1}\n"
                         "architecture:\n  layers: 1\n  hidden: 1\n  vocabulary: 1\n  mixers:\n";
    models += repeated("  - {kind: full, layers: 100000}\n", 60'000);
    models += "  feed_forwards:\n" + repeated("  - {layers: 100000}\n", 30'000);
    return {
        file("a list just under the limit", plan + "walkthrough: {order: [" + repeated("a, ", 199'000) + "a]}\n"),
        file("a list of lines just under the limit", plan + "walkthrough:\n  order:\n" + repeated("  - a\n", 190'000)),
        file("a list far above the limit", upToCap(plan + "note: [", "a,")),
        file("brackets to the limit", upToCap(plan + "note: ", "[")),
        file("a directive to the limit", upToCap("%X", " a")),
        file("lines of directives to the limit", upToCap("%X a\n", "%Y b\n")),
        file("braces to the limit", upToCap(plan + "note: ", "{a: ")),
        file("dashes to the limit", upToCap(plan + "note:\n", "- ")),
        file("lines of dashes to the limit", upToCap(plan + "note:\n", "-\n")),
        file("question marks to the limit", upToCap(plan, "? ")),
        file("colons to the limit", upToCap(plan, ": ")),
        file("quotes to the limit", upToCap(plan + "note: ", "\"\\\" ")),
        file("a plain text to the limit", upToCap(plan + "note: ", "x")),
        file("a plain text of many lines to the limit", upToCap(plan + "note: ", "x\n ")),
        file("a block to the limit", upToCap(plan + "note: |\n", "  x\n")),
        file("a folded block to the limit", upToCap(plan + "note: >\n", "  x\n\n")),
        file("comments to the limit", upToCap(plan, "#\n")),
        file("spaces to the limit", upToCap(plan + "note:", " ")),
        file("keys within braces to the limit", upToCap("{", "a: ")),
        file("keys within braces just under the limit", "{" + repeated("a: ", 199'990)),
        file("keys and values within braces just under the limit", "{" + repeated("a: b, ", 99'990)),
        file("quotes within braces to the limit", upToCap("{", "\"\"")),
        file("quotes within brackets just under the limit", plan + "note: [" + repeated("\"\", ", 66'600)),
        file("quoted keys to the limit", upToCap("{", "\"\":")),
        file("colons within braces to the limit", upToCap("{", ": ")),
        file("question marks within braces to the limit", upToCap("{", "? ")),
        file("aliases within braces to the limit", upToCap("{", "*a ")),
        file("tags within braces to the limit", upToCap("{", "!a ")),
        file("comments within braces to the limit", upToCap("{", "a #\n")),
        file("texts within braces to the limit", upToCap("{a:", "a:")),
        file("line ends to the limit", upToCap(plan, "\n")),
        file("carriage returns to the limit", upToCap(plan, "\r\n")),
        file("anchors to the limit", upToCap(plan + "note: ", "&a ")),
        file("tags to the limit", upToCap(plan + "note: ", "!!a ")),
        file("directives to the limit", upToCap("", "%TAG !a! tag:a,2000:\n")),
        file("keys that nobody knows", keys),
        file("ever deeper",
             [] {
                 std::string text = plan + "note:\n";
                 for (std::size_t depth = 1; depth < 2000; ++depth) {
                     text += std::string(depth, ' ') + "a:\n";
                 }
                 return text;
             }()),
        file("scenarios without end", plan + "scenarios:\n" + numbered("- {name: s", "}\n", 60'000)),
        file("as many scenarios as there may be", plan + "scenarios:\n" + numbered("- {name: s", "}\n", 5000)),
        file("shortlist without end",
             plan + "shortlist:\n" + numbered("- {id: a", ", model: zaya1-8b, hosting: h}\n", 30'000)),
        file("the same entry without end",
             plan + "shortlist:\n" + repeated("- {id: a, model: zaya1-8b, hosting: h}\n", 30'000)),
        File{"layers beyond a number", Reader::Catalogue, models},
        file("just above the limit", std::string(cap + 1, '#')),
    };
}

} // namespace evenhost::hostile
