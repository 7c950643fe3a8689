// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/formdialog.h"
#include "plan/plan.h"

#include <functional>

namespace evenhost::editors {

/// Everything about one managed option: the offer's prices, the service it is bought as, and how it is used. What the
/// offer does not sell cannot be chosen, and says so.
class ManagedDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What a month of the option would come to, worded; asked again after each change.
    using Month = std::function<QString(const plan::ManagedEntry&, const catalogue::ManagedOffer&)>;

    ManagedDialog(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer, const models::Format& format,
                  Month month, QWidget* parent);

    [[nodiscard]] plan::ManagedEntry entry() const;
    /// The offer with the prices as edited; equal to the given one when nothing was changed.
    [[nodiscard]] catalogue::ManagedOffer offer() const;

private:
    void addPrices();
    void addService();
    void addThroughput();
    void addCache();
    void addUse();
    void follow();
    void update();
    [[nodiscard]] plan::Service service() const;
    [[nodiscard]] QString unitText() const;

    plan::ManagedEntry m_entry;
    catalogue::ManagedOffer m_offer;
    Month m_askMonth;
    QLineEdit* m_label;
    AmountField* m_input;
    AmountField* m_output;
    AmountField* m_cached;
    QComboBox* m_service;
    QCheckBox* m_regional;
    QComboBox* m_term;
    AmountField* m_units;
    QLabel* m_unitText;
    QComboBox* m_lifetime;
    AmountField* m_cacheHours;
    AmountField* m_cacheKept;
    AmountField* m_committed;
    AmountField* m_committedMonths;
    AmountField* m_ratio;
    AmountField* m_reasoning;
    AmountField* m_discount;
    AmountField* m_fee;
    QPlainTextEdit* m_note;
    QLabel* m_month;
};

} // namespace evenhost::editors
