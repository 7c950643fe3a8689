// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenhost::models {

/// What a weight format would mean for one entry of the shortlist.
struct FormatOutcome
{
    QString format;        ///< as plans name it
    bool released = false; ///< the card lists a checkpoint of it; else the size is computed
    double storedGb = 0.0; ///< to store and download; 0: unknown
    bool fits = false;     ///< on the entry's hosting
    int gpus = 0;
    double costPerMonth = 0.0;
    QString reason; ///< when it does not fit
};

} // namespace evenhost::models
