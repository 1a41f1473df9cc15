#pragma once

#include "app/studio/theme/pick_popup.h"

#include <vector>

class QMenuBar;

namespace tiers::studio {

/// Every action of the menus that can be used now, with the menu that it stands in and its shortcut.
[[nodiscard]] std::vector<Pick> commandsOf(const QMenuBar& menus);

/// Shows them over a window.
PickPopup& showCommandPalette(const QMenuBar& menus, QWidget& window);

} // namespace tiers::studio
