// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"

#include "plan/fields.h"
#include "report/content.h"
#include "sizing/replica.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace evenhost::report {

using analysis::CostPart;
using analysis::Evaluation;
using analysis::Option;
using analysis::OptionKind;

namespace {

const analysis::BreakEven* breakEvenAgainst(const Option& option, std::string_view managedId)
{
    const auto found = std::find_if(option.breakEvens.begin(), option.breakEvens.end(),
                                    [&](const analysis::BreakEven& b) { return b.againstId == managedId; });
    return found == option.breakEvens.end() ? nullptr : &*found;
}

const CostLine* lineOf(const std::vector<CostLine>& lines, std::string_view id)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const CostLine& line) { return line.optionId == id; });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<GrowthTick> growthTicks(double today, double growthPerMonth)
{
    if (growthPerMonth == 0.0)
        return {};
    std::vector<GrowthTick> ticks;
    for (const int months : {12, 36})
        ticks.push_back({months, today * std::pow(1.0 + growthPerMonth, months)});
    return ticks;
}

std::vector<MarkedCrossing> markedCrossings(const analysis::BreakEven& breakEven, const CostLine& managed)
{
    std::vector<MarkedCrossing> marked;
    for (const analysis::Crossing& crossing : breakEven.crossings) {
        if (const auto cost = costAt(managed, crossing.requestsPerDay))
            marked.push_back({crossing.requestsPerDay, *cost, crossing.becomesCheaper, crossing.atRiser});
    }
    return marked;
}

template <class Bar>
Bar namedBar(const Option& option)
{
    Bar bar;
    bar.optionId = option.id;
    bar.name = option.label.empty() ? option.modelName : option.label;
    return bar;
}

} // namespace

std::optional<double> costAt(const CostLine& line, double requestsPerDay)
{
    const auto found = std::lower_bound(line.pieces.begin(), line.pieces.end(), requestsPerDay,
                                        [](const cost::CurvePiece& piece, double volume) { return piece.to < volume; });
    if (found == line.pieces.end() || requestsPerDay < found->from)
        return std::nullopt;
    return found->at(requestsPerDay);
}

