#include "app/studio/timeline/timeline_view.h"

#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_script.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

constexpr double gripWidth = 5;
constexpr Duration shortest = 100ms;
constexpr double newFactor = 3;

double snapped(double at, bool free) {
    const double step = free ? 0.1 : 1;
    return std::round(at / step) * step;
}

std::optional<Fault> dragged(const QMimeData& data) {
    const QString type = QString::fromLatin1(faultMimeType);
    return data.hasFormat(type) ? faultFromBytes(data.data(type)) : std::nullopt;
}

} // namespace

TimelineView::TimelineView(DesignModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Time line"));
    m_geometry.time = timeScale(0, 60);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

TimelineView::~TimelineView() = default;

void TimelineView::setContent(const TimelineContent& content) {
    const auto before = m_state.selected ? std::optional(m_bars[*m_state.selected]) : std::nullopt;
    m_content = content;
    m_bars = timelineBars(m_content);
    m_geometry.end = content.end;
    m_state.selected.reset();
    m_state.hovered.reset();
    for (std::size_t i = 0; before && i < m_bars.size(); ++i)
        if (m_bars[i].track == before->track && m_bars[i].origin == before->origin && m_bars[i].index == before->index)
            m_state.selected = i;
    updateGeometry();
    describe();
    update();
}

void TimelineView::setTimeScale(const AxisScale& scale) {
    if (m_geometry.time == scale) return;
    m_geometry.time = scale;
    update();
}

void TimelineView::setWarmup(Duration warmup) {
    m_state.warmup = seconds(warmup);
    update();
}

void TimelineView::setPlayHead(std::optional<double> at) {
    if (m_state.playHead == at) return;
    m_state.playHead = at;
    update();
}

void TimelineView::setCursor(std::optional<double> at) {
    if (m_state.cursor == at) return;
    m_state.cursor = at;
    update();
}

void TimelineView::setPreferredTarget(const std::string& target) {
    m_preferredTarget = target;
}

QSize TimelineView::sizeHint() const {
    return {480, static_cast<int>(std::ceil(m_geometry.height(laneCount(m_bars))))};
}

QSize TimelineView::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

Duration TimelineView::placeForNew() const {
    const double last = std::max(0.0, std::floor(seconds(m_content.end)) - 1);
    const bool underWay = m_state.playHead && *m_state.playHead > 0 && *m_state.playHead < last;
    return from_seconds(std::min(last, std::floor(underWay ? *m_state.playHead : m_state.warmup + 10)));
}

void TimelineView::addFault(const Fault& fault, Duration at) {
    Fault placed = fault;
    placed.at = at;
    if (!strikesTraffic(fault.kind)) {
        const auto targets = strikable(m_content.design, fault.kind);
        if (targets.empty()) {
            emit noticed(tr("Nothing in this design can be struck in this way."));
            return;
        }
        const auto preferred = std::ranges::find(targets, m_preferredTarget);
        placed.target = preferred == targets.end() ? targets.front() : *preferred;
    }
    script::add(m_model, placed);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        if (m_bars[i].track == TimelineBar::Track::Fault && m_bars[i].origin == BarOrigin::Own &&
            m_bars[i].index + 1 == m_model.design().faults.size())
            select(i);
    editSelected();
}

void TimelineView::addTraffic(Duration at) {
    script::addTraffic(m_model, at, 30s, newFactor);
}

void TimelineView::offerFaults(QMenu& menu, Duration at) {
    menu.setToolTipsVisible(true);
    for (const FaultKindInfo& info : faultKinds()) {
        if (!strikesTraffic(info.kind) && strikable(m_content.design, info.kind).empty()) continue;
        QAction* action = menu.addAction(theme().icon(info.icon), info.title);
        action->setToolTip(info.help);
        connect(action, &QAction::triggered, this, [this, kind = info.kind, at] { addFault(presetFault(kind), at); });
    }
}

std::optional<std::size_t> TimelineView::barAt(QPointF point) const {
    for (std::size_t i = m_bars.size(); i-- > 0;) {
        const QRectF rect = m_geometry.barRect(m_bars[i]);
        const double reach = m_bars[i].moment ? 8 : 2;
        if (rect.adjusted(-reach, 0, m_bars[i].moment ? 0 : reach, 0).contains(point)) return i;
    }
    return std::nullopt;
}

TimelineView::Grip TimelineView::gripAt(const TimelineBar& bar, QPointF point) const {
    const QRectF rect = m_geometry.barRect(bar);
    if (bar.moment) return Grip::Body;
    const double reach = std::min(gripWidth, rect.width() / 4);
    if (point.x() >= rect.right() - reach) return Grip::End;
    if (point.x() <= rect.left() + reach) return Grip::Start;
    return Grip::Body;
}

bool TimelineView::isOwn(std::optional<std::size_t> bar) const {
    return bar && m_bars[*bar].origin == BarOrigin::Own;
}

/// Tells why not.
bool TimelineView::mayChange(std::optional<std::size_t> bar) {
    if (bar && !isOwn(bar)) emit noticed(whyFixed(m_bars[*bar]));
    return isOwn(bar);
}

QString TimelineView::whyFixed(const TimelineBar& bar) {
    switch (bar.origin) {
    case BarOrigin::Own: break;
    case BarOrigin::Challenge: return tr("The challenge sets this: it stays as it is. Add bars of your own beside it.");
    case BarOrigin::Fired: return tr("This was done live in the run. Keep it as a script to change it.");
    }
    return {};
}

void TimelineView::select(std::optional<std::size_t> bar) {
    m_state.selected = bar;
    describe();
    update();
}

QString TimelineView::sentence(const TimelineBar& bar) const {
    const QString what = bar.track == TimelineBar::Track::Traffic ? tr("Traffic %1").arg(bar.text) : bar.text;
    const QString from = minutesText(seconds(bar.from));
    QString text = bar.moment ? tr("%1 at %2").arg(what, from)
                   : bar.to   ? tr("%1 from %2 to %3").arg(what, from, minutesText(seconds(*bar.to)))
                              : tr("%1 from %2 to the end").arg(what, from);
    switch (bar.origin) {
    case BarOrigin::Own: break;
    case BarOrigin::Challenge: text += tr(". Given by the challenge."); break;
    case BarOrigin::Fired: text += tr(". Done live in this run."); break;
    }
    return text;
}

void TimelineView::describe() {
    setAccessibleDescription(m_state.selected ? sentence(m_bars[*m_state.selected])
                                              : tr("%n bars. Tab goes from one to the next, Insert adds a fault.",
                                                   nullptr, static_cast<int>(m_bars.size())));
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar ? sentence(m_bars[*bar]) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_state.focused = hasFocus();
    paintTimeline(painter, m_geometry, m_bars, m_state);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_geometry.width = width();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const auto bar = barAt(event->position());
    select(bar);
    if (event->button() != Qt::LeftButton || !bar) return;
    if (!isOwn(bar)) {
        m_refused = event->position().toPoint();
        return;
    }
    m_drag = Drag{.bar = m_bars[*bar],
                  .grip = gripAt(m_bars[*bar], event->position()),
                  .from = m_geometry.secondsAt(event->position().x()),
                  .gesture = std::make_unique<DesignModel::Gesture>(m_model)};
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const double at = m_geometry.secondsAt(event->position().x());
    if (m_drag) return dragTo(at, event->modifiers().testFlag(Qt::AltModifier));
    if (m_refused) {
        const int moved = (event->position().toPoint() - *m_refused).manhattanLength();
        if (moved < QApplication::startDragDistance() || !m_state.selected) return;
        m_refused.reset();
        mayChange(m_state.selected);
        QToolTip::showText(event->globalPosition().toPoint(), whyFixed(m_bars[*m_state.selected]), this);
        return;
    }
    const auto bar = barAt(event->position());
    m_state.hovered = bar;
    const bool edge = isOwn(bar) && gripAt(m_bars[*bar], event->position()) != Grip::Body;
    QWidget::setCursor(edge ? Qt::SizeHorCursor : isOwn(bar) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    emit pointed(at >= 0 && at <= m_geometry.time.maximum ? std::optional(at) : std::nullopt);
}

void TimelineView::mouseReleaseEvent(QMouseEvent*) {
    m_drag.reset();
    m_refused.reset();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (barAt(event->position())) return editSelected();
    const Duration at = from_seconds(std::max(0.0, snapped(m_geometry.secondsAt(event->position().x()), false)));
    if (m_geometry.trafficRow().contains(event->position())) return addTraffic(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerFaults(*menu, at);
    menu->popup(event->globalPosition().toPoint());
}

void TimelineView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    emit pointed(std::nullopt);
}

void TimelineView::dragTo(double at, bool free) {
    const double moved = at - m_drag->from;
    const TimelineBar& bar = m_drag->bar;
    const double from = seconds(bar.from);
    const double end = seconds(endOf(bar, m_content.end));
    switch (m_drag->grip) {
    case Grip::Body: {
        const Duration start = from_seconds(std::max(0.0, snapped(from + moved, free)));
        const auto to = bar.to ? std::optional(start + (*bar.to - bar.from)) : std::nullopt;
        return place(bar, start, to, tr("Move %1"));
    }
    case Grip::Start: {
        const Duration latest = endOf(bar, m_content.end) - shortest;
        const Duration start = std::min(from_seconds(std::max(0.0, snapped(from + moved, free))), latest);
        return place(bar, start, bar.to, tr("Resize %1"));
    }
    case Grip::End: {
        const Duration to = std::max(from_seconds(snapped(end + moved, free)), bar.from + shortest);
        return place(bar, bar.from, to, tr("Resize %1"));
    }
    }
}

void TimelineView::place(const TimelineBar& bar, Duration from, std::optional<Duration> to, const QString& text) {
    if (bar.track == TimelineBar::Track::Traffic) return placeTraffic(bar, from, to);
    if (bar.index >= m_model.design().faults.size()) return;
    Fault fault = m_model.design().faults[bar.index];
    if (fault.at.value != from) fault.at = from;
    if (!bar.moment) {
        if (!to)
            fault.lasting.reset();
        else if (!fault.lasting || fault.lasting->value != *to - from)
            fault.lasting = Quantity<Duration>(*to - from);
    }
    script::change(m_model, bar.index, fault, text);
}

/// A stretch of traffic ends where the next begins: its end moves the next one's beginning.
void TimelineView::placeTraffic(const TimelineBar& bar, Duration from, std::optional<Duration> to) {
    if (!m_model.design().workload || bar.index >= m_model.design().workload->traffic.size()) return;
    auto traffic = m_model.design().workload->traffic;
    const auto bounded = [&](std::size_t index, Duration at) {
        const Duration least = index > 0 ? traffic[index - 1].at.value + shortest : Duration{};
        const Duration most = index + 1 < traffic.size() ? traffic[index + 1].at.value - shortest : m_content.end;
        if (least > most) return traffic[index].at.value;
        return std::clamp(at, least, most);
    };
    const bool movesEnd = to && bar.to && bar.index + 1 < traffic.size();
    const auto put = [&](std::size_t index, Duration at) {
        const Duration place = bounded(index, at);
        if (traffic[index].at.value != place) traffic[index].at = place;
    };
    const bool later = from > traffic[bar.index].at.value;
    if (movesEnd && later) put(bar.index + 1, *to);
    put(bar.index, from);
    if (movesEnd && !later) put(bar.index + 1, *to);
    script::setTraffic(m_model, std::move(traffic), tr("Move traffic"));
}

void TimelineView::removeSelected() {
    if (!mayChange(m_state.selected)) return;
    const TimelineBar bar = m_bars[*m_state.selected];
    if (bar.track == TimelineBar::Track::Fault) return script::remove(m_model, bar.index);
    auto traffic = m_model.design().workload->traffic;
    traffic.erase(traffic.begin() + static_cast<std::ptrdiff_t>(bar.index));
    script::setTraffic(m_model, std::move(traffic), tr("Remove traffic %1").arg(bar.text));
}

void TimelineView::editSelected() {
    if (!mayChange(m_state.selected)) return;
    const TimelineBar& bar = m_bars[*m_state.selected];
    emit editRequested(bar, m_geometry.barRect(bar).toAlignedRect());
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto bar = byKey ? m_state.selected : barAt(event->pos());
    select(bar);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOwn(bar)) {
        menu->addAction(theme().icon(QStringLiteral("rename")), tr("Change…"), this, &TimelineView::editSelected);
        menu->addAction(theme().icon(QStringLiteral("delete")), tr("Remove"), this, &TimelineView::removeSelected);
        menu->addSeparator();
    }
    const double clicked = snapped(m_geometry.secondsAt(event->pos().x()), false);
    const Duration at = byKey ? placeForNew() : from_seconds(std::max(0.0, clicked));
    auto* faults = menu->addMenu(theme().icon(QStringLiteral("fault")), tr("Add a fault"));
    offerFaults(*faults, at);
    menu->addAction(theme().icon(QStringLiteral("traffic")), tr("Add traffic"), this, [this, at] { addTraffic(at); });
    menu->popup(byKey ? mapToGlobal(m_geometry.trafficRow().bottomLeft().toPoint()) : event->globalPos());
}

void TimelineView::dragEnterEvent(QDragEnterEvent* event) {
    if (dragged(*event->mimeData())) event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent* event) {
    setCursor(m_geometry.secondsAt(event->position().x()));
    event->acceptProposedAction();
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent*) {
    setCursor(std::nullopt);
}

void TimelineView::dropEvent(QDropEvent* event) {
    setCursor(std::nullopt);
    const auto fault = dragged(*event->mimeData());
    if (!fault) return;
    event->acceptProposedAction();
    addFault(*fault, from_seconds(std::max(0.0, snapped(m_geometry.secondsAt(event->position().x()), false))));
}

} // namespace tiers::studio
