#include "app/studio/window/canvas_stage.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr int margin = 8;
constexpr int leastHeight = 200;
constexpr int leastHeightWithFoot = 300; ///< a lower canvas has it for the design
constexpr double mostGrown = 1.5;        ///< a raised foot, to be read from further away
} // namespace

CanvasStage::CanvasStage(QWidget* canvas, QWidget* bar, QWidget* parent)
    : QWidget(parent), m_above(new QWidget(this)), m_canvas(canvas), m_bar(bar) {
    auto* rows = new QVBoxLayout(m_above);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
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
}

void CanvasStage::setFootRaised(bool raised) {
    m_footRaised = raised;
    arrange();
}

void CanvasStage::addAbove(QWidget* row) {
    m_above->layout()->addWidget(row);
    arrange();
}

int CanvasStage::coveredTop() const {
    return m_bar->sizeHint().height() + margin;
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
    const QLayout& rows = *m_above->layout();
    const int wanted = rows.hasHeightForWidth() ? rows.totalHeightForWidth(this->width()) : rows.sizeHint().height();
    const int above = std::min(wanted, height() / 2);
    m_above->setGeometry(0, 0, this->width(), above);
    m_canvas->setGeometry(rect().adjusted(0, above, 0, 0));
    const int width = std::min(m_bar->sizeHint().width(), this->width() - 2 * margin);
    m_bar->setGeometry((this->width() - width) / 2, above + margin, width, m_bar->sizeHint().height());
    if (!m_foot) return;
    const QSize foot = m_foot->sizeHint();
    if (m_footRaised) {
        const double room = static_cast<double>(m_bar->x() - 2 * margin) / foot.width();
        const QSize grown = room < 1 ? QSize(foot.width(), 0) : (foot.toSizeF() * std::min(room, mostGrown)).toSize();
        return m_foot->setGeometry({QPoint(margin, m_bar->y() + (m_bar->height() - grown.height()) / 2), grown});
    }
    m_foot->setGeometry(margin, height() - foot.height() - margin, std::min(foot.width(), this->width() - 2 * margin),
                        height() < leastHeightWithFoot ? 0 : foot.height());
}

} // namespace tiers::studio
