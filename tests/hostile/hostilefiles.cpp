// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilefiles.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace evenhost::hostile {

namespace {

std::string contentOf(const std::string& name)
{
    std::ifstream file(std::string(EVENHOST_SOURCE_DIR "/") + name, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (text.empty()) {
        throw std::runtime_error("cannot read " + name);
    }
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start + 1));
        start = end + 1;
    }
    lines.push_back(text.substr(start));
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    return text;
}

/// Stretches that mean something to YAML, to numbers or to a terminal.
const std::vector<std::string>& stretches()
{
    static const std::vector<std::string> all{"\t",
                                              "\n",
                                              " ",
                                              "  ",
                                              ": ",
                                              "- ",
                                              "[",
                                              "]",
                                              "{",
                                              "}",
                                              "\"",
                                              "'",
                                              "#",
                                              "&a ",
                                              "*a",
                                              "!!str ",
                                              "|\n",
                                              ">\n",
                                              "? ",
                                              "<<: ",
                                              "---\n",
                                              "...\n",
                                              "%YAML 1.2\n",
                                              "\\",
                                              "\\x1b",
                                              std::string(1, '\0'),
                                              "\x1b[31m",
                                              "\x7f",
                                              "\xc2\x9b",
                                              "\xff",
                                              "\xed\xa0\x80",
                                              "\xef\xbb\xbf",
                                              "\xe2\x80\xae",
                                              "\r",
                                              "1e999",
                                              "-",
                                              ".inf",
                                              ".nan",
                                              "99999999999999999999",
                                              "~",
                                              "%n",
                                              "{{{{{{{{",
                                              "[[[[[[[[",
                                              "0x1F",
                                              "1_000",
                                              "=1+1",
                                              "../"};
    return all;
}

std::string damagedLine(std::vector<std::string> lines, Random& random)
{
    const std::size_t at = random.below(lines.size());
    const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
    switch (random.below(5)) {
    case 0:
        lines.erase(place);
        break;
    case 1:
        lines.insert(place, lines[at]);
        break;
    case 2:
        lines[at] = "  " + lines[at];
        break;
    case 3:
        std::swap(lines[at], lines[random.below(lines.size())]);
        break;
    default:
        lines[at].erase(0, lines[at].find_first_not_of(' '));
    }
    return joined(lines);
}

std::string damagedBytes(std::string text, Random& random)
{
    const std::size_t at = random.below(text.size());
    switch (random.below(4)) {
    case 0:
        text[at] = static_cast<char>(random.below(256));
        break;
    case 1:
        text.resize(at);
        break;
    case 2:
        text.erase(at, 1 + random.below(12));
        break;
    default:
        text.insert(at, stretches()[random.below(stretches().size())]);
    }
    return text;
}

void addDamaged(std::vector<File>& files, const std::string& name, Reader reader, std::size_t copies, Random& random)
{
    const std::string text = contentOf(name);
    const std::vector<std::string> lines = linesOf(text);
    for (std::size_t copy = 0; copy < copies; ++copy) {
        std::string damaged = random.below(3) == 0 ? damagedLine(lines, random) : damagedBytes(text, random);
        for (std::size_t again = random.below(3); again > 0 && !damaged.empty(); --again) {
            damaged = damagedBytes(damaged, random);
        }
        files.push_back({name + ", damaged copy " + std::to_string(copy), reader, std::move(damaged)});
    }
}

/// Values as they stand in a file, each of which some reader somewhere takes for something else.
const std::vector<std::string>& hostileScalars()
{
    static const std::vector<std::string> all{"",
                                              "~",
                                              "null",
                                              "true",
                                              "yes",
                                              "on",
                                              ".inf",
                                              "-.inf",
                                              ".nan",
                                              "nan",
                                              "inf",
                                              "infinity",
                                              "1e999",
                                              "-1e999",
                                              "1e-999",
                                              "-0",
                                              "-1",
                                              "0x1F",
                                              "0o17",
                                              "017",
                                              "1_000",
                                              "1,000",
                                              "1.000.000",
                                              "1e",
                                              "+1",
                                              "1 000",
                                              "\"1\"",
                                              "'2'",
                                              "!!float 1",
                                              "!!python/object/apply:os.system [id]",
                                              "&a 1",
                                              "*a",
                                              "[1]",
                                              "[]",
                                              "{}",
                                              "{value: .inf}",
                                              "{value: 1, low: 2, high: 0}",
                                              "99999999999999999999",
                                              "9007199254740993",
                                              "2147483648",
                                              "-2147483649",
                                              "1e308",
                                              "4.9e-324",
                                              "\"=cmd|' /C calc'!A0\"",
                                              "\"@SUM(1+1)\"",
                                              "../../../../etc/passwd",
                                              "/dev/zero",
                                              "file:///etc/passwd",
                                              "\"<img src=file:///etc/passwd>\"",
                                              "\"%s%s%n\"",
                                              "\"%1 %2 %99\"",
                                              "\"\\e[2J\"",
                                              "\"\\u202Egpj.exe\"",
                                              "\"\\0\"",
                                              "\"\\uD800\"",
                                              "2026-02-30",
                                              "0000-00-00",
                                              "99999-01-01",
                                              std::string(5000, '9'),
                                              '"' + std::string(70'000, 'x') + '"',
                                              std::string(400, '['),
                                              "|\n  text",
                                              "<<",
                                              "---"};
    return all;
}

} // namespace

