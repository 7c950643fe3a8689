// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/guardedyaml.h"
#include "documents/numbertext.h"
#include "documents/yamltext.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace evenhost;
using namespace evenhost::documents;

namespace {

const std::string file = "plan.yaml";

base::Finding refusalOf(std::string_view text, const YamlLimits& limits = {})
{
    const auto result = readYaml(text, file, limits);
    return result ? base::Finding{} : result.error().front();
}

std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

bool sameTree(const Node& a, const Node& b)
{
    const auto sameEntry = [](const Node::Entry& x, const Node::Entry& y) {
        return x.key == y.key && sameTree(x.value, y.value);
    };
    return a.kind == b.kind && a.text == b.text
           && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameTree)
           && std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), sameEntry);
}

/// A random tree of texts that tempt a YAML writer into mistakes.
Node randomTree(std::mt19937& random, int depth)
{
    static const std::vector<std::string> texts{"",
                                                "plain",
                                                "two words",
                                                "null",
                                                "~",
                                                "true",
                                                "No",
                                                "1.5",
                                                "0x1F",
                                                "007",
                                                "1e5",
                                                "2026-11-21",
                                                "a: b",
                                                "a #b",
                                                "- item",
                                                "[x]",
                                                "{x: y}",
                                                "\"quoted\"",
                                                "it's",
                                                "tab\there",
                                                "two\nlines",
                                                " leading",
                                                "trailing ",
                                                "&anchor",
                                                "*alias",
                                                "!tag",
                                                "<<",
                                                "%1",
                                                "@at",
                                                "`tick",
                                                "ä ö ü 漢字 🙂",
                                                "\\back",
                                                "C:\\path\\n",
                                                "a,b",
                                                "=1+1",
                                                "---",
                                                "...",
                                                "? key",
                                                "| block",
                                                "> folded",
                                                "key:",
                                                ":value",
                                                "glm-5.2",
                                                "x" + std::string(300, 'y')};
    const unsigned kind = depth == 0 ? 0 : random() % 4;
    if (kind == 2) {
        Node list = Node::sequence();
        for (unsigned i = random() % 4; i > 0; --i) {
            list.items.push_back(randomTree(random, depth - 1));
        }
        return list;
    }
    if (kind == 3) {
        Node map = Node::mapping();
        for (unsigned i = random() % 4; i > 0; --i) {
            std::string key = texts[random() % texts.size()];
            if (key != "<<" && map.find(key) == nullptr) {
                map.add(key, randomTree(random, depth - 1));
            }
        }
        return map;
    }
    return random() % 8 == 0 ? Node{} : Node::string(texts[random() % texts.size()]);
}

} // namespace

class TestGuardedYaml : public QObject
{
    Q_OBJECT

private slots:
    void hostileFilesAreRefusedWithTheirPlace_data();
    void hostileFilesAreRefusedWithTheirPlace();
    void sizesAreBounded();
    void ordinaryYamlIsRead();
    void valuesKnowTheirPlaceInCharacters();
    void quotedTextIsNotPlain();
    void whatIsWrittenReadsBack();
    void numbersAreStrict_data();
    void numbersAreStrict();
    void numbersRoundTripToTheLastBit();
    void numbersAreWrittenAsPeopleWriteThem_data();
    void numbersAreWrittenAsPeopleWriteThem();
};

