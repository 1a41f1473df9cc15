#pragma once

#include <string>

namespace tiers {

/// Figures as a person reads them: three significant digits, a change of unit rather than five digits.

/// A count or a mean without a unit: "0.125", "31.2", "12.3 k".
[[nodiscard]] std::string figure_text(double value);
/// From milliseconds: "830 µs", "412 ms", "1.24 s", "3.5 min".
[[nodiscard]] std::string time_text(double milliseconds);
/// "31.2 /s", "1.23 k/s".
[[nodiscard]] std::string rate_text(double per_second);
/// From a share of 1: "7.25 %", "50 %". Close to 1 as many digits as what is missing needs: "99.951 %".
[[nodiscard]] std::string share_text(double share);
/// "182 USD", "1,240 USD".
[[nodiscard]] std::string money_text(double usd);

} // namespace tiers
