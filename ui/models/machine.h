// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QString>

namespace evenhost::models {

/// More of one accelerator than anyone who plans with this program has; what parseMachine() takes at most.
inline constexpr int mostGpus = 1024;

/// So many of one accelerator, as people write it: "8 x H200", "8× NVIDIA H200 141GB", "H200", "2*4 MI300X".
struct Machine
{
    const catalogue::Accelerator* accelerator = nullptr; ///< null: `reason` says why
    int count = 1;
    QString reason;
};

/// Reads a machine; the plan's own accelerators come before the catalogue's. Count 1..1024, 1 when left out.
[[nodiscard]] Machine parseMachine(const QString& text, const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                   const Format& format);

/// "8 × H200 SXM": what parseMachine() reads back.
[[nodiscard]] QString machineText(int count, const catalogue::Accelerator& accelerator);

} // namespace evenhost::models
