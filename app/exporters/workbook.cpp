// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbook.h"

#include "analysis/contests.h"
#include "analysis/evaluate.h"
#include "analysis/overtime.h"
#include "cli/verdictwording.h"
#include "cli/wording.h"
#include "cost/gather.h"
#include "cost/hybrid.h"
#include "documents/numbertext.h"
#include "exporters/formulacells_p.h"
#include "exporters/workbookbreakeven_p.h"
#include "exporters/workbooksheets_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::exporters {

namespace {

using analysis::Evaluation;
using analysis::Option;
using base::Traced;

std::int64_t unixSeconds(base::Date day)
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::sys_days(day).time_since_epoch()).count();
}

/// The monthly discount rate: (1 + rate)^(1/12) - 1.
Traced monthlyRateOf(const plan::Plan& plan)
{
    const base::Quantity& rate = plan.assumptions.discountRate;
    const auto yearly = base::input<Traced>(
        rate.value, {"discount_rate", "assumptions.discount_rate", base::Unit::SharePerYear, &rate.provenance});
    const Traced monthly = base::power(Traced(1.0) + yearly, Traced(1.0 / base::monthsPerYear)) - Traced(1.0);
    return base::named(monthly, "monthly_discount_rate", base::Unit::SharePerMonth);
}

/// Everything of one option as derivations; what cannot be priced has no month.
struct OptionCells
{
    std::string id;
    std::string label;
    bool priced = false;
    cost::Month<Traced> month;
    Traced perRequest;
    Traced perMillionTokens;
    std::string totalCell; ///< name of the cell with the month's total
    std::string npvCell;
    std::string cashCells; ///< its flows by month, paid positive
};

class Writer
{
public:
    Writer(const WorkbookRequest& request, const plan::ResolvedPlan& plan, const Evaluation& evaluation,
           const catalogue::Catalogue& catalogue, Book& book)
        : m_request(request)
        , m_plan(plan)
        , m_evaluation(evaluation)
        , m_catalogue(catalogue)
        , m_book(book)
        , m_summary(m_book.addSheet("Summary"))
        , m_inputs(m_book.addSheet("Inputs"))
        , m_calculations(m_book.addSheet("Calculations"))
        , m_cash(m_book.addSheet("Cash flow"))
        , m_breakEven(m_book.addSheet("Break-even"))
        , m_scenarios(m_book.addSheet("Scenarios"))
        , m_register(m_book.addSheet("Assumptions"))
        , m_cells(m_book, m_inputs, plan.plan().currency)
    {}

    base::Result<std::string> write()
    {
        m_book.properties(m_plan.plan().title, m_plan.plan().author);
        writeHeads();
        gatherOptions();
        writeCalculations();
        writeCashFlows();
        writeBreakEven();
        writeScenarios(m_scenarios, m_request, m_catalogue, labels());
        writeRegister(m_register, m_plan.plan(), m_catalogue);
        writeSummary();
        return m_book.finish();
    }

private:
    const Option& optionAt(std::size_t index) const { return m_evaluation.options[index]; }
    std::size_t selfCount() const { return m_plan.shortlist().size(); }
    std::size_t plainCount() const { return selfCount() + m_plan.managed().size(); }
    bool isHybrid(std::size_t index) const { return index >= plainCount(); }

    std::vector<std::pair<std::string, std::string>> labels() const
    {
        std::vector<std::pair<std::string, std::string>> all;
        for (const OptionCells& option : m_options) {
            all.emplace_back(option.id, option.label);
        }
        return all;
    }

