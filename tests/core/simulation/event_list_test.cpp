#include "core/simulation/event_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace tiers {
namespace {

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

TEST(EventList, AgreesWithAPlainListOverAHundredThousandOperations) {
    const unsigned seed = 4711;
    SCOPED_TRACE(seed);
    std::mt19937_64 random{seed};
    EventList list;
    std::vector<std::pair<std::int64_t, std::uint32_t>> shadow; // in order of insertion
    std::int64_t now = 0;
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        if (shadow.empty() || random() % 100 < 52) {
            const auto time = now + static_cast<std::int64_t>(random() % 50);
            list.push(time, i & 0xffff);
            shadow.emplace_back(time, i & 0xffff);
        } else {
            const auto first = std::ranges::min_element(shadow, {}, [](const auto& e) { return e.first; });
            const auto event = list.pop();
            ASSERT_EQ(event.time, first->first);
            ASSERT_EQ(event.payload(), first->second);
            now = event.time;
            shadow.erase(first);
        }
        ASSERT_EQ(list.size(), shadow.size());
    }
}

TEST(EventList, ACopyGoesOnToTheSameEvents) {
    EventList list;
    for (std::uint32_t i = 0; i < 1000; ++i) list.push((i * 7919) % 101, i);
    EventList copy = list;
    while (!list.empty()) {
        const auto a = list.pop(), b = copy.pop();
        ASSERT_EQ(a.payload(), b.payload());
    }
    EXPECT_TRUE(copy.empty());
}

} // namespace
} // namespace tiers
