#pragma once

#include "core/model/design.h"

#include <QString>

namespace tiers::studio {

/// What a link does, in a sentence that names its ends: "API server calls Postgres."
[[nodiscard]] QString linkSentence(const Design& design, const Link& link);

} // namespace tiers::studio
