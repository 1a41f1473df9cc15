#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace tiers::studio {

/// A place of the window and what to know about it.
struct TourStop {
    QPointer<QWidget> place;
    QString title;
    QString text;
};

/// Walks a newcomer through the window, one place after the other. It can be left at any time.
class Tour : public QWidget {
    Q_OBJECT

  public:
    /// Lies over `window` until it is over.
    Tour(std::vector<TourStop> stops, QWidget& window);

    [[nodiscard]] int stop() const { return m_stop; }

  signals:
    void ended();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void go(int stop);
    void end();
    void arrange();
    [[nodiscard]] QRect lit() const;

    std::vector<TourStop> m_stops;
    int m_stop{};
    QWidget* m_card;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
};

/// Whether the tour was seen or skipped on this machine.
[[nodiscard]] bool isTourDone();
void setTourDone(bool done);

} // namespace tiers::studio
