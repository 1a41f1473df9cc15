#include "app/studio/run/fault_fields.h"

#include "app/studio/run/fault_kinds.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tiers::studio {

namespace {

constexpr double longest = 86'400;

QString suffixOf(FaultUnit unit) {
    switch (unit) {
    case FaultUnit::None:
    case FaultUnit::Factor: return {};
    case FaultUnit::Percent: return QStringLiteral(" %");
    case FaultUnit::Milliseconds: return QStringLiteral(" ms");
    }
    return {};
}

} // namespace

FaultFields::FaultFields(QWidget* parent)
    : QWidget(parent),
      m_figureName(new QLabel(this)),
      m_figure(new QDoubleSpinBox(this)),
      m_lastingName(new QLabel(tr("Lasts"), this)),
      m_lasting(new QDoubleSpinBox(this)),
      m_toEnd(new QCheckBox(tr("to the end"), this)) {
    m_figure->setObjectName(QStringLiteral("fault-figure"));
    m_lasting->setObjectName(QStringLiteral("fault-lasting"));
    m_toEnd->setObjectName(QStringLiteral("fault-to-end"));
    m_lasting->setRange(0.1, longest);
    m_lasting->setDecimals(1);
    m_lasting->setSuffix(tr(" s"));
    m_lasting->setAccessibleName(tr("How long it lasts"));
    m_toEnd->setToolTip(tr("It goes on until the run ends"));
    for (auto* field : {m_figure, m_lasting}) field->setKeyboardTracking(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, fieldWidth);
    grid->addWidget(m_figureName, 0, 0);
    grid->addWidget(m_figure, 0, 1);
    grid->addWidget(m_lastingName, 1, 0);
    grid->addWidget(m_lasting, 1, 1);
    grid->addWidget(m_toEnd, 2, 1);
    connect(m_figure, &QDoubleSpinBox::valueChanged, this, &FaultFields::take);
    connect(m_lasting, &QDoubleSpinBox::valueChanged, this, &FaultFields::take);
    connect(m_toEnd, &QCheckBox::toggled, this, &FaultFields::take);
    setFault(presetFault(FaultKind::Outage));
}

void FaultFields::setFault(const Fault& fault) {
    m_fault = fault;
    const QSignalBlocker quietFigure(m_figure);
    const QSignalBlocker quietLasting(m_lasting);
    const QSignalBlocker quietEnd(m_toEnd);
    const FaultKindInfo& info = faultKindInfo(fault.kind);
    const bool hasFigure = info.unit != FaultUnit::None;
    m_figureName->setVisible(hasFigure);
    m_figure->setVisible(hasFigure);
    m_figureName->setText(info.figure);
    m_figure->setAccessibleName(info.figure);
    m_figure->setPrefix(info.unit == FaultUnit::Factor ? QStringLiteral("× ") : QString());
    m_figure->setSuffix(suffixOf(info.unit));
    m_figure->setRange(info.least, info.most);
    m_figure->setDecimals(info.unit == FaultUnit::Milliseconds ? 0 : 1);
    m_figure->setSingleStep(info.unit == FaultUnit::Milliseconds ? 50 : info.unit == FaultUnit::Percent ? 5 : 1);
    m_figure->setValue(figureOf(fault));
    const bool lasts = info.lasting.has_value();
    for (QWidget* field :
         {static_cast<QWidget*>(m_lastingName), static_cast<QWidget*>(m_lasting), static_cast<QWidget*>(m_toEnd)})
        field->setVisible(lasts);
    m_toEnd->setChecked(!fault.lasting);
    m_lasting->setEnabled(fault.lasting.has_value());
    if (fault.lasting) m_lasting->setValue(seconds(fault.lasting->value));
}

void FaultFields::take() {
    setFigure(m_fault, m_figure->value());
    m_lasting->setEnabled(!m_toEnd->isChecked());
    m_fault.lasting.reset();
    if (faultKindInfo(m_fault.kind).lasting && !m_toEnd->isChecked())
        m_fault.lasting = Quantity<Duration>(from_seconds(m_lasting->value()));
    emit edited();
}

} // namespace tiers::studio
