#include "app/studio/window/design_review.h"

#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "core/analysis/availability.h"
#include "core/analysis/cost.h"

#include <QtConcurrentRun>
#include <qcoro/qcorofuture.h>

#include <utility>

namespace tiers::studio {

namespace {
constexpr std::size_t estimated_at_once = 100; ///< components; larger designs are estimated off the window's thread

Estimate estimateOf(const Design& design, const Workload& workload, const RoutePlan& plan) {
    return tiers::estimate(design, workload, plan);
}

} // namespace

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

const Design& DesignReview::design() const {
    return m_source->designModel().design();
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
    m_plan = asked ? plan_routes(design, workload) : RoutePlan{};
    m_usdPerMonth = monthly_cost(design).usd_per_month;
    m_availability = asked ? std::optional{structural_availability(design, workload).availability} : std::nullopt;
    ++m_generation;
    if (asked && design.components.size() > estimated_at_once) {
        estimateApart(this, m_generation);
        emit updated();
        return;
    }
    m_estimate = asked ? std::optional{tiers::estimate(design, workload, m_plan)} : std::nullopt;
    emit updated();
    emit estimated();
}

QCoro::Task<> DesignReview::estimateApart(QPointer<DesignReview> self, std::uint64_t generation) {
    QFuture<Estimate> future =
        QtConcurrent::run(estimateOf, self->m_source->designModel().design(), self->m_source->workload(), self->m_plan);
    Estimate estimate = co_await future;
    if (!self || self->m_generation != generation) co_return; // edited again meanwhile
    self->m_estimate = std::move(estimate);
    emit self->estimated();
}

} // namespace tiers::studio
