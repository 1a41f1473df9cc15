#include "app/studio/theme/motion.h"

#include <QCoreApplication>
#include <QVariant>

namespace tiers::studio {

namespace {
constexpr auto property = "tiersReducedMotion";
} // namespace

bool reducedMotion() {
    return QCoreApplication::instance() && QCoreApplication::instance()->property(property).toBool();
}

void setReducedMotion(bool reduced) {
    if (auto* application = QCoreApplication::instance()) application->setProperty(property, reduced);
}

} // namespace tiers::studio
