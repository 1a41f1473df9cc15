#include "app/studio/window/fault_aim.h"

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/model/design_edits.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/run/fault_palette.h"
#include "app/studio/run/fault_script.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/theme/theme.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

namespace tiers::studio {

namespace {

std::optional<Fault> dragged(const QMimeData& data) {
    const QString type = QString::fromLatin1(faultMimeType);
    return data.hasFormat(type) ? faultFromBytes(data.data(type)) : std::nullopt;
}

} // namespace

FaultAim::FaultAim(RunController& run, DesignModel& model, CanvasView& canvas, FaultPalette& palette, QObject* parent)
    : QObject(parent), m_run(run), m_model(model), m_canvas(canvas), m_palette(palette) {
    m_canvas.viewport()->installEventFilter(this);
    m_canvas.installEventFilter(this);
    palette.list().installEventFilter(this);
    connect(&palette, &FaultPalette::armed, this, &FaultAim::arm);
}

void FaultAim::arm(const Fault& fault) {
    m_armed = fault;
    m_palette.showArmed(true);
    m_canvas.viewport()->setCursor(Qt::CrossCursor);
}

void FaultAim::disarm() {
    if (!m_armed) return;
    m_armed.reset();
    mark(std::nullopt);
    m_palette.showArmed(false);
    m_canvas.viewport()->unsetCursor();
}

std::optional<std::string> FaultAim::targetAt(FaultKind kind, QPoint point, QString* why) const {
    if (strikesTraffic(kind)) return std::string{};
    const Design& design = m_run.isActive() ? m_run.scenario().design : m_model.design();
    const QPointF scene = m_canvas.mapToScene(point);
    std::vector<std::string> candidates;
    const QGraphicsItem* item = m_canvas.canvasScene().itemUnder(scene);
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(item)) candidates.push_back(card->id().value);
    if (const auto* link = qgraphicsitem_cast<const LinkItem*>(item)) candidates.push_back(link->id().value);
    if (const auto region = edits::regionAt(m_model.design(), {scene.x(), scene.y()}))
        candidates.push_back(region->value);
    for (const std::string& candidate : candidates) {
        const QString reason = whyNotStruck(design, kind, candidate);
        if (reason.isEmpty()) return candidate;
        if (why->isEmpty()) *why = reason;
    }
    return std::nullopt;
}

void FaultAim::strike(Fault fault, QPoint point) {
    QString why;
    const auto target = targetAt(fault.kind, point, &why);
    if (!target) {
        if (!why.isEmpty()) emit noticed(why);
        return;
    }
    fault.target = *target;
    if (m_run.isActive()) {
        m_run.inject(fault);
        return;
    }
    fault.at = m_placing;
    script::add(m_model, fault);
    emit noticed(tr("%1 is placed on the time line at %2.")
                     .arg(faultTitle(m_model.design(), fault), minutesText(seconds(m_placing))));
}

void FaultAim::mark(const std::optional<std::string>& target) {
    if (target == m_marked) return;
    CanvasScene& scene = m_canvas.canvasScene();
    const auto show = [&](bool shown) {
        if (!m_marked) return;
        if (ComponentItem* card = scene.card(ComponentId(*m_marked))) card->setTarget(shown);
        if (LinkItem* link = scene.link(LinkId(*m_marked))) link->setHovered(shown);
    };
    show(false);
    m_marked = target;
    show(true);
}

bool FaultAim::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        const auto fault = dragged(*drag->mimeData());
        if (!fault) return false;
        const QPoint point = drag->position().toPoint();
        QString why;
        const auto target = targetAt(fault->kind, point, &why);
        mark(target);
        if (target || event->type() == QEvent::DragEnter) {
            drag->acceptProposedAction();
        } else {
            drag->ignore();
            if (!why.isEmpty()) QToolTip::showText(m_canvas.viewport()->mapToGlobal(point), why, m_canvas.viewport());
        }
        return true;
    }
    case QEvent::DragLeave: mark(std::nullopt); return false;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const auto fault = dragged(*drop->mimeData());
        if (!fault) return false;
        mark(std::nullopt);
        strike(*fault, drop->position().toPoint());
        drop->acceptProposedAction();
        return true;
    }
    case QEvent::MouseMove: {
        if (!m_armed || watched != m_canvas.viewport()) return false;
        QString why;
        mark(targetAt(m_armed->kind, static_cast<QMouseEvent*>(event)->position().toPoint(), &why));
        return true;
    }
    case QEvent::MouseButtonPress: {
        if (!m_armed || watched != m_canvas.viewport()) return false;
        const auto* press = static_cast<QMouseEvent*>(event);
        const Fault fault = *m_armed;
        disarm();
        if (press->button() == Qt::LeftButton) strike(fault, press->position().toPoint());
        return true;
    }
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: {
        const bool escape = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (!m_armed || !escape) return false;
        if (event->type() == QEvent::KeyPress) disarm();
        event->accept();
        return true;
    }
    default: return false;
    }
}

void offerFaults(QMenu& menu, RunController& run, const CanvasView& canvas) {
    const Selection selected = canvas.selection();
    if (selected.components.empty() && selected.links.empty() && selected.regions.empty()) return;
    auto* faults = new FaultMenu(run, &menu);
    faults->setTitle(FaultAim::tr("Break it now"));
    faults->setIcon(theme().icon(QStringLiteral("fault")));
    faults->setSelection(selected);
    menu.addSeparator();
    menu.addMenu(faults);
}

} // namespace tiers::studio
