#pragma once

#include "core/model/problem.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tiers::studio {

class ScenarioSource;

/// Something that stands in the way of a run, or that will go wrong in it.
struct RunObstacle {
    QString what;
    QString remedy;      ///< what to do about it; may be empty
    std::string subject; ///< id of the component or link concerned; may be empty
    bool blocks{true};   ///< false: the run can begin, but requests will fail
    bool amiss{true};    ///< false: nothing is wrong, there is only nothing to run yet
    QString offer;       ///< what can be done about it at once; empty: nothing
    bool operator==(const RunObstacle&) const = default;
};

/// A problem of compiling or running, for a person.
[[nodiscard]] RunObstacle obstacleOf(const Problem& problem);

/// Whether the design can run as it stands: looked at anew shortly after each edit, off the window's thread.
class RunCheck : public QObject {
    Q_OBJECT

  public:
    explicit RunCheck(ScenarioSource& source, QObject* parent = nullptr);

    /// Those that block first. Up to the last check.
    [[nodiscard]] const std::vector<RunObstacle>& obstacles() const { return m_obstacles; }
    [[nodiscard]] bool canRun() const;

  signals:
    void checked();

  private:
    static QCoro::Task<> check(QPointer<RunCheck> self, std::uint64_t generation);
    void schedule();

    ScenarioSource& m_source;
    QTimer m_delay;
    std::uint64_t m_generation{};
    std::vector<RunObstacle> m_obstacles;
};

} // namespace tiers::studio
