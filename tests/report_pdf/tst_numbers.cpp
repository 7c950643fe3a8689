// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"
#include "report/content.h"
#include "report/language.h"
#include "report_pdf/hardplans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace evenhost;

namespace {

/// A number as it is printed.
struct Printed
{
    double value = 0.0;
    int decimals = 0;
    bool none = false; ///< a dash
};

std::optional<Printed> numberIn(const QString& word)
{
    static const QRegularExpression number(u"^(\\()?([0-9][0-9,]*)(?:\\.([0-9]+))?\\)?$"_s);
    if (word == u"–"_s)
        return Printed{0.0, 0, true};
    const auto match = number.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    Printed printed;
    printed.decimals = static_cast<int>(match.captured(3).size());
    printed.value = QString(match.captured(2).remove(u',') + u'.' + match.captured(3) + u'0').toDouble();
    if (!match.captured(1).isEmpty())
        printed.value = -printed.value;
    return printed;
}

/// A line of words, left to right.
struct Line
{
    int page = 0;
    double y = 0.0;
    std::vector<std::pair<double, QString>> words;

    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const auto& [x, word] : words)
            all += word;
        return all.join(u' ');
    }
    [[nodiscard]] std::vector<Printed> numbers() const
    {
        std::vector<Printed> found;
        for (const auto& [x, word] : words) {
            if (const auto number = numberIn(word))
                found.push_back(*number);
        }
        return found;
    }
};

std::vector<Line> linesOf(const QString& boxes)
{
    static const QRegularExpression word(
        u"<page |<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"[-0-9.]+\" yMax=\"([-0-9.]+)\">([^<]*)</word>"_s);
    std::vector<Line> lines;
    int page = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(4).isEmpty()) {
            ++page;
            continue;
        }
        const double x = found.captured(1).toDouble();
        const double y = 0.5 * (found.captured(2).toDouble() + found.captured(3).toDouble());
        const auto same = std::ranges::find_if(
            lines, [&](const Line& line) { return line.page == page && std::abs(line.y - y) < 1.0; });
        Line& line = same != lines.end() ? *same : lines.emplace_back(Line{page, y, {}});
        line.words.emplace_back(x, found.captured(4).replace(u"&amp;"_s, u"&"_s));
    }
    for (Line& line : lines)
        std::ranges::sort(line.words, {}, &std::pair<double, QString>::first);
    std::ranges::stable_sort(
        lines, [](const Line& a, const Line& b) { return a.page != b.page ? a.page < b.page : a.y < b.y; });
    return lines;
}

/// Off by no more than half of the last digit that is shown.
bool agrees(const Printed& shown, double value, double more = 0.0)
{
    return std::abs(shown.value - value)
           <= 0.5 * std::pow(10.0, -shown.decimals) * (1.0 + 1e-9) + more + 1e-9 * std::abs(value);
}

/// Shown with so many significant digits.
bool agreesRounded(const Printed& shown, double value, int digits)
{
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) + 1.0 - digits);
    return std::abs(shown.value - value) <= 0.5 * step * (1.0 + 1e-9);
}

} // namespace

