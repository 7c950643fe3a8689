// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/pages.h"

#include "charts/breakevenfigure.h"
#include "charts/costfigures.h"
#include "charts/sizingfigures.h"
#include "charts/words.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/verdicttext.h"
#include "report/chartseries.h"
#include "walkthrough/programme.h"

#include <cmath>
#include <map>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;
using analysis::Option;
using analysis::OptionKind;
using models::fromPlan;
using window::ViewInput;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::Pages)
};

QString labelOf(const Option& option)
{
    return fromPlan(option.label.empty() ? option.modelName : option.label).simplified();
}

/// What the pages draw on, gathered once for each.
struct Facts
{
    explicit Facts(const ViewInput& in, const std::vector<report::ScenarioResult>& results)
        : input(in)
        , plan(*in.plan)
        , evaluation(*in.evaluation)
        , format(in.format)
        , scenarios(results)
        , own(report::chosenSelfHosted(*in.evaluation, in.optionId.toStdString()))
        , managed(report::referenceManaged(*in.evaluation))
    {}
    [[nodiscard]] charts::FieldName fieldName() const
    {
        return [this_ = input](const std::string& path) {
            return models::pathLabel(*this_.plan, *this_.catalogue, path);
        };
    }
    [[nodiscard]] double difference() const
    {
        return own && managed ? own->monthlyCost.total - managed->monthlyCost.total : 0.0;
    }
    [[nodiscard]] QString tax() const { return fromPlan(plan.tax.name); }

    const ViewInput& input;
    const plan::Plan& plan;
    const analysis::Evaluation& evaluation;
    const models::Format& format;
    const std::vector<report::ScenarioResult>& scenarios;
    const Option* own;
    const Option* managed;
};

const std::string requestsPath = "workload.requests_per_day";

void question(PageContent& page, const Facts& f)
{
    const auto verdict = models::verdictText(f.evaluation, f.plan, *f.input.catalogue, f.format);
    page.title = models::plain(verdict.headline);
    page.subtitle = models::plain(verdict.sentence);
    if (f.own && f.managed)
        page.numbers.push_back({f.format.money(std::round(std::abs(f.difference()))),
                                f.difference() > 0.0 ? Words::tr("more a month self-hosted, at today’s volume")
                                                     : Words::tr("less a month self-hosted, at today’s volume"),
                                f.difference() > 0.0});
    const auto breakEven = report::breakEvenData(f.evaluation, f.plan, f.input.optionId.toStdString());
    if (breakEven && breakEven->cheaperAbove) {
        const QString range = charts::rangeText(breakEven->low, breakEven->high, f.format);
        page.numbers.push_back({f.format.rounded(*breakEven->cheaperAbove, 3),
                                range.isEmpty() ? Words::tr("requests a day to break even")
                                                : Words::tr("requests a day to break even; 80 % range %1").arg(range)});
    }
    if (f.evaluation.uncertainty.draws > 0) {
        const double p = f.evaluation.verdict.confidence;
        page.numbers.push_back({p > 0.99 ? Words::tr("over 99 %") : f.format.share(p),
                                Words::tr("probability that this is the cheapest option")});
    }
}

void workload(PageContent& page, const Facts& f)
{
    const analysis::WorkloadSummary& w = f.evaluation.workload;
    page.title = Words::tr("%1 requests a day, %2 in flight at the peak")
                     .arg(f.format.count(w.requestsPerDay), f.format.rounded(w.peakConcurrency, 2));
    page.subtitle = Words::tr("Capacity is bought for the busiest hour, not for the mean. Everything after this page "
                              "follows from these figures.");
    page.numbers = {
        {f.format.count(w.inputTokens),
         Words::tr("tokens read a request, %1 of them from a cache").arg(f.format.share(w.cachedInputShare))},
        {f.format.count(w.outputTokens), Words::tr("tokens written a request")},
        {f.format.rounded(w.requestsPerDay * (w.inputTokens + w.outputTokens) * base::daysPerMonth / 1e6, 3),
         Words::tr("million tokens a month")},
        {f.format.rounded(w.peakConcurrency, 2), w.concurrencyMeasured
                                                     ? Words::tr("requests in flight at the peak, measured")
                                                     : Words::tr("requests in flight at the peak, estimated")}};
    page.controls = {requestsPath, "workload.peak_to_average", "workload.growth_per_month"};
}

