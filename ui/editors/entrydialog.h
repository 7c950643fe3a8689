// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/formdialog.h"
#include "models/formatoutcome.h"
#include "plan/plan.h"

#include <functional>

namespace evenhost::editors {

class FormatBox;

/// Everything about one entry of the shortlist.
class EntryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// How the dialog lets another one choose: given the entry as it stands, returns the chosen id or nothing.
    using Choose = std::function<std::string(QWidget*, const plan::ShortlistEntry&)>;
    struct Texts
    {
        std::function<QString(const plan::ShortlistEntry&)> model;
        std::function<QString(const plan::ShortlistEntry&)> hosting;
        /// What each weight format would mean for the entry as it stands.
        std::function<std::vector<models::FormatOutcome>(const plan::ShortlistEntry&)> formats;
    };

    EntryDialog(const plan::ShortlistEntry& entry, const models::Format& format, Texts texts, Choose chooseModel,
                Choose chooseHosting, QWidget* parent);

    [[nodiscard]] plan::ShortlistEntry entry() const;

private:
    void showChoices();

    plan::ShortlistEntry m_entry;
    Texts m_texts;
    QLineEdit* m_label;
    QPushButton* m_model;
    FormatBox* m_weights;
    QComboBox* m_kvBits;
    QPushButton* m_hosting;
    AmountField* m_gpus;
    QComboBox* m_schedule;
    AmountField* m_hours;
    AmountField* m_accepted;
    QPlainTextEdit* m_note;
};

/// Title, client, date and the conventions of the whole plan, its currency and tax among them. The plan must outlive
/// the dialog.
class PlanDetailsDialog : public FormDialog
{
    Q_OBJECT

public:
    PlanDetailsDialog(const plan::Plan& plan, const models::Format& format, QWidget* parent);

    void applyTo(plan::Plan& plan) const;

protected:
    [[nodiscard]] bool mayAccept() const override;

private:
    [[nodiscard]] std::string currency() const;
    void showRate(const plan::Plan& plan, bool otherCurrency);

    QLineEdit* m_title;
    QLineEdit* m_client;
    QLineEdit* m_author;
    QLineEdit* m_reviewer;
    QLineEdit* m_date;
    QLineEdit* m_version;
    QLineEdit* m_residency;
    QLineEdit* m_currency = nullptr;
    AmountField* m_rate;
    QLabel* m_rateText;
    QLineEdit* m_taxName;
    QCheckBox* m_taxShown;
    QCheckBox* m_taxRecoverable;
    QPlainTextEdit* m_note;
};

} // namespace evenhost::editors
