#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tiers::studio {

class DesignReview;

/// The foot of the window: what the design costs a month, how available its structure is, how many findings there are.
class StatusStrip : public QWidget {
    Q_OBJECT

  public:
    explicit StatusStrip(const DesignReview& review, QWidget* parent = nullptr);

  signals:
    /// The person wants to see the findings.
    void findingsRequested();

  private:
    void refresh();

    struct Figure {
        QString icon;
        QLabel* picture;
        QLabel* text;
    };
    [[nodiscard]] Figure addFigure(const QString& icon, const QString& name, const QString& tip);

    const DesignReview* m_review;
    Figure m_cost;
    Figure m_availability;
    QToolButton* m_findings;
};

/// A probability with as many nines as it has: "99.5 %", "99.987 %".
[[nodiscard]] QString availabilityText(double availability);

} // namespace tiers::studio
