#include "app/studio/run/frame_queue.h"

#include <QCoreApplication>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

/// What a consumer saw.
struct Seen {
    std::vector<Duration> frames;
    std::vector<Duration> windows;
    bool ended{};
};

QCoro::Task<> consume(std::shared_ptr<FrameQueue> queue, std::shared_ptr<Seen> seen) {
    QCORO_FOREACH(const RunFrame& frame, FrameQueue::frames(queue)) {
        seen->frames.push_back(frame.now);
        for (const Window& window : frame.windows) seen->windows.push_back(window.start);
    }
    seen->ended = true;
}

RunFrame frameWith(Duration now) {
    RunFrame frame;
    frame.now = now;
    frame.windows.resize(1);
    frame.windows[0].start = now;
    return frame;
}

class FrameQueueTest : public testing::Test {
  protected:
    std::shared_ptr<FrameQueue> queue = std::make_shared<FrameQueue>();
    std::shared_ptr<Seen> seen = std::make_shared<Seen>();
};

TEST_F(FrameQueueTest, TheConsumerIsSuspendedUntilAFrameComes) {
    const auto task = consume(queue, seen);
    EXPECT_FALSE(task.isReady());
    QCoreApplication::processEvents();
    EXPECT_TRUE(seen->frames.empty());
    queue->push(frameWith(1s));
    EXPECT_TRUE(seen->frames.empty()); // it is resumed by the event loop, not by the producer
    QCoreApplication::processEvents();
    EXPECT_EQ(seen->frames, std::vector<Duration>{1s});
    EXPECT_FALSE(task.isReady());
    queue->close();
    QCoreApplication::processEvents();
    EXPECT_TRUE(task.isReady());
    EXPECT_TRUE(seen->ended);
}

TEST_F(FrameQueueTest, FramesThatNobodyTookBecomeOneWithAllTheirWindows) {
    const auto task = consume(queue, seen);
    queue->push(frameWith(1s));
    queue->push(frameWith(2s));
    queue->push(frameWith(3s));
    queue->close();
    QCoreApplication::processEvents();
    EXPECT_EQ(seen->frames, std::vector<Duration>{3s});
    EXPECT_EQ(seen->windows, (std::vector<Duration>{1s, 2s, 3s}));
    EXPECT_TRUE(seen->ended);
}

TEST_F(FrameQueueTest, DiscardEndsAWaitingConsumerAtOnce) {
    const auto task = consume(queue, seen);
    queue->push(frameWith(1s));
    queue->discard();
    EXPECT_TRUE(task.isReady());
    EXPECT_TRUE(seen->frames.empty());
    queue->push(frameWith(2s));
    QCoreApplication::processEvents();
    EXPECT_TRUE(seen->frames.empty());
}

TEST_F(FrameQueueTest, NoWindowIsLostOrReorderedBetweenThreads) {
    constexpr int count = 5000;
    const auto task = consume(queue, seen);
    std::jthread producer([&] {
        for (int i = 1; i <= count; ++i) queue->push(frameWith(i * 1s));
        queue->close();
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return task.isReady(); }, 30'000));
    ASSERT_EQ(seen->windows.size(), static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i) ASSERT_EQ(seen->windows[static_cast<std::size_t>(i - 1)], i * 1s);
}

} // namespace
} // namespace tiers::studio
