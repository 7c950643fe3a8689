// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/content.h"

#include "models/fieldtext.h"
#include "plan/fields.h"
#include "plan/resolve.h"

#include <algorithm>

namespace evenhost::walkthrough {

std::vector<report::ScenarioFigures> evaluateScenarios(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                       base::Date today, const session::EvaluateFunction& evaluate,
                                                       const std::string& ownId)
{
    analysis::EvaluateOptions quick;
    quick.sensitivity = false;
    quick.uncertaintyDraws = 0;
    std::vector<report::ScenarioFigures> figures;
    std::string compared = ownId;
    const auto add = [&](const std::string& name, const std::string& note) {
        const auto evaluation = evaluate(plan, catalogue, name, today, quick);
        if (evaluation) {
            // The columns compare the same option, whichever one a scenario would recommend.
            if (compared.empty()) {
                if (const analysis::Option* own = report::comparedPair(*evaluation).own)
                    compared = own->id;
            }
            figures.push_back(report::scenarioFigures(*evaluation, name, note, compared));
        } else {
            report::ScenarioFigures failed;
            failed.name = name;
            failed.note = note;
            figures.push_back(failed);
        }
    };
    add({}, plan.note.size() > 120 ? std::string() : plan.note);
    for (const plan::Scenario& scenario : plan.scenarios)
        add(scenario.name, scenario.note);
    return figures;
}

base::Result<PageInput> pageInput(const plan::Plan& plan, std::shared_ptr<const catalogue::Catalogue> catalogue,
                                  const std::string& scenario, base::Date today, const models::Format& format,
                                  const session::EvaluateFunction& evaluate)
{
    auto evaluation = evaluate(plan, *catalogue, scenario, today, {});
    if (!evaluation)
        return evaluation.error();
    PageInput input;
    auto shown = std::make_shared<plan::Plan>(plan);
    const auto chosen = std::ranges::find(plan.scenarios, scenario, &plan::Scenario::name);
    if (chosen != plan.scenarios.end()) {
        for (const plan::Override& change : chosen->overrides) {
            plan::adoptOffer(*shown, *catalogue, change.path);
            // What does not apply is a finding of the evaluation; the rest of the scenario still shows.
            static_cast<void>(plan::applyOverride(*shown, change).has_value());
        }
    }
    input.scenarios = std::make_shared<const std::vector<report::ScenarioFigures>>(
        evaluateScenarios(plan, *catalogue, today, evaluate));
    input.plan = std::move(shown);
    input.catalogue = std::move(catalogue);
    input.evaluation = std::make_shared<const analysis::Evaluation>(std::move(evaluation).value());
    input.scenario = models::fromPlan(scenario);
    input.format = format;
    input.today = today;
    return input;
}

} // namespace evenhost::walkthrough
