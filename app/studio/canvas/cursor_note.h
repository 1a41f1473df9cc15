#pragma once

#include <QLabel>

namespace tiers::studio {

/// A line of text beside the mouse: why a wire may not end here.
class CursorNote : public QLabel {
    Q_OBJECT
  public:
    explicit CursorNote(QWidget* viewport);

    /// Shows the text below and right of a point of the viewport, within its bounds; an empty text hides it.
    void tell(const QString& text, QPoint at);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tiers::studio
