#pragma once

#include <QAbstractButton>

namespace tiers::studio {

/// An on-off switch: the position of its knob says it, the colour only repeats it.
class Switch : public QAbstractButton {
    Q_OBJECT

  public:
    explicit Switch(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace tiers::studio
