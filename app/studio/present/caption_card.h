#pragma once

#include <QWidget>

class QLabel;

namespace tiers::studio {

/// What is being shown, in letters that are read from the last row: a title and a few sentences over the foot of the
/// canvas.
class CaptionCard : public QWidget {
    Q_OBJECT

  public:
    explicit CaptionCard(QWidget* over);

    /// Both empty: nothing is shown.
    void setCaption(const QString& title, const QString& text);
    /// How much of what it lies over it covers, from below.
    [[nodiscard]] int coveredHeight() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();

    QLabel* m_title;
    QLabel* m_text;
};

} // namespace tiers::studio
