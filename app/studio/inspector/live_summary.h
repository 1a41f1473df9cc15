#pragma once

#include "app/studio/canvas/live_figures.h"

#include <QString>
#include <QWidget>

#include <span>

class QGridLayout;
class QLabel;

namespace tiers::studio {

/// A figure of the run with its name.
struct NamedFigure {
    QString name;
    QString text;
};

/// The figures of what is selected while a run goes on: names left, numbers right, and a word where something is wrong.
class LiveSummary : public QWidget {
    Q_OBJECT

  public:
    explicit LiveSummary(QWidget* parent = nullptr);

    /// Of a component; one without stations (users, DNS) has neither utilization nor a queue.
    void showFigures(const ComponentFigures& figures, bool hasStations);
    void showFigures(const LinkFigures& figures);

  private:
    void list(std::span<const NamedFigure> figures);
    void showState(const QString& state, Condition condition);

    QLabel* m_stateIcon;
    QLabel* m_state;
    QGridLayout* m_grid;
};

} // namespace tiers::studio
