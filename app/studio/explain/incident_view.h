#pragma once

#include "core/grading/incident.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tiers::studio {

/// Incidents in words: what led to what, with times. A click on a time shows that moment and what the step is about.
class IncidentView : public QWidget {
    Q_OBJECT

  public:
    explicit IncidentView(QWidget* parent = nullptr);

    void setIncidents(std::vector<Incident> incidents);
    /// Instead of incidents: why there are none.
    void setNote(const QString& note);
    [[nodiscard]] const std::vector<Incident>& incidents() const { return m_incidents; }

  signals:
    void stepActivated(const tiers::IncidentStep& step);

  private:
    void clear();
    void add(const Incident& incident);

    std::vector<Incident> m_incidents;
    QString m_note;
    QVBoxLayout* m_layout;
};

} // namespace tiers::studio
