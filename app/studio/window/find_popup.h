#pragma once

#include "app/studio/theme/pick_popup.h"
#include "core/model/design.h"

#include <functional>
#include <string>
#include <vector>

namespace tiers::studio {

/// Everything of a design that can be looked for: components, links, regions, notes, and the settings of components and
/// links. Picking one calls `reveal` with the id of what it is or belongs to.
[[nodiscard]] std::vector<Pick> findables(const Design& design, const std::function<void(const std::string&)>& reveal);

/// Shows them over a widget.
PickPopup& showFindPopup(const Design& design, QWidget& over, const std::function<void(const std::string&)>& reveal);

} // namespace tiers::studio
