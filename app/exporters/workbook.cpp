// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbook.h"

#include "analysis/evaluate.h"
#include "analysis/overtime.h"
#include "cli/verdictwording.h"
#include "cli/wording.h"
#include "exporters/workbookbreakeven_p.h"
#include "exporters/workbookcash_p.h"
#include "exporters/workbookcurves_p.h"
#include "exporters/workbookoptions_p.h"
#include "exporters/workbooksheets_p.h"

#include <array>

namespace evenhost::exporters {

namespace {

using analysis::Evaluation;
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
        , m_options(plan, evaluation, request.today)
    {}

    base::Result<std::string> write()
    {
        m_book.properties(m_plan.plan().title, m_plan.plan().author);
        writeHeads();
        writeCalculations();
        CashSheet cash(m_book, m_cash, m_cells, m_options, m_rateCell);
        cash.write(analysis::outlookOf<double>(m_plan.plan()).months);
        writeBreakEven();
        writeScenarios(m_scenarios, m_request, m_catalogue, labels());
        writeRegister(m_register, m_plan.plan(), m_catalogue);
        writeSummary(cash);
        return m_book.finish();
    }

private:
    std::vector<std::pair<std::string, std::string>> labels() const
    {
        std::vector<std::pair<std::string, std::string>> all;
        for (const OptionFigures& option : m_options.figures()) {
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

    void writeCalculations()
    {
        std::uint32_t row = 2;
        for (std::size_t i = 0; i < m_options.figures().size(); ++i) {
            const OptionFigures& option = m_options.figures()[i];
            m_calculations.text(row, 0, option.label, Style::Heading);
            m_cells.placeAsList(m_calculations, row + 1, "o" + std::to_string(i + 1));
            if (option.priced) {
                (void)m_cells.reference(option.month.total);
                (void)m_cells.reference(option.perMillionTokens);
                writeCheck(option);
            } else {
                m_calculations.text(row + 1, 0, "cannot be priced", Style::Note);
                m_cells.skipRow();
            }
            row = m_cells.row() + 1;
        }
        m_cells.placeAsList(m_calculations, row, "rate");
        m_rateCell = m_cells.reference(monthlyRateOf(m_plan.plan()));
        m_nextCalculation = m_cells.row() + 1;
    }

    /// The parts add up to the total: a check a reader can see.
    void writeCheck(const OptionFigures& option)
    {
        std::string sum;
        for (const auto& part : option.month.parts) {
            if (part) {
                sum += (sum.empty() ? "" : "+") + m_cells.reference(*part);
            }
        }
        const std::uint32_t row = m_cells.row();
        m_calculations.text(row, 0, "check: parts less total (must be 0)", Style::Note);
        m_calculations.formula(row, 1, "=ROUND(" + sum + "-" + m_cells.reference(option.month.total) + ",6)", 0.0);
        m_checks += (m_checks.empty() ? "=ABS(" : "+ABS(") + m_calculations.absolute(row, 1) + ")";
        m_cells.skipRow();
    }

    /// The break-evens of today's nodes, live.
    std::uint32_t writeLive(std::uint32_t row)
    {
        LiveBreakEvens live(m_breakEven, row, m_cells, m_calculations, m_nextCalculation);
        for (std::size_t i = 0; i < m_options.selfCount(); ++i) {
            const auto& breakEvens = m_options.evaluated(i).breakEvens;
            for (std::size_t j = 0; j < breakEvens.size(); ++j) {
                live.add(m_options.figures()[i].label, m_options.figures()[m_options.selfCount() + j].label,
                         m_options.self(i), m_options.managed(j), *m_options.traffic(), breakEvens[j].crossings);
            }
        }
        return live.finish();
    }

    void writeBreakEven()
    {
        const std::uint32_t row = writeCrossings(m_breakEven, 2, m_evaluation);
        if (!m_options.traffic()) {
            return;
        }
        CurveTable curves(m_breakEven, writeLive(row), m_cells, m_options);
        const auto lines = curves.write(volumeMultiples(m_evaluation, m_options.traffic()->requestsPerDay.value()));
        m_book.addLineChart(m_breakEven, curves.chartRow(), 1, "Monthly cost over daily volume", "Requests a day",
                            m_plan.plan().currency + " a month", lines);
    }

    void writeSummary(const CashSheet& cash)
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
        for (std::size_t i = 0; i < m_options.figures().size(); ++i) {
            const OptionFigures& option = m_options.figures()[i];
            ++row;
            m_summary.text(row, 0, option.label);
            if (!option.priced) {
                m_summary.text(row, 1, "cannot be priced", Style::Note);
                continue;
            }
            m_summary.formula(row, 1, "=" + m_cells.reference(option.month.total), option.month.total.value(),
                              Style::Money);
            m_summary.formula(row, 2, m_cells.formula(option.perMillionTokens), option.perMillionTokens.value());
            m_summary.formula(row, 3, m_cells.formula(option.perRequest), option.perRequest.value());
            m_summary.formula(row, 4, "=" + cash.netPresentValue(i), m_options.evaluated(i).cash.npv, Style::Money);
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
    OptionDerivations m_options;
    std::string m_rateCell;              ///< of the monthly discount rate
    std::string m_checks;                ///< the sum of every check's size, as a formula
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
