#pragma once

#include "core/graph/lint.h"

#include <QObject>
#include <QPoint>
#include <QString>

#include <string>
#include <vector>

class QMenu;

namespace tiers::studio {

class CanvasView;
class DesignModel;
class DesignReview;
class FindingPopup;
class ScenarioSource;

/// Lets findings be read and remedied where they show: by a click on a mark on the canvas, in the context menu, in the
/// inspector. A remedy is one undo step.
class FindingDesk : public QObject {
    Q_OBJECT

  public:
    FindingDesk(const DesignReview& review, ScenarioSource& source, CanvasView& canvas, QObject* parent);

    /// What can be done at once about each of the first findings; empty where nothing can.
    [[nodiscard]] std::vector<QString> remedies(const std::vector<LintFinding>& findings) const;
    void remedy(const LintFinding& finding);
    /// Adds the remedies for what is selected.
    void offerRemedies(QMenu& menu);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] std::vector<LintFinding> about(const std::string& id) const;
    /// The thing whose mark is at a point of the view; empty where none is.
    [[nodiscard]] std::string markAt(QPoint point) const;

    const DesignReview& m_review;
    ScenarioSource& m_source;
    CanvasView& m_canvas;
    FindingPopup* m_popup;
};

} // namespace tiers::studio
