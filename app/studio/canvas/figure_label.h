#pragma once

#include <QString>

namespace tiers::studio {

/// Figures as cards and links show them: three significant digits at most, and a unit.
[[nodiscard]] QString countLabel(double count);    ///< "12", "3.4 k"
[[nodiscard]] QString rateLabel(double perSecond); ///< "1.2 k/s"
[[nodiscard]] QString timeLabel(double seconds);   ///< "412 ms"
[[nodiscard]] QString shareLabel(double share);    ///< "43 %"

} // namespace tiers::studio
