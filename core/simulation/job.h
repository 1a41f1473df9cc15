#pragma once

#include "core/simulation/compiled_model.h"
#include "core/simulation/recording.h"

#include <array>
#include <cstdint>
#include <vector>

namespace tiers {

/// What a job is doing: what its pending event means, or which queue it stands in.
enum class Doing : std::uint8_t {
    Free,          ///< in the slab's free list
    Thinking,      ///< event: a closed user asks
    NoWay,         ///< event: the request fails because its class has no route
    Watching,      ///< event: a user's patience with the page or request (`owner`) ends
    Resolving,     ///< event: the DNS answered
    Calling,       ///< a child works for it
    PoolQueue,     ///< waits for a connection
    RetryWait,     ///< event: its failed call is tried again
    CallFailing,   ///< event: its call fails with `cause` before it was sent
    GivingUp,      ///< event: a balancer has nobody to send it to
    Failing,       ///< event: it is turned away at its arrival, with `cause`
    Travelling,    ///< event: arrives at the callee
    WorkerQueue,   ///< waits for a worker
    CoreQueue,     ///< waits for a core
    Following,     ///< waits for the fetch of another who missed the same key
    Resuming,      ///< event: goes on with its steps
    Cancelled,     ///< its caller gave up while it stood in a queue; freed when it is met there
    Computing,     ///< event: done with the core
    Pausing,       ///< event: its own time without a core is over
    Returning,     ///< event: the answer reaches the caller
    FrozenAtStart, ///< its instance hangs; it has not begun
    Frozen,        ///< its instance hangs
    HeldRequest,   ///< on its way, held up by a partition
    HeldAnswer,    ///< on its way back, held up by a partition
    Abandoned,     ///< event: nothing is left to do (its instance died)
};

/// Whether an event of the job's own is pending; it cannot be taken back.
[[nodiscard]] constexpr bool has_event(Doing doing) {
    switch (doing) {
    case Doing::Thinking:
    case Doing::NoWay:
    case Doing::Watching:
    case Doing::Resolving:
    case Doing::RetryWait:
    case Doing::CallFailing:
    case Doing::GivingUp:
    case Doing::Failing:
    case Doing::Travelling:
    case Doing::Resuming:
    case Doing::Computing:
    case Doing::Pausing:
    case Doing::Returning:
    case Doing::Abandoned: return true;
    case Doing::Free:
    case Doing::Calling:
    case Doing::PoolQueue:
    case Doing::WorkerQueue:
    case Doing::CoreQueue:
    case Doing::Following:
    case Doing::FrozenAtStart:
    case Doing::Frozen:
    case Doing::HeldRequest:
    case Doing::HeldAnswer:
    case Doing::Cancelled: return false;
    }
    return false;
}

/// Whether a job that does this is in its component: arrived, admitted, and not yet done there.
[[nodiscard]] constexpr bool is_inside(Doing doing) {
    switch (doing) {
    case Doing::Calling:
    case Doing::PoolQueue:
    case Doing::RetryWait:
    case Doing::CallFailing:
    case Doing::GivingUp:
    case Doing::WorkerQueue:
    case Doing::CoreQueue:
    case Doing::Following:
    case Doing::Resuming:
    case Doing::Computing:
    case Doing::Pausing:
    case Doing::FrozenAtStart:
    case Doing::Frozen: return true;
    case Doing::Free:
    case Doing::Thinking:
    case Doing::NoWay:
    case Doing::Watching:
    case Doing::Resolving:
    case Doing::Failing:
    case Doing::Travelling:
    case Doing::Cancelled:
    case Doing::Returning:
    case Doing::HeldRequest:
    case Doing::HeldAnswer:
    case Doing::Abandoned: return false;
    }
    return false;
}

enum class OwnerKind : std::uint8_t {
    Nobody,
    World, ///< an open population, of which nobody goes on by it
    Job,
    Page,
    User,
    Flush,   ///< the cache whose write-behind it is
    Message, ///< of a queue: the consumer group's place in its partition
};

/// Whether it is the users who wait for the outcome, or would.
[[nodiscard]] constexpr bool is_on_users_side(OwnerKind kind) {
    return kind == OwnerKind::World || kind == OwnerKind::Page || kind == OwnerKind::User;
}

/// One request at one component: the users' request itself, or a call made for it. There are as many as there are
/// requests under way, twice and more, so that it is kept small.
struct Job {
    std::int64_t start{};   ///< arrival at the component; of a root: when the request was made
    std::int64_t since{};   ///< when the present wait began, or the present call was sent
    std::int64_t waiting{}; ///< ns in the component's queues so far
    std::int64_t own{};     ///< ns of the component's own work so far
    Index owner{none};      ///< job, page, user, cursor or cache that waits for the outcome
    Index visit{none};
    Index instance{};   ///< within the component
    Index child{none};  ///< the job that works for it now
    Index target{none}; ///< which of several the present call goes to: a balancer's, or the position of its own choice
    Index ties{none};   ///< what only some have to do with
    std::uint32_t epoch{}; ///< grows when a call ends and when the job is freed: what a timer must match
    std::uint32_t key{};
    Index client{}; ///< who asks; told apart only where the model does
    std::uint16_t population{};
    std::uint16_t request_class{};
    std::uint16_t step{}; ///< the child visit that comes next, or is under way
    Doing doing{Doing::Free};
    OwnerKind owner_kind{OwnerKind::Nobody};
    ErrorCause cause{ErrorCause::Failed};
    std::uint8_t attempt{}; ///< failed attempts of the present call
    bool failed : 1 {};
    bool errs : 1 {};               ///< its instance fails it after its own work
    bool missed : 1 {};             ///< its last lookup missed
    bool wants_rebuild : 1 {};      ///< of a lookup that hit: the caller is to fetch the item again
    bool is_rebuild : 1 {};         ///< fetches an item again in the background; nobody waits for it
    bool has_connection : 1 {};     ///< of a caller: holds a pool slot for the present call
    bool closes_connection : 1 {};  ///< the callee's connection goes with this call
    bool fills_local : 1 {};        ///< what it answers goes into its instance's own memory
    bool fresh : 1 {};              ///< of a root: on a fresh connection
    std::uint8_t connection : 4 {}; ///< of a page's request: which of the browser's connections
};
static_assert(sizeof(Job) == 80);

/// What only some jobs have to do with, beside their owner.
struct Ties {
    Index flight{none};                       ///< that it leads: others wait for what it fetches
    Index trace{none};                        ///< the span of this visit; none: not traced
    Index write{none};                        ///< in the ledger; none: no write, or one that nothing can happen to
    std::int64_t as_of{KeyVersions::forever}; ///< its data have the version of this moment; forever: of now
};

/// A page view under way.
struct Page {
    std::int64_t start{};
    std::int64_t access_free{}; ///< when the users' access has delivered what it carries now
    Index owner{none};          ///< user, or none
    Index request_class{};
    Index client{};
    std::uint16_t population{};
    std::uint16_t to_start{}; ///< assets not yet asked for
    std::uint16_t under_way{};
    Index trace{none};
    bool document_done{};
    bool user_left{};
    bool failed{};
    bool fresh{};
    ErrorCause cause{ErrorCause::Failed};
    std::array<std::uint8_t, 16> doublings{}; ///< of each connection's window
};

/// Things that stay where they are, addressed by index; freed places are used again. It grows by so many at a time.
template <class T> class Slab {
  public:
    [[nodiscard]] T& operator[](Index i) { return m_chunks[i / chunk][i % chunk]; }
    [[nodiscard]] const T& operator[](Index i) const { return m_chunks[i / chunk][i % chunk]; }
    [[nodiscard]] Index size() const { return m_size; }
    [[nodiscard]] Index in_use() const { return size() - static_cast<Index>(m_free.size()); }

    Index take() {
        if (m_free.empty()) {
            if (m_size % chunk == 0) m_chunks.emplace_back(chunk);
            return m_size++;
        }
        const Index i = m_free.back();
        m_free.pop_back();
        return i;
    }
    void give_back(Index i) { m_free.push_back(i); }

  private:
    static constexpr Index chunk = 256;
    std::vector<std::vector<T>> m_chunks; ///< each of the same size
    Index m_size{};
    std::vector<Index> m_free;
};

} // namespace tiers
