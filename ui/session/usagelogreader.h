// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/usagelog.h"
#include "session/worker.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace evenhost::session {

/// Whether a file that was dropped is a usage log rather than a card or a price list: by its name and its beginning.
[[nodiscard]] bool isUsageLog(const QString& path);

/// Reads a usage log of any length on a worker. One log at a time.
class UsageLogReader : public QObject
{
    Q_OBJECT

public:
    explicit UsageLogReader(QObject* parent = nullptr);
    ~UsageLogReader() override;

    void start(const QString& path, const importers::UsageLogOptions& options);
    /// Stops soon; `finished` does not come then.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// 0..1 of the file.
    void progressed(double share);
    void finished(std::shared_ptr<const evenhost::base::Result<evenhost::importers::UsageLog>> result);

private:
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_busy = false;
    Worker m_worker;
};

} // namespace evenhost::session
