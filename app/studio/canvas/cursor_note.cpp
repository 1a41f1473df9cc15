#include "app/studio/canvas/cursor_note.h"

#include "app/studio/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tiers::studio {

CursorNote::CursorNote(QWidget* viewport) : QLabel(viewport) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setWordWrap(true);
    setMargin(8);
    hide();
}

void CursorNote::tell(const QString& text, QPoint at) {
    if (text.isEmpty()) {
        clear();
        hide();
        return;
    }
    if (text != this->text()) {
        setFont(theme().font(FontRole::Body));
        setText(text);
        const int width = std::min(280, fontMetrics().horizontalAdvance(text) + 18);
        resize(width, heightForWidth(width));
    }
    const QSize room = parentWidget()->size();
    move(std::clamp(at.x() + 16, 0, std::max(0, room.width() - this->width())),
         std::clamp(at.y() + 20, 0, std::max(0, room.height() - this->height())));
    show();
    raise();
}

void CursorNote::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Text));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(theme().color(Token::Surface));
    painter.drawText(contentsRect().adjusted(margin(), margin(), -margin(), -margin()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

} // namespace tiers::studio
