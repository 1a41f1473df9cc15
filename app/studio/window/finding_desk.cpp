#include "app/studio/window/finding_desk.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/link_geometry.h"
#include "app/studio/inspector/finding_popup.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/design_review.h"
#include "app/studio/words/said.h"
#include "core/graph/lint_remedy.h"

#include <QLineF>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tiers::studio {

namespace {
constexpr std::size_t most_remedies = 12; ///< looked for at a time: each looks at the design anew
constexpr double reach = 3;               ///< around a mark
} // namespace

FindingDesk::FindingDesk(const DesignReview& review, ScenarioSource& source, CanvasView& canvas, QObject* parent)
    : QObject(parent), m_review(review), m_source(source), m_canvas(canvas), m_popup(new FindingPopup(&canvas)) {
    canvas.viewport()->installEventFilter(this);
    connect(m_popup, &FindingPopup::remedyRequested, this, &FindingDesk::remedy);
}

std::vector<LintFinding> FindingDesk::about(const std::string& id) const {
    std::vector<LintFinding> found;
    std::ranges::copy_if(m_review.findings(), std::back_inserter(found),
                         [&](const LintFinding& finding) { return finding.subject == id; });
    return found;
}

std::vector<QString> FindingDesk::remedies(const std::vector<LintFinding>& findings) const {
    std::vector<QString> titles;
    for (const LintFinding& finding : findings) {
        if (titles.size() == most_remedies) break;
        const auto found = find_remedy(m_source.designModel().design(), m_source.workload(), finding);
        titles.push_back(found ? said(found->title) : QString());
    }
    return titles;
}

void FindingDesk::remedy(const LintFinding& finding) {
    DesignModel& model = m_source.designModel();
    auto found = find_remedy(model.design(), m_source.workload(), finding);
    if (found) model.replace(std::move(found->design), said(found->title));
}

void FindingDesk::offerRemedies(QMenu& menu) {
    const Selection selected = m_canvas.selection();
    if (selected.size() != 1) return;
    std::string id;
    if (!selected.components.empty()) id = selected.components.front().value;
    if (!selected.links.empty()) id = selected.links.front().value;
    const auto findings = about(id);
    const auto titles = remedies(findings);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (titles[i].isEmpty()) continue;
        if (i == 0) menu.addSeparator();
        QAction* action = menu.addAction(theme().icon(QStringLiteral("check")), titles[i]);
        action->setToolTip(said(findings[i].message));
        connect(action, &QAction::triggered, this, [this, finding = findings[i]] { remedy(finding); });
    }
}

std::string FindingDesk::markAt(QPoint point) const {
    const QPointF scene = m_canvas.mapToScene(point);
    const QGraphicsItem* item = m_canvas.canvasScene().itemUnder(scene);
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(item)) {
        const double zoom = m_canvas.zoom();
        const QRectF mark = cardFindingRect(zoom).translated(card->pos()).adjusted(-reach, -reach, reach, reach);
        return card->finding() && zoom >= metrics::boxDetail && mark.contains(scene) ? card->id().value : std::string{};
    }
    const auto* link = qgraphicsitem_cast<const LinkItem*>(item);
    if (!link || link->findingText().isEmpty()) return {};
    return QLineF(labelPoint(link->corners()), scene).length() <= 10 ? link->id().value : std::string{};
}

bool FindingDesk::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::MouseButtonPress) return false;
    const auto* press = static_cast<QMouseEvent*>(event);
    if (press->button() != Qt::LeftButton || press->modifiers() != Qt::NoModifier) return false;
    const std::string id = markAt(press->position().toPoint());
    if (id.empty()) return false;
    const auto findings = about(id);
    if (findings.empty()) return false;
    m_canvas.reveal(id);
    m_popup->open(findings, remedies(findings), press->globalPosition().toPoint());
    return true;
}

} // namespace tiers::studio
