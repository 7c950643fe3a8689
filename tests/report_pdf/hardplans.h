// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportpdf.h"

#include <QString>
#include <QStringList>

#include <memory>

/// Plans that are hard to print, made from the examples and evaluated by the engine.
namespace evenhost::testing {

struct PrintCase
{
    plan::Plan plan;
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    analysis::Evaluation evaluation;
    std::vector<report::ScenarioResult> scenarios;

    [[nodiscard]] report::ReportInput input() const { return {plan, *catalogue, evaluation, scenarios}; }
};

/// "claims-assistant" ... as the program ships them.
[[nodiscard]] QStringList exampleNames();
/// Names of the hard ones: "one model", "thirty models", "long names" ...
[[nodiscard]] QStringList hardNames();
/// Either of both.
[[nodiscard]] PrintCase printCase(const QString& name);

} // namespace evenhost::testing
