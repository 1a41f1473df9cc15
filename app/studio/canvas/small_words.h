#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace tiers::studio {

/// How much larger than the canvas words are drawn at a scale, so that they can be read.
[[nodiscard]] double wordScale(double detail);

/// A second line below a name.
struct SmallLine {
    QString text;
    QColor color;
    bool matters{}; ///< it is told whatever the room; otherwise only where the name leaves it a line
};

/// A name beside an icon, as large as any label on the screen, in up to two lines in the `room` on the canvas. Gives
/// what is left beside the second line, on the canvas.
QRectF paintNameBeside(QPainter& painter, const QString& name, const std::optional<SmallLine>& second,
                       const QRectF& room, double detail);

/// A name below a card that is too small for words.
void paintNameBelow(QPainter& painter, const QString& name, double detail);

} // namespace tiers::studio
