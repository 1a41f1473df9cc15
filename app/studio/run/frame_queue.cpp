#include "app/studio/run/frame_queue.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace tiers::studio {

namespace {

/// Tells the consumer's thread to look; it carries nothing, all that passes between the threads is under the mutex.
QEvent::Type lookEvent() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

/// Waits for a frame or the end.
class FrameQueue::Arrival {
  public:
    explicit Arrival(FrameQueue& queue) : m_queue(queue) {}
    Arrival(const Arrival&) = delete;
    Arrival& operator=(const Arrival&) = delete;
    ~Arrival() {
        const std::lock_guard lock(m_queue.m_mutex);
        if (m_registered) m_queue.m_consumer = nullptr;
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> consumer) {
        const std::lock_guard lock(m_queue.m_mutex);
        if (m_queue.m_pending || m_queue.m_closed) return false;
        m_queue.m_consumer = consumer;
        m_registered = true;
        return true;
    }
    /// The frame, or nothing at the end.
    std::optional<RunFrame> await_resume() {
        const std::lock_guard lock(m_queue.m_mutex);
        m_registered = false;
        return std::exchange(m_queue.m_pending, std::nullopt);
    }

  private:
    FrameQueue& m_queue;
    bool m_registered{};
};

void FrameQueue::push(RunFrame frame) {
    bool waiting = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) return;
        if (m_pending) {
            appendFrame(*m_pending, std::move(frame));
        } else {
            m_pending = std::move(frame);
        }
        waiting = m_consumer != nullptr;
    }
    if (waiting) QCoreApplication::postEvent(this, new QEvent(lookEvent()));
}

void FrameQueue::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    QCoreApplication::postEvent(this, new QEvent(lookEvent()));
}

void FrameQueue::discard() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_pending.reset();
    }
    resumeConsumer();
}

QCoro::AsyncGenerator<RunFrame> FrameQueue::frames(std::shared_ptr<FrameQueue> queue) {
    while (true) {
        Arrival arrival(*queue);
        std::optional<RunFrame> frame = co_await arrival;
        if (!frame) co_return;
        co_yield *frame;
    }
}

bool FrameQueue::event(QEvent* event) {
    if (event->type() != lookEvent()) return QObject::event(event);
    resumeConsumer();
    return true;
}

void FrameQueue::resumeConsumer() {
    const auto alive = shared_from_this(); // the consumer may drop the last owner
    std::coroutine_handle<> consumer;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_pending && !m_closed) return;
        consumer = std::exchange(m_consumer, nullptr);
    }
    if (consumer) consumer.resume();
}

} // namespace tiers::studio
