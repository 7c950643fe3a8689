// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/date.h"
#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"
#include "report/meeting.h"
#include "theme/theme.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace evenhost::walkthrough {

/// What a page is painted from. Shared and never changed: whoever paints may keep it.
struct PageInput
{
    std::shared_ptr<const plan::Plan> plan; ///< with the chosen scenario applied; never null
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    std::shared_ptr<const analysis::Evaluation> evaluation; ///< null: the plan cannot be evaluated, `problem` says why
    QString problem;
    QString scenario;  ///< the chosen scenario; empty = the plan as it is
    std::string ownId; ///< the self-hosted option the pages are about; empty = the verdict's
    std::shared_ptr<const std::vector<report::ScenarioFigures>> scenarios; ///< null: not evaluated (yet)
    models::Format format;
    base::Date today{};
    /// Right end of the volume axis while the volume is dragged: it must not move under the hand.
    std::optional<double> volumeAxisEnd;
};

/// How a page is painted: where it stands among the others, and what is put on top of it by widgets.
struct Frame
{
    theme::Colours colours = theme::lightColours();
    int number = 1; ///< of the page, from 1
    int count = 1;
    bool liveDrivers = false; ///< fields are shown over the drivers' row: it is left empty
    bool liveNotes = false;   ///< an editor is shown over the notes
    bool interactive = false; ///< say what can be dragged
    bool quick = false;       ///< while dragging
};

/// A place of a painted page that leads to an explanation.
struct Mark
{
    QRectF area;
    QString text;         ///< exact figures, lines separated by \n; may be empty
    std::string optionId; ///< with `figure`: what to ask "why?" about; both empty = nothing
    QString figure;       ///< as analysis::derive names it ("monthly_cost.total", "deployment.gpus" ...)
};

/// A volume line that can be dragged.
struct VolumeHandle
{
    QRectF plot;
    double from = 0.0; ///< volume at the plot's left
    double to = 0.0;   ///< and at its right
    double at = 0.0;   ///< today's
};

/// What painting tells about what it painted, in the painter's coordinates.
struct Marks
{
    std::vector<Mark> marks;
    QRectF drivers; ///< the row of live controls; null when the page has none
    QRectF notes;   ///< room for the meeting's notes; null when the page has none
    std::optional<VolumeHandle> volume;
};

} // namespace evenhost::walkthrough
