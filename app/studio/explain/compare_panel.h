#pragma once

#include "core/simulation/paired_runs.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace tiers::studio {

class CompareJob;
class MetricChart;
class ScenarioSource;

/// Compares the design on the canvas with one that was kept before an edit, or with one from a file, under the same
/// traffic: a table of differences with their intervals, and both over time.
class ComparePanel : public QWidget {
    Q_OBJECT

  public:
    explicit ComparePanel(ScenarioSource& source, QWidget* parent = nullptr);
    ~ComparePanel() override;

    /// Keeps a design as the one to compare with.
    void keep(const Design& design, const QString& name);
    [[nodiscard]] bool hasKept() const { return m_kept.has_value(); }
    void setPairs(int pairs);

    [[nodiscard]] QPushButton& keepButton() const { return *m_keepButton; }
    [[nodiscard]] QPushButton& compareButton() const { return *m_compareButton; }
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    [[nodiscard]] MetricChart& responseChart() const { return *m_charts[0]; }

  signals:
    void compared();
    void noticed(const QString& text);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void open();
    void compare();
    void tell(const PairedRuns& runs);
    void showResults();
    void refresh();
    [[nodiscard]] int tableWidth() const;
    [[nodiscard]] Scenario scenarioOf(const Design& design) const;

    ScenarioSource& m_source;
    CompareJob* m_job;
    std::optional<Design> m_kept;
    QString m_keptName;
    QLabel* m_text;
    QPushButton* m_keepButton;
    QPushButton* m_openButton;
    QPushButton* m_compareButton;
    QSpinBox* m_pairs;
    QProgressBar* m_progress;
    QLabel* m_empty;
    QTableWidget* m_table;
    std::array<MetricChart*, 2> m_charts{}; ///< response time, traffic
    QHBoxLayout* m_body{};
};

} // namespace tiers::studio
