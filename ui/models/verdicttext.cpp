// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdicttext.h"

#include "models/fieldtext.h"
#include "models/markup.h"
#include "models/myriads.h"
#include "report/verdictpoints.h"

#include <QCoreApplication>

#include <cmath>

namespace evenhost::models {

using namespace Qt::StringLiterals;
using analysis::Option;
using analysis::OptionKind;
using report::VerdictPoints;

namespace {

constexpr QChar stressStart(0xE000);
constexpr QChar stressEnd(0xE001);

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Verdict)
};

QString stressed(const QString& text)
{
    return stressStart + text + stressEnd;
}

QString nameOf(const Option* option)
{
    if (!option)
        return {};
    QString label = fromPlan(option->label.empty() ? option->modelName : option->label);
    switch (option->kind) {
    case OptionKind::SelfHosted:
        return VerdictWords::tr("%1 self-hosted").arg(label);
    case OptionKind::Hybrid:
        return label;
    case OptionKind::Managed:
        break;
    }
    return label;
}

/// "28 times today's volume", "12 % below today's volume". Beyond a point it only means "never".
QString againstToday(double share, const Format& format)
{
    constexpr double farthest = 10'000.0;
    if (share > farthest)
        return VerdictWords::tr("over %1 times today’s volume").arg(format.count(farthest));
    if (share >= 1.995)
        return VerdictWords::tr("%1 times today’s volume").arg(format.rounded(share, 2));
    if (share > 1.005)
        return VerdictWords::tr("%1 above today’s volume").arg(format.share(share - 1.0));
    if (share < 0.995)
        return VerdictWords::tr("%1 below today’s volume").arg(format.share(1.0 - share));
    return VerdictWords::tr("today’s volume");
}

QString crossingSentence(const VerdictPoints& points, const Format& format)
{
    switch (points.turn) {
    case VerdictPoints::Turn::Unknown:
        return {};
    case VerdictPoints::Turn::Never:
        return points.managedRecommended ? neverReason(points.reason) : QString();
    case VerdictPoints::Turn::Anywhere:
        return VerdictWords::tr("It is cheaper at any volume.");
    case VerdictPoints::Turn::Above:
        break;
    }
    const QString figure = stressed(format.rounded(points.volume, 3));
    if (!points.shareOfToday)
        return VerdictWords::tr("It is cheaper above %1 requests a day.").arg(figure);
    const QString share = againstToday(*points.shareOfToday, format);
    return points.managedRecommended
               ? VerdictWords::tr("It becomes cheaper above %1 requests a day, %2.").arg(figure, share)
               : VerdictWords::tr("It stays cheaper above %1 requests a day, %2.").arg(figure, share);
}

QString headlineOf(const analysis::Verdict& verdict)
{
    if (verdict.code == "stay_managed")
        return VerdictWords::tr("Stay managed.");
    if (verdict.code == "self_host")
        return VerdictWords::tr("Host it yourselves.");
    if (verdict.code == "hybrid")
        return VerdictWords::tr("Host the base load, pay for the peaks.");
    if (verdict.code == "too_close")
        return VerdictWords::tr("Too close to call.");
    if (verdict.code == "nothing_eligible")
        return VerdictWords::tr("No option is eligible.");
    return {};
}

/// Of the totals as they are shown: who subtracts them gets this figure.
double shownDifference(const VerdictPoints& points)
{
    constexpr double wholeUnitsFrom = 100.0; // as Format::money
    if (points.amount < wholeUnitsFrom || !points.recommended || !points.other)
        return points.amount;
    return std::abs(std::round(points.other->monthlyCost.total) - std::round(points.recommended->monthlyCost.total));
}

QString differenceSentence(const VerdictPoints& points, const Format& format)
{
    const QString amount = stressed(format.money(shownDifference(points)));
    switch (points.difference) {
    case VerdictPoints::Difference::NothingEligible:
        return VerdictWords::tr("Every option is ruled out: see the findings.");
    case VerdictPoints::Difference::NothingToCompare:
        return VerdictWords::tr("There is nothing to hold it against yet: add an open model or a managed option.");
    case VerdictPoints::Difference::OtherCheaper:
        return VerdictWords::tr("%1 costs %2 less a month today.").arg(nameOf(points.other), amount);
    case VerdictPoints::Difference::OtherDearer:
        return VerdictWords::tr("%1 costs %2 more a month today.").arg(nameOf(points.other), amount);
    case VerdictPoints::Difference::RecommendedCheaper:
        break;
    }
    return VerdictWords::tr("%1 costs %2 less a month today than %3.")
        .arg(nameOf(points.recommended), amount, nameOf(points.other));
}

} // namespace

QString chanceText(double probability, const Format& format)
{
    if (probability > 0.99)
        return VerdictWords::tr("over 99 %", "a probability");
    if (probability < 0.01)
        return VerdictWords::tr("under 1 %", "a probability");
    return format.share(probability);
}

QString neverReason(std::string_view code)
{
    if (code == "unit_cost_above_price")
        return VerdictWords::tr(
            "It never becomes cheaper: each further request costs more on own GPUs than the managed price.");
    if (code == "beyond_range")
        return VerdictWords::tr("It does not become cheaper at any volume worth planning for.");
    if (code == "does_not_fit" || code == "infeasible")
        return VerdictWords::tr("It cannot be deployed as planned, so there is no break-even.");
    return VerdictWords::tr("There is no break-even volume.");
}

VerdictText verdictText(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                        const catalogue::Catalogue& catalogue, const Format& format)
{
    const analysis::Verdict& verdict = evaluation.verdict;
    const VerdictPoints points = report::verdictPoints(evaluation);
    VerdictText text;
    text.headline = points.difference == VerdictPoints::Difference::NothingToCompare
                        ? VerdictWords::tr("Nothing to compare yet.")
                        : headlineOf(verdict);
    text.sentence = differenceSentence(points, format);
    const QString crossing = crossingSentence(points, format);
    if (!crossing.isEmpty())
        text.sentence = followedBy(text.sentence, crossing);
    if (points.low && points.high) {
        const QString low = format.rounded(*points.low, 2);
        const QString high = format.rounded(*points.high, 2);
        if (low != high)
            text.range = VerdictWords::tr("80 % range %1–%2").arg(low, high);
    }
    if (verdict.code == "too_close" && !verdict.deciders.empty()) {
        QStringList names;
        for (const std::string& path : verdict.deciders)
            names += pathLabel(plan, catalogue, path);
        text.sentence =
            followedBy(text.sentence, VerdictWords::tr("What decides: %1.").arg(names.join(VerdictWords::tr(" and "))));
    }
    return text;
}

QString plain(QString text)
{
    text.removeIf([](QChar c) { return c == stressStart || c == stressEnd; });
    return text;
}

QString html(const QString& text)
{
    return escaped(text).replace(stressStart, u"<b>"_s).replace(stressEnd, u"</b>"_s);
}

} // namespace evenhost::models