    void writeHeads()
    {
        m_inputs.text(0, 0, "Inputs: change a value in the Value column and everything follows", Style::Title);
        m_inputs.columnWidth(0, 0, 34);
        m_inputs.columnWidth(1, 2, 18);
        m_inputs.columnWidth(3, 6, 30);
        m_inputs.freeze(2, 2);
        m_calculations.text(0, 0, "Calculations: each figure in a named cell", Style::Title);
        m_calculations.columnWidth(0, 0, 38);
        m_calculations.columnWidth(1, 2, 20);
        m_calculations.columnWidth(3, 3, 48);
        const std::string unit = m_plan.plan().currency + " " + taxText(m_plan.plan());
        m_cash.text(0, 0, "Cash flow by month, amounts paid positive, " + unit, Style::Title);
        m_cash.columnWidth(0, 0, 34);
        m_cash.columnWidth(1, 200, 13);
        m_cash.freeze(3, 1);
        m_breakEven.text(0, 0, "Monthly cost over daily volume, " + unit, Style::Title);
        m_breakEven.columnWidth(0, 0, 34);
        m_breakEven.columnWidth(1, 200, 13);
    }

    void gatherOptions()
    {
        m_selfInputs.resize(selfCount());
        m_managedInputs.resize(m_plan.managed().size());
        for (const Option& option : m_evaluation.options) {
            m_options.push_back({option.id, option.label, false, {}, {}, {}, {}, {}, {}});
        }
        for (std::size_t i = 0; i < selfCount(); ++i) {
            auto figures = analysis::selfHostedFigures<Traced>(m_plan, m_plan.shortlist()[i]);
            if (figures.replica.feasible) {
                m_traffic = m_traffic ? m_traffic : std::optional(figures.traffic);
                m_selfInputs[i] = figures.inputs;
                take(m_options[i], figures.month, figures.costPerRequest, figures.costPerMillionTokens);
            }
        }
        for (std::size_t j = 0; j < m_plan.managed().size(); ++j) {
            auto figures = analysis::managedFigures<Traced>(m_plan, m_plan.managed()[j], m_request.today);
            m_traffic = m_traffic ? m_traffic : std::optional(figures.traffic);
            m_managedInputs[j] = figures.inputs;
            take(m_options[selfCount() + j], figures.month, figures.costPerRequest, figures.costPerMillionTokens);
        }
        for (std::size_t i = plainCount(); i < m_options.size(); ++i) {
            const std::size_t self = ownSideOf(i);
            const Traced own = base::searched<Traced>(optionAt(i).ownReplicas, "own_replicas", base::Unit::Replicas,
                                                      {m_traffic->requestsPerDay});
            auto month = cost::hybridMonth(m_selfInputs[self], m_managedInputs.front(), *m_traffic, own);
            const Traced request = analysis::perRequest(month.joint.total, *m_traffic);
            take(m_options[i], month.joint, request, analysis::perMillionTokens(request, *m_traffic));
        }
    }

    /// The shortlist entry whose replicas a hybrid runs.
    std::size_t ownSideOf(std::size_t index) const
    {
        const Option& hybrid = optionAt(index);
        const std::string id = hybrid.id.substr(0, hybrid.id.size() - hybrid.managedId.size() - 1);
        const auto found = std::ranges::find(m_plan.shortlist(), id, [](const auto& entry) { return entry.entry->id; });
        return static_cast<std::size_t>(found - m_plan.shortlist().begin());
    }

    static void take(OptionCells& option, cost::Month<Traced>& month, const Traced& request, const Traced& tokens)
    {
        option.priced = true;
        option.month = std::move(month);
        option.perRequest = request;
        option.perMillionTokens = tokens;
    }

    void writeCalculations()
    {
        std::uint32_t row = 2;
        for (std::size_t i = 0; i < m_options.size(); ++i) {
            OptionCells& option = m_options[i];
            m_calculations.text(row, 0, option.label, Style::Heading);
            m_cells.placeAsList(m_calculations, row + 1, "o" + std::to_string(i + 1));
            if (option.priced) {
                option.totalCell = m_cells.reference(option.month.total);
                (void)m_cells.reference(option.perMillionTokens);
                writeCheck(option);
            } else {
                m_calculations.text(row + 1, 0, "cannot be priced", Style::Note);
                m_cells.skipRow();
            }
            row = m_cells.row() + 1;
        }
    }