void models_(PageContent& page, const Facts& f)
{
    const auto bars = report::parameterBars(f.evaluation);
    page.hasContent = !bars.empty();
    page.title = Words::tr("Two numbers for every model: total and active");
    page.subtitle =
        Words::tr("Memory, storage and download follow the total; speed and compute follow the active parameters.");
    QStringList points;
    for (const plan::ShortlistEntry& entry : f.plan.shortlist) {
        const catalogue::ModelCard* card = models::findModel(f.plan, *f.input.catalogue, entry.modelId);
        if (!card)
            continue;
        const catalogue::ExpertCounts experts = catalogue::expertCounts(*card);
        const QString kind = experts.experts > 0
                                 ? Words::tr("%1 of %2 experts fire").arg(experts.perToken).arg(experts.experts)
                                 : Words::tr("dense");
        const QString line =
            Words::tr("%1: %2, context %3, licence %4")
                .arg(fromPlan(card->name), kind, f.format.contextLength(card->context.tokens),
                     card->licence.name.empty() ? Words::tr("unknown: check") : fromPlan(card->licence.name));
        if (!points.contains(line))
            points += line;
    }
    page.points = points;
    page.figure = std::make_unique<charts::ParametersFigure>(bars);
}

void memory(PageContent& page, const Facts& f)
{
    const auto bars = report::memoryBars(f.evaluation);
    page.hasContent = !bars.empty();
    qsizetype out = 0;
    for (const report::MemoryBar& bar : bars)
        out += bar.feasible ? 0 : 1;
    page.title = out == 0 ? Words::tr("Every model on the list fits the GPUs planned for it")
                          : Words::tr("%1 of %2 do not fit the GPUs planned for them").arg(out).arg(bars.size());
    page.subtitle = Words::tr("All experts have to be loaded, also those that rarely fire. What is left after the "
                              "weights holds the requests in progress.");
    page.figure = std::make_unique<charts::MemoryFigure>(bars);
    page.controls = {"workload.context_tokens"};
}

void speed(PageContent& page, const Facts& f)
{
    const auto bars = report::speedBars(f.evaluation);
    page.hasContent = !bars.empty();
    page.title = Words::tr("Will it keep up?");
    if (f.own && f.own->deployment) {
        const analysis::Deployment& d = *f.own->deployment;
        page.title = Words::tr("%1 keeps up with %2 replicas, %3 of them spare")
                         .arg(labelOf(*f.own))
                         .arg(d.replicas)
                         .arg(d.replicasSpare);
        page.aside = Words::tr("capacity bought, requests a day");
        page.asideValue = f.format.rounded(d.capacityRequestsPerDay, 3);
    }
    page.subtitle = Words::tr("Speed follows the active parameters. With more users at once more experts are read, and "
                              "routing makes latency vary from request to request.");
    page.figure = std::make_unique<charts::SpeedFigure>(bars, f.plan.workload.userSpeedTarget.value);
    page.controls = {"workload.user_speed_target", "workload.first_token_target", "assumptions.spare_replicas"};
}

void trap(PageContent& page, const Facts& f)
{
    const analysis::Trap* worst = nullptr;
    for (const analysis::Trap& t : f.evaluation.traps) {
        if (!worst || t.wastePerYear > worst->wastePerYear)
            worst = &t;
    }
    page.hasContent = worst != nullptr;
    if (!worst)
        return;
    const Option* option = analysis::option(f.evaluation, worst->optionId);
    const QString name = option ? labelOf(*option) : QString();
    page.title = worst->wastePerYear > 0.0 ? Words::tr("Sized by its headline, %1 would waste %2 a year")
                                                 .arg(name, f.format.moneyShort(worst->wastePerYear))
                                           : Words::tr("Sized by its active parameters, %1 would not start").arg(name);
    page.subtitle = Words::tr("Compute bought for the total idles. Memory bought for the active parameters does not "
                              "hold the model: it will not start.");
    page.table.heads = {
        Words::tr("Model"),        Words::tr("GPUs, sized right"), Words::tr("GPUs, by the headline"),
        Words::tr("waste a year"), Words::tr("GiB needed"),        Words::tr("GiB by the active count")};
    for (const analysis::Trap& t : f.evaluation.traps) {
        const Option* o = analysis::option(f.evaluation, t.optionId);
        page.table.rows.push_back({o ? labelOf(*o) : QString(), f.format.count(t.gpusRight),
                                   f.format.count(t.gpusByTotal), f.format.money(std::round(t.wastePerYear)),
                                   f.format.count(t.needsGib), f.format.count(t.activeOnlyGib)});
    }
}

