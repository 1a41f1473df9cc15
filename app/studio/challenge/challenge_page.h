#pragma once

#include "core/grading/verdict.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tiers::studio {

class ConstraintRow;
class Disclosure;
class ScenarioSource;

/// One challenge: the brief, what is asked with live marks, the assumptions; hints, texts, quiz and reference one
/// step away.
class ChallengePage : public QWidget {
    Q_OBJECT

  public:
    /// Of the source's challenge; there must be one.
    explicit ChallengePage(ScenarioSource& source, QWidget* parent = nullptr);

    /// Marks the constraints; nothing: none was measured.
    void setVerdict(const Verdict* verdict);
    /// A run goes on that measures nothing yet.
    void setWarmingUp();
    /// Makes room for the constraints: the story was read.
    void foldBrief();
    /// A line on what the marks mean at the moment.
    void setStatus(const QString& text);
    /// From 0 to 1 while the design is being graded; below 0: it is not.
    void setGradingProgress(double share);
    [[nodiscard]] const std::vector<ConstraintRow*>& constraintRows() const { return m_rows; }

  signals:
    void backRequested();
    void starterRequested();
    void referenceRequested();
    /// The design that meets everything, where the reference does not.
    void modelRequested();
    void gradingRequested();
    void gradingCancelled();
    void verdictRequested();

  private:
    void addHeading(QVBoxLayout& layout, const Challenge& challenge);
    void addConstraints(QVBoxLayout& layout, const Challenge& challenge);
    void addTexts(QVBoxLayout& layout, const Challenge& challenge);
    void addReference(QVBoxLayout& layout, const Challenge& challenge);

    ScenarioSource& m_source;
    std::vector<ConstraintRow*> m_rows;
    std::vector<std::string> m_constraints; ///< ids, as the rows
    Disclosure* m_brief{};
    QLabel* m_status{};
    QPushButton* m_grade{};
    QPushButton* m_show{};
    QProgressBar* m_progress{};
};

} // namespace tiers::studio
