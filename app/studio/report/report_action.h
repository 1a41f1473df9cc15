#pragma once

#include "app/studio/report/report_dialog.h"

#include <QAction>
#include <QPointer>

#include <functional>

namespace tiers::studio {

/// Opens the sheet that writes reports.
class ReportAction : public QAction {
    Q_OBJECT

  public:
    ReportAction(std::function<ReportSource()> source, QWidget* window);

    /// The sheet, or nullptr before it was opened.
    [[nodiscard]] ReportDialog* dialog() const { return m_dialog; }

  private:
    std::function<ReportSource()> m_source;
    QWidget* m_window;
    QPointer<ReportDialog> m_dialog;
};

} // namespace tiers::studio
