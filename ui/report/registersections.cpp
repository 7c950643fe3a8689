// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"

#include "base/version.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "report/tableblock.h"
#include "report/textblocks.h"

#include <map>

namespace evenhost::report {

using namespace Qt::StringLiterals;
using models::fromPlan;

namespace {

QString checkName(const std::string& code)
{
    if (code == "totals_foot")
        return Sections::tr("Parts shown add up to the totals shown, and those to the totals computed");
    if (code == "chart_equals_table")
        return Sections::tr("The chart at today’s volume equals the table");
    if (code == "crossing_equal")
        return Sections::tr("Both costs are equal at each crossing marked");
    if (code == "weights_resident")
        return Sections::tr("The memory planned holds all weights of the total, not of the active parameters");
    if (code == "capacity_covers_demand")
        return Sections::tr("The capacity bought covers the demand at its peak");
    return QString::fromStdString(code);
}

} // namespace

QString Sections::inItsUnit(double value, const RegisterItem& item) const
{
    if (!item.currency.empty() && base::isMoney(item.unit))
        return models::Format(m_format.locale(), item.currency).amount(value, item.unit);
    return m_format.amount(value, item.unit);
}

/// The unit stands with the value already.
QString Sections::rangeOf(const RegisterItem& item) const
{
    if (!item.low && !item.high)
        return {};
    const auto end = [&](const std::optional<double>& value) {
        return value ? m_format.number(*value, item.unit) : QString();
    };
    return tr("%1 to %2", "a range").arg(end(item.low), end(item.high));
}

void Sections::assumptions(Blocks& blocks) const
{
    heading(blocks, tr("Assumptions register"), tr("Assumptions register"), true);
    paragraph(blocks, tr("Every input of this report with its range, source and date. The ids stand beside the figures "
                         "that rest on them."));
    // A long source said once is enough.
    std::map<std::string, std::string> saidAt;
    std::vector<TableRow> rows;
    for (const RegisterItem& item : m_content.assumptions) {
        QString source = fromPlan(item.provenance.source).simplified();
        if (source.isEmpty())
            source = tr("no source given");
        else if (const auto [said, isNew] = saidAt.emplace(item.provenance.source, item.id);
                 !isNew && source.size() > 24)
            source = tr("as %1").arg(QString::fromStdString(said->second));
        rows.push_back(
            {{QString::fromStdString(item.id), nameOf(item.path), inItsUnit(item.value, item), rangeOf(item), source,
              m_format.date(fromPlan(item.provenance.date)), models::confidenceLabel(item.provenance.confidence)}});
    }
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{fixed(tr("Id")),
                                                         {tr("Input"), Column::Kind::Text, 1.0},
                                                         numbers(tr("Value")),
                                                         numbers(tr("Range")),
                                                         {tr("Source"), Column::Kind::Text, 1.7},
                                                         fixed(tr("Date")),
                                                         fixed(tr("Confidence"))},
                                     std::move(rows), 6.8, true),
        6.0);
}

void Sections::checks(Blocks& blocks) const
{
    subheading(blocks, tr("Checks"));
    std::vector<TableRow> rows;
    bool all = true;
    for (const Check& check : m_content.checks) {
        all = all && check.passed;
        rows.push_back({{checkName(check.code), m_format.count(check.cases),
                         check.cases == 0 ? tr("nothing to check")
                         : check.passed   ? tr("passed")
                                          : tr("FAILED")}});
    }
    rows.push_back({{tr("All checks"), QString(), all ? tr("passed") : tr("FAILED")}, true});
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Check"), Column::Kind::Text, 3.0},
                                                         numbers(tr("cases")),
                                                         {tr("result"), Column::Kind::Text, 0.8}},
                                     std::move(rows)),
        3.0);
}

