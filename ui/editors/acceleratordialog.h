// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/offerdialogs.h"

namespace evenhost::editors {

/// An accelerator of the plan's own: memory, bandwidth, arithmetic, links, power and price, and beside them what they
/// mean: the memory a model can use and the bytes read for each operation.
class AcceleratorDialog : public RecordDialog
{
    Q_OBJECT

public:
    using Start = std::function<std::optional<catalogue::Accelerator>(QWidget*)>;

    /// `former`: the id the accelerator has among the plan's own; empty for a new one.
    AcceleratorDialog(const catalogue::Accelerator& accelerator, std::string former, Known known,
                      const models::Format& format, Start start, QWidget* parent);

    [[nodiscard]] const catalogue::Accelerator& accelerator() const { return m_accelerator; }

protected:
    [[nodiscard]] base::Findings check() const override;
    void recordChanged() final;

private:
    void fill();
    void fillDevice();
    void fillSpeed();
    void fillPurchase();
    [[nodiscard]] QString meaning() const;

    catalogue::Accelerator m_accelerator;
    std::string m_former;
    Known m_known;
    RecordForm* m_device;
    RecordForm* m_speed;
    RecordForm* m_purchase;
    QLabel* m_meaning = nullptr;
};

} // namespace evenhost::editors
