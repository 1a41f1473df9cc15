#pragma once

#include "app/studio/run/run_check.h"

#include <QFrame>

class QTextBrowser;

namespace tiers::studio {

/// The list of what stands in the way of a run, each with its remedy and a way to the component concerned.
class ObstaclePopup : public QFrame {
    Q_OBJECT

  public:
    explicit ObstaclePopup(QWidget* parent);

    void setObstacles(const std::vector<RunObstacle>& obstacles);
    /// Opens below `anchor`.
    void popUp(const QWidget& anchor);
    [[nodiscard]] QString plainText() const;

  signals:
    void subjectActivated(const QString& id);
    /// What is offered is wanted.
    void offerTaken();

  private:
    QTextBrowser* m_text;
};

} // namespace tiers::studio
