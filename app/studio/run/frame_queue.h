#pragma once

#include "app/studio/run/run_frame.h"

#include <QObject>
#include <qcoro/qcoroasyncgenerator.h>

#include <memory>
#include <mutex>
#include <optional>

namespace tiers::studio {

/// Frames on their way from the engine's thread to the window's. It never holds more than one frame: what comes before
/// the last was taken is added to it, so that a slow window falls behind in pictures, never in figures. It lives on
/// the consumer's thread.
class FrameQueue final : public QObject, public std::enable_shared_from_this<FrameQueue> {
    Q_OBJECT

  public:
    /// From any thread.
    void push(RunFrame frame);
    /// From any thread: no more frames come. The pending one is still delivered.
    void close();
    /// On the consumer's thread: ends the stream now and lets a waiting consumer know before returning.
    void discard();

    /// The frames until the end of the run, for one consumer on this object's thread. Each wait suspends the consumer
    /// and its event loop goes on.
    [[nodiscard]] static QCoro::AsyncGenerator<RunFrame> frames(std::shared_ptr<FrameQueue> queue);

  protected:
    bool event(QEvent* event) override;

  private:
    class Arrival;

    void resumeConsumer();

    std::mutex m_mutex;
    std::optional<RunFrame> m_pending;
    bool m_closed{};
    std::coroutine_handle<> m_consumer;
};

} // namespace tiers::studio
