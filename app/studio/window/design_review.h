#pragma once

#include "core/graph/lint.h"

#include <QObject>
#include <QTimer>

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

    [[nodiscard]] const std::vector<LintFinding>& findings() const { return m_findings; }
    [[nodiscard]] double usdPerMonth() const { return m_usdPerMonth; }
    /// Nothing where no workload says what has to be up.
    [[nodiscard]] std::optional<double> availability() const { return m_availability; }

    /// Reviews at once, where a change waits for it.
    void flush();

  signals:
    void updated();

  private:
    void review();

    ScenarioSource* m_source;
    QTimer m_pending; ///< several edits in one go are reviewed once
    std::vector<LintFinding> m_findings;
    double m_usdPerMonth{};
    std::optional<double> m_availability;
};

} // namespace tiers::studio