    /// The parts add up to the total: a check a reader can see.
    void writeCheck(const OptionCells& option)
    {
        std::string sum;
        for (const auto& part : option.month.parts) {
            if (part) {
                sum += (sum.empty() ? "" : "+") + m_cells.reference(*part);
            }
        }
        const std::uint32_t row = m_cells.row();
        m_calculations.text(row, 0, "check: parts less total (must be 0)", Style::Note);
        m_calculations.formula(row, 1, "=ROUND(" + sum + "-" + option.totalCell + ",6)", 0.0);
        m_checks += (m_checks.empty() ? "=ABS(" : "+ABS(") + m_calculations.absolute(row, 1) + ")";
        m_cells.skipRow();
    }

    void writeCashFlows()
    {
        const int months = analysis::outlookOf<double>(m_plan.plan()).months;
        const Traced rate = monthlyRateOf(m_plan.plan());
        m_cells.placeAsList(m_calculations, m_cells.row() + 1, "rate");
        m_rateCell = m_cells.reference(rate);
        m_nextCalculation = m_cells.row() + 1;
        for (int month = 0; month <= months; ++month) {
            m_cash.number(2, static_cast<std::uint16_t>(month + 1), month, Style::Heading);
        }
        m_cash.text(2, 0, "Month", Style::Heading);
        std::uint32_t row = 3;
        // What the others are held against comes first: they refer to its flows.
        const std::size_t reference = selfCount();
        const bool any = plainCount() > reference;
        for (std::size_t k = 0; k < m_options.size(); ++k) {
            const std::size_t i = !any || k > reference ? k : (k == 0 ? reference : k - 1);
            if (m_options[i].priced) {
                row = writeCashFlow(i, row, months);
            }
        }
    }

    cost::ForecastOf<Traced> forecastOf(std::size_t index) const
    {
        if (isHybrid(index)) {
            const std::size_t self = ownSideOf(index);
            return cost::hybridForecast(
                m_selfInputs[self],
                analysis::managedInputsOver<Traced>(m_plan, m_plan.managed().front(), m_request.today), *m_traffic,
                optionAt(index).ownReplicas,
                analysis::outlookOf<Traced>(m_plan.plan(), m_plan.shortlist()[self].hosting));
        }
        if (index < selfCount()) {
            return cost::selfHostedForecast(
                m_selfInputs[index], *m_traffic,
                analysis::outlookOf<Traced>(m_plan.plan(), m_plan.shortlist()[index].hosting));
        }
        const plan::ResolvedManaged& managed = m_plan.managed()[index - selfCount()];
        return cost::managedForecast(analysis::managedInputsOver<Traced>(m_plan, managed, m_request.today), *m_traffic,
                                     analysis::outlookOf<Traced>(m_plan.plan()));
    }

