#pragma once

#include "core/graph/lint.h"

#include <QAbstractButton>

namespace tiers::studio {

/// A finding of the lint: severity as icon and word, what it is, what to do. Clicking it goes to what it is about.
class FindingRow : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FindingRow(const LintFinding& finding, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    LintFinding m_finding;
};

} // namespace tiers::studio
