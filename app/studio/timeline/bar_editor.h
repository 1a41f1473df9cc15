#pragma once

#include "app/studio/model/design_model.h"
#include "app/studio/timeline/timeline_bars.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace tiers::studio {

class FaultFields;

/// The fields of a bar, beside it: what it strikes, when, how long, how much. Every change takes effect at once; all
/// changes until it closes are one undo step.
class BarEditor : public QFrame {
    Q_OBJECT

  public:
    explicit BarEditor(DesignModel& model, QWidget* parent);
    ~BarEditor() override;

    void open(const TimelineBar& bar, const QRect& global);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void showFault(const Fault& fault);
    void showTraffic(const TrafficPoint& point);
    void take();

    DesignModel& m_model;
    TimelineBar m_bar;
    bool m_filling{};
    std::unique_ptr<DesignModel::Gesture> m_gesture;
    QLabel* m_title;
    QLabel* m_targetName;
    QComboBox* m_target;
    QLabel* m_instanceName;
    QComboBox* m_instance;
    QDoubleSpinBox* m_at;
    QLabel* m_factorName;
    QDoubleSpinBox* m_factor;
    QLabel* m_rampName;
    QDoubleSpinBox* m_ramp;
    FaultFields* m_fields;
};

} // namespace tiers::studio
