#pragma once

#include "app/studio/canvas/live_figures.h"
#include "app/studio/inspector/parameter_subject.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tiers::studio {

class DesignModel;
class LiveSummary;
class ParameterForm;

/// One component or several: name, kind, cost, live figures, parameters. Several show how many they are, and their
/// parameters where all are of one kind.
class ComponentPage : public QWidget {
    Q_OBJECT

  public:
    explicit ComponentPage(DesignModel& model, QWidget* parent = nullptr);

    void inspect(const std::vector<ComponentId>& components);
    /// Shows what the design says now.
    void refresh();
    /// Nothing: no run is shown.
    void showLive(const LiveFigures* figures);

  signals:
    void attended(const tiers::ParameterSpec& spec);

  private:
    void showHeading();
    void showCost();
    void rename();

    DesignModel* m_model;
    std::vector<ComponentId> m_components;
    QLabel* m_badge;
    QLineEdit* m_name;
    QLabel* m_count;
    QLabel* m_kind;
    QLabel* m_cost;
    LiveSummary* m_live;
    QLabel* m_differ;
    ParameterForm* m_form;
};

} // namespace tiers::studio
