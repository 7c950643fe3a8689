// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/words.h"

#include "charts/words.h"
#include "models/fieldtext.h"
#include "models/myriads.h"
#include "plan/fields.h"
#include "walkthrough/page.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

struct SharedWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::Words)
};

double roundedToDigits(double value, int digits)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, digits - 1 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

/// The offer that a path "hosting.<offer>.<field>" names.
const catalogue::HostingOffer* offerAt(const PageInput& input, const std::string& path)
{
    const plan::PathParts parts = plan::splitPath(path);
    return parts.section == "hosting" ? models::findHosting(*input.plan, *input.catalogue, parts.id) : nullptr;
}

} // namespace

QString shortened(const QString& text, int most)
{
    QString clean;
    for (const QChar c : text) {
        const bool steers = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (!steers)
            clean += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    clean = clean.simplified();
    if (clean.size() > most)
        clean = clean.first(most - 1).trimmed() + u'…';
    const bool turns = std::ranges::any_of(
        clean, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return turns ? QChar(0x2068) + clean + QChar(0x2069) : clean;
}

QString nameOf(const analysis::Option& option, int most)
{
    const QString label = models::fromPlan(option.label);
    const qsizetype plus = option.kind == analysis::OptionKind::Hybrid ? label.lastIndexOf(u" + "_s) : -1;
    if (plus > 0 && label.size() > most) {
        // Cut at its end a hybrid would read like one of its halves.
        const QString overflow = shortened(label.sliced(plus + 3), most - most / 2);
        return u"%1 + %2"_s.arg(modelNameOf(option, std::max<int>(most / 2, most - 3 - int(overflow.size()))),
                                overflow);
    }
    return shortened(models::fromPlan(option.label.empty() ? option.modelName : option.label), most);
}

QString modelNameOf(const analysis::Option& option, int most)
{
    return shortened(models::fromPlan(option.modelName.empty() ? option.label : option.modelName), most);
}

QString listOf(const std::vector<std::string>& names, int most)
{
    QStringList shown;
    for (const std::string& name : names) {
        if (shown.size() < most)
            shown += shortened(models::fromPlan(name), 36);
    }
    const int rest = static_cast<int>(names.size()) - static_cast<int>(shown.size());
    if (rest > 0)
        return SharedWords::tr("%1 and %n more", nullptr, rest).arg(shown.join(u", "_s));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return SharedWords::tr("%1 and %2").arg(shown.join(u", "_s), last);
}

QString roughMoney(double value, const models::Format& format)
{
    const double rough = roundedToDigits(value, 3);
    return std::abs(rough) >= 1e6 ? format.moneyShort(rough) : format.money(rough);
}

QString roughCount(double value, const models::Format& format)
{
    return format.rounded(value, 3);
}

QString largeCount(double value, const models::Format& format)
{
    if (models::countsInMyriads(format.locale()))
        return models::inMyriads(value, 3, format);
    if (value >= 999.5e9)
        return SharedWords::tr("%1 trillion").arg(format.rounded(value / 1e12, 3));
    if (value >= 999.5e6)
        return SharedWords::tr("%1 billion").arg(format.rounded(value / 1e9, 3));
    if (value >= 999.5e3)
        return SharedWords::tr("%1 million").arg(format.rounded(value / 1e6, 3));
    return format.rounded(value, 3);
}

QString times(double ratio, const models::Format& format)
{
    return SharedWords::tr("%1 times").arg(format.rounded(ratio, ratio < 100.0 ? 2 : 3));
}

QString seconds(double value, const models::Format& format)
{
    return SharedWords::tr("%1 s").arg(value < 10.0 ? format.rounded(value, 2) : format.count(value));
}

QString gpuSentence(const analysis::Deployment& deployment, const models::Format& format)
{
    // Written so that it can be checked: GPUs = replicas x GPUs a replica. Whole nodes may bill more than that.
    const int used = deployment.replicas * deployment.gpusPerReplica;
    if (deployment.gpus == used)
        return SharedWords::tr("%1 = %2 × %3")
            .arg(gpuCount(deployment.gpus, format), format.count(deployment.replicas))
            .arg(deployment.gpusPerReplica);
    return SharedWords::tr("%1 in whole nodes of %2")
        .arg(gpuCount(deployment.gpus, format))
        .arg(deployment.nodes > 0 ? deployment.gpus / deployment.nodes : deployment.gpus);
}

QString duration(double hours, const models::Format& format)
{
    return hours < 1.0 ? SharedWords::tr("%1 minutes").arg(format.rounded(hours * 60.0, 2))
                       : SharedWords::tr("%1 hours").arg(format.rounded(hours, 2));
}

QString gpuCount(int gpus, const models::Format& format)
{
    return gpus == 1 ? SharedWords::tr("1 GPU") : SharedWords::tr("%1 GPUs").arg(format.count(gpus));
}

QString roughRange(const std::optional<double>& low, const std::optional<double>& high, const models::Format& format)
{
    const QString range = charts::rangeText(low, high, format);
    return range.isEmpty() ? QString() : SharedWords::tr("80 % range %1").arg(range);
}

QString driverAmount(const PageInput& input, const std::string& path, double value, int digits)
{
    if (digits > 0)
        value = roundedToDigits(value, digits);
    if (const catalogue::HostingOffer* offer = offerAt(input, path))
        return input.format.foreignMoney(value, offer->currency);
    const plan::PathParts parts = plan::splitPath(path);
    if (parts.section == "offers") {
        if (const auto* offer = models::findManaged(*input.plan, *input.catalogue, parts.id))
            return input.format.foreignMoney(value, offer->currency);
    }
    if (path.ends_with(".gpus_per_replica") && value == 0.0)
        return SharedWords::tr("chosen");
    const auto info = plan::pathInfo(*input.plan, path);
    if (info && info->unit == base::Unit::ExchangeRate)
        return input.format.withSymbol(input.format.decimal(value, 3));
    return input.format.amount(value, info ? info->unit : base::Unit::None);
}

std::string nodePricePath(const PageInput& input)
{
    const analysis::Option* own = input.evaluation ? pairOf(input).own : nullptr;
    if (!own || !own->deployment)
        return {};
    const std::string path = "hosting." + own->deployment->hostingId + ".price_per_node_hour";
    const catalogue::HostingOffer* offer = offerAt(input, path);
    return offer && offer->billing != catalogue::Billing::Owned ? path : std::string();
}

std::string exchangeRatePath(const PageInput& input)
{
    const auto& rates = input.plan->exchangeRates;
    if (rates.empty())
        return {};
    return "exchange_rates." + (rates.contains("USD") ? std::string("USD") : rates.begin()->first);
}

std::vector<std::string> existing(const PageInput& input, const std::vector<std::string>& paths, std::size_t most)
{
    std::vector<std::string> found;
    for (const std::string& path : paths) {
        if (!path.empty() && found.size() < most && std::ranges::find(found, path) == found.end()
            && driverValue(*input.plan, *input.catalogue, path))
            found.push_back(path);
    }
    return found;
}

report::ComparedPair pairOf(const PageInput& input)
{
    return report::comparedPair(*input.evaluation, input.ownId);
}

std::vector<std::string> optionsByRelevance(const PageInput& input)
{
    const report::ComparedPair pair = pairOf(input);
    std::vector<const analysis::Option*> options;
    for (const analysis::Option& option : input.evaluation->options)
        options.push_back(&option);
    const auto rank = [&](const analysis::Option* option) {
        if (option == pair.own || option == pair.managed || option->id == input.evaluation->verdict.optionId)
            return 0;
        return option->eligible ? 1 : 2;
    };
    std::ranges::stable_sort(options, [&](const analysis::Option* a, const analysis::Option* b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return rank(a) > 0 && a->monthlyCost.total < b->monthlyCost.total;
    });
    std::vector<std::string> ids;
    for (const analysis::Option* option : options)
        ids.push_back(option->id);
    return ids;
}

} // namespace evenhost::walkthrough
