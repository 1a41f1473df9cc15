#include "app/studio/report/report_action.h"

#include "app/studio/theme/theme.h"

#include <utility>

namespace tiers::studio {

ReportAction::ReportAction(std::function<ReportSource()> source, QWidget* window)
    : QAction(theme().icon(QStringLiteral("verdict")), tr("Repor&t…"), window),
      m_source(std::move(source)),
      m_window(window) {
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    const QString tip = tr("Write verdict, evidence, charts and figures as a page, paper or data");
    setToolTip(QStringLiteral("%1 (%2)").arg(tip, shortcut().toString(QKeySequence::NativeText)));
    setStatusTip(tip);
    connect(this, &QAction::triggered, this, [this] {
        if (m_dialog == nullptr) m_dialog = new ReportDialog(m_source, m_window);
        m_dialog->refresh();
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
    });
}

} // namespace tiers::studio