/// Every number of the printed tables against `evaluate --format json`, read back from the PDF's text.
class TestNumbers : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QJsonObject m_json;
    std::vector<Line> m_lines;

    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    void read(const QString& plan)
    {
        const QString file = u"" EVENHOST_SOURCE_DIR "/resources/examples/"_s + plan + u".evenhost.yaml"_s;
        const QString pdf = m_folder.filePath(plan + u".pdf"_s);
        const QString program = QStringLiteral(EVENHOST_PROGRAM);
        m_json = QJsonDocument::fromJson(run(program, {u"evaluate"_s, file, u"--format"_s, u"json"_s})).object();
        run(program, {u"report"_s, file, u"-o"_s, pdf});
        m_lines = linesOf(QString::fromUtf8(run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s})));
    }

    [[nodiscard]] std::vector<QJsonObject> options(const QString& kind = {}) const
    {
        std::vector<QJsonObject> found;
        for (const QJsonValue& value : m_json[u"options"_s].toArray()) {
            if (kind.isEmpty() || value[u"kind"_s].toString() == kind)
                found.push_back(value.toObject());
        }
        return found;
    }

    [[nodiscard]] QJsonObject option(const QString& id) const
    {
        for (const QJsonObject& found : options()) {
            if (found[u"id"_s].toString() == id)
                return found;
        }
        return {};
    }

    /// The rows of a table: lines between two headings with at least so many numbers.
    [[nodiscard]] std::vector<std::vector<Printed>> rows(const QString& from, const QString& to,
                                                         std::size_t numbers) const
    {
        std::vector<std::vector<Printed>> found;
        bool within = false;
        for (const Line& line : m_lines) {
            const QString text = line.text();
            if (text.startsWith(from))
                within = true;
            else if (within && text.startsWith(to))
                break;
            auto values = line.numbers();
            if (!within || text.startsWith(from) || values.size() < numbers)
                continue;
            // What stands in the option's name comes first.
            values.erase(values.begin(), values.end() - static_cast<std::ptrdiff_t>(numbers));
            found.push_back(values);
        }
        return found;
    }

    /// A month's cost by the report's columns, from the JSON's parts.
    static std::map<report::CostGroup, double> groupsOf(const QJsonObject& option)
    {
        std::map<report::CostGroup, double> groups;
        const QJsonObject parts = option[u"monthly_cost"_s][u"parts"_s].toObject();
        for (std::size_t part = 0; part < cost::costPartCount; ++part) {
            const auto which = static_cast<cost::CostPart>(part);
            const auto name = cost::costPartName(which);
            groups[report::groupOf(which)] +=
                parts[QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))].toDouble();
        }
        return groups;
    }

    static void plans()
    {
        QTest::addColumn<QString>("plan");
        for (const QString& name : testing::exampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void costsAndTheirParts_data() { plans(); }
    void costsAndTheirParts()
    {
        QFETCH(const QString, plan);
        read(plan);
        const auto all = options();
        std::set<report::CostGroup> shown;
        for (const QJsonObject& from : all) {
            for (const auto& [group, amount] : groupsOf(from)) {
                if (amount >= 0.5)
                    shown.insert(group);
            }
        }
        const auto table = rows(u"Cost a month at today"_s, u"Inputs in the register"_s, shown.size() + 3);
        QCOMPARE(table.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto groups = groupsOf(all[i]);
            double sum = 0.0;
            std::size_t column = 0;
            for (const report::CostGroup group : shown) {
                const Printed& cell = table[i][column++];
                sum += cell.value;
                // Parts are rounded so that they add up: one unit up or down.
                QVERIFY2(std::abs(cell.value - groups.at(group)) <= 1.0,
                         qPrintable(all[i][u"label"_s].toString() + u" column %1"_s.arg(column)));
            }
            const Printed& total = table[i][column++];
            QCOMPARE(total.value, sum);
            QVERIFY(agrees(total, all[i][u"monthly_cost"_s][u"total"_s].toDouble()));
            QVERIFY(agrees(table[i][column++], all[i][u"cost_per_million_tokens"_s].toDouble()));
            QVERIFY(agrees(table[i][column++], 1'000.0 * all[i][u"cost_per_request"_s].toDouble()));
        }
    }

    void whatIsPaidOverTheYears_data() { plans(); }
    void whatIsPaidOverTheYears()
    {
        QFETCH(const QString, plan);
        read(plan);
        const auto all = options();
        // Once, three years, sum, present value: the examples look 36 months ahead.
        std::size_t row = 0;
        for (const Line& line : m_lines) {
            const auto numbers = line.numbers();
            // The present value is the last one below zero: a year in which servers are sold may be too.
            const auto found =
                std::find_if(numbers.rbegin(), numbers.rend(), [](const Printed& p) { return p.value < -1'000.0; });
            if (numbers.rend() - found <= 5 || row >= all.size())
                continue;
            const auto cell = [&](int back) {
                return *(found + back);
            };
            const QJsonObject cash = all[row][u"cash"_s].toObject();
            const QJsonArray monthly = cash[u"monthly"_s].toArray();
            double years[3] = {-monthly[0].toDouble(), 0.0, 0.0};
            for (qsizetype month = 1; month < monthly.size(); ++month)
                years[(month - 1) / 12] -= monthly[month].toDouble();
            QVERIFY(agrees(cell(5), -monthly[0].toDouble()));
            for (int year = 0; year < 3; ++year)
                QVERIFY(agrees(cell(4 - year), years[year], 0.5));
            QCOMPARE(cell(1).value, cell(4).value + cell(3).value + cell(2).value);
            QVERIFY(agrees(cell(1), cash[u"total"_s].toDouble()));
            QVERIFY(agrees(*found, cash[u"npv"_s].toDouble()));
            ++row;
        }
        QCOMPARE(row, all.size());
    }

    void memoryOfOneGpu_data() { plans(); }
    void memoryOfOneGpu()
    {
        QFETCH(const QString, plan);
        read(plan);
        const auto own = options(u"self_hosted"_s);
        // "GLM-5.2, Azure 753 40 FP8 16 GPUs = 2 replicas × 8 H200 103.5 3.5 2.8 125.6"
        static const QRegularExpression pattern(u"(?:^| )([0-9][0-9.,]*) ([0-9][0-9.,]*) [A-Z][A-Z0-9+ ]* ([0-9,]+) "
                                                u"GPUs? = ([0-9]+) replicas? × ([0-9]+) .*"
                                                "?([0-9.,]+) ([0-9.,]+) ([0-9.,]+) ([0-9.,]+)$"_s);
        std::size_t row = 0;
        for (const Line& line : m_lines) {
            const auto match = pattern.match(line.text());
            if (!match.hasMatch())
                continue;
            QVERIFY(row < own.size());
            const QJsonObject deployment = own[row][u"deployment"_s].toObject();
            const QJsonObject memory = deployment[u"gpu_memory_gib"_s].toObject();
            const std::vector<double> expected{own[row][u"parameters"_s][u"total"_s].toDouble() / 1e9,
                                               own[row][u"parameters"_s][u"active"_s].toDouble() / 1e9,
                                               deployment[u"gpus"_s].toDouble(),
                                               deployment[u"replicas"_s].toDouble(),
                                               deployment[u"gpus_per_replica"_s].toDouble(),
                                               memory[u"weights"_s].toDouble(),
                                               memory[u"kv_cache"_s].toDouble(),
                                               memory[u"runtime"_s].toDouble(),
                                               memory[u"usable"_s].toDouble()};
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const auto shown = numberIn(match.captured(static_cast<int>(i) + 1));
                QVERIFY2(shown && agrees(*shown, expected[i]), qPrintable(line.text() + u" / %1"_s.arg(expected[i])));
            }
            ++row;
        }
        QCOMPARE(row, own.size());
    }

    void speedAndStorage_data() { plans(); }
    void speedAndStorage()
    {
        QFETCH(const QString, plan);
        read(plan);
        const auto own = options(u"self_hosted"_s);
        // The range is one word of two numbers, the use is followed by its sign: eight numbers and the use are left.
        const auto table = rows(u"Speed, capacity and storage"_s, u"Latency of a mixture"_s, 8);
        QCOMPARE(table.size(), own.size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            const QJsonObject speed = own[i][u"speed"_s].toObject();
            const QJsonObject first = speed[u"time_to_first_token_s"_s].toObject();
            const auto& row = table[i];
            QVERIFY(agreesRounded(row[0], 1.0 / speed[u"time_per_output_token_s"_s][u"mean"_s].toDouble(), 3));
            QVERIFY(agrees(row[1], first[u"mean"_s].toDouble()));
            QVERIFY(agrees(row[2], first[u"p95"_s].toDouble()));
            QVERIFY(agreesRounded(row[3], own[i][u"deployment"_s][u"concurrency_per_replica"_s].toDouble(), 3));
            QVERIFY(agreesRounded(row[4], own[i][u"capacity_requests_per_day"_s].toDouble(), 3));
            QVERIFY(agrees(row[5], 100.0 * own[i][u"utilisation"_s].toDouble()));
            QVERIFY(agrees(row[6], own[i][u"storage_gb"_s][u"total"_s].toDouble()));
            QVERIFY(agrees(row[7], own[i][u"download_hours"_s].toDouble()));
        }
    }

    void theDecisionPageAddsUp_data() { plans(); }
    void theDecisionPageAddsUp()
    {
        QFETCH(const QString, plan);
        read(plan);
        const QJsonObject verdict = m_json[u"verdict"_s].toObject();
        QJsonObject own = option(verdict[u"option"_s].toString());
        QJsonObject managed = option(verdict[u"against"_s].toString());
        if (own[u"kind"_s].toString() != u"self_hosted"_s)
            std::swap(own, managed);
        const auto total = [](const QJsonObject& from) {
            return std::round(from[u"monthly_cost"_s][u"total"_s].toDouble());
        };
        const auto present = [](const QJsonObject& from) {
            return std::round(from[u"cash"_s][u"npv"_s].toDouble());
        };
        // "A$ (12,783) 50,200 A$ (218,196)": the three figures stand on one line.
        const auto figures = std::ranges::find_if(m_lines, [](const Line& line) {
            return line.page == 1 && line.text().count(u"A$ "_s) == 2 && line.numbers().size() >= 2;
        });
        QVERIFY(figures != m_lines.end());
        const auto numbers = figures->numbers();
        QCOMPARE(numbers.front().value, total(managed) - total(own));
        const double difference = present(own) - present(managed);
        // From a million up it is short: "A$ 5.18 m".
        if (figures->text().endsWith(u" m"_s))
            QVERIFY(agrees(numbers.back(), difference / 1e6));
        else
            QCOMPARE(numbers.back().value, difference);
        QVERIFY(m_json[u"verdict"_s][u"flips_at_requests_per_day"_s].isNull() || numbers.size() == 3);
        if (numbers.size() == 3)
            QVERIFY(agreesRounded(numbers[1], verdict[u"flips_at_requests_per_day"_s].toDouble(), 3));
    }

    void allRangesTogether_data() { plans(); }
    void allRangesTogether()
    {
        QFETCH(const QString, plan);
        read(plan);
        const QJsonObject drawn = m_json[u"uncertainty"_s].toObject();
        const auto table = rows(u"All ranges together"_s, u"Self-hosting is cheaper in"_s, 3);
        QVERIFY(!table.empty());
        const QStringList quantiles{u"p10"_s, u"p50"_s, u"p90"_s};
        for (std::size_t i = 0; i < 3; ++i) {
            const QString& name = quantiles[static_cast<qsizetype>(i)];
            QVERIFY(agreesRounded(table[0][i], drawn[u"saving_per_year"_s][name].toDouble(), 3));
            if (table.size() > 1)
                QVERIFY(agreesRounded(table[1][i], drawn[u"break_even"_s][name].toDouble(), 3));
        }
    }

    void theTrapOfEachModel_data() { plans(); }
    void theTrapOfEachModel()
    {
        QFETCH(const QString, plan);
        read(plan);
        const QJsonArray traps = m_json[u"trap"_s].toArray();
        const auto table = rows(u"The trap: sized by"_s, u"Bought for its headline"_s, 5);
        QCOMPARE(table.size(), static_cast<std::size_t>(traps.size()));
        const QStringList names{u"gpus_right"_s, u"gpus_by_total"_s, u"waste_per_year"_s, u"needs_gib"_s,
                                u"active_only_gib"_s};
        for (std::size_t row = 0; row < table.size(); ++row) {
            const QJsonValue trap = traps[static_cast<qsizetype>(row)];
            for (std::size_t i = 0; i < table[row].size(); ++i) {
                const QString& name = names[static_cast<qsizetype>(i)];
                QVERIFY2(agrees(table[row][i], trap[name].toDouble()), qPrintable(name));
            }
        }
    }

    void eachScenario_data() { plans(); }
    void eachScenario()
    {
        QFETCH(const QString, plan);
        read(plan);
        const QString file = u"" EVENHOST_SOURCE_DIR "/resources/examples/"_s + plan + u".evenhost.yaml"_s;
        QString ownId = m_json[u"verdict"_s][u"option"_s].toString();
        QString managedId = m_json[u"verdict"_s][u"against"_s].toString();
        if (option(ownId)[u"kind"_s].toString() != u"self_hosted"_s)
            std::swap(ownId, managedId);
        for (const auto& scenario : testing::printCase(plan).plan.scenarios) {
            const QString name = QString::fromStdString(scenario.name);
            m_json = QJsonDocument::fromJson(run(QStringLiteral(EVENHOST_PROGRAM), {u"evaluate"_s, file, u"--format"_s,
                                                                                    u"json"_s, u"--scenario"_s, name}))
                         .object();
            const auto whole = [](const QJsonValue& value) {
                return std::round(value.toDouble());
            };
            const QJsonObject own = option(ownId);
            const QJsonObject managed = option(managedId);
            const double ownCost = whole(own[u"monthly_cost"_s][u"total"_s]);
            const double managedCost = whole(managed[u"monthly_cost"_s][u"total"_s]);
            std::vector<double> expected{ownCost, managedCost, managedCost - ownCost};
            for (const QJsonValue& point : own[u"break_even"_s].toArray()) {
                if (point[u"against"_s].toString() == managedId && point[u"cheaper_above"_s].isDouble())
                    expected.push_back(point[u"cheaper_above"_s].toDouble());
            }
            expected.push_back(whole(own[u"cash"_s][u"npv"_s]) - whole(managed[u"cash"_s][u"npv"_s]));
            const auto found = std::ranges::find_if(m_lines, [&](const Line& line) {
                if (!line.text().startsWith(name.section(u' ', 0, 0)))
                    return false;
                // Between the saving and the present value stands the break-even volume of three digits, or "none".
                std::size_t at = 0;
                for (const Printed& number : line.numbers())
                    at += at < expected.size()
                          && (number.value == expected[at] || (at == 3 && agreesRounded(number, expected[at], 3)));
                return at == expected.size() && (at == 5 || line.text().contains(u" none "_s));
            });
            QVERIFY2(found != m_lines.end(), qPrintable(name));
        }
    }

    void everyInputStandsInTheRegister_data() { plans(); }
    void everyInputStandsInTheRegister()
    {
        QFETCH(const QString, plan);
        read(plan);
        const testing::PrintCase made = testing::printCase(plan);
        const QLocale locale = report::paperLocale(u"en"_s);
        const auto withoutSpaces = [](QString text) {
            return text.remove(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption));
        };
        for (const auto& item : report::assumptionsRegister(made.plan, *made.catalogue)) {
            const bool priced = !item.currency.empty() && base::isMoney(item.unit);
            const models::Format format(locale, priced ? item.currency : made.plan.currency);
            const QString id = QString::fromStdString(item.id);
            const auto line = std::ranges::find_if(m_lines, [&](const Line& candidate) {
                return candidate.words.size() > 2 && candidate.words.front().second == id;
            });
            QVERIFY2(line != m_lines.end(), qPrintable(id));
            const QString text = withoutSpaces(line->text());
            QVERIFY2(text.contains(withoutSpaces(format.amount(item.value, item.unit))),
                     qPrintable(line->text() + u" / "_s + format.amount(item.value, item.unit)));
            for (const auto& end : {item.low, item.high}) {
                if (end)
                    QVERIFY2(text.contains(withoutSpaces(format.number(*end, item.unit))), qPrintable(line->text()));
            }
        }
    }

    void allChecksAreGreenAndEveryPageSaysWhoMadeIt_data() { plans(); }
    void allChecksAreGreenAndEveryPageSaysWhoMadeIt()
    {
        QFETCH(const QString, plan);
        read(plan);
        QStringList lines;
        for (const Line& line : m_lines)
            lines += line.text();
        QVERIFY(lines.contains(u"All checks passed"_s));
        QVERIFY(lines.filter(u"FAILED"_s).isEmpty());
        int pages = 0;
        for (const Line& line : m_lines)
            pages += line.text().startsWith(u"planning estimate, speed not measured · prices of "_s)
                     && line.text().contains(u"prepared by Evenhost example, reviewed by –, approved by –"_s);
        QCOMPARE(pages, m_lines.back().page);
    }
};

QTEST_MAIN(TestNumbers)
#include "tst_numbers.moc"
