#pragma once

#include "core/grading/challenge.h"
#include "core/model/design.h"
#include "core/model/voice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace tiers::studio {

enum class ReportFormat { Page, Paper, Json, Csv };

/// What a report is to tell.
struct ReportOrder {
    Design design;
    std::optional<Design> other{}; ///< to be compared with; a page or paper only
    Challenge challenge;
    std::uint64_t seed{1};
    std::string author{};
    bool allHints{};
    bool assumed{}; ///< the challenge's assumptions were replaced
    ReportFormat format{ReportFormat::Page};
};

/// Grades and writes a report as the command does, off the window's thread: the same order, the same figures.
class ReportJob : public QObject {
    Q_OBJECT

  public:
    explicit ReportJob(QObject* parent = nullptr);
    ~ReportJob() override;

    /// Begins; one under way is given up.
    void start(ReportOrder order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

  signals:
    /// From 0 to 1.
    void progressed(double share);
    void done(const std::string& bytes);
    void failed(const QString& why);
    /// It is over, in whatever way.
    void ended();

  private:
    /// Shared with the thread that works.
    struct Progress {
        std::atomic<double> share{0};
        std::atomic<bool> cancelled{false};
    };
    struct Made;

    static QCoro::Task<> work(QPointer<ReportJob> self, std::shared_ptr<Progress> progress, ReportOrder order);
    static Made make(Progress& progress, const ReportOrder& order, const std::string& version, const Voice& voice);

    QTimer m_look;
    std::shared_ptr<Progress> m_progress; ///< null where nothing is under way
};

} // namespace tiers::studio
