#include "app/studio/window/path_guide.h"

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/design_review.h"
#include "app/studio/words/said.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace tiers::studio {

namespace {

/// Walks a route and collects its links.
class Numbering {
  public:
    int walk(const RouteStep& step, int number, bool certain) {
        certain = certain && step.condition == StepCondition::Always;
        if (step.link) {
            ++number;
            add(*step.link, number, certain);
        }
        int reached = number;
        for (const RouteStep& child : step.children) {
            const int after = walk(child, step.kind == StepKind::Balance ? number : reached, certain);
            reached = std::max(reached, after);
        }
        return reached;
    }

    std::vector<GhostStep> steps;

  private:
    void add(const LinkId& link, int number, bool certain) {
        const auto found = std::ranges::find(steps, link, &GhostStep::link);
        if (found == steps.end()) {
            steps.push_back({link, QString::number(number), certain});
        } else {
            found->numbers += QStringLiteral(", %1").arg(number);
            found->certain = found->certain || certain;
        }
    }
};

} // namespace

std::vector<GhostStep> ghostSteps(const Route& route) {
    Numbering numbering;
    if (route.root) numbering.walk(*route.root, 0, true);
    return std::move(numbering.steps);
}

PathGuide::PathGuide(const DesignReview& review, ScenarioSource& source, CanvasView& canvas, QWidget* parent)
    : QWidget(parent),
      m_review(review),
      m_source(source),
      m_ghost(new PathGhost(canvas.canvasScene())),
      m_choice(new QComboBox(this)) {
    m_choice->setObjectName(QStringLiteral("path-choice"));
    m_choice->setAccessibleName(tr("Path of a class of requests"));
    m_choice->setToolTip(wrappedTip(tr("Shows on the canvas which way a class of requests takes, step by step. Dotted: "
                                       "only on a miss, or after the answer.")));
    m_choice->setFont(theme().font(FontRole::Label));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PathGuide::showPath);
    connect(&review, &DesignReview::updated, this, &PathGuide::refill);
    connect(&source.designModel(), &DesignModel::changed, this, [this] { m_ghost->follow(); });
    connect(&canvas.canvasScene(), &CanvasScene::linesLaid, this, [this] { m_ghost->follow(); });
    refill();
}

void PathGuide::refill() {
    const QString chosen = m_choice->currentText();
    const auto& routes = m_review.plan().routes;
    const bool several = m_source.workload().populations.size() > 1;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("No path shown"));
        for (const Route& route : routes) {
            const QString cls = QString::fromStdString(route.request_class.value);
            m_choice->addItem(
                several ? QStringLiteral("%1 · %2").arg(QString::fromStdString(route.population.value), cls) : cls);
        }
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(chosen)));
    }
    setVisible(!routes.empty());
    showPath();
}

void PathGuide::showPath() {
    const auto& routes = m_review.plan().routes;
    const auto index = static_cast<std::size_t>(m_choice->currentIndex());
    const Route* route = index >= 1 && index <= routes.size() ? &routes[index - 1] : nullptr;
    m_ghost->setSteps(route ? ghostSteps(*route) : std::vector<GhostStep>{});
    if (route && route->diagnosis)
        m_choice->setAccessibleDescription(said(route->diagnosis->message));
    else
        m_choice->setAccessibleDescription({});
}

} // namespace tiers::studio
