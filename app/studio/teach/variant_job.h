#pragma once

#include "core/demo/variant_run.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <memory>
#include <vector>

namespace tiers::studio {

/// Runs a variant to its end off the window's thread: what another is compared with.
class VariantJob : public QObject {
    Q_OBJECT

  public:
    explicit VariantJob(QObject* parent = nullptr);
    ~VariantJob() override;

    /// Begins; one under way is given up.
    void start(const Demonstration& demonstration, const Variant& variant, std::uint64_t seed);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

  signals:
    /// From 0 to 1.
    void progressed(double share);
    void done(const tiers::VariantRun& run);
    /// It cannot run.
    void failed(const std::vector<tiers::Problem>& problems);

  private:
    /// Shared with the thread that runs it.
    struct Progress {
        std::atomic<double> share{0};
        std::atomic<bool> cancelled{false};
    };

    static QCoro::Task<> work(QPointer<VariantJob> self, std::shared_ptr<Progress> progress,
                              Demonstration demonstration, std::size_t variant, std::uint64_t seed);

    QTimer m_look;
    std::shared_ptr<Progress> m_progress; ///< null where nothing is under way
};

} // namespace tiers::studio
