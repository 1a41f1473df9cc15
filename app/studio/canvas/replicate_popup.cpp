#include "app/studio/canvas/replicate_popup.h"

#include "app/studio/model/design_model.h"
#include "app/studio/theme/panel_parts.h"
#include "core/catalog/kind.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int mostCopies = 50;
constexpr int mostInstances = 1000;
const auto instancesName = "instances";

/// As the document has it, or the catalog's default; 1 where neither is a plain number.
int instancesOf(const Component& component, const ParameterSpec& spec) {
    const auto set = component.parameters.find(instancesName);
    if (set != component.parameters.end())
        if (const double* number = std::get_if<double>(&set->second)) return static_cast<int>(*number);
    return std::max(1, QString::fromStdString(spec.default_text).toInt());
}

} // namespace

ReplicatePopup::ReplicatePopup(DesignModel& model, ComponentId component, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_component(std::move(component)),
      m_count(new QSpinBox),
      m_instances(new QRadioButton(tr("Instances of this one"))),
      m_copies(new QRadioButton(tr("Components of their own, wired alike"))),
      m_apply(new QPushButton(tr("Replicate"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const Component* original = find_component(model.design(), m_component);
    const KindSpec* kind = original ? find_kind(original->kind) : nullptr;
    const ParameterSpec* spec = kind ? find_parameter(kind->parameters, instancesName) : nullptr;
    const int present = spec ? instancesOf(*original, *spec) : 1;

    auto* question = panelHeading(tr("How many in all"), FontRole::Body);
    question->setBuddy(m_count);
    m_count->setAccessibleName(question->text());
    m_count->setRange(1, mostInstances);
    m_count->setValue(present + 1);
    m_instances->setToolTip(tr("One box on the canvas; the load spreads over its instances"));
    m_copies->setToolTip(tr("Each with a box and settings of its own, from the same callers to the same callees"));
    m_instances->setEnabled(spec != nullptr);
    (spec ? m_instances : m_copies)->setChecked(true);
    const auto limit = [this] { m_count->setMaximum(m_copies->isChecked() ? mostCopies : mostInstances); };
    connect(m_copies, &QRadioButton::toggled, this, limit);
    limit();
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &ReplicatePopup::apply);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(question);
    rows->addWidget(m_count);
    rows->addWidget(m_instances);
    rows->addWidget(m_copies);
    rows->addSpacing(4);
    rows->addWidget(m_apply, 0, Qt::AlignRight);
}

void ReplicatePopup::popUpAt(QPoint global) {
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_count->setFocus();
    m_count->selectAll();
}

void ReplicatePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return apply();
    QFrame::keyPressEvent(event);
}

void ReplicatePopup::apply() {
    const int count = m_count->value();
    std::vector<ComponentId> all{m_component};
    if (m_instances->isChecked()) {
        m_model.setParameter(m_component, instancesName, ParameterValue{static_cast<double>(count)});
    } else {
        const auto added = m_model.replicate(m_component, count - 1);
        all.insert(all.end(), added.begin(), added.end());
    }
    emit replicated(all);
    close();
}

} // namespace tiers::studio
