// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/formatoutcome.h"

#include <QComboBox>

#include <vector>

namespace evenhost::editors {

/// Chooses a weight format; its list says for each what there is to download, how many GPUs it takes and what a month
/// comes to. The data of an item is the format's name in plans.
class FormatBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FormatBox(QWidget* parent = nullptr);

    /// Shows these formats in their order; the chosen one stays chosen.
    void setOutcomes(const std::vector<models::FormatOutcome>& outcomes, const models::Format& format);

    void showPopup() override;
};

} // namespace evenhost::editors
