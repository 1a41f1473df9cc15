#pragma once

#include "core/model/design.h"

#include <string>
#include <string_view>

namespace tiers::studio {

/// An id that nothing in the design has, whatever it is: `stem`, else `stem-2`, `stem-3` … Ids are unique over the
/// whole document because a fault's target may be a component, a link or a region.
[[nodiscard]] std::string freshId(const Design& design, std::string_view stem);

/// A fresh id for a link: "api-db" from "api" to "db".
[[nodiscard]] LinkId freshLinkId(const Design& design, const ComponentId& from, const ComponentId& to);

} // namespace tiers::studio
