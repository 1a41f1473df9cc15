#include "app/studio/present/spotlight.h"

#include <QApplication>
#include <QCursor>
#include <QMouseEvent>
#include <QPainter>
#include <QRadialGradient>

namespace tiers::studio {

namespace {

constexpr double radius = 150;
constexpr double soft_share = 0.82; ///< of the radius: clear up to here
const QColor shadow(0, 0, 0, 165);

} // namespace

Spotlight::Spotlight(QWidget* over) : QWidget(over) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Spotlight::setOn(bool on) {
    if (on == isOn()) return;
    if (on) {
        setGeometry(parentWidget()->rect());
        m_centre = mapFromGlobal(QCursor::pos());
        qApp->installEventFilter(this);
        show();
        raise();
    } else {
        qApp->removeEventFilter(this);
        hide();
    }
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove) {
        const QPoint place = event->type() == QEvent::MouseMove
                                 ? static_cast<QMouseEvent*>(event)->globalPosition().toPoint()
                                 : QCursor::pos();
        if (const QPoint here = mapFromGlobal(place); here != m_centre) {
            m_centre = here;
            update();
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent*) {
    QRadialGradient light(m_centre, radius);
    light.setColorAt(0, Qt::transparent);
    light.setColorAt(soft_share, Qt::transparent);
    light.setColorAt(1, shadow);
    QPainter painter(this);
    painter.fillRect(rect(), light);
}

} // namespace tiers::studio
