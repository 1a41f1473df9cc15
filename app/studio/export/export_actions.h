#pragma once

#include "app/studio/export/export_dialog.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;

namespace tiers::studio {

/// What leaves the studio: exports, pictures on the clipboard, paper.
class ExportActions : public QObject {
    Q_OBJECT

  public:
    /// `subject` says what there is to export when an action is chosen; dialogs belong to `window`.
    ExportActions(std::function<ExportSubject()> subject, QWidget* window);

    QAction* exportDesign;
    QAction* copyPicture;
    QAction* print;
    QAction* printPreview;

    /// Adds them to the menu of files, before `before`.
    void addTo(QMenu& menu, QAction* before) const;

  signals:
    /// A sentence about what was done.
    void noticed(const QString& text);

  private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& shortcut, const QString& tip);
    void copyToClipboard();

    std::function<ExportSubject()> m_subject;
    QWidget* m_window;
};

} // namespace tiers::studio
