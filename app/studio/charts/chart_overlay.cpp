#include "app/studio/charts/chart_overlay.h"

#include "app/studio/charts/chart_legend.h"
#include "app/studio/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace tiers::studio {

namespace {

constexpr double right_margin = 12;
constexpr double top_margin = 6;
constexpr double label_gap = 6;
constexpr double least_band = 6; ///< pixels: a shorter drag is a click
constexpr double zoom_factor = 1.25;
constexpr double pan_share = 0.15; ///< of what is shown
constexpr double wheel_step = 120; ///< of an angle

QColor faded(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// Text, on the line that begins at `base`, that can be read over lines and hides little of them.
void paintHaloed(QPainter& painter, QPointF base, const QString& text, const QColor& color) {
    const QColor halo = faded(theme().color(Token::Window), 0.65); // what it lies over shines through
    QPainterPath letters;
    letters.addText(base, painter.font(), text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters, QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, color);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ChartOverlay::setTypeScale(double scale) {
    m_typeScale = scale;
    update();
}

QFont ChartOverlay::labelFont() const {
    return scaledFont(theme().figures(FontRole::Label), m_typeScale);
}

QRectF ChartOverlay::plotArea() const {
    const QFontMetricsF metrics = QFontMetricsF(labelFont());
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
    return plot.left() + (time - m_scene.time.minimum) / m_scene.time.length() * plot.width();
}

double ChartOverlay::timeAt(double x) const {
    const QRectF plot = plotArea();
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return m_scene.time.minimum + share * m_scene.time.length();
}

double ChartOverlay::y(double value) const {
    const QRectF plot = plotArea();
    return plot.bottom() - value / m_scene.value.maximum * plot.height();
}

void ChartOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(labelFont());
    if (!m_scene.emptyText.isEmpty()) {
        painter.setFont(scaledFont(theme().font(FontRole::Body), m_typeScale));
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_scene.emptyText);
        return;
    }
    paintSpans(painter);
    paintTicks(painter);
    paintSpanWords(painter);
    paintMarks(painter);
    if (!m_scene.note.isEmpty()) {
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(plotArea(), Qt::AlignCenter, m_scene.note);
    }
    paintMoment(painter);
    paintCursor(painter);
    paintBand(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme().color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plotArea());
    }
}

QRectF ChartOverlay::areaOf(const ChartSpan& span) const {
    const QRectF plot = plotArea();
    const double left = std::max(x(span.from), plot.left());
    const double right = std::min(x(span.to), plot.right());
    return QRectF(left, plot.top(), right - left, plot.height());
}

void ChartOverlay::paintSpans(QPainter& painter) const {
    for (const ChartSpan& span : m_scene.spans) {
        const QRectF area = areaOf(span);
        if (area.width() < 0) continue;
        const bool fault = span.kind == ChartSpan::Kind::Fault;
        const QColor color = theme().color(fault ? Token::Bad : Token::Muted);
        painter.fillRect(area, faded(color, fault ? 0.10 : 0.07));
        painter.setPen(QPen(faded(color, fault ? 0.6 : 0.3), 1));
        painter.drawLine(area.topLeft(), area.bottomLeft());
    }
}

void ChartOverlay::paintSpanWords(QPainter& painter) const {
    const QFontMetricsF metrics = QFontMetricsF(labelFont());
    std::vector<double> rows; // where the words of each end
    for (const ChartSpan& span : m_scene.spans) {
        const QRectF area = areaOf(span);
        const double words = metrics.horizontalAdvance(span.text) + 8;
        if (area.width() < words) continue;
        // Below those that it would run into, as far as there is room.
        const auto free = std::ranges::find_if(rows, [&](double end) { return end <= area.left(); });
        const double top = static_cast<double>(free - rows.begin()) * metrics.height() + 1;
        if (top + metrics.height() > area.height()) continue;
        if (free == rows.end())
            rows.push_back(area.left() + words);
        else
            *free = area.left() + words;
        paintHaloed(painter, area.topLeft() + QPointF(4, top + metrics.ascent()), span.text,
                    theme().color(span.kind == ChartSpan::Kind::Fault ? Token::Bad : Token::Muted));
    }
}

void ChartOverlay::paintTicks(QPainter& painter) const {
    const QRectF plot = plotArea();
    const QFontMetricsF metrics = QFontMetricsF(labelFont());
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
    const double between = x(time.minimum + time.step) - x(time.minimum);
    const int every = std::max(1, static_cast<int>(apart / between) + (apart > between ? 1 : 0));
    const auto first = static_cast<int>(std::ceil(time.minimum / time.step / every - 1e-9)) * every;
    for (int i = first; i * time.step <= time.maximum * (1 + 1e-9); i += every) {
        const double at = i * time.step;
        const double wide = metrics.horizontalAdvance(minutesText(at));
        const double left = std::min(x(at) - wide / 2, width() - wide);
        painter.drawText(QPointF(left, plot.bottom() + 4 + metrics.ascent()), minutesText(at));
    }
}