std::vector<CostLine> costLines(const Evaluation& evaluation, double upTo)
{
    std::vector<CostLine> lines;
    for (const Option& option : evaluation.options) {
        if (option.curve.empty())
            continue;
        auto line = namedBar<CostLine>(option);
        line.kind = option.kind;
        if (option.deployment) {
            line.acceleratorName = option.deployment->acceleratorName;
            line.gpusPerReplica = option.deployment->gpusPerReplica;
            line.replicasSpare = option.deployment->replicasSpare;
        }
        for (const cost::CurvePiece& piece : option.curve.pieces()) {
            if (piece.from < upTo)
                line.pieces.push_back(piece);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

const Option* chosenSelfHosted(const Evaluation& evaluation, std::string_view id)
{
    const auto selfHosted = [](const Option* option) {
        return option != nullptr && option->kind == OptionKind::SelfHosted;
    };
    for (const std::string_view wanted :
         {id, std::string_view(evaluation.verdict.optionId), std::string_view(evaluation.verdict.otherId),
          std::string_view(evaluation.sensitivityOptionId)}) {
        const Option* found = wanted.empty() ? nullptr : analysis::option(evaluation, wanted);
        if (selfHosted(found))
            return found;
    }
    const Option* best = nullptr;
    for (const Option& option : evaluation.options) {
        if (!selfHosted(&option))
            continue;
        const bool better =
            best == nullptr || (option.eligible && !best->eligible)
            || (option.eligible == best->eligible && option.monthlyCost.total < best->monthlyCost.total);
        if (better)
            best = &option;
    }
    return best;
}

const Option* referenceManaged(const Evaluation& evaluation)
{
    // The verdict and the sensitivity hold self-hosting against the managed option of the verdict: so does every chart.
    for (const std::string& id : {evaluation.verdict.optionId, evaluation.verdict.otherId}) {
        const Option* named = analysis::option(evaluation, id);
        if (named != nullptr && named->kind == OptionKind::Managed)
            return named;
    }
    const auto found = std::find_if(evaluation.options.begin(), evaluation.options.end(),
                                    [](const Option& option) { return option.kind == OptionKind::Managed; });
    return found == evaluation.options.end() ? nullptr : &*found;
}

double volumeAxisEnd(const Evaluation& evaluation, const Option& selfHosted)
{
    double end = evaluation.workload.requestsPerDay * 1.8;
    if (selfHosted.deployment)
        end = std::max(end, selfHosted.deployment->capacityPerReplica * 3.2);
    const Option* managed = referenceManaged(evaluation);
    const analysis::BreakEven* breakEven = managed ? breakEvenAgainst(selfHosted, managed->id) : nullptr;
    if (breakEven && breakEven->cheaperAbove) {
        end = std::max(evaluation.workload.requestsPerDay * 1.8, *breakEven->cheaperAbove * 1.6);
        if (breakEven->high && std::isfinite(*breakEven->high))
            end = std::max(end, std::min(*breakEven->high * 1.12, *breakEven->cheaperAbove * 3.0));
    }
    return std::isfinite(end) && end > 0.0 ? end : 1'000.0;
}

std::optional<BreakEvenData> breakEvenData(const Evaluation& evaluation, const plan::Plan& plan,
                                           std::string_view optionId)
{
    const Option* selfHosted = chosenSelfHosted(evaluation, optionId);
    const Option* managed = referenceManaged(evaluation);
    if (selfHosted == nullptr || managed == nullptr)
        return std::nullopt;
    const double end = volumeAxisEnd(evaluation, *selfHosted);
    const std::vector<CostLine> lines = costLines(evaluation, end);
    const CostLine* own = lineOf(lines, selfHosted->id);
    const CostLine* paid = lineOf(lines, managed->id);
    if (own == nullptr || paid == nullptr || own->pieces.empty() || paid->pieces.empty())
        return std::nullopt;

    BreakEvenData data;
    data.currency = evaluation.currency;
    data.taxName = plan.tax.name;
    data.taxIncluded = evaluation.tax.wanted && !evaluation.tax.recoverable;
    data.today = evaluation.workload.requestsPerDay;
    data.maximum = std::min({end, own->pieces.back().to, paid->pieces.back().to});
    data.tokensPerRequest = evaluation.workload.inputTokens + evaluation.workload.outputTokens;
    data.selfHosted = *own;
    data.managed = *paid;
    for (const CostLine& line : lines) {
        if (line.optionId != own->optionId && line.optionId != paid->optionId)
            data.others.push_back(line);
    }
    if (const analysis::BreakEven* breakEven = breakEvenAgainst(*selfHosted, managed->id)) {
        data.crossings = markedCrossings(*breakEven, *paid);
        data.cheaperAbove = breakEven->cheaperAbove;
        data.low = breakEven->low;
        data.high = breakEven->high;
        data.reason = breakEven->reason;
    }
    const double tokensPerMonth = data.maximum * base::daysPerMonth * data.tokensPerRequest / 1e6;
    if (tokensPerMonth > 0.0) {
        if (const auto cost = costAt(*own, data.maximum))
            data.unitCostAtFullLoad = *cost / tokensPerMonth;
        if (const auto cost = costAt(*paid, data.maximum))
            data.managedUnitPrice = *cost / tokensPerMonth;
    }
    data.growthPerMonth = plan.workload.growthPerMonth.value;
    data.growth = growthTicks(data.today, data.growthPerMonth);
    if (selfHosted->deployment && selfHosted->deployment->capacityRequestsPerDay > 0.0)
        data.installedCapacity = selfHosted->deployment->capacityRequestsPerDay;
    return data;
}

CostGroup groupOf(CostPart part)
{
    switch (part) {
    case CostPart::Gpus:
        return CostGroup::Gpus;
    case CostPart::Power:
    case CostPart::Colocation:
    case CostPart::Maintenance:
        return CostGroup::Facilities;
    case CostPart::Tokens:
    case CostPart::CacheStorage:
    case CostPart::Provisioned:
    case CostPart::PlatformFee:
        return CostGroup::Tokens;
    case CostPart::People:
        return CostGroup::People;
    case CostPart::Storage:
    case CostPart::Network:
        return CostGroup::StorageAndNetwork;
    case CostPart::Software:
    case CostPart::Support:
        return CostGroup::Software;
    case CostPart::Contingency:
    case CostPart::SetupSpread:
        return CostGroup::Other;
    case CostPart::Tax:
        return CostGroup::Tax;
    }
    return CostGroup::Other;
}

std::vector<std::pair<CostGroup, double>> costGroups(const analysis::MonthlyCost& cost)
{
    std::map<CostGroup, double> sums;
    for (const auto& [part, amount] : cost.parts)
        sums[groupOf(part)] += amount;
    std::vector<std::pair<CostGroup, double>> groups;
    for (const auto& [group, amount] : sums) {
        if (amount != 0.0)
            groups.emplace_back(group, amount);
    }
    return groups;
}

std::vector<MemoryBar> memoryBars(const Evaluation& evaluation)
{
    std::vector<MemoryBar> bars;
    for (const Option& option : evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment)
            continue;
        const auto& memory = option.deployment->replica.memory;
        auto bar = namedBar<MemoryBar>(option);
        bar.acceleratorName = option.deployment->acceleratorName;
        bar.gpusPerReplica = option.deployment->gpusPerReplica;
        bar.usable = memory.usable;
        bar.weights = memory.weights;
        bar.kvCache = memory.kvCache;
        bar.runtime = memory.runtime;
        bar.free = memory.free;
        bar.concurrency = option.deployment->replica.speed.concurrency;
        bar.feasible = option.deployment->replica.feasible;
        bars.push_back(bar);
    }
    return bars;
}

std::vector<ParameterBar> parameterBars(const Evaluation& evaluation)
{
    std::vector<ParameterBar> bars;
    for (const Option& option : evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.totalParameters)
            continue;
        ParameterBar bar;
        bar.optionId = option.id;
        bar.name = option.modelName;
        bar.total = *option.totalParameters;
        bar.active = option.activeParameters.value_or(*option.totalParameters);
        const bool shown = std::any_of(bars.begin(), bars.end(), [&](const ParameterBar& other) {
            return other.name == bar.name && other.total == bar.total;
        });
        if (!shown)
            bars.push_back(bar);
    }
    return bars;
}

std::string overflowName(const Evaluation& evaluation, const Option& option)
{
    const Option* managed =
        option.kind == OptionKind::Hybrid ? analysis::option(evaluation, option.managedId) : nullptr;
    if (managed == nullptr)
        return {};
    return managed->label.empty() ? managed->modelName : managed->label;
}

std::vector<CostBar> costBars(const Evaluation& evaluation)
{
    std::vector<CostBar> bars;
    for (const Option& option : evaluation.options) {
        auto bar = namedBar<CostBar>(option);
        bar.overflowName = overflowName(evaluation, option);
        bar.kind = option.kind;
        bar.eligible = option.eligible;
        bar.groups = costGroups(option.monthlyCost);
        bar.total = option.monthlyCost.total;
        bar.tax = option.monthlyCost.tax;
        bar.taxInTotal = bar.tax && !evaluation.tax.recoverable;
        // A hybrid has the range of its open model hosted alone: that is not the range of this bar.
        if (option.kind != OptionKind::Hybrid && option.deployment && option.deployment->range) {
            const analysis::FleetRange& range = *option.deployment->range;
            const auto [low, high] = std::minmax(range.fast.monthlyCost, range.slow.monthlyCost);
            constexpr double worthShowing = 1.005; // power alone moves a bill of bought servers by less
            if (high > low * worthShowing)
                bar.range = Range{low, high};
        }
        bars.push_back(bar);
    }
    return bars;
}

namespace {

/// What a bar moves, in the unit and currency of the register, which knows the prices of built-in offers too.
void nameUnit(TornadoBar& bar, const plan::Plan& plan, const std::vector<RegisterItem>& items)
{
    if (const auto info = plan::pathInfo(plan, bar.path))
        bar.unit = info->unit;
    if (const auto now = plan::valueAt(plan, bar.path); now && std::holds_alternative<double>(*now))
        bar.now = std::get<double>(*now);
    const RegisterItem* item = registerItem(items, bar.path);
    if (item == nullptr)
        return;
    bar.unit = item->unit;
    bar.now = item->value;
    bar.currency = item->currency;
}

} // namespace

TornadoData tornadoData(const Evaluation& evaluation, const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                        std::size_t most)
{
    TornadoData data;
    data.currency = evaluation.currency;
    const Option* own = chosenSelfHosted(evaluation, evaluation.sensitivityOptionId);
    const Option* paid = referenceManaged(evaluation);
    if (own == nullptr || paid == nullptr)
        return data;
    data.selfHostedName = own->modelName;
    data.managedName = paid->modelName;
    data.base = base::monthsPerYear * (own->monthlyCost.total - paid->monthlyCost.total);
    if (const analysis::BreakEven* breakEven = breakEvenAgainst(*own, paid->id))
        data.baseBreakEven = breakEven->cheaperAbove;
    const std::vector<RegisterItem> items = assumptionsRegister(plan, catalogue);
    for (const analysis::SensitivityBar& from : evaluation.sensitivity) {
        TornadoBar bar;
        bar.path = from.path;
        nameUnit(bar, plan, items);
        bar.low = from.low;
        bar.high = from.high;
        bar.ownRange = from.ownRange;
        bar.resultLow = from.resultLow;
        bar.resultHigh = from.resultHigh;
        bar.breakEvenLow = from.breakEvenLow;
        bar.breakEvenHigh = from.breakEvenHigh;
        bar.flipValue = from.flipValue;
        bar.jumpsStair = from.jumpsStair;
        data.bars.push_back(bar);
    }
    std::stable_sort(data.bars.begin(), data.bars.end(), [](const TornadoBar& a, const TornadoBar& b) {
        return std::abs(a.resultHigh - a.resultLow) > std::abs(b.resultHigh - b.resultLow);
    });
    if (data.bars.size() > most)
        data.bars.resize(most);
    return data;
}

std::vector<CoverageCurve> coverageCurves(const Evaluation& evaluation, const catalogue::Catalogue& catalogue,
                                          const plan::Plan& plan)
{
    std::vector<CoverageCurve> curves;
    for (const Option& option : evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment)
            continue;
        const auto own = std::find_if(plan.own.models.begin(), plan.own.models.end(),
                                      [&](const catalogue::ModelCard& card) { return card.id == option.modelId; });
        const catalogue::ModelCard* card = own != plan.own.models.end() ? &*own : catalogue.model(option.modelId);
        if (card == nullptr)
            continue;
        const catalogue::ExpertCounts counts = catalogue::expertCounts(*card);
        if (counts.experts <= 0)
            continue;
        auto curve = namedBar<CoverageCurve>(option);
        curve.name = option.modelName;
        curve.experts = counts.experts;
        curve.perToken = counts.perToken;
        curve.concurrency = option.deployment->replica.speed.concurrency;
        curves.push_back(curve);
    }
    return curves;
}

