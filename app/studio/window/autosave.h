#pragma once

#include "core/model/design.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace tiers::studio {

class DesignModel;
class DocumentSession;

/// What a program that ended without saving left behind.
struct LeftBehind {
    QString sideFile;
    QString file; ///< that it belongs to; empty: it was never saved
    QString title;
    QDateTime time;
    Design design;
};

/// Keeps unsaved work in a side file, a few seconds after each change. The side file goes when the design is saved or
/// let go; what is there of a process that is gone was left behind by a crash.
class Autosave : public QObject {
    Q_OBJECT

  public:
    /// `folder`: where side files are, made as needed.
    Autosave(DesignModel& model, DocumentSession& session, const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// How long after a change, in ms; 0: not at all.
    void setInterval(int interval);
    [[nodiscard]] int interval() const { return m_interval; }
    /// Empty where nothing is unsaved.
    [[nodiscard]] QString sideFile() const;
    /// Writes what is unsaved without waiting. False: it could not be written.
    bool writeNow();
    /// The unsaved work is not wanted: the side file goes.
    void forget();
    /// Puts the design by for the next session, as `keptIn` finds it. Nothing: it could not be written.
    [[nodiscard]] std::optional<QString> keep() const;

    /// The usual place of side files.
    [[nodiscard]] static QString usualFolder();
    /// What processes that are gone have left in a folder, the latest first. What cannot be read is left out.
    [[nodiscard]] static std::vector<LeftBehind> leftIn(const QString& folder);
    static void discard(const LeftBehind& left);
    /// What was put by with `keep`, in no order.
    [[nodiscard]] static std::vector<LeftBehind> keptIn(const QString& folder);

  signals:
    /// A side file is there or has been renewed.
    void written();
    /// It could not be written; `reason` in words.
    void failed(const QString& reason);

  private:
    void follow();
    [[nodiscard]] bool writeTo(const QString& name, QString& error) const;

    DesignModel& m_model;
    DocumentSession& m_session;
    QString m_folder;
    QString m_sideFile;
    std::unique_ptr<QLockFile> m_lock; ///< tells other processes that we live
    QTimer m_timer;
    int m_interval{3000};
};

} // namespace tiers::studio
