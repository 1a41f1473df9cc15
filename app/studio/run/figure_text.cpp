#include "app/studio/run/figure_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tiers::studio {

namespace {

constexpr QChar thin_space(0x2009);

/// A number of the unit's own kind as a multiple of what stands behind it.
struct Scaled {
    double divisor{1};
    QString unit;
};

/// The unit in which `size` has one to three digits before the point.
Scaled scaled(double size, Unit unit) {
    switch (unit) {
    case Unit::Time:
        if (size >= 1000) return {1000, QStringLiteral("s")};
        if (size > 0 && size < 1) return {0.001, QStringLiteral("µs")};
        return {1, QStringLiteral("ms")};
    case Unit::Rate:
        if (size >= 1e6) return {1e6, QStringLiteral("M/s")};
        if (size >= 1e3) return {1e3, QStringLiteral("k/s")};
        return {1, QStringLiteral("/s")};
    case Unit::Share: return {0.01, QStringLiteral("%")};
    case Unit::Count:
        if (size >= 1e6) return {1e6, QStringLiteral("M")};
        if (size >= 1e4) return {1e3, QStringLiteral("k")};
        return {1, {}};
    }
    return {};
}

QString joined(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : number + thin_space + unit;
}

/// Digits after the point that leave three significant ones.
int decimalsFor(double value) {
    if (value == 0) return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, 2);
}

QString withoutTrailingZeros(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    auto digits = static_cast<std::int64_t>(std::llround(value * scale));
    for (; decimals > 0 && digits % 10 == 0; --decimals) digits /= 10;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString figureText(double value, Unit unit) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const Scaled by = scaled(std::abs(value), unit);
    const double shown = value / by.divisor;
    if (unit == Unit::Count && by.divisor == 1) return withoutTrailingZeros(shown, decimalsFor(shown));
    return joined(QLocale().toString(shown, 'f', decimalsFor(shown)), by.unit);
}

QString tickText(double value, double maximum, Unit unit) {
    const Scaled by = scaled(maximum, unit);
    const double shown = value / by.divisor;
    return value == 0 ? QLocale().toString(0) : joined(withoutTrailingZeros(shown, 3), by.unit);
}

QString clockText(Duration time) {
    const std::int64_t tenths = time.count() / 100'000'000;
    return minutesText(static_cast<double>(tenths / 10)) + QLocale().decimalPoint() + QString::number(tenths % 10);
}

QString minutesText(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::floor(seconds));
    const std::int64_t hours = whole / 3600;
    const std::int64_t minutes = whole / 60 % 60;
    const auto twoDigits = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (hours > 0) return QString::number(hours) + u':' + twoDigits(minutes) + u':' + twoDigits(whole % 60);
    return QString::number(minutes) + u':' + twoDigits(whole % 60);
}

} // namespace tiers::studio