std::vector<SpeedBar> speedBars(const Evaluation& evaluation)
{
    std::vector<SpeedBar> bars;
    for (const Option& option : evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment)
            continue;
        const auto& replica = option.deployment->replica;
        auto bar = namedBar<SpeedBar>(option);
        bar.tokensPerSecondPerUser = replica.speed.outputToken.mean > 0.0 ? 1.0 / replica.speed.outputToken.mean : 0.0;
        bar.tokensPerSecondPerReplica = replica.speed.outputTokensPerSecond;
        bar.requestsPerSecondPerReplica = replica.speed.requestsPerSecond;
        bar.firstTokenMean = replica.speed.firstToken.mean;
        bar.firstTokenP95 = replica.speed.firstToken.p95;
        bar.tokensPerSecondPerUserP95 = replica.speed.outputToken.p95 > 0.0 ? 1.0 / replica.speed.outputToken.p95 : 0.0;
        bar.lowFactor = replica.lowFactor;
        bar.highFactor = replica.highFactor;
        bar.measured = replica.measured;
        bars.push_back(bar);
    }
    return bars;
}

std::vector<StorageBar> storageBars(const Evaluation& evaluation)
{
    std::vector<StorageBar> bars;
    for (const Option& option : evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment)
            continue;
        const analysis::Storage& storage = option.deployment->storage;
        auto bar = namedBar<StorageBar>(option);
        bar.checkpoint = storage.checkpointGb;
        bar.hot = storage.hotGb;
        bar.registry = storage.registryGb;
        bar.backups = storage.backupsGb;
        bar.downloadHours = storage.downloadHours;
        bars.push_back(bar);
    }
    return bars;
}

