#pragma once

#include "core/simulation/recording.h"

#include <memory>

namespace tiers::studio {

/// A recording that many hold. Whoever lets go of it last need not wait until it is gone: that of a long run takes tens
/// of milliseconds, and is left to another thread.
[[nodiscard]] std::shared_ptr<const Recording> shared(Recording recording);

} // namespace tiers::studio