    std::uint32_t writeCashFlow(std::size_t index, std::uint32_t row, int months)
    {
        OptionCells& option = m_options[index];
        const auto forecast = forecastOf(index);
        m_cash.text(row, 0, option.label, Style::Heading);
        const std::uint32_t cashRow = row + 1;
        const std::uint32_t profitRow = row + 2;
        const std::uint32_t npvRow = row + 3;
        const bool compared = index != selfCount() && plainCount() > selfCount();
        m_referenceCashRow = index == selfCount() ? cashRow : m_referenceCashRow;
        m_cash.text(cashRow, 0, "Cash", Style::Label);
        m_cash.text(profitRow, 0, "Profit and loss", Style::Label);
        m_cells.placeAsTable(m_cash, row + (compared ? 10 : 5));
        for (int month = 0; month <= months; ++month) {
            const auto column = static_cast<std::uint16_t>(month + 1);
            const auto at = static_cast<std::size_t>(month);
            m_cells.startColumn(column);
            m_cash.formula(cashRow, column, m_cells.formula(forecast.cash[at]), forecast.cash[at].value(),
                           Style::Money);
            m_cash.formula(profitRow, column, m_cells.formula(forecast.profitAndLoss[at]),
                           forecast.profitAndLoss[at].value(), Style::Money);
        }
        const auto last = static_cast<std::uint16_t>(months + 1);
        m_cash.text(npvRow, 0, "Net present value (negative = cost)", Style::Label);
        const std::string flows = m_cash.absolute(cashRow, 2) + ":" + cellOnly(m_cash.absolute(cashRow, last));
        m_cash.formula(npvRow, 1, "=-(" + m_cash.absolute(cashRow, 1) + "+NPV(" + m_rateCell + "," + flows + "))",
                       optionAt(index).cash.npv, Style::Money);
        const std::string name = "o" + std::to_string(index + 1) + ".npv";
        m_book.defineName(name, m_cash.absolute(npvRow, 1));
        option.npvCell = name;
        option.cashCells = m_cash.absolute(cashRow, 1) + ":" + cellOnly(m_cash.absolute(cashRow, last));
        if (compared) {
            writeSaving(index, row + 4, cashRow, last);
        }
        return m_cells.row() + 1;
    }

    /// What is saved against the reference, month by month, and what that is worth: with the spreadsheet's own
    /// functions.
    void writeSaving(std::size_t index, std::uint32_t row, std::uint32_t cashRow, std::uint16_t last)
    {
        const std::string& reference = m_options[selfCount()].cashCells;
        const std::uint32_t referenceRow = m_referenceCashRow;
        m_cash.text(row, 0, "Saved against " + m_options[selfCount()].label, Style::Label);
        m_cash.text(row + 1, 0, "Saved, cumulated", Style::Label);
        double cumulated = 0.0;
        const auto& flows = optionAt(index).cash.monthlyFlows;
        const auto& others = optionAt(selfCount()).cash.monthlyFlows;
        for (std::uint16_t column = 1; column <= last && !reference.empty(); ++column) {
            const double saved = flows[column - 1U] - others[column - 1U];
            cumulated += saved;
            const std::string saving = m_cash.absolute(row, column);
            m_cash.formula(row, column,
                           "=" + m_cash.absolute(referenceRow, column) + "-" + m_cash.absolute(cashRow, column), saved,
                           Style::Money);
            m_cash.formula(row + 1, column,
                           column == 1
                               ? "=" + saving
                               : "=" + m_cash.absolute(row + 1, static_cast<std::uint16_t>(column - 1)) + "+" + saving,
                           cumulated, Style::Money);
        }
        const auto rangeOf = [&](std::uint32_t of) {
            return m_cash.absolute(of, 1) + ":" + cellOnly(m_cash.absolute(of, last));
        };
        const analysis::Cash& cash = optionAt(index).cash;
        m_cash.text(row + 2, 0, "Payback, month", Style::Label);
        const std::string neverBelow = m_cash.absolute(row + 1, last);
        const std::string payback = "SUMPRODUCT(MAX((" + rangeOf(row + 1) + "<0)*(" + rangeOf(2) + "+1)))";
        if (cash.paybackMonth) {
            m_cash.formula(row + 2, 1, "=IF(" + neverBelow + "<0,\"never\"," + payback + ")", *cash.paybackMonth);
        } else {
            m_cash.text(row + 2, 1, "never, as planned", Style::Note);
        }
        m_cash.text(row + 3, 0, "Rate of return a year", Style::Label);
        if (cash.irr) {
            // Started where the program found it: the function's own guess is too far off for steep rates.
            const std::string guess = documents::numberText(std::pow(1.0 + *cash.irr, 1.0 / base::monthsPerYear) - 1.0);
            m_cash.formula(row + 3, 1, "=(1+IRR(" + rangeOf(row) + "," + guess + "))^12-1", *cash.irr);
            m_book.defineName("o" + std::to_string(index + 1) + ".irr", m_cash.absolute(row + 3, 1));
        } else {
            m_cash.text(row + 3, 1, "none: " + cli::label(cash.irrReason), Style::Note);
        }
    }

