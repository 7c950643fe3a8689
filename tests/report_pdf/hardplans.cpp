// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_pdf/hardplans.h"

#include "analysis/evaluate.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"

#include <QFile>

#include <algorithm>

namespace evenhost::testing {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const catalogue::Catalogue> builtIn()
{
    static const auto made = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    return made;
}

plan::Plan example(const QString& name)
{
    QFile file(u"" EVENHOST_SOURCE_DIR "/resources/examples/"_s + name + u".evenhost.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    auto plan = documents::readPlan(file.readAll().toStdString(), name.toStdString(), *builtIn());
    if (!plan)
        qFatal("%s is not a plan", qPrintable(name));
    return std::move(plan).value().plan;
}

void fill(plan::Plan& plan, std::size_t models)
{
    const std::vector<plan::ShortlistEntry> entries = plan.shortlist;
    for (std::size_t i = entries.size(); i < models; ++i) {
        plan::ShortlistEntry entry = entries[i % entries.size()];
        entry.id += "-" + std::to_string(i);
        entry.label += " (" + std::to_string(i) + ")";
        plan.shortlist.push_back(entry);
    }
}

/// 120 characters: markup, letters from right to left, a word without a place to break, signs of other planes.
std::string longName(std::size_t number)
{
    QString name = u"<b>%1</b> & <img src='file:///etc/passwd'> שלום עולם مرحبا "_s.arg(number);
    name += u"Donaudampfschifffahrtsgesellschaftskapitän\u200f 漢字 "_s + QString::fromUtf8("\xF0\x9F\x98\x80 ");
    return name.leftJustified(120, u'x').left(120).toStdString();
}

/// `{}` where nothing has to be done.
void makeHard(plan::Plan& plan, const QString& name)
{
    if (name == u"one model"_s) {
        plan.shortlist.resize(1);
        plan.managed.resize(1);
        plan.scenarios.clear();
    } else if (name == u"no managed option"_s) {
        plan.managed.clear();
    } else if (name == u"no open model"_s) {
        plan.shortlist.clear();
        std::erase_if(plan.scenarios, [](const plan::Scenario& scenario) {
            return scenario.overrides.front().path.starts_with("shortlist.");
        });
    } else if (name == u"hybrid"_s) {
        plan.workload.requestsPerDay.value = 100'000.0;
        plan.workload.requestsPerDay.low = 60'000.0;
        plan.workload.requestsPerDay.high = 200'000.0;
    } else if (name == u"thirty models"_s) {
        fill(plan, 30);
    } else if (name == u"long names"_s) {
        std::size_t number = 0;
        for (plan::ShortlistEntry& entry : plan.shortlist)
            entry.label = longName(++number);
        for (plan::ManagedEntry& entry : plan.managed)
            entry.label = longName(++number);
        for (plan::Scenario& scenario : plan.scenarios) {
            scenario.name = longName(++number);
            scenario.note = longName(number + 40) + longName(number + 80);
        }
        for (std::string* text : {&plan.title, &plan.client, &plan.author, &plan.reviewer, &plan.version})
            *text = longName(++number);
        plan.walkthrough.notesInReport = true;
        plan.walkthrough.notes = {{"cost", longName(++number)}, {"question", longName(++number)}};
    } else if (name == u"no break-even"_s) {
        plan.workload.requestsPerDay.value = 40.0;
        plan.workload.growthPerMonth.value = 0.0;
    } else if (name == u"many crossings"_s) {
        // A dear managed model against many small stairs.
        plan.workload.requestsPerDay.value = 2'000'000.0;
        std::erase_if(plan.shortlist, [](const plan::ShortlistEntry& entry) { return entry.id.find("own") < 99; });
    } else if (name == u"thousands of millions"_s) {
        plan.workload.requestsPerDay.value = 9e8;
    } else if (name == u"next to nothing"_s) {
        plan.workload.requestsPerDay.value = 0.01;
        plan.workload.outputTokens.value = 1.0;
        plan.workload.inputTokens.value = 1.0;
    }
}

} // namespace

QStringList exampleNames()
{
    return {u"claims-assistant"_s, u"high-volume-documents"_s, u"small-internal-assistant"_s};
}

QStringList hardNames()
{
    return {u"one model"_s,      u"no managed option"_s, u"no open model"_s,
            u"hybrid"_s,         u"thirty models"_s,     u"long names"_s,
            u"no break-even"_s,  u"many crossings"_s,    u"thousands of millions"_s,
            u"next to nothing"_s};
}

PrintCase printCase(const QString& name)
{
    const bool isExample = exampleNames().contains(name);
    const QString from = isExample                     ? name
                         : name == u"many crossings"_s ? u"high-volume-documents"_s
                                                       : u"claims-assistant"_s;
    PrintCase made;
    made.catalogue = builtIn();
    made.plan = example(from);
    if (!isExample)
        makeHard(made.plan, name);
    const base::Date today = base::dateFromIso(made.plan.date).value();
    auto evaluation = analysis::evaluate(made.plan, *made.catalogue, {}, today);
    if (!evaluation)
        qFatal("%s cannot be evaluated: %s", qPrintable(name), evaluation.error().front().code.c_str());
    made.evaluation = std::move(evaluation).value();
    made.scenarios = report::scenarioResults(made.plan, *made.catalogue, today);
    return made;
}

} // namespace evenhost::testing
