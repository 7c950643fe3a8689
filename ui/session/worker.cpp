// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/worker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace evenhost::session {

namespace {

void handOver([[maybe_unused]] void* what)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(what);
#endif
}

void takeOver([[maybe_unused]] void* what)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(what);
#endif
}

class Task : public QRunnable
{
public:
    Task(Worker* worker, std::function<void()> work) : m_worker(worker), m_work(std::move(work)) {}
    ~Task() override
    {
        m_work = nullptr; // may hold the last of something
        handOver(m_worker);
    }
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    void run() override
    {
        takeOver(this);
        m_work();
    }

private:
    Worker* m_worker;
    std::function<void()> m_work;
};

class Call : public QEvent
{
public:
    explicit Call(std::function<void()> call) : QEvent(User), m_call(std::move(call)) {}
    ~Call() override { takeOver(this); } // of a receiver that is gone

    void make() const { m_call(); }

private:
    std::function<void()> m_call;
};

} // namespace

Worker::Worker()
{
    m_pool.setMaxThreadCount(1);
}

Worker::~Worker()
{
    wait();
}

void Worker::start(std::function<void()> work)
{
    auto* task = new Task(this, std::move(work)); // the pool deletes it
    handOver(task);
    m_pool.start(task);
}

void Worker::send(std::function<void()> call)
{
    auto* event = new Call(std::move(call)); // the event loop deletes it
    handOver(event);
    QCoreApplication::postEvent(this, event);
}

void Worker::wait()
{
    m_pool.waitForDone();
    takeOver(this);
}

void Worker::customEvent(QEvent* event)
{
    takeOver(event);
    static_cast<const Call*>(event)->make();
}

} // namespace evenhost::session
