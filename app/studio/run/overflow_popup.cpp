#include "app/studio/run/overflow_popup.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr int gap = 4;
constexpr int field_width = 112;
} // namespace

OverflowPopup::OverflowPopup(QWidget* parent) : QFrame(parent, Qt::Popup), m_rows(new QFormLayout(this)) {
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("More of the run"));
    m_rows->setContentsMargins(12, 12, 12, 12);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
}

template <typename Field> void OverflowPopup::add(const QString& name, Field& original) {
    auto* field = new Field;
    field->setRange(original.minimum(), original.maximum());
    field->setSingleStep(original.singleStep());
    field->setPrefix(original.prefix());
    field->setKeyboardTracking(false);
    field->setAccessibleName(original.accessibleName());
    field->setMinimumWidth(field_width);
    field->setAlignment(Qt::AlignRight);
    field->setValue(original.value());
    connect(field, &Field::valueChanged, &original, &Field::setValue);
    connect(&original, &Field::valueChanged, field, &Field::setValue);
    m_rows->addRow(name, field);
    m_fields.emplace_back(&original, field);
}

void OverflowPopup::follow(const QString& name, QDoubleSpinBox& field) {
    add(name, field);
}

void OverflowPopup::follow(const QString& name, QSpinBox& field) {
    add(name, field);
}

void OverflowPopup::popUp(const QWidget& anchor) {
    QWidget* first = nullptr;
    for (const auto& [original, field] : m_fields) {
        const bool shown = original->isHidden();
        field->setVisible(shown);
        m_rows->labelForField(field)->setVisible(shown);
        field->setEnabled(original->isEnabled());
        field->setToolTip(original->toolTip());
        if (shown && !first) first = field;
    }
    adjustSize();
    const QRect room = anchor.screen()->availableGeometry();
    const QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + gap));
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())), place.y());
    show();
    if (first) first->setFocus();
}

} // namespace tiers::studio
