#include "app/studio/teach/measured_text.h"

#include "app/studio/run/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Measured", text);
}

} // namespace

QString measuredText(const std::optional<double>& value, FigureUnit unit) {
    if (!value) return QStringLiteral("–");
    switch (unit) {
    case FigureUnit::Count: return QLocale().toString(std::round(*value), 'f', 0);
    case FigureUnit::PerSecond: return figureText(*value, Unit::Rate);
    case FigureUnit::Share: return figureText(*value, Unit::Share);
    case FigureUnit::Milliseconds: return figureText(*value, Unit::Time);
    case FigureUnit::Seconds: return figureText(*value * 1000, Unit::Time);
    case FigureUnit::DollarsPerMonth: return tr("%1 USD a month").arg(QLocale().toString(std::round(*value), 'f', 0));
    }
    return {};
}

QString boundsText(const std::optional<double>& least, const std::optional<double>& most, FigureUnit unit) {
    if (least && most) return tr("%1 to %2").arg(measuredText(least, unit), measuredText(most, unit));
    if (least) return tr("at least %1").arg(measuredText(least, unit));
    return tr("at most %1").arg(measuredText(most, unit));
}

} // namespace tiers::studio