std::size_t Random::below(std::size_t bound)
{
    // Knuth's constants; the high bits are the good ones.
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(m_state >> 33U) % bound;
}

std::string wholePlan()
{
    return contentOf("tests/fuzz/corpus/plan/everything.yaml");
}

std::vector<File> damagedFiles()
{
    Random random(20'261'121);
    std::vector<File> files;
    for (const char* plan : {"claims-assistant", "high-volume-documents", "small-internal-assistant"}) {
        addDamaged(files, "resources/examples/" + std::string(plan) + ".evenhost.yaml", Reader::Plan, 150, random);
    }
    addDamaged(files, "tests/fuzz/corpus/plan/everything.yaml", Reader::Plan, 400, random);
    for (const char* kind : {"model", "accelerators", "hosting", "managed", "serving", "assumptions"}) {
        addDamaged(files, "tests/fuzz/corpus/catalogue/" + std::string(kind) + ".yaml", Reader::Catalogue, 150, random);
    }
    for (const char* table : {"speed", "memory"}) {
        addDamaged(files, "tests/fuzz/corpus/tables/" + std::string(table) + ".csv", Reader::Table, 100, random);
    }
    return files;
}

std::vector<File> hostileValues()
{
    const std::string plan = wholePlan();
    std::vector<File> files;
    // A value of the plan ends at a comma, a bracket or the end of its line.
    for (std::size_t at = plan.find(": "); at != std::string::npos; at = plan.find(": ", at + 1)) {
        const std::size_t start = at + 2;
        const std::size_t end = plan.find_first_of(",]}\n", start);
        const bool simple = plan.find_first_of("[{\">", start) >= end;
        if (!simple) {
            continue;
        }
        const std::size_t key = plan.find_last_of(" {\n", at - 1) + 1;
        for (const std::string& scalar : hostileScalars()) {
            std::string text = plan;
            text.replace(start, end - start, scalar);
            files.push_back({plan.substr(key, at - key) + " = " + scalar.substr(0, 40), Reader::Plan, std::move(text)});
        }
    }
    return files;
}

std::vector<std::string> dangerousTexts()
{
    std::string wide;
    for (int i = 0; i < 30; ++i) {
        wide += "\xF0\x9F\xA4\xAF"; // an emoji of four bytes
    }
    return {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "@SUM(A1:A9)",
        "-2+3+cmd|' /C calc'!A0",
        "../../../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\System32\\calc.exe",
        "\\\\server\\share\\x",
        "file:///etc/passwd",
        "<img src=\"file:///dev/zero\">",
        "<style>@import url(file:///etc/passwd);</style>",
        "<a href=\"javascript:alert(1)\">x</a><b>bold",
        "&lt;b&gt; &amp; &#27;",
        "![x](/etc/passwd)",
        "%s%s%s%n%99$x",
        "%1 %2 %L1 %99",
        "{braces} {%1}",
        "$(touch hurt) `touch hurt` ; touch hurt | touch hurt",
        "' OR 1=1; --",
        "null",
        "~",
        "true",
        "yes",
        "1e5",
        "0x10",
        "2026-11-21",
        "- not a list",
        "# not a comment",
        "key: value",
        "---",
        "\"quoted\" and 'quoted'",
        "  spaces around  ",
        "tab\there",
        "two\nlines",
        "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", // Arabic and Hebrew
        "\xE2\x80\xAE"
        "gpj.exe",                                    // right-to-left override
        "e\xCC\x81 \xCC\x88\xCC\x88\xCC\x88\xCC\x88", // combining marks
        "zero\xE2\x80\x8Bwidth\xEF\xBB\xBF",
        wide,
        std::string(120, 'W'),
        std::string(10'000, 'n'),
    };
}

} // namespace evenhost::hostile
