#include "app/studio/timeline/timeline_painter.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr double gutter = 72;
constexpr double rightMargin = 12;
constexpr double top = 2;
constexpr double trafficHeight = 26;
constexpr double rowGap = 4;
constexpr double laneHeight = 20;
constexpr double barHeight = 17;
constexpr double momentWidth = 10;

QString tr(const char* text) {
    return QCoreApplication::translate("TimelinePainter", text);
}

QColor faded(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor barColor(const TimelineBar& bar) {
    if (bar.track == TimelineBar::Track::Traffic) return theme().color(Token::Accent);
    return theme().color(bar.origin == BarOrigin::Challenge ? Token::Muted : Token::Bad);
}

void paintOutline(QPainter& painter, const QRectF& rect, bool selected, bool focused) {
    if (!selected) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Token::Accent), 2));
    painter.drawRoundedRect(rect, 4, 4);
    if (!focused) return;
    painter.setPen(QPen(faded(theme().color(Token::Accent), 0.35), 3));
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 5, 5);
}

/// The name of a bar inside it, or beside it where it is too short and there is room up to `limit`.
void paintName(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color, double limit) {
    const QFont font = theme().font(FontRole::Label);
    const QFontMetricsF metrics(font);
    const double wanted = metrics.horizontalAdvance(text);
    painter.setFont(font);
    painter.setPen(color);
    if (wanted <= rect.width() - 10) {
        painter.drawText(rect.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const double beside = limit - rect.right() - 8;
    if (beside > rect.width() - 10)
        painter.drawText(QRectF(rect.right() + 4, rect.top(), beside, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, beside));
    else
        painter.drawText(rect.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, rect.width() - 10));
}

void paintFault(QPainter& painter, const QRectF& rect, const TimelineBar& bar, double limit) {
    const QColor color = barColor(bar);
    QPen pen(faded(color, 0.75), 1);
    if (bar.origin == BarOrigin::Fired) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(faded(color, bar.origin == BarOrigin::Own ? 0.20 : 0.10));
    if (bar.moment) {
        const QPointF middle(rect.left(), rect.center().y());
        const double reach = momentWidth / 2;
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{middle + QPointF(0, -reach), middle + QPointF(reach, 0),
                                       middle + QPointF(0, reach), middle + QPointF(-reach, 0)}});
        paintName(painter, QRectF(rect.left() - reach, rect.top(), momentWidth, rect.height()), bar.text, color, limit);
        return;
    }
    painter.drawRoundedRect(rect, 4, 4);
    paintName(painter, rect, bar.text, bar.origin == BarOrigin::Challenge ? theme().color(Token::Text) : color, limit);
}

void paintTraffic(QPainter& painter, const TimelineGeometry& geometry, std::span<const TimelineBar> bars,
                  const TimelineState& state) {
    const QRectF row = geometry.trafficRow();
    double highest = 1;
    for (const TimelineBar& bar : bars)
        if (bar.track == TimelineBar::Track::Traffic) highest = std::max(highest, bar.factor);
    const QColor accent = theme().color(Token::Accent);
    const auto level = [&](double factor) { return row.bottom() - factor / highest * (row.height() - 12); };
    const auto fill = [&](const QRectF& place, double factor, bool own) {
        const QRectF area(place.left(), level(factor), place.width(), row.bottom() - level(factor));
        painter.fillRect(area, faded(accent, own ? 0.18 : 0.10));
        painter.setPen(QPen(accent, 1.5));
        painter.drawLine(area.topLeft(), area.topRight());
    };
    double first = geometry.x(seconds(geometry.end));
    for (const TimelineBar& bar : bars)
        if (bar.track == TimelineBar::Track::Traffic) first = std::min(first, geometry.barRect(bar).left());
    fill(QRectF(row.left(), row.top(), first - row.left(), row.height()), 1, false);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const TimelineBar& bar = bars[i];
        if (bar.track != TimelineBar::Track::Traffic) continue;
        const QRectF rect = geometry.barRect(bar);
        fill(rect, bar.factor, bar.origin == BarOrigin::Own);
        painter.setPen(faded(accent, 0.6));
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.setFont(theme().figures(FontRole::Label));
        painter.setPen(theme().color(Token::Text));
        const QString text = QFontMetricsF(painter.font()).elidedText(bar.text, Qt::ElideNone, rect.width());
        if (QFontMetricsF(painter.font()).horizontalAdvance(text) <= rect.width() - 6)
            painter.drawText(rect.adjusted(4, 0, 0, -1), Qt::AlignLeft | Qt::AlignBottom, text);
        paintOutline(painter, rect.adjusted(1, 1, -1, -1), state.selected == i, state.focused);
    }
}

