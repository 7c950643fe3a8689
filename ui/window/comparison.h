// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/differencetext.h"

#include <QDialog>
#include <QString>

#include <vector>

class QAbstractButton;
class QLabel;
class QListWidget;
class QTableWidget;

namespace evenhost::window {

/// Two states of a plan side by side, field by field.
struct Comparison
{
    QString title;
    QString beforeHead; ///< "Yours"
    QString afterHead;  ///< "On disk"
    std::vector<models::DifferenceRow> rows;
};

/// Shows one; cells can be copied as text.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    ComparisonDialog(const Comparison& comparison, QWidget* parent);
};

/// Unsaved edits of an earlier run, as they are offered.
struct Recoverable
{
    QString title;   ///< of the plan
    QString details; ///< which file, when, what is to be known about it
    bool readable = true;
    Comparison changes;
};

enum class Recovery { Later, Recover, Discard };

/// Offers unsaved edits one by one; what is not decided stays for later.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(std::vector<Recoverable> offers, QWidget* parent);

    /// One for each offer, in their order.
    [[nodiscard]] const std::vector<Recovery>& decisions() const { return m_decisions; }

private:
    void decide(Recovery recovery);
    void showCurrent();

    std::vector<Recoverable> m_offers;
    std::vector<Recovery> m_decisions;
    QListWidget* m_list;
    QLabel* m_details;
    QTableWidget* m_changes;
    QAbstractButton* m_recover;
};

} // namespace evenhost::window
