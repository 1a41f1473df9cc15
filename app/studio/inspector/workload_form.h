#pragma once

#include "core/model/workload.h"

#include <QWidget>

#include <map>
#include <vector>

class QDoubleSpinBox;
class QGridLayout;

namespace tiers::studio {

/// The traffic that a design brings itself, to be changed: how many come, and which share of them asks for what.
class WorkloadForm : public QWidget {
    Q_OBJECT

  public:
    explicit WorkloadForm(QWidget* parent = nullptr);

    void setWorkload(const Workload& workload);

  signals:
    void edited(const tiers::Workload& workload);

  private:
    void rebuild();
    void refresh();
    QDoubleSpinBox* addRow(const QString& name, const QString& words, const QString& tip);
    void addDemand(const Population& population);
    void addShare(const RequestClass& requests);

    Workload m_workload;
    QGridLayout* m_rows;
    std::vector<QDoubleSpinBox*> m_demands; ///< one for each population
    std::map<ClassId, QDoubleSpinBox*> m_shares;
};

} // namespace tiers::studio
