#include "app/studio/window/canvas_stage.h"

#include <QEvent>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr int margin = 8;
constexpr int leastHeight = 200;
} // namespace

CanvasStage::CanvasStage(QWidget* canvas, QWidget* bar, QWidget* parent)
    : QWidget(parent), m_canvas(canvas), m_bar(bar) {
    m_canvas->setParent(this);
    m_bar->setParent(this);
    m_bar->raise();
}

void CanvasStage::setFoot(QWidget* foot) {
    m_foot = foot;
    const bool hidden = m_foot->isHidden();
    m_foot->setParent(this);
    m_foot->setHidden(hidden);
    m_foot->raise();
    arrange();
}

QSize CanvasStage::minimumSizeHint() const {
    return {m_bar->minimumSizeHint().width() + 2 * margin, leastHeight};
}

void CanvasStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool CanvasStage::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) arrange();
    return QWidget::event(event);
}

void CanvasStage::arrange() {
    m_canvas->setGeometry(rect());
    const int width = std::min(m_bar->sizeHint().width(), this->width() - 2 * margin);
    m_bar->setGeometry((this->width() - width) / 2, margin, width, m_bar->sizeHint().height());
    if (!m_foot) return;
    const QSize foot = m_foot->sizeHint();
    m_foot->setGeometry(margin, height() - foot.height() - margin, std::min(foot.width(), this->width() - 2 * margin),
                        foot.height());
}

} // namespace tiers::studio
