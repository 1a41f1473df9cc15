#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace tiers::studio {

class CaptionCard;
class Spotlight;

/// Shows a window to a room: the whole screen for the canvas and the charts, all else put away, larger type, captions,
/// and a spotlight that follows the pointer. Leaving it brings everything back as it was.
class Presenter : public QObject {
    Q_OBJECT

  public:
    /// What the window is to do with its own parts when presenting begins (true) and ends (false).
    using Change = std::function<void(bool)>;

    /// `stage`: what stays in the middle; `kept`: the dock that stays beside it, if it was shown.
    Presenter(QMainWindow& window, QWidget* stage, QDockWidget* kept, Change change);
    ~Presenter() override;

    /// Checkable.
    [[nodiscard]] QAction* presentAction() const { return m_present; }
    /// Checkable; also without presenting.
    [[nodiscard]] QAction* spotlightAction() const { return m_light; }
    [[nodiscard]] bool isPresenting() const;
    /// Shown while presenting.
    void setCaption(const QString& title, const QString& text);
    [[nodiscard]] const CaptionCard& caption() const { return *m_caption; }
    [[nodiscard]] const Spotlight& spotlight() const { return *m_spotlight; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void present(bool on);
    void putAway();
    void bringBack();

    QMainWindow& m_window;
    QDockWidget* m_kept;
    Change m_change;
    QAction* m_present;
    QAction* m_light;
    CaptionCard* m_caption;
    Spotlight* m_spotlight;
    QString m_title;
    QString m_text;
    QByteArray m_layout;
    Qt::WindowStates m_state;
    std::vector<QPointer<QWidget>> m_hidden;
    QList<QAction*> m_lent; ///< actions whose menu is put away: their shortcuts go on
};

} // namespace tiers::studio
