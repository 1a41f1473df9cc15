#pragma once

#include "core/analysis/estimate.h"
#include "core/graph/lint.h"
#include "core/graph/route_plan.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace tiers::studio {

class ScenarioSource;

/// What can be said of the design without running it, brought up to date after every edit: lint findings, cost,
/// availability from the structure.
class DesignReview : public QObject {
    Q_OBJECT

  public:
    explicit DesignReview(ScenarioSource& source, QObject* parent = nullptr);

    /// The design that is looked at.
    [[nodiscard]] const Design& design() const;
    [[nodiscard]] const std::vector<LintFinding>& findings() const { return m_findings; }
    /// The ways of the classes of requests; empty where no workload says which there are.
    [[nodiscard]] const RoutePlan& plan() const { return m_plan; }
    [[nodiscard]] double usdPerMonth() const { return m_usdPerMonth; }
    /// Nothing where no workload says what has to be up.
    [[nodiscard]] std::optional<double> availability() const { return m_availability; }

    /// The steady state by closed forms; nothing where no workload says what is asked for. Of a large design it comes a
    /// little after the rest.
    [[nodiscard]] const std::optional<Estimate>& estimate() const { return m_estimate; }

    /// Reviews at once, where a change waits for it.
    void flush();

  signals:
    void updated();
    /// Another estimate, or none.
    void estimated();

  private:
    void review();
    static QCoro::Task<> estimateApart(QPointer<DesignReview> self, std::uint64_t generation);

    ScenarioSource* m_source;
    QTimer m_pending; ///< several edits in one go are reviewed once
    std::vector<LintFinding> m_findings;
    RoutePlan m_plan;
    double m_usdPerMonth{};
    std::optional<double> m_availability;
    std::optional<Estimate> m_estimate;
    std::uint64_t m_generation{};
};

} // namespace tiers::studio