    static std::string cellOnly(const std::string& absolute) { return absolute.substr(absolute.rfind('!') + 1); }

    /// The break-evens of today's nodes, live.
    std::uint32_t writeLive(std::uint32_t row)
    {
        LiveBreakEvens live(m_breakEven, row, m_cells, m_calculations, m_nextCalculation);
        for (std::size_t i = 0; i < selfCount(); ++i) {
            for (std::size_t j = 0; j < optionAt(i).breakEvens.size(); ++j) {
                live.add(m_options[i].label, m_options[selfCount() + j].label, m_selfInputs[i], m_managedInputs[j],
                         *m_traffic, optionAt(i).breakEvens[j].crossings);
            }
        }
        return live.finish();
    }

    void writeBreakEven()
    {
        std::uint32_t row = writeCrossings(m_breakEven, 2, m_evaluation);
        if (!m_traffic) {
            return;
        }
        row = writeLive(row);
        const auto volumes = volumeMultiples(m_evaluation, m_traffic->requestsPerDay.value());
        const std::uint32_t volumeRow = row + 1;
        m_breakEven.text(row, 0, "Times today's volume", Style::Label);
        m_breakEven.text(volumeRow, 0, "Requests a day", Style::Label);
        std::vector<Traced> requests;
        for (std::size_t k = 0; k < volumes.size(); ++k) {
            const auto column = static_cast<std::uint16_t>(k + 1);
            const Traced volume = base::named(m_traffic->requestsPerDay * Traced(volumes[k]), "requests_per_day",
                                              base::Unit::RequestsPerDay);
            m_breakEven.number(row, column, volumes[k]);
            requests.push_back(volume);
        }
        std::uint32_t nextTotal = volumeRow + 1;
        std::uint32_t details = nextTotal + static_cast<std::uint32_t>(m_options.size()) + 26;
        std::vector<ChartLine> lines;
        m_cells.placeAsTable(m_breakEven, volumeRow);
        for (std::size_t k = 0; k < requests.size(); ++k) {
            m_cells.startColumn(static_cast<std::uint16_t>(k + 1));
            (void)m_cells.reference(requests[k]);
        }
        for (std::size_t i = 0; i < m_options.size(); ++i) {
            if (m_options[i].priced && !isHybrid(i)) {
                m_cells.placeAsTable(m_breakEven, details);
                writeCurve(i, requests, nextTotal);
                lines.push_back({m_options[i].label, &m_breakEven, volumeRow, nextTotal, 1,
                                 static_cast<std::uint16_t>(requests.size())});
                ++nextTotal;
                details = m_cells.row() + 1;
            }
        }
        m_book.addLineChart(m_breakEven, nextTotal + 1, 1, "Monthly cost over daily volume", "Requests a day",
                            m_plan.plan().currency + " a month", lines);
    }

    void writeCurve(std::size_t index, const std::vector<Traced>& requests, std::uint32_t totalRow)
    {
        m_breakEven.text(totalRow, 0, m_options[index].label, Style::Label);
        m_breakEven.text(m_cells.row(), 0, m_options[index].label, Style::Heading);
        m_cells.skipRow();
        for (std::size_t k = 0; k < requests.size(); ++k) {
            const auto column = static_cast<std::uint16_t>(k + 1);
            m_cells.startColumn(column);
            const auto traffic = cost::atVolume(*m_traffic, requests[k]);
            const auto month = index < selfCount() ? cost::selfHostedMonth(m_selfInputs[index], traffic)
                                                   : cost::managedMonth(m_managedInputs[index - selfCount()], traffic);
            m_breakEven.formula(totalRow, column, m_cells.formula(month.total), month.total.value(), Style::Money);
        }
    }

