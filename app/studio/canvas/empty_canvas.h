#pragma once

#include <QWidget>

class QPushButton;

namespace tiers::studio {

/// What an empty canvas shows: a faint drawing of the first three steps and, where there is one, a button that places
/// the challenge's starter. Everywhere but on the button the mouse works on the canvas below.
class EmptyCanvas : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyCanvas(QWidget* viewport);

    void setStarterOffered(bool offered);
    /// Takes the middle of the viewport.
    void place();

  signals:
    void starterRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QPushButton* m_button;
};

} // namespace tiers::studio