void ChartOverlay::paintMarks(QPainter& painter) const {
    const QRectF plot = plotArea();
    const QFontMetricsF metrics = QFontMetricsF(labelFont());
    const QColor color = theme().color(Token::Warning);
    for (const ChartMark& mark : m_scene.marks) {
        if (mark.value > m_scene.value.maximum) continue;
        const double level = y(mark.value);
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
        painter.setPen(color);
        const bool above = level - metrics.height() > plot.top();
        const double top = above ? level - metrics.height() - 1 : level + 1;
        const double left = plot.right() - 4 - metrics.horizontalAdvance(mark.text);
        paintHaloed(painter, {left, top + metrics.ascent()}, mark.text, color);
    }
}

void ChartOverlay::paintMoment(QPainter& painter) const {
    if (!m_scene.moment || *m_scene.moment < m_scene.time.minimum || *m_scene.moment > m_scene.time.maximum) return;
    const QRectF plot = plotArea();
    const double at = x(*m_scene.moment);
    painter.setPen(QPen(theme().color(Token::Accent), 2));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Accent));
    painter.drawPolygon(
        QPolygonF{QPointF(at - 5, plot.top()), QPointF(at + 5, plot.top()), QPointF(at, plot.top() + 7)});
    painter.setRenderHint(QPainter::Antialiasing, false);
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
    const QFontMetricsF metrics = QFontMetricsF(labelFont());
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

void ChartOverlay::paintBand(QPainter& painter) const {
    if (!m_bandFrom) return;
    const QRectF plot = plotArea();
    const auto [left, right] = std::minmax(x(*m_bandFrom), x(m_bandTo));
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), faded(theme().color(Token::Accent), 0.18));
    painter.setPen(QPen(theme().color(Token::Accent), 1));
    painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    painter.drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
}

void ChartOverlay::mouseMoveEvent(QMouseEvent* event) {
    const QRectF plot = plotArea();
    if (m_bandFrom) {
        m_bandTo = timeAt(event->position().x());
        update();
    }
    const double share = (event->position().x() - plot.left()) / plot.width();
    if (share < 0 || share > 1) {
        emit pointed(std::nullopt);
    } else {
        emit pointed(timeAt(event->position().x()));
    }
}

void ChartOverlay::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_scene.emptyText.isEmpty()) return;
    m_bandFrom = m_bandTo = timeAt(event->position().x());
}

void ChartOverlay::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_bandFrom) return;
    const auto [from, to] = std::minmax(*m_bandFrom, m_bandTo);
    const bool meant = x(to) - x(from) >= least_band;
    m_bandFrom.reset();
    update();
    if (meant) emit viewWanted(from, to);
}

void ChartOverlay::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) emit wholeWanted();
}

void ChartOverlay::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    if (!m_scene.emptyText.isEmpty() || (angle.x() == 0 && angle.y() == 0)) return QWidget::wheelEvent(event);
    if (std::abs(angle.x()) > std::abs(angle.y()) || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int turned = angle.y() == 0 ? angle.x() : angle.y();
        pan(-turned / wheel_step * pan_share);
    } else {
        zoom(std::pow(zoom_factor, -angle.y() / wheel_step), timeAt(event->position().x()));
    }
    event->accept();
}

void ChartOverlay::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(byKey ? mapToGlobal(plotArea().center().toPoint()) : event->globalPos());
}

void ChartOverlay::zoom(double factor, double around) {
    const AxisScale& time = m_scene.time;
    emit viewWanted(around - (around - time.minimum) * factor, around + (time.maximum - around) * factor);
}

void ChartOverlay::pan(double share) {
    const double by = share * m_scene.time.length();
    emit viewWanted(m_scene.time.minimum + by, m_scene.time.maximum + by);
}

void ChartOverlay::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    emit pointed(std::nullopt);
}

void ChartOverlay::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double middle = m_scene.cursor.value_or((m_scene.time.minimum + m_scene.time.maximum) / 2);
    switch (event->key()) {
    case Qt::Key_Left: shift ? pan(-pan_share) : emit stepped(-1); break;
    case Qt::Key_Right: shift ? pan(pan_share) : emit stepped(1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1 / zoom_factor, middle); break;
    case Qt::Key_Minus: zoom(zoom_factor, middle); break;
    case Qt::Key_0:
    case Qt::Key_Home: emit wholeWanted(); break;
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
