// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/date.h"
#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace evenhost::window {

/// What every view is drawn from. Shared and never changed: a view may keep it until the next one comes.
struct ViewInput
{
    std::shared_ptr<const plan::Plan> plan; ///< with the chosen scenario applied
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    std::shared_ptr<const analysis::Evaluation> evaluation;
    QString optionId;      ///< the chosen row of the shortlist; empty = the verdict's
    models::Format format; ///< numbers and money as the reader's locale has them
    base::Date today{};
};

/// The tabs under the shortlist, in their order.
enum class ViewKind {
    Overview,
    Memory,
    Speed,
    Storage,
    Cost,
    BreakEven,
    WhatMatters,
    OverTime,
    SinceBaseline,
};
inline constexpr int viewCount = 9;

/// One tab: shows an evaluation, knows no other view, never computes.
class View : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Takes a new evaluation; called after every edit, for the visible view only.
    virtual void present(const ViewInput& input) = 0;

    /// What it shows as lines of tab-separated text, heads first; empty when there is nothing.
    [[nodiscard]] virtual QString tableText() const { return {}; }

    /// Asks why about the figure under the pointer, pinned or focused; false when there is none.
    virtual bool askWhy() { return false; }

signals:
    /// A number was changed by hand in the chart (the volume line dragged). `path` as in plan/fields.h;
    /// moves with the same path merge into one step of undo until `finished`.
    void valueEdited(const QString& path, double value, bool finished);
    /// The reader asks where a figure comes from: an option's id and the figure ("monthly_cost", "break_even",
    /// "memory", "gpus", "output_tokens_per_second", "npv"), or "input:" and a path of the plan.
    void whyRequested(const QString& optionId, const QString& figure);
    /// An option was clicked: it becomes the chosen row.
    void optionChosen(const QString& optionId);
    /// A button of the view stands for a command of the menus: the object name of its action ("planSetBaseline").
    void commandRequested(const QString& action);
};

} // namespace evenhost::window
