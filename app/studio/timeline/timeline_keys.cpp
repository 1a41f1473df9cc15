#include "app/studio/run/fault_script.h"
#include "app/studio/theme/theme.h"
#include "app/studio/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <tuple>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

constexpr double factorStep = 0.5;

} // namespace

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const bool resizes = event->modifiers().testFlag(Qt::ControlModifier);
    const Duration step = event->modifiers().testFlag(Qt::ShiftModifier) ? Duration(10s) : Duration(1s);
    switch (event->key()) {
    case Qt::Key_Left: return nudge(resizes ? Duration{} : -step, -step);
    case Qt::Key_Right: return nudge(resizes ? Duration{} : step, step);
    case Qt::Key_Up: return changeFactor(factorStep);
    case Qt::Key_Down: return changeFactor(-factorStep);
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return removeSelected();
    case Qt::Key_Return:
    case Qt::Key_Enter: return editSelected();
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag->gesture->cancel();
            m_drag.reset();
        } else if (m_state.selected) {
            select(std::nullopt);
        } else {
            QWidget::keyPressEvent(event);
        }
        return;
    case Qt::Key_Insert: {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        offerFaults(*menu, placeForNew());
        menu->popup(mapToGlobal(m_geometry.laneRow(0).bottomLeft().toPoint()));
        return;
    }
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineView::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat()) m_keyGesture.reset();
    QWidget::keyReleaseEvent(event);
}

void TimelineView::nudge(Duration start, Duration end) {
    if (!mayChange(m_state.selected)) return;
    const TimelineBar bar = m_bars[*m_state.selected];
    const bool resizes = start == Duration::zero();
    if (resizes && bar.moment) return;
    if (!m_keyGesture) m_keyGesture = std::make_unique<DesignModel::Gesture>(m_model);
    const Duration from = std::max(Duration{}, bar.from + start);
    const bool movesEnd = resizes || bar.to.has_value();
    auto to = movesEnd ? std::optional(endOf(bar, m_content.end) + end) : std::nullopt;
    if (to && !resizes) to = from + (*bar.to - bar.from);
    if (to) to = std::max(*to, from + Duration(100ms));
    place(bar, from, to, resizes ? tr("Resize %1") : tr("Move %1"));
}

void TimelineView::changeFactor(double by) {
    if (!isOwn(m_state.selected) || m_bars[*m_state.selected].track != TimelineBar::Track::Traffic) return;
    if (!m_keyGesture) m_keyGesture = std::make_unique<DesignModel::Gesture>(m_model);
    auto traffic = m_model.design().workload->traffic;
    TrafficPoint& point = traffic[m_bars[*m_state.selected].index];
    point.factor = std::max(0.0, point.factor + by);
    script::setTraffic(m_model, std::move(traffic), tr("Change the traffic"));
}

/// To the bar before or after the selected one in order of time; false past the last.
bool TimelineView::selectNeighbour(int step) {
    std::vector<std::size_t> order(m_bars.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [this](std::size_t i) {
        return std::tuple(m_bars[i].track == TimelineBar::Track::Fault, m_bars[i].from, m_bars[i].lane);
    });
    if (order.empty()) return false;
    if (!m_state.selected) {
        select(step > 0 ? order.front() : order.back());
        return true;
    }
    const auto place = std::ranges::find(order, *m_state.selected) - order.begin() + step;
    if (place < 0 || place >= std::ssize(order)) return false;
    select(order[static_cast<std::size_t>(place)]);
    return true;
}

bool TimelineView::focusNextPrevChild(bool next) {
    if (selectNeighbour(next ? 1 : -1)) return true;
    select(std::nullopt);
    return QWidget::focusNextPrevChild(next);
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && !m_state.selected) selectNeighbour(event->reason() == Qt::TabFocusReason ? 1 : -1);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_keyGesture.reset();
    m_drag.reset();
    update();
}

} // namespace tiers::studio
