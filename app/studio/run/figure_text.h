#pragma once

#include "core/model/units.h"

#include <QString>

namespace tiers::studio {

/// What a figure on the screen counts.
enum class Unit {
    Time,  ///< values in milliseconds
    Rate,  ///< values per second
    Share, ///< values from 0 to 1, shown in per cent
    Count, ///< plain numbers
};

/// A figure with three significant digits and a thin unit, in the person's locale: "412 ms", "1.24 s", "1.2 k/s",
/// "71 %". A dash where it is not a number.
[[nodiscard]] QString figureText(double value, Unit unit);

/// The label of a tick at `value` on an axis up to `maximum`: all ticks of an axis have one unit.
[[nodiscard]] QString tickText(double value, double maximum, Unit unit);

/// The simulated clock: "0:42.3", "1:02:03.4".
[[nodiscard]] QString clockText(Duration time);
/// The same without tenths, as axes and durations show it: "0:42", "2:00".
[[nodiscard]] QString minutesText(double seconds);

} // namespace tiers::studio