    void writeSummary()
    {
        const plan::Plan& plan = m_plan.plan();
        m_summary.columnWidth(0, 0, 44);
        m_summary.columnWidth(1, 6, 20);
        m_summary.text(0, 0, plan.title.empty() ? "Evenhost plan" : plan.title, Style::Title);
        m_summary.text(1, 0, cli::sentence(cli::verdictFinding(m_evaluation), plan.currency), Style::Label);
        const std::vector<std::pair<const char*, std::string>> facts{
            {"Client", plan.client},
            {"Author", plan.author},
            {"Version", plan.version},
            {"Plan file", m_request.planName},
            {"Scenario", m_request.scenario.empty() ? "as planned" : m_request.scenario},
            {"Prices as of", base::isoDate(m_request.today)},
            {"Currency", plan.currency + ", " + taxText(plan)},
            {"Conventions", "a month is 730 h and 365/12 days"}};
        std::uint32_t row = 3;
        for (const auto& [name, value] : facts) {
            m_summary.text(row, 0, name, Style::Note);
            m_summary.text(row, 1, value);
            ++row;
        }
        ++row;
        const std::array<const char*, 5> heads{"Option", "A month", "A million tokens", "A request",
                                               "Net present value"};
        for (std::size_t i = 0; i < heads.size(); ++i) {
            m_summary.text(row, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
        }
        for (const OptionCells& option : m_options) {
            ++row;
            m_summary.text(row, 0, option.label);
            if (!option.priced) {
                m_summary.text(row, 1, "cannot be priced", Style::Note);
                continue;
            }
            m_summary.formula(row, 1, "=" + option.totalCell, option.month.total.value(), Style::Money);
            m_summary.formula(row, 2, m_cells.formula(option.perMillionTokens), option.perMillionTokens.value());
            m_summary.formula(row, 3, m_cells.formula(option.perRequest), option.perRequest.value());
            const Option* found = analysis::option(m_evaluation, option.id);
            m_summary.formula(row, 4, "=" + option.npvCell, found == nullptr ? 0.0 : found->cash.npv, Style::Money);
        }
        m_summary.text(row + 2, 0, "Master check: all checks together (must be 0)", Style::Note);
        m_summary.formula(row + 2, 1, m_checks.empty() ? "=0" : m_checks, 0.0);
        m_book.defineName("master_check", m_summary.absolute(row + 2, 1));
    }

    const WorkbookRequest& m_request;
    const plan::ResolvedPlan& m_plan;
    const Evaluation& m_evaluation;
    const catalogue::Catalogue& m_catalogue;
    Book& m_book;
    Sheet m_summary;
    Sheet m_inputs;
    Sheet m_calculations;
    Sheet m_cash;
    Sheet m_breakEven;
    Sheet m_scenarios;
    Sheet m_register;
    FormulaCells m_cells;
    std::optional<cost::Traffic<Traced>> m_traffic;
    std::vector<cost::SelfHostedInputs<Traced>> m_selfInputs;
    std::vector<cost::ManagedInputs<Traced>> m_managedInputs;
    std::vector<OptionCells> m_options;
    std::string m_rateCell;
    std::string m_checks; ///< the sum of every check's size, as a formula
    std::uint32_t m_referenceCashRow = 0;
    std::uint32_t m_nextCalculation = 0; ///< the next free row of the calculations
};

} // namespace

base::Result<std::string> workbook(const WorkbookRequest& request, const catalogue::Catalogue& catalogue)
{
    const auto plan = plan::resolve(request.plan, catalogue, request.scenario);
    if (!plan) {
        return plan.error();
    }
    const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};
    const Evaluation evaluation = analysis::evaluate(*plan, request.today, quick);
    Book book(unixSeconds(request.today));
    if (!book.usable()) {
        return book.finish(); // says why
    }
    return Writer(request, *plan, evaluation, catalogue, book).write();
}

} // namespace evenhost::exporters
