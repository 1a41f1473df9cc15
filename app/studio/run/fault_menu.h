#pragma once

#include "app/studio/model/selection.h"
#include "core/model/design.h"

#include <QMenu>

#include <string>
#include <vector>

namespace tiers::studio {

class RunController;

/// Faults that the person can fire while a run goes on: at the selected components and links, at their regions, or on
/// the traffic.
class FaultMenu : public QMenu {
    Q_OBJECT

  public:
    FaultMenu(RunController& run, QWidget* parent);

    void setSelection(const Selection& selection);

  private:
    void rebuild();
    void offerForTargets(const std::vector<const Component*>& components);
    void offerForLinks(const std::vector<std::string>& links);
    /// Of the selected regions and those that the components are in.
    void offerForRegions(const std::vector<const Component*>& components);
    /// The ids of the selected links that the run has.
    [[nodiscard]] std::vector<std::string> breakableLinks() const;
    /// The selected components of the run that can fail.
    [[nodiscard]] std::vector<const Component*> breakable() const;
    void offer(const QString& text, const QString& help, std::vector<std::string> targets, Fault fault);

    RunController& m_run;
    std::vector<ComponentId> m_targets;
    std::vector<LinkId> m_links;
    std::vector<RegionId> m_regions;
};

} // namespace tiers::studio
