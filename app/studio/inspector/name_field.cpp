#include "app/studio/inspector/name_field.h"

namespace tiers::studio {

NameField::NameField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!hasFocus()) setCursorPosition(0);
    });
}

} // namespace tiers::studio
