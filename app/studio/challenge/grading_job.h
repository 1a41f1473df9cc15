#pragma once

#include "core/grading/verdict.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tiers::studio {

/// Grades a design as the command does, over several runs, off the window's thread.
class GradingJob : public QObject {
    Q_OBJECT

  public:
    explicit GradingJob(QObject* parent = nullptr);
    ~GradingJob() override;

    /// Begins; one under way is given up.
    void start(Design design, Challenge challenge, std::uint64_t seed);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

  signals:
    /// From 0 to 1.
    void progressed(double share);
    void graded(const tiers::Verdict& verdict);
    void failed(const std::vector<tiers::Problem>& problems);
    /// It is over, in whatever way.
    void ended();

  private:
    /// Shared with the thread that grades.
    struct Progress {
        std::atomic<double> share{0};
        std::atomic<bool> cancelled{false};
    };
    struct Grades {
        std::optional<Verdict> verdict;
        std::vector<Problem> problems;
    };

    static QCoro::Task<> work(QPointer<GradingJob> self, std::shared_ptr<Progress> progress, Design design,
                              Challenge challenge, std::uint64_t seed);

    QTimer m_look;
    std::shared_ptr<Progress> m_progress; ///< null where nothing is under way
};

} // namespace tiers::studio
