// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/derivationjson.h"
#include "exporters/formulatext.h"
#include "exporters/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cctype>
#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace evenhost;
using namespace evenhost::exporters;
using base::Traced;
using base::Unit;

namespace {

Traced in(double value, const char* name)
{
    return base::tracedInput(value, {name, "assumptions.discount_rate", Unit::None, nullptr});
}

std::string formula(const Traced& value)
{
    return formulaOf(*value.node()).formula;
}

/// Works a formula out from its text alone, as a reader with a calculator would: the usual rules of precedence,
/// operators of one kind from left to right.
class Calculator
{
public:
    Calculator(std::string text, std::map<std::string, double> names)
        : m_text(std::move(text)), m_names(std::move(names))
    {}

    double sum()
    {
        double value = product();
        for (;;) {
            if (take(" + ")) {
                value = value + product();
            } else if (take(" - ")) {
                value = value - product();
            } else {
                return value;
            }
        }
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    double product()
    {
        double value = power();
        for (;;) {
            if (take(" * ")) {
                value = value * power();
            } else if (take(" / ")) {
                value = value / power();
            } else {
                return value;
            }
        }
    }
    double power()
    {
        double value = atom();
        while (take(" ^ ")) {
            value = std::pow(value, atom());
        }
        return value;
    }
    double atom()
    {
        if (take("(")) {
            const double value = sum();
            take(")");
            return value;
        }
        std::string word;
        const auto belongs = [&](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '#';
        };
        if (m_at < m_text.size() && m_text[m_at] == '-') {
            word += m_text[m_at++];
        }
        while (m_at < m_text.size() && belongs(m_text[m_at])) {
            word += m_text[m_at++];
        }
        if (take("(")) {
            std::vector<double> arguments{sum()};
            while (take(", ")) {
                arguments.push_back(sum());
            }
            take(")");
            return called(word, arguments);
        }
        const auto name = m_names.find(word);
        return name != m_names.end() ? name->second : std::stod(word);
    }
    static double called(const std::string& function, const std::vector<double>& arguments)
    {
        if (function == "min") {
            return std::min(arguments.at(0), arguments.at(1));
        }
        if (function == "max") {
            return std::max(arguments.at(0), arguments.at(1));
        }
        if (function == "round_up") {
            return base::roundedUp(arguments.at(0));
        }
        if (function == "if_less") {
            return arguments.at(0) < arguments.at(1) ? arguments.at(2) : arguments.at(3);
        }
        return std::numeric_limits<double>::quiet_NaN();
    }
    bool take(std::string_view sign)
    {
        const bool here = m_text.compare(m_at, sign.size(), sign) == 0;
        m_at += here ? sign.size() : 0;
        return here;
    }

    std::string m_text;
    std::map<std::string, double> m_names;
    std::size_t m_at = 0;
};

/// A random formula over four inputs and small constants, every operation in it.
Traced randomFormula(std::mt19937& random, const std::vector<Traced>& inputs, int depth)
{
    if (depth == 0) {
        return random() % 4 == 0 ? Traced(static_cast<double>(random() % 9) - 3.0) : inputs[random() % inputs.size()];
    }
    const Traced a = randomFormula(random, inputs, depth - 1);
    const Traced b = randomFormula(random, inputs, depth - 1);
    switch (random() % 9) {
    case 0:
        return a + b;
    case 1:
        return a - b;
    case 2:
        return a * b;
    case 3:
        return a / (b * b + Traced(1.0));
    case 4:
        return base::minimum(a, b);
    case 5:
        return base::maximum(a, b);
    case 6:
        return base::roundUp(a);
    case 7:
        return base::selectLess(a, b, a, b);
    default:
        return base::power(a, Traced(2.0));
    }
}

} // namespace

class TestFormulaText : public QObject
{
    Q_OBJECT

private slots:
    void formulasReadAsPeopleWriteThem();
    void formulasWorkOutToTheirValue();
    void figuresOfOneNameAreToldApart();
    void derivationsListAFigureOnce();
    void jsonIsOrderedAndExact();
    void jsonHasNoNumbersThatAreNone();
};

void TestFormulaText::formulasReadAsPeopleWriteThem()
{
    const Traced a = in(2, "a");
    const Traced b = in(3, "b");
    const Traced c = in(5, "c");
    QCOMPARE(formula(a + b + c), "a + b + c");
    QCOMPARE(formula(a - (b - c)), "a - (b - c)");
    QCOMPARE(formula(a - b - c), "a - b - c");
    QCOMPARE(formula((a + b) * c), "(a + b) * c");
    QCOMPARE(formula(a + b * c), "a + b * c");
    QCOMPARE(formula(a / (b * c)), "a / (b * c)");
    QCOMPARE(formula(a / b * c), "a / b * c");
    QCOMPARE(formula(base::power(a + b, c)), "(a + b) ^ c");
    QCOMPARE(formula(a * Traced(-1.0)), "a * (-1)");
    QCOMPARE(formula(base::roundUp(a / b)), "round_up(a / b)");
    QCOMPARE(formula(base::maximum(a, b + c)), "max(a, b + c)");
    QCOMPARE(formula(base::named(a * Traced(730.0), "rent", Unit::Money)), "a * 730");
    QCOMPARE(formula(base::named(a * b, "area", Unit::None) * c), "area * c");
    QVERIFY(formula(a).empty());
}

void TestFormulaText::formulasWorkOutToTheirValue()
{
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        const std::vector<Traced> inputs{in(0.5 + static_cast<double>(random() % 100), "a"), in(2.0, "b"),
                                         in(-3.25, "c"), in(7.0 / 3.0, "d")};
        const Traced value = randomFormula(random, inputs, 4);
        const std::string text = formula(value);
        if (text.empty()) {
            continue; // an input, or a constant
        }
        std::map<std::string, double> names;
        for (const Traced& input : inputs) {
            names[input.node()->name] = input.value();
        }
        Calculator calculator(text, names);
        const double again = calculator.sum();
        QVERIFY2(calculator.atEnd(), text.c_str());
        QVERIFY2(again == value.value() || std::abs(again - value.value()) <= 1e-12 * std::abs(value.value()),
                 (text + " = " + std::to_string(again) + ", not " + std::to_string(value.value())).c_str());
    }
}

