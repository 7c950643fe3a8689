// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/figurecard.h"

#include "cost/cashflow.h"
#include "models/fieldtext.h"
#include "models/verdicttext.h"
#include "plan/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace evenhost::explain {

using namespace Qt::StringLiterals;

namespace {

struct FigureCardWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::explain::FigureCard)
};

constexpr std::string_view breakEvenMark = "break_even";
constexpr std::size_t monthsPerYear = 12;

QString nameOf(const analysis::Option& option)
{
    return models::fromPlan(option.label.empty() ? option.modelName : option.label);
}

QString optionLink(const analysis::Option& option)
{
    return u"option:"_s + models::fromPlan(option.id);
}

FigureCard::Line inputLine(const plan::Plan& plan, const std::string& path, const models::Format& format)
{
    const plan::Field* field = plan::fieldAt(path);
    const base::Quantity* quantity = field ? plan::quantity(plan, *field) : nullptr;
    return {models::fieldLabel(path), quantity ? format.amount(quantity->value, field->unit) : QString(),
            u"field:"_s + models::fromPlan(path)};
}

FigureCard presentValue(const analysis::Option& option, const plan::Plan& plan, const models::Format& format)
{
    const std::vector<double>& flows = option.cash.monthlyFlows;
    const std::vector<double> today = cost::discounted(flows, plan.assumptions.discountRate.value);
    FigureCard card;
    card.title = FigureCardWords::tr("Net present value");
    card.value = format.money(option.cash.npv);
    card.meaning =
        FigureCardWords::tr("Every payment of the horizon in today’s money: one that is due in n months counts as "
                            "itself divided by (1 + discount rate) to the power of n ÷ 12. Payments are negative.");
    const auto add = [&](const QString& name, std::size_t from, std::size_t to) {
        const auto sum = [&](const std::vector<double>& values) {
            return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(from),
                                   values.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
        };
        card.lines.push_back(
            {name, FigureCardWords::tr("%1, today %2").arg(format.money(sum(flows)), format.money(sum(today))), {}});
    };
    if (!flows.empty())
        add(FigureCardWords::tr("At the start"), 0, 1);
    for (std::size_t from = 1; from < flows.size(); from += monthsPerYear) {
        const std::size_t to = std::min(from + monthsPerYear, flows.size());
        const auto year = static_cast<int>((from - 1) / monthsPerYear + 1);
        add(to - from == monthsPerYear ? FigureCardWords::tr("Year %1").arg(year)
                                       : FigureCardWords::tr("Year %1, in part").arg(year),
            from, to);
    }
    card.lines.push_back(
        {FigureCardWords::tr("Together"),
         FigureCardWords::tr("%1, today %2").arg(format.money(-option.cash.total), format.money(option.cash.npv)),
         {}});
    card.lines.push_back(
        {FigureCardWords::tr("A month today"), format.money(option.monthlyCost.total), optionLink(option)});
    for (const char* path : {"assumptions.discount_rate", "assumptions.horizon_months", "workload.growth_per_month"})
        card.lines.push_back(inputLine(plan, path, format));
    return card;
}

FigureCard neverCheaper(const analysis::Option& own, const analysis::Option& paid, const analysis::BreakEven& breakEven,
                        const models::Format& format)
{
    FigureCard card;
    card.title = FigureCardWords::tr("Break-even against %1").arg(nameOf(paid));
    card.value = FigureCardWords::tr("never", "break-even");
    card.meaning = models::neverReason(breakEven.reason);
    for (const analysis::Crossing& crossing : breakEven.crossings)
        card.lines.push_back({crossing.becomesCheaper == analysis::Side::SelfHosted
                                  ? FigureCardWords::tr("Cheaper on own GPUs from")
                                  : FigureCardWords::tr("Cheaper managed again from"),
                              FigureCardWords::tr("%1 requests a day").arg(format.rounded(crossing.requestsPerDay, 3)),
                              {}});
    for (const analysis::Option* option : {&own, &paid}) {
        card.lines.push_back({FigureCardWords::tr("A month of %1 today").arg(nameOf(*option)),
                              format.money(option->monthlyCost.total), optionLink(*option)});
        if (option->costPerMillionTokens > 0.0)
            card.lines.push_back({FigureCardWords::tr("A million tokens of %1 today").arg(nameOf(*option)),
                                  format.money(option->costPerMillionTokens),
                                  {}});
    }
    return card;
}

} // namespace

std::optional<FigureCard> figureCard(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                     std::string_view optionId, std::string_view figure, const models::Format& format)
{
    const analysis::Option* option = analysis::option(evaluation, optionId);
    if (!option)
        return std::nullopt;
    if (figure == "npv" && !option->cash.monthlyFlows.empty())
        return presentValue(*option, plan, format);
    if (!figure.starts_with(breakEvenMark) || option->breakEvens.empty())
        return std::nullopt;
    const std::string_view against =
        figure.size() > breakEvenMark.size() ? figure.substr(breakEvenMark.size() + 1) : std::string_view();
    const auto found = against.empty()
                           ? option->breakEvens.begin()
                           : std::ranges::find(option->breakEvens, against, &analysis::BreakEven::againstId);
    if (found == option->breakEvens.end() || found->cheaperAbove)
        return std::nullopt;
    const analysis::Option* paid = analysis::option(evaluation, found->againstId);
    return paid ? std::optional(neverCheaper(*option, *paid, *found, format)) : std::nullopt;
}

} // namespace evenhost::explain
