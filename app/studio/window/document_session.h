#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace tiers::studio {

class DesignModel;
class RecentFiles;

/// The document's life: which file it is and whether it is saved. What is unsaved is to be asked about before another
/// design takes its place. What cannot be read or written is told with its problems; the present design then stays as
/// it is.
class DocumentSession : public QObject {
    Q_OBJECT

  public:
    /// `window` is what dialogs belong to.
    DocumentSession(DesignModel& model, RecentFiles& recent, QWidget* window);

    /// Empty: never saved.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isModified() const;
    /// The file's name, or the design's where there is no file.
    [[nodiscard]] QString title() const;

    /// An empty design without a file.
    void startNew();
    /// A design that comes from nowhere, such as a challenge's starter.
    void adopt(Design design);
    bool open(const QString& file);
    /// Which design to open, as the person chooses; empty: none.
    [[nodiscard]] QString chooseFile() const;
    /// Takes what the file holds now, as a step that can be undone.
    bool reload();
    /// Unsaved work of an earlier session comes back: over the file that it belongs to, as a step that can be undone.
    void recover(const Design& design, const QString& file);
    bool save();
    /// Asks where to.
    bool saveAs();
    bool saveTo(const QString& file);

  signals:
    /// A file could not be read or written. `headline`: what did not work, in a sentence; `reassurance`: what that
    /// means for the person.
    void problemsMet(const QString& headline, const QString& reassurance, const std::vector<tiers::Problem>& problems);
    /// Another design is there: new, opened or adopted.
    void replaced();
    /// Another file, or its state of being saved.
    void stateChanged();
    /// The file holds the design as it is.
    void saved();
    /// The file was of an older version; `notes` say what was changed.
    void broughtUpToDate(const QStringList& notes);

  private:
    void begin(Design design, const QString& file);
    [[nodiscard]] QString suggestedFile() const;

    DesignModel* m_model;
    RecentFiles* m_recent;
    QWidget* m_window;
    QString m_file;
};

} // namespace tiers::studio
