#include "core/simulation/event_list.h"
#include "core/simulation/next_arrivals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tiers {
namespace {

using Random = std::mt19937_64;

/// Delays of one kind, in nanoseconds.
struct DelayKind {
    std::string name;
    std::function<std::int64_t(Random&)> draw;
};

std::int64_t exponential(Random& random, double mean) {
    const double u = static_cast<double>(random() >> 11) * 0x1p-53;
    return static_cast<std::int64_t>(-mean * std::log1p(-u));
}

std::vector<DelayKind> delay_kinds() {
    return {
        {"uniform", [](Random& r) { return static_cast<std::int64_t>(r() % 10'000'000); }},
        {"uniform over few times", [](Random& r) { return static_cast<std::int64_t>(r() % 5); }},
        {"exponential", [](Random& r) { return exponential(r, 5e6); }},
        {"exponential below a nanosecond", [](Random& r) { return exponential(r, 0.4); }},
        {"near and far", [](Random& r) { return r() % 10 == 0 ? exponential(r, 6e13) : exponential(r, 2e3); }},
        {"of every size", [](Random& r) { return static_cast<std::int64_t>(r() >> (4 + r() % 59)) >> 12; }},
        {"constant", [](Random&) { return std::int64_t{1'000'000}; }},
        {"none", [](Random&) { return std::int64_t{0}; }},
        {"to the same few times",
         [now = 0](Random& r) mutable { return r() % 4 == 0 ? std::int64_t{++now * 700} : 0; }},
    };
}

/// What a list should do, from a balanced tree.
class Reference {
  public:
    void push(std::int64_t time, std::uint32_t payload) { m_events.insert({time, m_sequence++, payload}); }
    std::pair<std::int64_t, std::uint32_t> pop() {
        const auto [time, sequence, payload] = *m_events.begin();
        m_events.erase(m_events.begin());
        return {time, payload};
    }
    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] bool empty() const { return m_events.empty(); }

  private:
    std::set<std::tuple<std::int64_t, std::uint64_t, std::uint32_t>> m_events;
    std::uint64_t m_sequence{};
};

struct Case {
    EventList list;
    Reference reference;
    std::int64_t now{};
    std::uint32_t pushed{};

    void push(std::int64_t delay) {
        const auto payload = pushed++ & 0xffffffU;
        list.push(now + delay, payload);
        reference.push(now + delay, payload);
    }
    void pop() {
        const auto [time, payload] = reference.pop();
        const auto first = list.first();
        const auto event = list.pop();
        ASSERT_EQ(first.order, event.order);
        ASSERT_EQ(event.time, time);
        ASSERT_EQ(event.payload(), payload);
        ASSERT_EQ(list.size(), reference.size());
        now = time;
    }
};

TEST(EventList, GivesEventsByTimeAndThenInTheOrderTheyWereScheduled) {
    EventList list;
    list.push(30, 1);
    list.push(10, 2);
    list.push(10, 3);
    list.push(20, 4);
    std::vector<std::uint32_t> order;
    while (!list.empty()) order.push_back(list.pop().payload());
    EXPECT_EQ(order, (std::vector<std::uint32_t>{2, 3, 4, 1}));
}

/// Grows to `most` events, holds that many, and empties, over and over.
void agree(const DelayKind& delays, std::size_t most, std::uint64_t seed, int operations) {
    SCOPED_TRACE(delays.name + ", up to " + std::to_string(most) + " events, seed " + std::to_string(seed));
    Random random{seed};
    Case c;
    auto draw = delays.draw;
    std::size_t wanted = most;
    for (int i = 0; i < operations && !testing::Test::HasFatalFailure(); ++i) {
        if (c.reference.size() == wanted && random() % 64 == 0) wanted = random() % (most + 1);
        if (c.reference.size() < wanted || c.reference.empty())
            c.push(draw(random));
        else if (c.reference.size() > wanted)
            c.pop();
        else {
            c.pop();
            if (testing::Test::HasFatalFailure()) return;
            c.push(draw(random));
        }
    }
    while (!c.reference.empty() && !testing::Test::HasFatalFailure()) c.pop();
    EXPECT_TRUE(testing::Test::HasFatalFailure() || c.list.empty());
}

