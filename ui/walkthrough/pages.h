// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "report/content.h"
#include "window/view.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

/// What stands on the pages of a meeting: one idea each, said in its title.
namespace evenhost::walkthrough {

/// A figure to be read from across a room, with what it is beneath.
struct KeyNumber
{
    QString value;
    QString label;
    bool managed = false; ///< in the managed hue
};

struct TableOnPage
{
    QStringList heads; ///< the first column is text, the others are numbers
    std::vector<QStringList> rows;
    int strongRow = -1;
};

struct PageContent
{
    QString id;
    QString name;  ///< in the page list: "Break-even"
    QString title; ///< the idea, a sentence
    QString subtitle;
    std::vector<KeyNumber> numbers;
    QStringList points;
    TableOnPage table;
    std::unique_ptr<charts::Figure> figure;
    std::optional<report::BreakEvenData> breakEven; ///< in place of a figure: the chart with a hand on it
    std::vector<std::string> controls;              ///< paths of the inputs that can be changed on the page
    QString aside;                                  ///< to the right of the controls: a label ...
    QString asideValue;                             ///< ... and its value
    bool notes = false;                             ///< room for the meeting's notes
    bool hasContent = true;                         ///< false: nothing to say for this plan, the page is skipped
};

/// The content of a built-in page (programme.h) for a plan and its evaluation.
[[nodiscard]] PageContent pageContent(const QString& id, const window::ViewInput& input,
                                      const std::vector<report::ScenarioResult>& scenarios);

/// Name of a built-in page.
[[nodiscard]] QString pageName(const QString& id);

/// The pages to show: in the plan's order, without hidden ones and those that have nothing to say.
[[nodiscard]] QStringList pagesToShow(const window::ViewInput& input,
                                      const std::vector<report::ScenarioResult>& scenarios);

} // namespace evenhost::walkthrough