CashData cashData(const Evaluation& evaluation)
{
    CashData data;
    data.currency = evaluation.currency;
    for (const Option& option : evaluation.options) {
        if (option.cash.monthlyFlows.empty())
            continue;
        auto line = namedBar<CashLine>(option);
        line.kind = option.kind;
        line.npv = option.cash.npv;
        line.paybackMonth = option.cash.paybackMonth;
        double sum = 0.0;
        for (const double flow : option.cash.monthlyFlows) {
            sum -= flow; // flows are negative for money paid
            line.cumulative.push_back(sum);
        }
        data.lines.push_back(line);
    }
    return data;
}

std::optional<BridgeData> bridgeData(const Evaluation& evaluation)
{
    if (!evaluation.sinceBaseline)
        return std::nullopt;
    const analysis::Bridge& bridge = *evaluation.sinceBaseline;
    const auto nameOf = [&](const std::string& id) {
        const Option* found = analysis::option(evaluation, id);
        return found ? found->label : std::string();
    };
    BridgeData data{evaluation.currency,     bridge.start, bridge.end, {}, nameOf(bridge.selfHostedId),
                    nameOf(bridge.managedId)};
    for (const analysis::BridgeStep& step : bridge.steps)
        data.steps.push_back({step.path, step.change, step.before, step.after});
    return data;
}

} // namespace evenhost::report
