#pragma once

#include "core/simulation/result.h"

#include <optional>
#include <string>

namespace tiers {

/// Figures as sentences and tables of a verdict show them: three significant digits, the unit after a blank.

[[nodiscard]] std::string milliseconds_text(double ms);                ///< "412 ms", "2.35 s"
[[nodiscard]] std::string share_text(double share);                    ///< "83 %", "99.71 %": finer near 100 %
[[nodiscard]] std::string money_text(double usd_per_month);            ///< "84 USD a month"
[[nodiscard]] std::string clock_text(Duration time);                   ///< "2:05"
[[nodiscard]] std::string significant_text(double value);              ///< "412", "41.2", "4.12"
[[nodiscard]] std::string count_text(double count);                    ///< "12,400"
[[nodiscard]] std::string plural(std::size_t count, const char* noun); ///< "1 order", "3 orders"
[[nodiscard]] std::string downtime_text(double minutes_per_month);     ///< "3.6 hours a month"

/// A range in the words of one of the above: "398 ms to 431 ms". Empty where there is none or both ends read alike.
[[nodiscard]] std::string interval_text(const std::optional<Interval>& interval, std::string (*text)(double));

} // namespace tiers
