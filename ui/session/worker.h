// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace evenhost::session {

/// One thread beside the window: what is started first is done first. Qt's own locks see to the order between the
/// threads; Qt is not built with the thread sanitizer, which cannot see them and is told here.
class Worker : public QObject
{
public:
    Worker();
    /// Waits for what was started, and drops what was sent and not called yet.
    ~Worker() override;

    /// The work may use what was written before.
    void start(std::function<void()> work);
    /// From the work: `call` is made on this object's thread, when it handles its events.
    void send(std::function<void()> call);
    /// Until everything started is done: what it wrote may be used then.
    void wait();

protected:
    void customEvent(QEvent* event) override;

private:
    QThreadPool m_pool;
};

} // namespace evenhost::session
