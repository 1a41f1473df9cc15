#pragma once

#include "core/grading/challenge.h"
#include "core/simulation/scenario.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace tiers::studio {

class DesignModel;

/// What a run would run: the design as it stands under a challenge's workload and drills, with the person's
/// assumptions; without a challenge the workload and faults that the document carries.
class ScenarioSource : public QObject {
    Q_OBJECT

  public:
    explicit ScenarioSource(DesignModel& design, QObject* parent = nullptr);

    [[nodiscard]] DesignModel& designModel() const { return *m_design; }

    /// Begins a challenge, with its own assumptions; nothing leaves the present one.
    void setChallenge(std::optional<Challenge> challenge);
    /// The challenge as it is set, or nullptr.
    [[nodiscard]] const Challenge* challenge() const { return m_challenge ? &*m_challenge : nullptr; }
    /// The challenge as the person assumes it: the one that a verdict is about. Only where there is one.
    [[nodiscard]] Challenge assumedChallenge() const;

    [[nodiscard]] const std::vector<Assumption>& assumptions() const { return m_assumptions; }
    /// Changes a factor. A value that does not fit the workload is refused: why not, or nothing.
    std::optional<Problem> setAssumption(const std::string& id, double value);
    void resetAssumptions();
    [[nodiscard]] bool assumptionsChanged() const;

    /// The workload that a run would have; empty where there is none.
    [[nodiscard]] const Workload& workload() const { return m_workload; }
    [[nodiscard]] bool hasWorkload() const { return m_hasWorkload; }
    /// The document's own faults are part of it, also in a challenge: free play, which no verdict counts.
    [[nodiscard]] Scenario scenario() const;
    /// Duration and warm-up that go with the scenario; the seed is the person's to choose.
    [[nodiscard]] RunOptions options() const;

  signals:
    /// Another challenge, or none.
    void challengeChanged();
    /// Other assumptions of the same challenge.
    void assumptionsEdited();
    /// Anything that a run depends on.
    void changed();

  private:
    void rebuildWorkload();

    DesignModel* m_design;
    std::optional<Challenge> m_challenge;
    std::vector<Assumption> m_assumptions;
    Workload m_workload;
    bool m_hasWorkload{};
};

} // namespace tiers::studio
