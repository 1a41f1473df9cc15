#include "app/studio/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace tiers::studio {

namespace {
const auto key = QStringLiteral("files/recent");
} // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

QStringList RecentFiles::files() const {
    return QSettings().value(key).toStringList();
}

void RecentFiles::add(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList all = files();
    all.removeAll(path);
    all.prepend(path);
    store(all.mid(0, most));
}

void RecentFiles::remove(const QString& file) {
    QStringList all = files();
    all.removeAll(QFileInfo(file).absoluteFilePath());
    store(all);
}

void RecentFiles::clear() {
    store({});
}

void RecentFiles::store(const QStringList& files) {
    QSettings().setValue(key, files);
    emit changed();
}

} // namespace tiers::studio
