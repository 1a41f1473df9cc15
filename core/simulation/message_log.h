#pragma once

#include "core/simulation/compiled_model.h"
#include "core/simulation/offset_log.h"

#include <cstdint>

namespace tiers {

/// What a queue keeps of a request: 24 bytes.
struct Message {
    std::int64_t time{}; ///< when it was stored
    Index visit{none};   ///< the step that published it, which tells its class and who consumes it
    Index write{none};   ///< of the ledger
    Index client{};
    std::uint32_t key{};
};

/// One partition of a queue.
using MessageLog = OffsetLog<Message>;

} // namespace tiers
