#pragma once

#include <QWidget>

namespace tiers::studio {

/// Darkens what it covers but a circle around the pointer, so that many people see where one is pointing. Clicks go
/// through it.
class Spotlight : public QWidget {
    Q_OBJECT

  public:
    explicit Spotlight(QWidget* over);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return !isHidden(); }
    [[nodiscard]] QPoint centre() const { return m_centre; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPoint m_centre;
};

} // namespace tiers::studio
