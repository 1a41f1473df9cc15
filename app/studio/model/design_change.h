#pragma once

#include "app/studio/model/selection.h"

#include <QFlags>

namespace tiers::studio {

/// What is different in the design since the last notification.
struct DesignChange {
    enum Part {
        Structure = 1 << 0,  ///< things came or went, a link's ends or a component's kind or region changed
        Geometry = 1 << 1,   ///< positions or frames
        Names = 1 << 2,      ///< names, a note's text, the design's own name
        Parameters = 1 << 3, ///< of components and links, a region's location
        Workload = 1 << 4,   ///< workload or faults
        All = (1 << 5) - 1,  ///< another design altogether
    };
    Q_DECLARE_FLAGS(Parts, Part)

    Parts parts;
    Selection things; ///< those concerned, also those that are gone; empty where `parts` is All

    [[nodiscard]] bool touches(Parts wanted) const { return (parts & wanted) != 0; }
};

Q_DECLARE_OPERATORS_FOR_FLAGS(DesignChange::Parts)

} // namespace tiers::studio
