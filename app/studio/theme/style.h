#pragma once

#include "app/studio/theme/colour_table.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace tiers::studio {

/// The palette of Fusion in the tokens of a shade.
[[nodiscard]] QPalette palette(Shade shade);

/// What the palette cannot reach: tool tips, docks' titles, hair lines between panels, flat tool buttons.
[[nodiscard]] QString styleSheet(Shade shade);

/// How a label is meant.
enum class Tone { Plain, Muted, Good, Warning, Bad };

/// Gives a QLabel the colour of a tone, in whatever theme is shown.
void setTone(QWidget& label, Tone tone);

/// A tooltip that breaks its lines, which Qt does for rich text only.
[[nodiscard]] QString wrappedTip(const QString& text);

} // namespace tiers::studio