void TestFormulaText::figuresOfOneNameAreToldApart()
{
    const Traced first = in(1, "price");
    const Traced second = in(2, "price");
    const FormulaLine line = formulaOf(*(first + second * first).node());
    QCOMPARE(line.formula, "price + price#2 * price");
    QCOMPARE(line.operands.size(), 2U);
}

void TestFormulaText::derivationsListAFigureOnce()
{
    const Traced shared = base::named(in(2, "a") * in(3, "b"), "area", Unit::None);
    const Traced total =
        base::named(shared + base::named(shared * Traced(2.0), "twice", Unit::None), "total", Unit::Money);
    JsonWriter json;
    json.beginObject();
    const std::vector<analysis::Derivation> derivations{{"option", "figure", total}};
    DerivationWriter(derivations).write(json, derivations.front());
    json.endObject();
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json.take())).object();
    QCOMPARE(root.value(QStringLiteral("value")).toDouble(), 18.0);
    QCOMPARE(root.value(QStringLiteral("unit")).toString(), QStringLiteral("money"));
    const QJsonArray operands = root.value(QStringLiteral("operands")).toArray();
    QCOMPARE(operands.at(0).toObject().value(QStringLiteral("operands")).toArray().size(), 2);
    const QJsonObject again = operands.at(1).toObject().value(QStringLiteral("operands")).toArray().at(0).toObject();
    QCOMPARE(again.value(QStringLiteral("name")).toString(), QStringLiteral("area"));
    QVERIFY(again.value(QStringLiteral("above")).toBool());
}

void TestFormulaText::jsonIsOrderedAndExact()
{
    JsonWriter json;
    json.beginObject();
    json.member("z", 0.1);
    json.member("a", 753329940480.0);
    json.member("text", "quote \" back \\ line\n tab\t bell\x07 \xC3\xA9");
    json.beginList("list");
    json.item(1.0 / 3.0);
    json.item(std::string_view("x"));
    json.endList();
    json.beginObject("empty");
    json.endObject();
    json.endObject();
    QCOMPARE(json.take(), "{\n  \"z\": 0.1,\n  \"a\": 753329940480,\n"
                          "  \"text\": \"quote \\\" back \\\\ line\\u000a tab\\u0009 bell\xEF\xBF\xBD \xC3\xA9\",\n"
                          "  \"list\": [\n    0.3333333333333333,\n    \"x\"\n  ],\n  \"empty\": {}\n}\n");
}

void TestFormulaText::jsonHasNoNumbersThatAreNone()
{
    JsonWriter json;
    json.beginObject();
    json.member("nan", std::numeric_limits<double>::quiet_NaN());
    json.member("inf", std::numeric_limits<double>::infinity());
    json.member("none", std::optional<double>());
    json.member("some", std::optional(2));
    json.endObject();
    QCOMPARE(json.take(), "{\n  \"nan\": null,\n  \"inf\": null,\n  \"none\": null,\n  \"some\": 2\n}\n");
}

QTEST_APPLESS_MAIN(TestFormulaText)
#include "tst_formulatext.moc"
