#pragma once

#include "core/catalog/kind.h"

#include <cstdint>

namespace tiers {

/// What one instance of the component costs: the price that the document sets, else the kind's by its cores and memory.
/// Nothing for an unknown kind.
[[nodiscard]] Money instance_price(const Component& component);

/// How many instances of it are paid for: `instances`, or a database's shards and their standbys, or a cache's node
/// and its replicas; 1 for what has no number, 0 for users.
[[nodiscard]] std::int64_t paid_instances(const Component& component);

} // namespace tiers
