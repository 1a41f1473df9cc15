#pragma once

#include "core/graph/lint.h"
#include "core/model/workload.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tiers::studio {

class DesignModel;
class WorkloadForm;

/// What the inspector shows where nothing is selected: the design's name, the workload, and what could be better.
class DesignPage : public QWidget {
    Q_OBJECT

  public:
    explicit DesignPage(DesignModel& model, QWidget* parent = nullptr);

    void refresh();
    /// Nothing: there is none, and a run has no traffic. The design's own can be changed.
    void showWorkload(const Workload* workload, bool isOwn);
    void showFindings(const std::vector<LintFinding>& findings, const std::vector<QString>& remedies);

  signals:
    /// The person wants to see the thing with this id.
    void revealRequested(const QString& id);
    void remedyRequested(const tiers::LintFinding& finding);

  private:
    DesignModel* m_model;
    QLineEdit* m_name;
    QLabel* m_contents;
    QLabel* m_noWorkload;
    QPushButton* m_giveWorkload;
    WorkloadForm* m_ownWorkload;
    QGridLayout* m_workload;
    QLabel* m_findingsHeading;
    QVBoxLayout* m_findings;
};

} // namespace tiers::studio
