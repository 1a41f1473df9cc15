#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace tiers::studio {

/// Tells when another program changes or removes the file that is worked on. Its own writes are told to it with
/// `begin`.
class FileWatch : public QObject {
    Q_OBJECT

  public:
    explicit FileWatch(QObject* parent = nullptr);

    /// From now on the file as it is at the moment is what we know. Empty: nothing is watched.
    void begin(const QString& file);

  signals:
    void changed();
    void removed();

  private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< writers rarely write at one stroke
    QString m_file;
    QByteArray m_known; ///< a digest of what the file holds; empty: it was not there
};

} // namespace tiers::studio
