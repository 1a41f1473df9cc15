#pragma once

#include "core/model/units.h"

#include <cstdint>
#include <string_view>

namespace tiers {

/// What a part of a traced request's time went into.
enum class SpanKind : std::uint8_t {
    Page,       ///< a page view: its requests are below it
    Request,    ///< one request as its user sees it
    Visit,      ///< a call to a component, from sending it to its answer
    Lookup,     ///< the name was looked up
    Network,    ///< a message was on its way
    WorkerWait, ///< waited for a worker or a connection's turn
    CoreWait,   ///< waited for a core
    Service,    ///< computed
    OwnWait,    ///< the component's own wait without a core
    PoolWait,   ///< waited for a connection of the caller's pool
    RetryWait   ///< waited before the next attempt
};
/// As in documents: "worker_wait".
[[nodiscard]] std::string_view span_kind_name(SpanKind kind);

/// A stretch of a traced request's time. Spans are numbered by their place in the recording.
struct Span {
    static constexpr std::uint32_t nothing = 0xffffffff;

    SpanKind kind{SpanKind::Request};
    bool ended{};
    bool failed{};
    bool missed{};                    ///< a cache had not what was looked up
    std::uint32_t parent{nothing};    ///< the span that it is a part of
    std::uint32_t component{nothing}; ///< where, as Recording::components
    std::uint32_t link{nothing};      ///< over which link, as Recording::links
    std::uint32_t request_class{nothing};
    std::uint32_t population{nothing};
    Duration start{};
    Duration end{}; ///< of one that has ended
};

} // namespace tiers
