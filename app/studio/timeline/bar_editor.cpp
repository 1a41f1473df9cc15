#include "app/studio/timeline/bar_editor.h"

#include "app/studio/run/fault_fields.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_script.h"
#include "app/studio/theme/theme.h"
#include "core/catalog/settings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr double longest = 86'400;

/// How many instances of a fault's target can be struck one by one; 1 where it is not made of several.
int instancesOf(const Design& design, const Fault& fault) {
    const Component* component = find_component(design, ComponentId(fault.target));
    if (!component) return 1;
    const Settings settings(*component);
    return settings.has("instances") ? static_cast<int>(settings.count("instances")) : 1;
}

QDoubleSpinBox* secondsField(QWidget* parent, const QString& name, const QString& object) {
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(0, longest);
    field->setDecimals(1);
    field->setSuffix(BarEditor::tr(" s"));
    field->setKeyboardTracking(false);
    field->setAccessibleName(name);
    field->setObjectName(object);
    return field;
}

} // namespace

BarEditor::BarEditor(DesignModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_title(new QLabel(this)),
      m_targetName(new QLabel(tr("Target"), this)),
      m_target(new QComboBox(this)),
      m_instanceName(new QLabel(tr("Instance"), this)),
      m_instance(new QComboBox(this)),
      m_at(secondsField(this, tr("Begins at"), QStringLiteral("bar-at"))),
      m_factorName(new QLabel(tr("Traffic factor"), this)),
      m_factor(new QDoubleSpinBox(this)),
      m_rampName(new QLabel(tr("Ramp"), this)),
      m_ramp(secondsField(this, tr("Ramp"), QStringLiteral("bar-ramp"))),
      m_fields(new FaultFields(this)) {
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Change a bar of the time line"));
    m_title->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    m_target->setObjectName(QStringLiteral("bar-target"));
    m_target->setAccessibleName(tr("Target"));
    m_instance->setObjectName(QStringLiteral("bar-instance"));
    m_instance->setAccessibleName(tr("Instance"));
    m_factor->setObjectName(QStringLiteral("bar-factor"));
    m_factor->setAccessibleName(tr("Traffic factor"));
    m_factor->setRange(0, 1000);
    m_factor->setDecimals(2);
    m_factor->setSingleStep(0.5);
    m_factor->setPrefix(QStringLiteral("× "));
    m_factor->setKeyboardTracking(false);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, FaultFields::fieldWidth);
    int row = 0;
    const auto add = [&](QLabel* name, QWidget* field) {
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
        name->setBuddy(field);
        ++row;
    };
    add(m_targetName, m_target);
    add(m_instanceName, m_instance);
    add(new QLabel(tr("Begins at"), this), m_at);
    add(m_factorName, m_factor);
    add(m_rampName, m_ramp);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addLayout(grid);
    rows->addWidget(m_fields);
    connect(m_target, &QComboBox::activated, this, &BarEditor::take);
    connect(m_instance, &QComboBox::activated, this, &BarEditor::take);
    for (auto* field : {m_at, m_factor, m_ramp}) connect(field, &QDoubleSpinBox::valueChanged, this, &BarEditor::take);
    connect(m_fields, &FaultFields::edited, this, &BarEditor::take);
}

BarEditor::~BarEditor() = default;

void BarEditor::open(const TimelineBar& bar, const QRect& global) {
    m_bar = bar;
    m_filling = true;
    const bool isFault = bar.track == TimelineBar::Track::Fault;
    for (QWidget* field : std::initializer_list<QWidget*>{m_factorName, m_factor, m_rampName, m_ramp})
        field->setVisible(!isFault);
    m_fields->setVisible(isFault);
    if (isFault)
        showFault(m_model.design().faults[bar.index]);
    else
        showTraffic(m_model.design().workload->traffic[bar.index]);
    m_at->setValue(seconds(bar.from));
    m_filling = false;
    m_gesture = std::make_unique<DesignModel::Gesture>(m_model);
    for (QWidget* each : findChildren<QWidget*>()) each->ensurePolished();
    layout()->activate();
    resize(sizeHint());
    const QRect room = screen()->availableGeometry();
    QPoint at(global.left(), global.top() - height() - 4);
    if (at.y() < room.top()) at.setY(global.bottom() + 4);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_at->setFocus();
    m_at->selectAll();
}

void BarEditor::showFault(const Fault& fault) {
    const Design& design = m_model.design();
    m_title->setText(faultKindInfo(fault.kind).title);
    m_fields->setFault(fault);
    const auto targets = strikable(design, fault.kind);
    m_target->clear();
    for (const std::string& target : targets)
        m_target->addItem(targetName(design, target), QString::fromStdString(target));
    m_target->setCurrentIndex(m_target->findData(QString::fromStdString(fault.target)));
    m_target->setVisible(!targets.empty());
    m_targetName->setVisible(!targets.empty());
    const int instances = instancesOf(design, fault);
    m_instance->clear();
    m_instance->addItem(tr("all"), -1);
    for (int i = 0; i < instances; ++i) m_instance->addItem(QString::number(i + 1), i);
    m_instance->setCurrentIndex(m_instance->findData(fault.instance.value_or(-1)));
    m_instance->setVisible(instances > 1);
    m_instanceName->setVisible(instances > 1);
}

void BarEditor::showTraffic(const TrafficPoint& point) {
    m_title->setText(tr("Traffic"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_targetName, m_target, m_instanceName, m_instance})
        field->hide();
    m_factor->setValue(point.factor);
    m_ramp->setValue(seconds(point.ramp));
}

void BarEditor::take() {
    if (m_filling) return;
    if (m_bar.track == TimelineBar::Track::Traffic) {
        auto traffic = m_model.design().workload->traffic;
        TrafficPoint& point = traffic[m_bar.index];
        point.at = from_seconds(m_at->value());
        if (m_bar.index > 0) point.at = std::max(point.at.value, traffic[m_bar.index - 1].at.value);
        if (m_bar.index + 1 < traffic.size()) point.at = std::min(point.at.value, traffic[m_bar.index + 1].at.value);
        point.factor = m_factor->value();
        point.ramp = from_seconds(m_ramp->value());
        return script::setTraffic(m_model, std::move(traffic), tr("Change the traffic"));
    }
    Fault fault = m_fields->fault();
    fault.at = from_seconds(m_at->value());
    const std::string before = m_model.design().faults[m_bar.index].target;
    if (m_target->count() > 0) fault.target = m_target->currentData().toString().toStdString();
    fault.instance.reset();
    if (fault.target == before && m_instance->currentData().toInt() >= 0)
        fault.instance = m_instance->currentData().toInt();
    script::change(m_model, m_bar.index, fault, tr("Change %1"));
    m_filling = true;
    showFault(fault);
    m_filling = false;
}

void BarEditor::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    m_gesture.reset();
}

} // namespace tiers::studio
