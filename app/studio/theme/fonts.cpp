#include "app/studio/theme/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace tiers::studio {

namespace {

int pixels(FontRole role) {
    switch (role) {
    case FontRole::Label: return 11;
    case FontRole::Body: return 13;
    case FontRole::Section: return 15;
    case FontRole::Title: return 20;
    case FontRole::Figure: return 28;
    }
    return 13;
}

QString systemFamily() {
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QString textFamily() {
    static const QString inter = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(inter) ? inter : systemFamily();
}

bool digitsAlign(const QString& family) {
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    return std::ranges::all_of(QStringLiteral("123456789"),
                               [&](QChar digit) { return qAbs(metrics.horizontalAdvance(digit) - width) < 0.5; });
}

QString figureFamily() {
    const QStringList wanted{textFamily(), systemFamily(),    "Roboto",      "Noto Sans",
                             "Open Sans",  "Liberation Sans", "Nimbus Sans", "DejaVu Sans"};
    const auto found = std::ranges::find_if(
        wanted, [](const QString& family) { return QFontDatabase::hasFamily(family) && digitsAlign(family); });
    return found == wanted.end() ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family() : *found;
}

QFont sized(const QString& family, FontRole role, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(pixels(role));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont textFont(FontRole role, QFont::Weight weight) {
    static const QString family = textFamily();
    return sized(family, role, weight);
}

QFont figureFont(FontRole role, QFont::Weight weight) {
    static const QString family = figureFamily();
    return sized(family, role, weight);
}

} // namespace tiers::studio
