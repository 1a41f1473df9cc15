#pragma once

#include "app/studio/canvas/live_figures.h"
#include "app/studio/inspector/parameter_subject.h"

#include <QWidget>

class QLabel;

namespace tiers::studio {

class DesignModel;
class LiveSummary;
class ParameterForm;

/// One link or several: what it does in words, live figures, parameters.
class LinkPage : public QWidget {
    Q_OBJECT

  public:
    explicit LinkPage(DesignModel& model, QWidget* parent = nullptr);

    void inspect(const std::vector<LinkId>& links);
    void refresh();
    /// Nothing: no run is shown.
    void showLive(const LiveFigures* figures);

  signals:
    void attended(const tiers::ParameterSpec& spec);

  private:
    DesignModel* m_model;
    std::vector<LinkId> m_links;
    QLabel* m_heading;
    QLabel* m_sentence;
    LiveSummary* m_live;
    ParameterForm* m_form;
};

} // namespace tiers::studio