void Sections::definitions(Blocks& blocks) const
{
    subheading(blocks, tr("Words"));
    const std::vector<std::pair<QString, QString>> words{
        {tr("total parameters"), tr("all that has to be stored, downloaded and loaded; memory follows it")},
        {tr("active parameters"), tr("those that work on one token; speed and compute follow them")},
        {tr("replica"), tr("one complete copy of the model with the GPUs that serve it")},
        {tr("KV cache"), tr("memory for the requests in progress; grows with their length and number")},
        {tr("first token"), tr("time from a request to the first word of its answer")},
        {tr("break-even"), tr("the daily volume above which self-hosting stays cheaper; capacity is bought in whole "
                              "replicas, so there may be several crossings below it")},
        {tr("80 % range"),
         tr("eight of ten published measurements kept out of the calibration fell into ranges made this way")},
        {tr("net present value"), tr("all payments of the horizon, discounted to today")},
    };
    std::vector<TableRow> rows;
    for (const auto& [word, meaning] : words)
        rows.push_back({{word, meaning}, false, false, 0});
    add(blocks,
        std::make_unique<TableBlock>(
            m_sheet,
            std::vector<Column>{{tr("Word"), Column::Kind::Text, 1.0}, {tr("Meaning"), Column::Kind::Text, 4.0}},
            std::move(rows)),
        3.0);
}

void Sections::notes(Blocks& blocks) const
{
    if (!m_input.plan.walkthrough.notesInReport)
        return;
    QStringList lines;
    for (const auto& [page, note] : m_input.plan.walkthrough.notes) {
        if (!note.empty())
            lines += fromPlan(note);
    }
    if (lines.isEmpty())
        return;
    subheading(blocks, tr("Notes of the meeting"));
    list(blocks, lines);
}

void Sections::method(Blocks& blocks) const
{
    heading(blocks, tr("Method, checks and limits"), tr("Method and checks"));
    list(blocks, {
                     tr("A month is 730 hours and 30.4167 days, a year 12 months. Amounts are %1.").arg(moneyUnit()),
                     tr("Memory follows the total parameters: weights by part and format, the cache of the requests in "
                        "progress, and what the engine itself takes, on each GPU."),
                     tr("Speed follows the active parameters and the memory bandwidth; constants were fitted to "
                        "published measurements and checked on models kept out of the fit."),
                     tr("Replicas are bought for the peak, not for the mean, and in whole nodes as the hosting sells "
                        "them; spare replicas are paid for. An idle rented GPU is billed."),
                     tr("Managed prices are list prices less any discount entered, with cached input, cache writes, "
                        "retries and the share that may wait counted at their own prices."),
                     tr("Crossings are solved exactly on each stair. Ranges hold eight of ten draws in which every "
                        "input with a range, and the throughput estimate, is varied at once."),
                 });
    definitions(blocks);
    checks(blocks);
    subheading(blocks, tr("Limits"));
    list(
        blocks,
        {
            tr("All sizing is an estimate until it is measured with your own traffic."),
            tr("Prices change; each one carries its date in the register. Latency of mixture-of-experts models varies "
               "with routing."),
            tr("Quality of the answers is not compared here: test that the models are good enough for the work first."),
        });
    QStringList warnings;
    for (const base::Finding& finding : m_input.evaluation.findings) {
        if (finding.severity != base::Severity::Info && warnings.size() < 12)
            warnings += models::findingText(finding, m_format);
    }
    if (!warnings.isEmpty()) {
        subheading(blocks, tr("To check"));
        list(blocks, warnings);
    }
    notes(blocks);
    blocks.back()->keepWithNext = true; // nobody signs an empty page
    subheading(blocks, tr("Sign-off"));
    auto sign =
        std::make_unique<SignOffBlock>(m_sheet, QStringList{tr("prepared by"), tr("reviewed by"), tr("approved by")},
                                       QStringList{fromPlan(m_input.plan.author).simplified(),
                                                   fromPlan(m_input.plan.reviewer).simplified(), QString()},
                                       QStringList{tr("name"), tr("position"), tr("signature"), tr("date")});
    add(blocks, std::move(sign), 6.0);
}

} // namespace evenhost::report
