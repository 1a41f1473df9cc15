#pragma once

#include "core/model/id.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace tiers::studio {

class DesignModel;

/// Asks how many of a component there are to be, and whether as instances of the one or as components wired alike.
/// Enter or the button does it in one step, Escape leaves everything as it is.
class ReplicatePopup : public QFrame {
    Q_OBJECT

  public:
    ReplicatePopup(DesignModel& model, ComponentId component, QWidget* parent);

    void popUpAt(QPoint global);

  signals:
    /// The components that are there now: the original and its copies.
    void replicated(const std::vector<tiers::ComponentId>& components);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void apply();

    DesignModel& m_model;
    ComponentId m_component;
    QSpinBox* m_count;
    QRadioButton* m_instances;
    QRadioButton* m_copies;
    QPushButton* m_apply;
};

} // namespace tiers::studio