void paintAxis(QPainter& painter, const TimelineGeometry& geometry, int lanes) {
    painter.setFont(theme().figures(FontRole::Label));
    const QFontMetricsF metrics(painter.font());
    const double bottom = geometry.axisTop(lanes);
    const double apart = metrics.horizontalAdvance(minutesText(geometry.time.maximum)) + 16;
    const double between = geometry.x(geometry.time.step) - geometry.x(0);
    const int every = std::max(1, static_cast<int>(apart / between) + (apart > between ? 1 : 0));
    const auto first = static_cast<int>(std::ceil(geometry.time.minimum / geometry.time.step / every - 1e-9)) * every;
    for (int i = first; i * geometry.time.step <= geometry.time.maximum * (1 + 1e-9); i += every) {
        const double at = i * geometry.time.step;
        painter.setPen(theme().color(Token::Grid));
        painter.drawLine(QPointF(geometry.x(at), top), QPointF(geometry.x(at), bottom));
        painter.setPen(theme().color(Token::Muted));
        const double wide = metrics.horizontalAdvance(minutesText(at));
        painter.drawText(
            QPointF(std::min(geometry.x(at) - wide / 2, geometry.width - wide), bottom + metrics.ascent() + 1),
            minutesText(at));
    }
}

void paintLine(QPainter& painter, double x, double bottom, const QColor& color, double width) {
    painter.setPen(QPen(color, width));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

} // namespace

double TimelineGeometry::x(double at) const {
    return gutter + (at - time.minimum) / time.length() * std::max(1.0, width - gutter - rightMargin);
}

double TimelineGeometry::secondsAt(double at) const {
    return time.minimum + (at - gutter) / std::max(1.0, width - gutter - rightMargin) * time.length();
}

QRectF TimelineGeometry::trafficRow() const {
    return {gutter, top, std::max(1.0, width - gutter - rightMargin), trafficHeight};
}

QRectF TimelineGeometry::laneRow(int lane) const {
    return {gutter, top + trafficHeight + rowGap + lane * laneHeight, std::max(1.0, width - gutter - rightMargin),
            laneHeight};
}

QRectF TimelineGeometry::barRect(const TimelineBar& bar) const {
    const double left = x(seconds(bar.from));
    const double right = std::max(left + 2, x(seconds(endOf(bar, end))));
    if (bar.track == TimelineBar::Track::Traffic)
        return {left, trafficRow().top(), right - left, trafficRow().height()};
    const QRectF row = laneRow(bar.lane);
    return {left, row.top() + 1, right - left, barHeight};
}

double TimelineGeometry::axisTop(int lanes) const {
    return laneRow(lanes).top() + 2;
}

double TimelineGeometry::height(int lanes) const {
    return axisTop(lanes) + QFontMetricsF(theme().figures(FontRole::Label)).height() + 2;
}

void paintTimeline(QPainter& painter, const TimelineGeometry& geometry, std::span<const TimelineBar> bars,
                   const TimelineState& state) {
    const int lanes = laneCount(bars);
    const double bottom = geometry.axisTop(lanes);
    paintAxis(painter, geometry, lanes);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(FontRole::Label));
    painter.setPen(theme().color(Token::Muted));
    painter.drawText(QRectF(12, top, gutter - 16, trafficHeight), Qt::AlignLeft | Qt::AlignVCenter, tr("Traffic"));
    painter.drawText(QRectF(12, geometry.laneRow(0).top(), gutter - 16, laneHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Faults"));
    painter.save();
    painter.setClipRect(QRectF(gutter - momentWidth / 2, 0, geometry.width - gutter + momentWidth, bottom + 2));
    if (state.warmup > 0)
        painter.fillRect(QRectF(QPointF(geometry.x(0), top), QPointF(geometry.x(state.warmup), bottom)),
                         faded(theme().color(Token::Muted), 0.07));
    paintTraffic(painter, geometry, bars, state);
    const bool none =
        std::ranges::none_of(bars, [](const TimelineBar& bar) { return bar.track == TimelineBar::Track::Fault; });
    if (none) {
        painter.setFont(theme().font(FontRole::Label));
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(geometry.laneRow(0).adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Nothing goes wrong. Drag a fault here, or double-click."));
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].track != TimelineBar::Track::Fault) continue;
        const QRectF whole = geometry.barRect(bars[i]);
        const QRectF rect(QPointF(std::max(whole.left(), gutter - 4.0), whole.top()), whole.bottomRight());
        if (rect.width() <= 0) continue;
        double limit = geometry.laneRow(0).right();
        for (const TimelineBar& other : bars)
            if (other.track == TimelineBar::Track::Fault && other.lane == bars[i].lane && other.from > bars[i].from)
                limit = std::min(limit, geometry.barRect(other).left());
        paintFault(painter, rect, bars[i], limit);
        paintOutline(painter, bars[i].moment ? QRectF(rect.left() - 8, rect.top(), 16, rect.height()) : rect,
                     state.selected == i, state.focused);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (state.cursor) paintLine(painter, geometry.x(*state.cursor), bottom, theme().color(Token::Muted), 1);
    if (!state.playHead) return painter.restore();
    const double head = geometry.x(std::min(*state.playHead, geometry.time.maximum));
    paintLine(painter, head, bottom, theme().color(Token::Text), 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Text));
    painter.drawPolygon(QPolygonF{{QPointF(head - 4, 0), QPointF(head + 4, 0), QPointF(head, 6)}});
    painter.restore();
}

} // namespace tiers::studio
