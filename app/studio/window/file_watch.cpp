#include "app/studio/window/file_watch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace tiers::studio {

namespace {

constexpr int settleTime = 150; // ms

QByteArray digestOf(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(&file);
    return digest.result();
}

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
    // A file that is replaced as a whole is seen by its folder only.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void FileWatch::begin(const QString& file) {
    m_settle.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) m_watcher.removePaths(watched);
    m_file = file;
    if (file.isEmpty()) return;
    m_known = digestOf(file);
    m_watcher.addPath(QFileInfo(file).absolutePath());
    m_watcher.addPath(file);
}

void FileWatch::look() {
    if (m_file.isEmpty()) return;
    const QByteArray now = digestOf(m_file);
    if (now == m_known) return;
    m_known = now;
    if (now.isEmpty()) {
        emit removed();
        return;
    }
    m_watcher.addPath(m_file);
    emit changed();
}

} // namespace tiers::studio
