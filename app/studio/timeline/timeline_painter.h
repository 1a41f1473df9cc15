#pragma once

#include "app/studio/charts/axis_scale.h"
#include "app/studio/timeline/timeline_bars.h"

#include <QPainter>
#include <QRectF>

#include <optional>
#include <span>

namespace tiers::studio {

/// Where things are on the time line, in its own coordinates.
struct TimelineGeometry {
    double width{};
    AxisScale time; ///< seconds
    Duration end{}; ///< of the run

    [[nodiscard]] double x(double seconds) const;
    [[nodiscard]] double secondsAt(double x) const;
    [[nodiscard]] QRectF trafficRow() const;
    [[nodiscard]] QRectF laneRow(int lane) const;
    [[nodiscard]] QRectF barRect(const TimelineBar& bar) const;
    [[nodiscard]] double axisTop(int lanes) const;
    [[nodiscard]] double height(int lanes) const;
};

/// What is shown beside the bars.
struct TimelineState {
    std::optional<std::size_t> selected; ///< index of a bar
    std::optional<std::size_t> hovered;
    bool focused{};
    std::optional<double> playHead; ///< seconds
    std::optional<double> cursor;   ///< seconds
    double warmup{};                ///< seconds
};

void paintTimeline(QPainter& painter, const TimelineGeometry& geometry, std::span<const TimelineBar> bars,
                   const TimelineState& state);

} // namespace tiers::studio
