#pragma once

#include "app/studio/canvas/live_figures.h"
#include "app/studio/model/design_change.h"
#include "app/studio/model/selection.h"
#include "core/graph/lint.h"
#include "core/model/workload.h"

#include <QWidget>

#include <optional>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace tiers::studio {

class ComponentPage;
class DesignModel;
class DesignPage;
class HelpStrip;
class LinkPage;
class RegionPage;

/// Shows and changes what is selected, as the catalog describes it; the design as a whole where nothing is.
class InspectorPanel : public QWidget {
    Q_OBJECT

  public:
    explicit InspectorPanel(DesignModel& model, QWidget* parent = nullptr);

    void inspect(const Selection& things);
    /// The workload that a run would have, or nothing. The design's own can be changed.
    void setWorkload(const Workload* workload, bool isOwn = false);
    /// `remedies`: what can be done at once about each of the first findings; empty where nothing can.
    void setFindings(const std::vector<LintFinding>& findings, const std::vector<QString>& remedies = {});
    void setLiveFigures(const LiveFigures& figures);
    void clearLiveFigures();
    /// Puts the cursor in the name of what is selected.
    void focusName();

  signals:
    /// The person wants to see the thing with this id on the canvas.
    void revealRequested(const QString& id);
    /// The person wants the remedy of a finding carried out.
    void remedyRequested(const tiers::LintFinding& finding);

  private:
    void follow(const DesignChange& change);
    void refresh();
    void showLive();
    void explainPage();

    DesignModel* m_model;
    Selection m_things;
    std::optional<LiveFigures> m_live;
    QStackedWidget* m_pages;
    DesignPage* m_designPage;
    ComponentPage* m_componentPage;
    LinkPage* m_linkPage;
    RegionPage* m_regionPage;
    HelpStrip* m_help;
};

} // namespace tiers::studio
