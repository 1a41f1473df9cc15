#pragma once

#include "core/model/fault.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace tiers::studio {

/// The figure of a fault and how long it lasts, as fields.
class FaultFields : public QWidget {
    Q_OBJECT

  public:
    static constexpr int fieldWidth = 128; ///< of the column with the fields

    explicit FaultFields(QWidget* parent = nullptr);

    void setFault(const Fault& fault);
    /// As the fields have it.
    [[nodiscard]] const Fault& fault() const { return m_fault; }

  signals:
    void edited();

  private:
    void take();

    Fault m_fault;
    QLabel* m_figureName;
    QDoubleSpinBox* m_figure;
    QLabel* m_lastingName;
    QDoubleSpinBox* m_lasting;
    QCheckBox* m_toEnd;
};

} // namespace tiers::studio
