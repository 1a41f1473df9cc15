#pragma once

#include <QPushButton>

namespace tiers::studio {

/// A button whose text begins at the left, beside its icon, and goes on in further lines where it is long.
class WrappedButton : public QPushButton {
    Q_OBJECT

  public:
    WrappedButton(const QIcon& icon, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int indent() const; ///< from the left to the text
};

} // namespace tiers::studio
