#pragma once

#include "core/grading/verdict.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace tiers::studio {

/// How a constraint stands: nothing: it was not measured yet.
using Mark = std::optional<Judgement>;

/// The icon, the word and the colour of a mark; state is never colour alone.
struct MarkLook {
    QString icon;
    QString word;
    QColor color;
};
[[nodiscard]] MarkLook lookOf(const Mark& mark);

/// One constraint of a challenge: what is asked, what was measured, and a hint one step away.
class ConstraintRow : public QWidget {
    Q_OBJECT

  public:
    explicit ConstraintRow(const Constraint& constraint, QWidget* parent = nullptr);

    /// Shows a finding about this constraint; nothing: not measured yet.
    void setFinding(const Finding* finding);
    /// Says in a word why nothing is measured yet.
    void setPending(const QString& word);
    [[nodiscard]] const Mark& mark() const { return m_mark; }
    /// "met", "missed", "not measured yet" …
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString measuredText() const;
    [[nodiscard]] QString targetText() const;
    /// The hints that are unfolded.
    [[nodiscard]] QString hintText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitFigures();
    void refreshHints();
    void restyle();

    Constraint m_constraint;
    QString m_title;
    Mark m_mark;
    QString m_pending; ///< why nothing is measured yet; empty: the usual word
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_word;
    QLabel* m_measured;
    QLabel* m_target;
    QLabel* m_targetBelow; ///< where both do not fit on one line
    QLabel* m_hint;
    QToolButton* m_hintButton;
    QToolButton* m_plainer;
    std::size_t m_hintsShown{}; ///< beyond the first
};

} // namespace tiers::studio
