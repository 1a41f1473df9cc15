#include "app/studio/canvas/figure_label.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr QChar thinSpace(0x2009);

QString significant(double value) {
    const double size = std::abs(value);
    const int decimals = size == 0 ? 0 : std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 2);
    return QLocale().toString(value, 'f', size == std::floor(size) ? 0 : decimals);
}

QString withUnit(const QString& number, const char* unit) {
    return number + thinSpace + QString::fromUtf8(unit);
}

} // namespace

QString countLabel(double count) {
    if (count >= 1e6) return withUnit(significant(count / 1e6), "M");
    if (count >= 1e3) return withUnit(significant(count / 1e3), "k");
    const double rounded = count >= 10 ? std::round(count) : std::round(count * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

QString rateLabel(double perSecond) {
    if (perSecond >= 1e6) return withUnit(significant(perSecond / 1e6), "M/s");
    if (perSecond >= 1e3) return withUnit(significant(perSecond / 1e3), "k/s");
    return withUnit(significant(perSecond), "/s");
}

QString timeLabel(double seconds) {
    if (seconds >= 1) return withUnit(significant(seconds), "s");
    if (seconds >= 1e-3 || seconds == 0) return withUnit(significant(seconds * 1e3), "ms");
    return withUnit(significant(seconds * 1e6), "µs");
}

QString shareLabel(double share) {
    return withUnit(QLocale().toString(std::round(share * 100), 'f', 0), "%");
}

} // namespace tiers::studio
