#pragma once

#include "core/analysis/estimate.h"

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tiers::studio {

class DesignReview;

/// The foot of the window: what closed forms expect of the design, what it costs a month, how available its structure
/// is, how many findings there are.
class StatusStrip : public QWidget {
    Q_OBJECT

  public:
    explicit StatusStrip(const DesignReview& review, QWidget* parent = nullptr);

  signals:
    /// The person wants to see the findings.
    void findingsRequested();

  private:
    void refresh();
    void showEstimate();

    struct Figure {
        QString icon;
        QLabel* picture;
        QLabel* text;
    };
    [[nodiscard]] Figure addFigure(const QString& icon, const QString& name, const QString& tip);

    const DesignReview* m_review;
    Figure m_bottleneck;
    Figure m_response;
    Figure m_cost;
    Figure m_availability;
    QToolButton* m_findings;
};

/// What an estimate expects, in a few words.
struct EstimateWords {
    QString response;   ///< "≈ 84 ms", or why there is no number
    QString bottleneck; ///< "≈ Postgres connections full at 1.6 × the traffic"; empty where nothing limits it
    QString doubts;     ///< why figures are missing or may be off, a line each
};
[[nodiscard]] EstimateWords estimateWords(const Estimate& estimate, const Design& design);

/// A probability with as many nines as it has: "99.5 %", "99.987 %".
[[nodiscard]] QString availabilityText(double availability);

} // namespace tiers::studio
