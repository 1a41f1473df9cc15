#pragma once

#include "core/model/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tiers::studio {

class DesignModel;

/// A region: where in the world it is, and how many components stand in it.
class RegionPage : public QWidget {
    Q_OBJECT

  public:
    explicit RegionPage(DesignModel& model, QWidget* parent = nullptr);

    void inspect(const RegionId& region);
    void refresh();

  private:
    DesignModel* m_model;
    RegionId m_region;
    QLineEdit* m_name;
    QLineEdit* m_location;
    QLabel* m_members;
};

} // namespace tiers::studio
