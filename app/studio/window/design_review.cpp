#include "app/studio/window/design_review.h"

#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "core/analysis/availability.h"
#include "core/analysis/cost.h"

namespace tiers::studio {

DesignReview::DesignReview(ScenarioSource& source, QObject* parent) : QObject(parent), m_source(&source) {
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    connect(&m_pending, &QTimer::timeout, this, &DesignReview::review);
    connect(&source, &ScenarioSource::changed, this, [this] { m_pending.start(); });
    connect(&source.designModel(), &DesignModel::changed, this, [this](const DesignChange& change) {
        if (change.parts != DesignChange::Parts(DesignChange::Geometry)) m_pending.start();
    });
    m_pending.start();
}

void DesignReview::flush() {
    if (!m_pending.isActive()) return;
    m_pending.stop();
    review();
}

void DesignReview::review() {
    const Design& design = m_source->designModel().design();
    const Workload& workload = m_source->workload();
    const bool asked = m_source->hasWorkload() && !design.components.empty();
    m_findings = asked ? lint(design, workload) : std::vector<LintFinding>{};
    m_usdPerMonth = monthly_cost(design).usd_per_month;
    m_availability = asked ? std::optional{structural_availability(design, workload).availability} : std::nullopt;
    emit updated();
}

} // namespace tiers::studio
