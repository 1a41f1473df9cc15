#pragma once

#include "app/studio/explain/explanation.h"
#include "app/studio/model/selection.h"
#include "app/studio/run/run_frame.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>
#include <qcoro/qcorotask.h>

#include <cstdint>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTabBar;

namespace tiers::studio {

class IncidentView;
class MetricChart;
class RunController;
class WaterfallView;

/// Why the run goes as it does: what led to what, in words; where the time of a class goes; its slowest requests as
/// waterfalls. It looks at the run every few seconds while it is shown, and when the run pauses or ends.
class ExplainPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExplainPanel(RunController& run, QWidget* parent = nullptr);
    ~ExplainPanel() override;

    enum class Page { Incidents, Breakdown, Requests };
    void showPage(Page page);
    [[nodiscard]] IncidentView& incidentView() const { return *m_incidents; }
    [[nodiscard]] MetricChart& breakdownChart() const { return *m_breakdown; }
    [[nodiscard]] QListWidget& requestList() const { return *m_requests; }
    [[nodiscard]] WaterfallView& waterfall() const { return *m_waterfall; }

  signals:
    /// What there is to see on the canvas.
    void revealed(const tiers::studio::Selection& things);
    /// A moment that is worth a look, in seconds.
    void timePointed(double time);
    void noticed(const QString& text);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildPages();
    void beginRun();
    void clear();
    void take(const RunFrame& frame);
    void ask();
    void weigh(const std::shared_ptr<const Recording>& recording);
    void tell(const Explanation& explanation);
    void showRequest(int row);
    void showEmptiness();
    [[nodiscard]] std::optional<std::uint32_t> chosenClass() const;
    static QCoro::Task<> work(QPointer<ExplainPanel> self, std::uint64_t generation, ExplainQuestion question);

    RunController& m_run;
    std::uint64_t m_generation{};
    bool m_busy{};
    bool m_asked{};
    QElapsedTimer m_since;
    std::vector<Fault> m_injected;
    std::shared_ptr<const Recording> m_recording; ///< the newest that is explained
    std::vector<RequestWaterfall> m_slowest;
    QTabBar* m_tabs{};
    QComboBox* m_class{};
    QLabel* m_basis{};
    QStackedWidget* m_pages{};
    IncidentView* m_incidents{};
    MetricChart* m_breakdown{};
    QListWidget* m_requests{};
    WaterfallView* m_waterfall{};
    QWidget* m_waterfallArea{};
    QLabel* m_noRequests{};
};

} // namespace tiers::studio