void cost(PageContent& page, const Facts& f)
{
    page.hasContent = !f.evaluation.options.empty();
    page.title = Words::tr("What a month costs, fully loaded");
    if (f.own && f.managed)
        page.title = Words::tr("%1 costs %2 a month, %3 costs %4")
                         .arg(labelOf(*f.own), f.format.money(std::round(f.own->monthlyCost.total)),
                              labelOf(*f.managed), f.format.money(std::round(f.managed->monthlyCost.total)));
    page.subtitle = Words::tr(
        "GPUs, storage, network and power, and the people who run it. A rented GPU is billed also while it idles.");
    page.figure = std::make_unique<charts::CostFigure>(report::costBars(f.evaluation), f.tax());
    page.controls = {"assumptions.run_hours", "assumptions.spare_replicas"};
    if (f.plan.exchangeRates.contains("USD"))
        page.controls.push_back("exchange_rates.USD");
}

/// "9 years 4 months" until growth gets there, if it does.
void growthAside(PageContent& page, const Facts& f)
{
    const auto& data = page.breakEven;
    const double growth = f.plan.workload.growthPerMonth.value;
    if (!data || !data->cheaperAbove || growth <= 0.0 || data->today <= 0.0 || *data->cheaperAbove <= data->today)
        return;
    const double months = std::log(*data->cheaperAbove / data->today) / std::log1p(growth);
    if (months > 1'200.0)
        return;
    page.aside = Words::tr("growth of %1 a month reaches break-even in").arg(f.format.share(growth, 1));
    page.asideValue = f.format.months(static_cast<int>(std::ceil(months)));
}

void breakEven(PageContent& page, const Facts& f)
{
    page.breakEven = report::breakEvenData(f.evaluation, f.plan, f.input.optionId.toStdString());
    page.hasContent = page.breakEven.has_value();
    if (!page.breakEven)
        return;
    const report::BreakEvenData& d = *page.breakEven;
    const QString today = f.format.count(d.today);
    if (!d.cheaperAbove)
        page.title = Words::tr("At %1 requests a day and at any volume in sight, managed is cheaper").arg(today);
    else if (*d.cheaperAbove > d.today)
        page.title = Words::tr("At %1 requests a day the managed model is cheaper. It stays so up to %2.")
                         .arg(today, f.format.rounded(*d.cheaperAbove, 3));
    else
        page.title = Words::tr("At %1 requests a day self-hosting is cheaper, as it is above %2.")
                         .arg(today, f.format.rounded(*d.cheaperAbove, 3));
    if (f.difference() < 0.0 && d.cheaperAbove && *d.cheaperAbove > d.today)
        page.title = Words::tr("At %1 requests a day self-hosting is cheaper, but it stays so only above %2.")
                         .arg(today, f.format.rounded(*d.cheaperAbove, 3));
    page.subtitle = Words::tr("Self-hosting is bought in whole replicas, so its cost is a staircase; every crossing is "
                              "marked, the last one decides.");
    page.controls = {requestsPath, "workload.peak_to_average"};
    if (f.plan.exchangeRates.contains("USD"))
        page.controls.push_back("exchange_rates.USD");
    growthAside(page, f);
}

void sensitivity(PageContent& page, const Facts& f)
{
    const report::TornadoData data = report::tornadoData(f.evaluation, f.plan, 8);
    page.hasContent = !data.bars.empty();
    if (data.bars.empty())
        return;
    const std::string widest = data.bars.front().path;
    page.title = Words::tr("What moves the answer most: %1").arg(models::pathLabel(f.plan, *f.input.catalogue, widest));
    QStringList flips;
    for (const report::TornadoBar& bar : data.bars) {
        if (bar.flipValue && flips.size() < 3)
            flips += Words::tr("%1 at %2")
                         .arg(models::pathLabel(f.plan, *f.input.catalogue, bar.path),
                              f.format.amount(*bar.flipValue, bar.unit));
    }
    page.subtitle = flips.isEmpty() ? Words::tr("No single input flips the decision within reason.")
                                    : Words::tr("The decision flips for: %1.").arg(flips.join(u"; "_s));
    page.figure = std::make_unique<charts::TornadoFigure>(data, f.fieldName());
    page.controls = {"assumptions.discount_rate", "assumptions.contingency", "assumptions.run_hours"};
}

void scenarios(PageContent& page, const Facts& f)
{
    page.hasContent = !f.scenarios.empty();
    const report::Content content = report::compose(f.plan, *f.input.catalogue, f.evaluation, f.scenarios);
    page.table.heads = {Words::tr("Scenario"), Words::tr("self-hosted a month"), Words::tr("managed a month"),
                        Words::tr("break-even, a day"), Words::tr("recommended")};
    qsizetype changed = 0;
    for (const report::ScenarioLine& line : content.scenarios) {
        const QString name = line.name.empty() ? Words::tr("as planned") : fromPlan(line.name).simplified();
        page.table.rows.push_back({name, f.format.money(line.selfHosted), f.format.money(line.managed),
                                   line.cheaperAbove ? f.format.rounded(*line.cheaperAbove, 3) : Words::tr("none"),
                                   fromPlan(line.recommendedName).simplified()});
        changed += line.verdictCode != content.scenarios.front().verdictCode ? 1 : 0;
    }
    page.table.strongRow = 0;
    page.title =
        changed == 0
            ? Words::tr("The answer holds in every scenario")
            : Words::tr("The answer changes in %1 of %2 scenarios").arg(changed).arg(content.scenarios.size() - 1);
    page.subtitle = Words::tr("Each scenario changes a few inputs of the plan and nothing else.");
}

void risks(PageContent& page, const Facts& f)
{
    page.title = Words::tr("What could still go wrong");
    page.subtitle = Words::tr("None of these is in a figure on the pages before.");
    for (const plan::ShortlistEntry& entry : f.plan.shortlist) {
        const catalogue::ModelCard* card = models::findModel(f.plan, *f.input.catalogue, entry.modelId);
        if (card && card->licence.commercialUse != catalogue::CommercialUse::Allowed) {
            const QString line =
                Words::tr("Licence of %1: %2. Check before any hardware is planned.")
                    .arg(fromPlan(card->name),
                         card->licence.name.empty() ? Words::tr("unknown") : fromPlan(card->licence.name));
            if (!page.points.contains(line))
                page.points += line;
        }
    }
    if (!f.plan.residencyCountry.empty())
        page.points += Words::tr("Data has to stay in %1: hold each hosting and managed offer against it.")
                           .arg(fromPlan(f.plan.residencyCountry));
    page.points += Words::tr("Routing varies, so latency does from request to request; measure with your own traffic.");
    page.points += Words::tr("Fine-tuning a mixture of experts is harder than a dense model.");
    page.points += Words::tr("One zone is one fault: a spare replica in another one costs as much as the first.");
    page.points += Words::tr("Prices drift; those used here carry their dates in the report’s register.");
    for (const base::Finding& finding : f.evaluation.findings) {
        if (finding.severity != base::Severity::Info && page.points.size() < 8)
            page.points += models::findingText(finding, f.format);
    }
}

void recommendation(PageContent& page, const Facts& f)
{
    const auto verdict = models::verdictText(f.evaluation, f.plan, *f.input.catalogue, f.format);
    page.title = models::plain(verdict.headline);
    page.subtitle = models::plain(verdict.sentence);
    page.points = {Words::tr("Test that the models are good enough for the work, with your own cases."),
                   Words::tr("Measure peak concurrency and speed with your own traffic, and enter them in the plan."),
                   Words::tr("Get written quotes for the prices that move the answer."),
                   Words::tr("Look again when volume, prices or the model change.")};
    page.notes = true;
}

using Fill = void (*)(PageContent&, const Facts&);

const std::map<QString, Fill>& fills()
{
    static const std::map<QString, Fill> all{
        {u"question"_s, question},   {u"workload"_s, workload},   {u"models"_s, models_},
        {u"memory"_s, memory},       {u"speed"_s, speed},         {u"trap"_s, trap},
        {u"cost"_s, cost},           {u"breakeven"_s, breakEven}, {u"sensitivity"_s, sensitivity},
        {u"scenarios"_s, scenarios}, {u"risks"_s, risks},         {u"recommendation"_s, recommendation}};
    return all;
}

} // namespace

