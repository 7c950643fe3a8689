// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/amountfield.h"
#include "plan/plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace evenhost::editors {

class DayEditor;

/// When the requests come: the hours of a weekday, the weekend, and the clock they are told by. OK makes one step.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    DayDialog(const plan::Workload& workload, const models::Format& format, QWidget* parent = nullptr);

    /// The workload with the shape as edited and, where the reader agreed, the peak factor that follows from it.
    [[nodiscard]] plan::Workload workload() const;

    [[nodiscard]] DayEditor* editor() const { return m_editor; }

private:
    void choosePreset(int index);
    void showHour();
    void showSummary();
    AmountField* addField(QGridLayout* grid, int row, const QString& label, base::Unit unit, double value,
                          double minimum, double maximum);

    plan::Workload m_workload;
    models::Format m_format;
    QComboBox* m_preset;
    DayEditor* m_editor;
    QLabel* m_hourLabel;
    AmountField* m_hour;
    AmountField* m_weekend;
    AmountField* m_offset;
    QLabel* m_summary;
    QCheckBox* m_takePeak;
    bool m_known = false; ///< false: the hours are not known, the peak factor alone stands
};

} // namespace evenhost::editors
