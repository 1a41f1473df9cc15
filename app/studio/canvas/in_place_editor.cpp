#include "app/studio/canvas/in_place_editor.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace tiers::studio {

InPlaceEditor::InPlaceEditor(QWidget* viewport) : QObject(viewport), m_viewport(viewport) {}

void InPlaceEditor::editLine(const QRect& area, const QString& text, const QFont& font, const QString& accessibleName,
                             Accept accept) {
    finish(true);
    auto* field = new QLineEdit(text, m_viewport);
    field->selectAll();
    open(field, area, font, accessibleName, std::move(accept));
}

void InPlaceEditor::editText(const QRect& area, const QString& text, const QFont& font, const QString& accessibleName,
                             bool fresh, Accept accept) {
    finish(true);
    auto* field = new QPlainTextEdit(text, m_viewport);
    field->setTabChangesFocus(true);
    if (fresh)
        field->selectAll();
    else
        field->moveCursor(QTextCursor::End);
    open(field, area, font, accessibleName, std::move(accept));
}

void InPlaceEditor::open(QWidget* field, const QRect& area, const QFont& font, const QString& accessibleName,
                         Accept accept) {
    m_field = field;
    m_accept = std::move(accept);
    field->setFont(font);
    field->setGeometry(area);
    field->setAccessibleName(accessibleName);
    field->installEventFilter(this);
    field->show();
    field->setFocus();
}

QString InPlaceEditor::text() const {
    if (const auto* line = qobject_cast<QLineEdit*>(m_field)) return line->text();
    if (const auto* note = qobject_cast<QPlainTextEdit*>(m_field)) return note->toPlainText();
    return {};
}

void InPlaceEditor::finish(bool accept) {
    if (!m_field) return;
    const QString typed = text();
    QWidget* field = m_field;
    m_field.clear();
    field->removeEventFilter(this);
    if (field->hasFocus()) m_viewport->setFocus(); // before it hides, which would hand the focus on, to another card
    field->hide();
    field->deleteLater();
    const Accept take = std::exchange(m_accept, {});
    if (accept && take) take(typed);
}

bool InPlaceEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field) return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) finish(true);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // keys belong to the text while it is typed
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isLine = qobject_cast<QLineEdit*>(m_field) != nullptr;
    if (key->key() == Qt::Key_Escape) {
        finish(false);
        return true;
    }
    if (isReturn && (isLine || key->modifiers().testFlag(Qt::ControlModifier))) {
        finish(true);
        return true;
    }
    return false;
}

} // namespace tiers::studio
