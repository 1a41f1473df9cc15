#pragma once

#include "core/model/design.h"

#include <QObject>
#include <QString>

class QWidget;

namespace tiers::studio {

class DesignModel;
class RecentFiles;

/// The document's life: which file it is, whether it is saved, and the questions that opening, saving and leaving ask.
/// What cannot be read or written is told with its problems; the present design then stays as it is.
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
    bool startNew();
    /// A design that comes from nowhere, such as a challenge's starter. Nothing is asked.
    void adopt(Design design);
    /// Asks which file.
    bool open();
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
    /// Asks what becomes of unsaved changes. True: they are saved or not wanted.
    [[nodiscard]] bool letGo();

  signals:
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
