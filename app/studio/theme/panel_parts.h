#pragma once

#include "app/studio/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace tiers::studio {

/// A heading that wraps.
[[nodiscard]] QLabel* panelHeading(const QString& text, FontRole role = FontRole::Section);

/// A panel's content in an area that scrolls up and down and has the panel's own ground; `name` is for those who hear
/// it.
[[nodiscard]] QScrollArea* panelScroll(QWidget* content, const QString& name);

/// The way back to the list that a page was chosen from.
[[nodiscard]] QToolButton* panelBackButton(const QString& text, const QString& tip, const QString& name);

} // namespace tiers::studio
