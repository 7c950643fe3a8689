// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbook.h"

#include "analysis/contests.h"
#include "analysis/evaluate.h"
#include "analysis/overtime.h"
#include "cli/verdictwording.h"
#include "cli/wording.h"
#include "cost/gather.h"
#include "exporters/formulacells_p.h"
#include "report/content.h"

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
        writeScenarios();
        writeRegister();
        writeSummary();
        return m_book.finish();
    }

private:
    const Option& optionAt(std::size_t index) const { return m_evaluation.options[index]; }
    std::size_t selfCount() const { return m_plan.shortlist().size(); }
    std::size_t plainCount() const { return selfCount() + m_plan.managed().size(); }

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
        m_cash.text(0, 0, "Cash flow by month, amounts paid positive, " + m_plan.plan().currency + " ex tax",
                    Style::Title);
        m_cash.columnWidth(0, 0, 34);
        m_cash.columnWidth(1, 200, 13);
        m_cash.freeze(3, 1);
        m_breakEven.text(0, 0, "Monthly cost over daily volume, " + m_plan.plan().currency + " ex tax", Style::Title);
        m_breakEven.columnWidth(0, 0, 34);
        m_breakEven.columnWidth(1, 200, 13);
    }

    void gatherOptions()
    {
        m_selfInputs.resize(selfCount());
        m_managedInputs.resize(m_plan.managed().size());
        for (std::size_t i = 0; i < plainCount(); ++i) {
            m_options.push_back({optionAt(i).id, optionAt(i).label, false, {}, {}, {}, {}, {}});
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
        m_cells.skipRow();
    }

    void writeCashFlows()
    {
        const int months = analysis::outlookOf<double>(m_plan.plan()).months;
        const Traced rate = monthlyRateOf(m_plan.plan());
        m_cells.placeAsList(m_calculations, m_cells.row() + 1, "rate");
        m_rateCell = m_cells.reference(rate);
        for (int month = 0; month <= months; ++month) {
            m_cash.number(2, static_cast<std::uint16_t>(month + 1), month, Style::Heading);
        }
        m_cash.text(2, 0, "Month", Style::Heading);
        std::uint32_t row = 3;
        for (std::size_t i = 0; i < m_options.size(); ++i) {
            if (m_options[i].priced) {
                row = writeCashFlow(i, row, months);
            }
        }
    }

    cost::ForecastOf<Traced> forecastOf(std::size_t index) const
    {
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
        m_cash.text(cashRow, 0, "Cash", Style::Label);
        m_cash.text(profitRow, 0, "Profit and loss", Style::Label);
        m_cells.placeAsTable(m_cash, row + 5);
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
        return m_cells.row() + 1;
    }

    static std::string cellOnly(const std::string& absolute) { return absolute.substr(absolute.rfind('!') + 1); }

    /// Volumes from nothing to twice the farthest break-even, as multiples of today's: they follow the input.
    std::vector<double> multiples() const
    {
        const double today = m_traffic ? m_traffic->requestsPerDay.value() : 0.0;
        double farthest = 2.0;
        for (const Option& option : m_evaluation.options) {
            for (const analysis::BreakEven& breakEven : option.breakEvens) {
                if (breakEven.cheaperAbove && today > 0.0) {
                    farthest = std::max(farthest, 1.5 * *breakEven.cheaperAbove / today);
                }
            }
        }
        constexpr double mostShown = 200.0;
        farthest = std::min(farthest, mostShown);
        constexpr int steps = 40;
        std::vector<double> result;
        for (int i = 0; i <= steps; ++i) {
            result.push_back(farthest * i / steps);
        }
        return result;
    }

    void writeBreakEven()
    {
        std::uint32_t row = writeCrossings(2);
        if (!m_traffic) {
            return;
        }
        const auto volumes = multiples();
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
            if (m_options[i].priced) {
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

    std::uint32_t writeCrossings(std::uint32_t row)
    {
        const std::array<const char*, 5> heads{"Own model", "Against", "Cheaper above (requests a day)",
                                               "Times today's", "Crossings"};
        for (std::size_t i = 0; i < heads.size(); ++i) {
            m_breakEven.text(row, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
        }
        ++row;
        for (std::size_t i = 0; i < selfCount(); ++i) {
            for (const analysis::BreakEven& breakEven : optionAt(i).breakEvens) {
                m_breakEven.text(row, 0, optionAt(i).label);
                const Option* against = analysis::option(m_evaluation, breakEven.againstId);
                m_breakEven.text(row, 1, against == nullptr ? breakEven.againstId : against->label);
                if (breakEven.cheaperAbove) {
                    m_breakEven.number(row, 2, *breakEven.cheaperAbove);
                    m_breakEven.number(row, 3, breakEven.shareOfToday.value_or(0.0));
                } else {
                    m_breakEven.text(row, 2, "none: " + cli::label(breakEven.reason), Style::Note);
                }
                m_breakEven.number(row, 4, static_cast<double>(breakEven.crossings.size()));
                ++row;
            }
        }
        m_breakEven.text(row, 0, "Found by walking the stairs when this file was made; not live. The table below is.",
                         Style::Note);
        return row + 2;
    }

    void writeScenarios()
    {
        m_scenarios.text(0, 0, "Scenarios: monthly cost, " + m_plan.plan().currency + " ex tax, as of this file",
                         Style::Title);
        m_scenarios.columnWidth(0, 0, 34);
        m_scenarios.columnWidth(1, 100, 18);
        m_scenarios.text(2, 0, "Option", Style::Heading);
        std::vector<std::string> names{std::string()};
        for (const plan::Scenario& scenario : m_request.plan.scenarios) {
            names.push_back(scenario.name);
        }
        const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};
        std::uint16_t column = 1;
        for (const std::string& name : names) {
            const auto result = analysis::evaluate(m_request.plan, m_catalogue, name, m_request.today, quick);
            m_scenarios.text(2, column, name.empty() ? "Base" : name, Style::Heading);
            std::uint32_t row = 3;
            for (const OptionCells& option : m_options) {
                m_scenarios.text(row, 0, option.label);
                const Option* found = result ? analysis::option(*result, option.id) : nullptr;
                if (found != nullptr && found->monthlyCost.total > 0.0) {
                    m_scenarios.number(row, column, found->monthlyCost.total, Style::Money);
                } else {
                    m_scenarios.text(row, column, "n/a", Style::Note);
                }
                ++row;
            }
            ++column;
        }
    }

    void writeRegister()
    {
        m_register.text(0, 0, "Assumptions register", Style::Title);
        const std::array<const char*, 11> heads{"Id",       "Assumption", "Value", "Low",        "High", "Unit",
                                                "Currency", "Source",     "Date",  "Confidence", "Field"};
        for (std::size_t i = 0; i < heads.size(); ++i) {
            m_register.text(2, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
        }
        m_register.columnWidth(1, 1, 34);
        m_register.columnWidth(7, 7, 50);
        m_register.columnWidth(10, 10, 40);
        constexpr std::array<const char*, 5> confidences{"measured", "published", "reported", "estimated",
                                                         "unverified"};
        std::uint32_t row = 3;
        for (const report::RegisterItem& item : report::assumptionsRegister(m_plan.plan(), m_catalogue)) {
            m_register.text(row, 0, item.id);
            m_register.text(row, 1, cli::label(item.path));
            m_register.number(row, 2, item.value);
            if (item.low) {
                m_register.number(row, 3, *item.low);
            }
            if (item.high) {
                m_register.number(row, 4, *item.high);
            }
            m_register.text(row, 5, base::unitName(item.unit));
            m_register.text(row, 6, item.currency);
            m_register.text(row, 7, item.provenance.source);
            m_register.text(row, 8, item.provenance.date);
            m_register.text(row, 9, confidences[static_cast<std::size_t>(item.provenance.confidence)]);
            m_register.text(row, 10, item.path);
            ++row;
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
            {"Currency", plan.currency + ", ex tax"},
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
