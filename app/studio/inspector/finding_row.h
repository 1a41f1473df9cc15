#pragma once

#include "core/graph/lint.h"

#include <QAbstractButton>

class QToolButton;

namespace tiers::studio {

/// A finding of the lint: severity as icon and word, what it is, what to do, and a button that does it where that can
/// be. Clicking the rest goes to what it is about.
class FindingRow : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FindingRow(const LintFinding& finding, QWidget* parent = nullptr);

    /// Offers a remedy that can be carried out at once, by what it does.
    void setRemedy(const QString& title);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  signals:
    void remedyRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    [[nodiscard]] int remedyFrame() const;
    /// Of the button with its words in a row of `width`.
    [[nodiscard]] QSize remedySize(int width) const;

    LintFinding m_finding;
    QString m_remedyTitle;
    QToolButton* m_remedy{};
};

} // namespace tiers::studio
