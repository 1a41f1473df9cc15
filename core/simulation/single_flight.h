#pragma once

#include "core/simulation/job.h"
#include "core/simulation/key_table.h"

#include <cstdint>
#include <vector>

namespace tiers {

/// Fetches under way, at most one for a key within a scope (one calling instance, or all of them), and who waits for
/// the outcome of each. Finding, joining and ending take constant time; nothing is allocated once there have been as
/// many as there get.
class SingleFlight {
  public:
    struct Follower {
        Index job{none};
        std::uint32_t epoch{}; ///< of the job when it began to wait; another one: it waits no longer
        Index next{none};
    };

    /// The flight for the key, or `none`.
    [[nodiscard]] Index find(Index scope, std::uint64_t key) const {
        return m_table.find(tag_of(scope, key), [&](std::uint32_t flight) {
            return m_flights[flight].key == key && m_flights[flight].scope == scope;
        });
    }
    Index begin(Index scope, std::uint64_t key) {
        const auto flight = m_flights.take();
        m_flights[flight] = {key, scope, none, none};
        m_table.insert(tag_of(scope, key), flight);
        return flight;
    }
    void join(Index flight, Index job, std::uint32_t epoch) {
        const auto place = m_followers.take();
        m_followers[place] = {job, epoch, none};
        auto& f = m_flights[flight];
        (f.last == none ? f.first : m_followers[f.last].next) = place;
        f.last = place;
    }
    /// The first who still may wait, taken from the flight; its job is `none` where there is nobody.
    Follower take_follower(Index flight) {
        auto& f = m_flights[flight];
        if (f.first == none) return {};
        const auto place = f.first;
        const auto follower = m_followers[place];
        f.first = follower.next;
        if (f.first == none) f.last = none;
        m_followers.give_back(place);
        return follower;
    }
    /// Of a flight that nobody follows any more.
    void end(Index flight) {
        m_table.erase(tag_of(m_flights[flight].scope, m_flights[flight].key), flight);
        m_flights.give_back(flight);
    }

  private:
    struct Flight {
        std::uint64_t key{};
        Index scope{};
        Index first{none}, last{none};
    };

    [[nodiscard]] static std::uint32_t tag_of(Index scope, std::uint64_t key) {
        return static_cast<std::uint32_t>(scattered(key ^ scattered(scope + 1ULL)));
    }

    Slab<Flight> m_flights;
    Slab<Follower> m_followers;
    KeyTable m_table;
};

} // namespace tiers