QString pageName(const QString& id)
{
    const QStringList names{Words::tr("The question"),
                            Words::tr("The workload"),
                            Words::tr("Two numbers"),
                            Words::tr("Will it fit?"),
                            Words::tr("Will it keep up?"),
                            Words::tr("The trap"),
                            Words::tr("What it costs"),
                            Words::tr("Break-even"),
                            Words::tr("What matters"),
                            Words::tr("Scenarios"),
                            Words::tr("Risks"),
                            Words::tr("Recommendation")};
    return names.value(builtInPages().indexOf(id));
}

PageContent pageContent(const QString& id, const ViewInput& input,
                        const std::vector<report::ScenarioResult>& scenarioResults)
{
    PageContent page;
    page.id = id;
    page.name = pageName(id);
    const auto fill = fills().find(id);
    if (fill != fills().end())
        fill->second(page, Facts(input, scenarioResults));
    const QString own = ownTitle(input.plan->walkthrough, id);
    if (!own.isEmpty())
        page.title = own;
    return page;
}

QStringList pagesToShow(const ViewInput& input, const std::vector<report::ScenarioResult>& scenarioResults)
{
    QStringList shown;
    for (const QString& id : orderedPages(input.plan->walkthrough)) {
        if (!isHidden(input.plan->walkthrough, id) && pageContent(id, input, scenarioResults).hasContent)
            shown += id;
    }
    return shown;
}

} // namespace evenhost::walkthrough
