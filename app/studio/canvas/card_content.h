#pragma once

#include "core/catalog/kind.h"
#include "core/model/design.h"

#include <QString>
#include <QStringList>

namespace tiers::studio {

/// What a card says of its component.
struct CardContent {
    const KindSpec* kind{}; ///< nullptr for a kind that the catalog does not know
    QString name;
    QStringList details; ///< what matters most of its kind, the most important first: "2 × 2 cores", "64 workers"
};

[[nodiscard]] CardContent cardContent(const Component& component);

} // namespace tiers::studio
