// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/usagelog.h"
#include "models/format.h"
#include "plan/plan.h"
#include "session/usagelogreader.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace evenhost::charts {
class FigureWidget;
}

namespace evenhost::editors {

class AmountField;

/// What a usage log says beside what the plan has, before anything is taken over: volumes, peaks, the hours of the
/// day. Reads beside the window; a large log can be stopped.
class UsageLogDialog : public QDialog
{
    Q_OBJECT

public:
    UsageLogDialog(const QString& path, const plan::Workload& workload, const std::string& today,
                   const models::Format& format, QWidget* parent = nullptr);

    /// The plan's workload with what the log knows; as given while nothing was read.
    [[nodiscard]] plan::Workload workload() const;
    [[nodiscard]] bool isReading() const { return m_reader.isBusy(); }
    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] QPushButton* takeButton() const { return m_take; }

private:
    void read();
    [[nodiscard]] importers::UsageLogOptions options() const;
    void show(const base::Result<importers::UsageLog>& result);
    void fillTable();
    void addRow(const QString& what, const QString& now, const QString& then);

    QString m_path;
    plan::Workload m_workload;
    std::string m_today;
    models::Format m_format;
    session::UsageLogReader m_reader;
    importers::UsageLogOptions m_read; ///< how the log was read last
    std::optional<importers::UsageLog> m_log;
    QLabel* m_state;
    QProgressBar* m_progress;
    AmountField* m_offset;
    AmountField* m_seconds;
    QTableWidget* m_table;
    charts::FigureWidget* m_hours;
    QPushButton* m_take;
};

} // namespace evenhost::editors