void TestGuardedYaml::hostileFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, std::string text, std::string code, int line, int column) {
        QTest::newRow(name) << std::move(text) << std::move(code) << line << column;
    };
    row("empty", "", "yaml_empty", 0, 0);
    row("only a comment", "# nothing\n", "yaml_empty", 0, 0);
    row("anchor", "a: &x 1\n", "yaml_alias", 1, 4);
    row("alias", "a: 1\nb: *x\n", "yaml_syntax", 2, 4);
    row("anchor on a map", "a: &x {b: 1}\n", "yaml_alias", 1, 4);
    row("list holding itself", "&a [1, *a]\n", "yaml_alias", 1, 1);
    row("billion laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "yaml_alias", 1, 4);
    row("tag", "a: !!python/object:os.system x\n", "yaml_tag", 1, 4);
    row("local tag", "a: !evil x\n", "yaml_tag", 1, 4);
    row("merge key", "a: 1\n<<: {b: 2}\n", "yaml_merge_key", 2, 1);
    row("duplicate key", "a: 1\nb: 2\na: 3\n", "duplicate_key", 3, 1);
    row("duplicate key in flow", "x: {a: 1, a: 2}\n", "duplicate_key", 1, 11);
    row("duplicate key by escape", "a: 1\n\"\\x61\": 2\n", "duplicate_key", 2, 1);
    row("list as key", "? [a, b]\n: 1\n", "yaml_key", 1, 3);
    row("map as key", "? {a: b}\n: 1\n", "yaml_key", 1, 3);
    row("nothing as key", "? \n: 1\n", "yaml_key", 2, 1);
    row("second document", "a: 1\n---\nb: 2\n", "yaml_second_document", 3, 1);
    row("unclosed list", "a: [1, 2\n", "yaml_syntax", 2, 1);
    row("tab as indent", "a:\n\tb: 1\n", "yaml_syntax", 2, 3);
    row("NUL", std::string("a: x\0y\n", 7), "not_text", 1, 5);
    row("escape character", "a: x\n\xC3\xA4: \x1b[31m\n", "not_text", 2, 4);
    row("escaped escape character", "a: \"\\e[31m\"\n", "not_text", 1, 4);
    row("escaped NUL", "a: \"\\0\"\n", "not_text", 1, 4);
    row("C1 control",
        "a: \xC2\x9B"
        "31m\n",
        "not_text", 1, 4);
    row("latin-1", "a: caf\xE9\n", "not_text", 1, 7);
    row("overlong UTF-8", "a: \xC0\xAF\n", "not_text", 1, 4);
    row("surrogate", "a: \xED\xA0\x80\n", "not_text", 1, 4);
    row("beyond Unicode", "a: \xF4\x90\x80\x80\n", "not_text", 1, 4);
    row("UTF-16",
        std::string("\xFF\xFE"
                    "a\0:\0 \0"
                    "1\0",
                    10),
        "not_text", 1, 1);
    row("cut off in a character", "a: \xE2\x82", "not_text", 1, 4);
    row("deep in flow", std::string(70, '[') + std::string(70, ']'), "yaml_too_deep", 1, 65);
    // yaml-cpp takes a list that is never closed for a key.
    row("very deep", std::string(100'000, '['), "yaml_key", 0, 0);
    row("very wide", "a: [" + repeated("1,", 300'000) + "1]\n", "too_many_values", 0, 0);
    row("flood of anchors", repeated("&a ", 300'000), "too_many_values", 0, 0);
    row("long text", "a: " + std::string(70'000, 'x') + "\n", "text_too_long", 1, 4);
}

void TestGuardedYaml::hostileFilesAreRefusedWithTheirPlace()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, code);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const base::Finding finding = refusalOf(text);
    QVERIFY2(finding.code == code, finding.code.c_str());
    QCOMPARE(finding.place.file, file);
    QCOMPARE(finding.severity, base::Severity::Error);
    if (line > 0) {
        QCOMPARE(finding.place.line, line);
        QCOMPARE(finding.place.column, column);
    }
}

void TestGuardedYaml::sizesAreBounded()
{
    QCOMPARE(refusalOf(std::string(5U << 20U, ' ')).code, "file_too_large");
    YamlLimits small;
    small.values = 10;
    std::string lines;
    for (int i = 0; i < 20; ++i) {
        lines += "k" + std::to_string(i) + ": 1\n";
    }
    QCOMPARE(refusalOf(lines, small).code, "too_many_values");
    small = {};
    small.depth = 3;
    QCOMPARE(refusalOf("a:\n  b:\n    c:\n      d: 1\n", small).code, "yaml_too_deep");
    QVERIFY(readYaml("a:\n  b:\n    c: 1\n", file, small).has_value());
}

void TestGuardedYaml::ordinaryYamlIsRead()
{
    const auto root =
        readYaml("\xEF\xBB\xBF# with a byte order mark\r\ntitle: Plan # comment\r\nlist:\r\n- 1\r\n- {a: x}\r\n"
                 "none: ~\r\nempty:\r\ntext: |\r\n  two\r\n  lines\r\n",
                 file);
    QVERIFY(root.has_value());
    QCOMPARE(root->find("title")->text, "Plan");
    QCOMPARE(root->find("list")->items.size(), 2U);
    QCOMPARE(root->find("list")->items[1].find("a")->text, "x");
    QVERIFY(root->find("none")->isNull());
    QVERIFY(root->find("empty")->isNull());
    QVERIFY(root->find("text")->text.starts_with("two"));
    QVERIFY(root->find("title ") == nullptr);
}

void TestGuardedYaml::valuesKnowTheirPlaceInCharacters()
{
    const auto root = readYaml("a: 1\n\"käse\": {x: \"öä\", y: z}\n", file);
    QVERIFY(root.has_value());
    const Node::Entry& entry = root->entries[1];
    QCOMPARE(entry.line, 2);
    QCOMPARE(entry.column, 1);
    QCOMPARE(entry.value.column, 9);
    // By hand: "käse": {x: "öä", y: z} has the y as its 19th character and z as its 22nd.
    QCOMPARE(entry.value.entries[1].column, 19);
    QCOMPARE(entry.value.entries[1].value.column, 22);
}

void TestGuardedYaml::quotedTextIsNotPlain()
{
    const auto root = readYaml("a: 5\nb: \"5\"\nc: '5'\nd: \"null\"\n", file);
    QVERIFY(root->find("a")->plain);
    QVERIFY(!root->find("b")->plain);
    QVERIFY(!root->find("c")->plain);
    QVERIFY(root->find("d")->isScalar());
}

void TestGuardedYaml::whatIsWrittenReadsBack()
{
    std::mt19937 random(20261121); // raw output of the engine is the same everywhere
    for (int i = 0; i < 3000; ++i) {
        Node root = Node::mapping();
        root.add("a", randomTree(random, 4));
        root.add("b", randomTree(random, 3));
        const std::string text = yamlText(root);
        const auto back = readYaml(text, file);
        QVERIFY2(back.has_value(), text.c_str());
        QVERIFY2(sameTree(*back, root), text.c_str());
    }
}

void TestGuardedYaml::numbersAreStrict_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("value"); // NaN: refused
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char* text, double value) {
        QTest::newRow(text) << std::string(text) << value;
    };
    row("0", 0);
    row("20000", 20000);
    row("-0.5", -0.5);
    row("+1", 1);
    row("1e3", 1000);
    row("1.", 1);
    row(".5", 0.5);
    row("017", 17); // decimal, as a person means it
    for (const char* bad :
         {"",     " 1",       "1 ",    "0x1F",   "0o17",  "1_000", "1,000", "inf", "-inf",  ".inf", "nan",
          ".nan", "infinity", "1e400", "1e-400", "12abc", "--1",   "+-1",   "1e",  "1 000", "20k",  "\xD9\xA1"}) {
        row(bad, none);
    }
}

void TestGuardedYaml::numbersAreStrict()
{
    QFETCH(const std::string, text);
    QFETCH(const double, value);
    const auto number = strictNumber(text);
    QCOMPARE(number.has_value(), !std::isnan(value));
    if (number) {
        QCOMPARE(*number, value);
    }
}

void TestGuardedYaml::numbersRoundTripToTheLastBit()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 100'000; ++i) {
        const std::uint64_t bits = random();
        double value = 0.0;
        std::memcpy(&value, &bits, sizeof value);
        if (std::isfinite(value) && std::abs(value) > 1e-300) {
            const auto back = strictNumber(numberText(value));
            QVERIFY(back.has_value());
            QCOMPARE(std::memcmp(&*back, &value, sizeof value), 0);
        }
    }
}

void TestGuardedYaml::numbersAreWrittenAsPeopleWriteThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("text");
    QTest::newRow("parameters") << 753329940480.0 << std::string("753329940480");
    QTest::newRow("round billions") << 40e9 << std::string("40000000000");
    QTest::newRow("price") << 0.1 << std::string("0.1");
    QTest::newRow("third") << 1.0 / 3.0 << std::string("0.3333333333333333");
    QTest::newRow("small") << 0.000001 << std::string("1e-06");
    QTest::newRow("huge") << 1e300 << std::string("1e+300");
}

void TestGuardedYaml::numbersAreWrittenAsPeopleWriteThem()
{
    QFETCH(const double, value);
    QFETCH(const std::string, text);
    QCOMPARE(numberText(value), text);
}

QTEST_APPLESS_MAIN(TestGuardedYaml)
#include "tst_guardedyaml.moc"
