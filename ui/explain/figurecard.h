// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace evenhost::explain {

/// Where a figure comes from that no formula of a few terms gives: a present value over many months, a break-even that
/// is not there.
struct FigureCard
{
    struct Line
    {
        QString name;
        QString text;
        QString link; ///< "option:" and an id, "field:" and a path; empty: leads nowhere
    };
    QString title;
    QString value;
    QString meaning;
    std::vector<Line> lines;
};

/// `figure`: "npv", or "break_even." and the id of the managed option, "break_even" for the one self-hosting is held
/// against. Nothing for any other figure, and for a break-even that is there: derive() explains those.
[[nodiscard]] std::optional<FigureCard> figureCard(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                                   std::string_view optionId, std::string_view figure,
                                                   const models::Format& format);

} // namespace evenhost::explain
