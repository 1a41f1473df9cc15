#pragma once

#include "core/model/quantity.h"

#include <optional>
#include <string>

namespace tiers {

enum class FaultKind {
    Outage,       ///< refuses at once
    Hang,         ///< accepts and never answers
    Restart,      ///< down for a moment, memory lost
    Slow,         ///< times multiplied by `factor`
    Errors,       ///< fails a share `rate` of calls
    Capacity,     ///< servers multiplied by `factor`
    Flush,        ///< a cache forgets everything
    Latency,      ///< a link's one-way time grows by `add`
    Loss,         ///< a link loses a share `rate`
    Partition,    ///< a link, or a region's borders, let nothing through
    RegionOutage, ///< everything in a region is down
    Surge,        ///< traffic multiplied by `factor`
    HotKey,       ///< one key gets `share` of a class
    ExpireHotKey, ///< the hottest key expires now
    Deploy,       ///< instances replaced one by one
    Pause,        ///< a consumer stops consuming
};

/// Something that goes wrong at a time, on a component, a link or a region.
struct Fault {
    Quantity<Duration> at{};
    std::optional<Quantity<Duration>> lasting{}; ///< the document's `for`; nothing: to the end, or a single moment
    std::string target{};                        ///< id of a component, link or region; empty for a surge
    FaultKind kind{FaultKind::Outage};
    std::optional<int> instance{}; ///< counted from 0; nothing: all
    std::optional<Quantity<double>> factor{};
    std::optional<Quantity<double>> rate{};
    std::optional<Quantity<double>> share{};
    std::optional<Quantity<Duration>> add{};
    bool operator==(const Fault&) const = default;
};

} // namespace tiers
