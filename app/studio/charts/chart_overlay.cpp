#include "app/studio/charts/chart_overlay.h"

#include "app/studio/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr double right_margin = 12;
constexpr double top_margin = 6;
constexpr double label_gap = 6;

QFontMetricsF labelMetrics() {
    return QFontMetricsF(theme().figures(FontRole::Label));
}

QColor faded(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// Text, right-aligned, that can be read over lines and hides little of them.
void paintHaloed(QPainter& painter, const QRectF& place, const QString& text, const QColor& color) {
    const QFontMetricsF metrics(painter.font());
    QPainterPath letters;
    letters.addText(place.right() - metrics.horizontalAdvance(text), place.top() + metrics.ascent(), painter.font(),
                    text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters, QPen(theme().color(Token::Window), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, color);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QRectF ChartOverlay::plotArea() const {
    const QFontMetricsF metrics = labelMetrics();
    const double left = metrics.horizontalAdvance(QStringLiteral("88.8 k/s")) + label_gap;
    const double bottom = metrics.height() + 4;
    return QRectF(left, top_margin, std::max(1.0, width() - left - right_margin),
                  std::max(1.0, height() - top_margin - bottom));
}

void ChartOverlay::setScene(Scene scene) {
    m_scene = std::move(scene);
    update();
}

double ChartOverlay::x(double time) const {
    const QRectF plot = plotArea();
    return plot.left() + time / m_scene.time.maximum * plot.width();
}

double ChartOverlay::y(double value) const {
    const QRectF plot = plotArea();
    return plot.bottom() - value / m_scene.value.maximum * plot.height();
}

void ChartOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme().figures(FontRole::Label));
    if (!m_scene.emptyText.isEmpty()) {
        painter.setFont(theme().font(FontRole::Body));
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_scene.emptyText);
        return;
    }
    paintSpans(painter);
    paintTicks(painter);
    paintMarks(painter);
    if (!m_scene.note.isEmpty()) {
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(plotArea(), Qt::AlignCenter, m_scene.note);
    }
    paintCursor(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme().color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plotArea());
    }
}

void ChartOverlay::paintSpans(QPainter& painter) const {
    const QRectF plot = plotArea();
    const QFontMetricsF metrics = labelMetrics();
    for (const ChartSpan& span : m_scene.spans) {
        const double left = std::max(x(span.from), plot.left());
        const double right = std::min(x(span.to), plot.right());
        if (right < left) continue;
        const bool fault = span.kind == ChartSpan::Kind::Fault;
        const QColor color = theme().color(fault ? Token::Bad : Token::Muted);
        const QRectF area(left, plot.top(), right - left, plot.height());
        painter.fillRect(area, faded(color, fault ? 0.10 : 0.07));
        painter.setPen(QPen(faded(color, fault ? 0.6 : 0.3), 1));
        painter.drawLine(area.topLeft(), area.bottomLeft());
        if (area.width() < metrics.horizontalAdvance(span.text) + 8) continue;
        painter.setPen(fault ? color : theme().color(Token::Muted));
        painter.drawText(area.adjusted(4, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop, span.text);
    }
}

void ChartOverlay::paintTicks(QPainter& painter) const {
    const QRectF plot = plotArea();
    const QFontMetricsF metrics = labelMetrics();
    painter.setPen(theme().color(Token::Muted));
    const AxisScale& value = m_scene.value;
    for (int i = 0; i * value.step <= value.maximum * (1 + 1e-9); ++i) {
        const double at = i * value.step;
        const QRectF label(0, y(at) - metrics.height() / 2, plot.left() - label_gap, metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tickText(at, value.maximum, m_scene.unit));
    }

    // As many labels as stand apart from one another.
    const AxisScale& time = m_scene.time;
    const double apart = metrics.horizontalAdvance(minutesText(time.maximum)) + 16;
    const double between = x(time.step) - x(0);
    const int every = std::max(1, static_cast<int>(apart / between) + (apart > between ? 1 : 0));
    for (int i = 0; i * time.step <= time.maximum * (1 + 1e-9); i += every) {
        const double at = i * time.step;
        const double wide = metrics.horizontalAdvance(minutesText(at));
        const double left = std::min(x(at) - wide / 2, width() - wide);
        painter.drawText(QPointF(left, plot.bottom() + 4 + metrics.ascent()), minutesText(at));
    }
}

void ChartOverlay::paintMarks(QPainter& painter) const {
    const QRectF plot = plotArea();
    const QFontMetricsF metrics = labelMetrics();
    const QColor color = theme().color(Token::Warning);
    for (const ChartMark& mark : m_scene.marks) {
        if (mark.value > m_scene.value.maximum) continue;
        const double level = y(mark.value);
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
        painter.setPen(color);
        const bool above = level - metrics.height() > plot.top();
        const QRectF label(plot.left(), above ? level - metrics.height() - 1 : level + 1, plot.width() - 4,
                           metrics.height());
        paintHaloed(painter, label, mark.text, color);
    }
}

void ChartOverlay::paintCursor(QPainter& painter) const {
    if (!m_scene.cursor) return;
    const QRectF plot = plotArea();
    const double at = x(*m_scene.cursor);
    if (at < plot.left() || at > plot.right()) return;
    painter.setPen(QPen(theme().color(Token::Muted), 1));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));

    painter.setRenderHint(QPainter::Antialiasing);
    for (const Dot& dot : m_scene.dots) {
        if (dot.value > m_scene.value.maximum) continue;
        painter.setPen(QPen(theme().color(Token::Surface), 1.5));
        painter.setBrush(dot.color);
        painter.drawEllipse(QPointF(at, y(dot.value)), 4, 4);
    }
    const QFontMetricsF metrics = labelMetrics();
    const QString text = minutesText(*m_scene.cursor);
    const double wide = metrics.horizontalAdvance(text) + 10;
    const QRectF tag(std::clamp(at - wide / 2, 0.0, width() - wide), plot.bottom() + 2, wide, metrics.height() + 2);
    painter.fillRect(tag.adjusted(-10, 0, 10, 0), theme().color(Token::Window)); // no half tick label beside it
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Text));
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(theme().color(Token::Surface));
    painter.drawText(tag, Qt::AlignCenter, text);
}

void ChartOverlay::mouseMoveEvent(QMouseEvent* event) {
    const QRectF plot = plotArea();
    const double share = (event->position().x() - plot.left()) / plot.width();
    if (share < 0 || share > 1) {
        emit pointed(std::nullopt);
    } else {
        emit pointed(share * m_scene.time.maximum);
    }
}

void ChartOverlay::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    emit pointed(std::nullopt);
}

void ChartOverlay::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: emit stepped(-1); break;
    case Qt::Key_Right: emit stepped(1); break;
    case Qt::Key_Escape:
        if (!m_scene.cursor) {
            QWidget::keyPressEvent(event);
        } else {
            emit pointed(std::nullopt);
        }
        break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tiers::studio
