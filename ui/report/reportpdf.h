// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/date.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"
#include "report/content.h"
#include "report/logo.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace evenhost::report {

enum class Section { Decision, Options, Sizing, Sensitivity, Assumptions, Method };
enum class Paper { A4, Letter };

struct ReportOptions
{
    std::vector<Section> sections{Section::Decision,    Section::Options,     Section::Sizing,
                                  Section::Sensitivity, Section::Assumptions, Section::Method};
    Paper paper = Paper::A4;
    bool onePage = false; ///< the decision page alone
    models::Format format = models::Format();
    QString language;        ///< code of its words; empty: those of the program at the moment
    QString confidentiality; ///< a line in the footer of each page
    Logo logo;               ///< at the head of the first page
    std::string attachment;  ///< the plan's own file, attached; empty = none
    /// Called with 0..1 while it is made; false stops it.
    std::function<bool(double)> progress;
};

/// Everything a report is made from. `plan` has the scenario applied that `evaluation` is of.
struct ReportInput
{
    const plan::Plan& plan;
    const catalogue::Catalogue& catalogue;
    const analysis::Evaluation& evaluation;
    std::vector<ScenarioResult> scenarios;
};

class Document;

/// The report as a PDF: vectors, embedded fonts, bookmarks, the plan attached. The same input gives the same bytes on
/// every run; the file's date is the plan's. Needs a QApplication (any platform) and runs on its thread.
/// Fails with report_cancelled, or report_not_made with the reason.
[[nodiscard]] base::Result<QByteArray> renderReport(const ReportInput& input, const ReportOptions& options = {});

/// The same of a report that is laid out already. `progress` as in ReportOptions.
[[nodiscard]] base::Result<QByteArray> renderDocument(const Document& document,
                                                      const std::function<bool(double)>& progress = {});

/// The plan's scenarios evaluated; those that cannot be are left out.
[[nodiscard]] std::vector<ScenarioResult> scenarioResults(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                          base::Date today);

/// Renders and writes in one: the file is there whole, or the older one untouched.
[[nodiscard]] base::Result<base::Done> writeReport(const QString& path, const ReportInput& input,
                                                   const ReportOptions& options = {});

} // namespace evenhost::report
