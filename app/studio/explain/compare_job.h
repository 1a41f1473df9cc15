#pragma once

#include "core/simulation/paired_runs.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <memory>

namespace tiers::studio {

/// Runs two scenarios against one another, off the window's thread.
class CompareJob : public QObject {
    Q_OBJECT

  public:
    explicit CompareJob(QObject* parent = nullptr);
    ~CompareJob() override;

    /// Begins; one under way is given up.
    void start(Scenario first, Scenario second, const RunOptions& options, int pairs);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

  signals:
    /// From 0 to 1.
    void progressed(double share);
    void done(const std::shared_ptr<const tiers::PairedRuns>& runs);
    /// One of them cannot run.
    void failed(const QString& why);

  private:
    /// Shared with the thread that works.
    struct Progress {
        std::atomic<double> share{0};
        std::atomic<bool> cancelled{false};
    };

    static QCoro::Task<> work(QPointer<CompareJob> self, std::shared_ptr<Progress> progress, Scenario first,
                              Scenario second, RunOptions options, int pairs);

    QTimer m_look;
    std::shared_ptr<Progress> m_progress; ///< null where nothing is under way
};

} // namespace tiers::studio