TEST(EventList, AgreesWithATreeForEveryKindOfDelayAndEveryLength) {
    for (const auto& delays : delay_kinds())
        for (const std::size_t most : {1, 7, 31, 32, 33, 60, 500, 20'000}) {
            agree(delays, most, 4711 + most, 40'000);
            if (HasFatalFailure()) return;
        }
}

TEST(EventList, AgreesWithATreeForChains) {
    // An event far away, and a crowd that grows and lives before it.
    const std::uint64_t seed = 99;
    SCOPED_TRACE(seed);
    Random random{seed};
    Case c;
    for (int round = 0; round < 200; ++round) {
        c.push(1'000'000'000);
        for (int i = 0; i < 300; ++i) {
            if (c.reference.size() < 100 && random() % 2 == 0) c.push(exponential(random, 2e4));
            c.push(static_cast<std::int64_t>(random() % 1000));
            ASSERT_NO_FATAL_FAILURE(c.pop());
        }
        while (!c.reference.empty()) ASSERT_NO_FATAL_FAILURE(c.pop());
    }
}

TEST(EventList, TakesEventsBeforeThoseThatAreNotYetDue) {
    const std::uint64_t seed = 12;
    SCOPED_TRACE(seed);
    Random random{seed};
    Case c;
    for (int i = 0; i < 60; ++i) c.push(exponential(random, 1e9));
    for (int round = 0; round < 3000; ++round) {
        // As a run does that is asked for a little at a time and told of something new in between.
        const auto until = c.now + static_cast<std::int64_t>(random() % 20'000'000);
        while (const auto event = c.list.pop_before(Event::end_of(until))) {
            const auto [time, payload] = c.reference.pop();
            ASSERT_EQ(event->time, time);
            ASSERT_EQ(event->payload(), payload);
            ASSERT_LE(time, until);
            c.now = time;
            if (c.reference.size() < 60) c.push(exponential(random, 1e9));
        }
        c.now = until;
        for (auto more = random() % 50; more > 0 && c.reference.size() < 3000; --more) c.push(exponential(random, 1e5));
    }
    while (!c.reference.empty()) ASSERT_NO_FATAL_FAILURE(c.pop());
}

TEST(EventList, GivesWhatComesBeforeAnEventThatIsKeptElsewhere) {
    const std::uint64_t seed = 31;
    SCOPED_TRACE(seed);
    Random random{seed};
    for (const std::size_t most : {2, 6, 9, 200}) {
        Case c;
        Event kept;
        const auto keep = [&] {
            const auto payload = c.pushed++ & 0xffffffU;
            const auto time = c.now + static_cast<std::int64_t>(random() % 8);
            kept = c.list.numbered(time, payload);
            c.reference.push(time, payload);
        };
        keep();
        for (int i = 0; i < 20'000; ++i) {
            const auto [time, payload] = c.reference.pop();
            c.now = time;
            const auto event = c.list.pop_before(kept);
            ASSERT_EQ(event ? event->time : kept.time, time);
            ASSERT_EQ(event ? event->payload() : kept.payload(), payload);
            if (!event) keep();
            while (c.list.size() < most && random() % 3 != 0) c.push(static_cast<std::int64_t>(random() % 8));
        }
    }
}

TEST(NextArrivals, TheFirstIsTheEarliestAndOfEqualsTheOneThatWasPlannedFirst) {
    EventList list;
    NextArrivals arrivals{3};
    const auto never = arrivals.first().time;
    arrivals.plan(list.numbered(500, 0));
    arrivals.plan(list.numbered(300, 2));
    arrivals.plan(list.numbered(300, 1));
    EXPECT_EQ(arrivals.first().payload(), 2U);
    arrivals.plan(list.numbered(300, 2)); // in place of the one before
    EXPECT_EQ(arrivals.first().payload(), 1U);
    arrivals.cancel(1);
    arrivals.cancel(2);
    EXPECT_EQ(arrivals.first().time, 500);
    arrivals.cancel(0);
    EXPECT_EQ(arrivals.first().time, never);
    EXPECT_GT(never, 1'000'000'000'000'000'000);
}

TEST(EventList, GivesNothingUntilTheFirstIsDue) {
    EventList list;
    EXPECT_FALSE(list.pop_before(Event::end_of(1'000'000)));
    for (std::uint32_t i = 0; i < 100; ++i) list.push(2'000'000 + 1000 * i, i);
    EXPECT_FALSE(list.pop_before(Event::end_of(1'999'999)));
    EXPECT_EQ(list.size(), 100U);
    EXPECT_EQ(list.pop_before(Event::end_of(2'000'000))->payload(), 0U);
    EXPECT_FALSE(list.pop_before(Event::end_of(2'000'999)));
}

TEST(EventList, KeepsAHundredThousandEventsAtOneTimeInOrder) {
    EventList list;
    list.push(500, 0xffffff);
    for (std::uint32_t i = 0; i < 100'000; ++i) list.push(1'000'000'007, i);
    EXPECT_EQ(list.pop().payload(), 0xffffffU);
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        const auto event = list.pop();
        ASSERT_EQ(event.payload(), i);
        if (i < 1000) list.push(event.time, 100'000 + i);
    }
    for (std::uint32_t i = 0; i < 1000; ++i) ASSERT_EQ(list.pop().payload(), 100'000 + i);
    EXPECT_TRUE(list.empty());
}

TEST(EventList, TakesTheLastTimesThereAre) {
    constexpr auto end = std::numeric_limits<std::int64_t>::max();
    EventList list;
    for (std::uint32_t i = 0; i < 100; ++i) list.push(end - i / 2, i);
    for (std::uint32_t i = 0; i < 100; ++i) {
        const auto event = list.pop();
        ASSERT_EQ(event.time, end - (99 - i) / 2);
        ASSERT_EQ(event.payload(), 99 - (i / 2 * 2 + (1 - i % 2)));
    }
}

TEST(EventList, ACopyGoesOnToTheSameEvents) {
    const std::uint64_t seed = 7;
    SCOPED_TRACE(seed);
    for (const std::size_t most : {10, 40, 5000}) {
        Random random{seed};
        EventList list;
        for (std::uint32_t i = 0; i < most; ++i) list.push(exponential(random, 1e6), i);
        const auto hold = [&](EventList& l, Random& r) {
            const auto event = l.pop();
            l.push(event.time + exponential(r, 1e6), event.payload());
            return event;
        };
        for (std::size_t i = 0; i < 3 * most; ++i) hold(list, random);
        EventList copy = list;
        auto same_random = random;
        for (std::size_t i = 0; i < 3 * most; ++i) {
            const auto a = hold(list, random), b = hold(copy, same_random);
            ASSERT_EQ(a.time, b.time);
            ASSERT_EQ(a.order, b.order);
        }
        while (!list.empty()) ASSERT_EQ(list.pop().order, copy.pop().order);
        EXPECT_TRUE(copy.empty());
    }
}

} // namespace
} // namespace tiers
