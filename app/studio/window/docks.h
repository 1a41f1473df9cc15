#pragma once

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace tiers::studio {

/// The panels around the canvas: each can be moved, closed and taken out, and comes back where it was.
class Docks : public QObject {
    Q_OBJECT

  public:
    /// What the docks hold.
    struct Panels {
        QWidget* palette{};
        QWidget* challenge{};
        QWidget* teach{};
        QWidget* faults{};
        QWidget* inspector{};
        QWidget* charts{};
        QWidget* explain{};
        QWidget* compare{};
    };
    Docks(QMainWindow& window, const Panels& panels);

    [[nodiscard]] QDockWidget* palette() const { return m_palette; }
    [[nodiscard]] QDockWidget* challenge() const { return m_challenge; }
    [[nodiscard]] QDockWidget* teach() const { return m_teach; }
    [[nodiscard]] QDockWidget* inspector() const { return m_inspector; }
    [[nodiscard]] QDockWidget* charts() const { return m_charts; }
    /// Show or hide each.
    [[nodiscard]] QList<QAction*> toggleActions() const;
    /// What a run draws: charts in front, why and the comparison beside them.
    void showRunPanels();
    /// In a low window, gives the canvas what the charts can do without, once after they were shown.
    void lowerCharts(bool areCompact);

    /// As the last window was left, or in usual widths. Docks keep these once the window has its own size.
    void layOut();
    void store() const;
    /// As in another window.
    void takeLayoutOf(const Docks& other);
    /// Nobody is asked any more when docks come and go.
    void forget();

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QDockWidget* add(const QString& title, const QString& name, const QString& icon, QWidget* content,
                     Qt::DockWidgetArea area);
    [[nodiscard]] QList<QDockWidget*> all() const;

    QMainWindow& m_window;
    QDockWidget* m_palette;
    QDockWidget* m_challenge;
    QDockWidget* m_teach;
    QDockWidget* m_faults;
    QDockWidget* m_inspector;
    QDockWidget* m_charts;
    QDockWidget* m_explain;
    QDockWidget* m_compare;
    std::optional<int> m_lowTo; ///< the charts were shown in a low window that leaves them so much
    bool m_isArranged{};        ///< they have the sizes that they had, or the charts were given theirs
};

} // namespace tiers::studio
