#include "app/studio/window/autosave.h"

#include "app/studio/model/design_model.h"
#include "app/studio/window/document_session.h"
#include "core/document/design_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

const auto keptSuffix = QStringLiteral(".json");
const auto lockSuffix = QStringLiteral(".lock");
const auto keptFolder = QStringLiteral("kept");

std::optional<LeftBehind> readSideFile(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    auto design = read_design(kept.value(QLatin1String("design")).toString().toStdString());
    if (!design) return std::nullopt;
    return LeftBehind{name, kept.value(QLatin1String("file")).toString(), kept.value(QLatin1String("title")).toString(),
                      QDateTime::fromString(kept.value(QLatin1String("time")).toString(), Qt::ISODate),
                      std::move(*design.value)};
}

} // namespace

Autosave::Autosave(DesignModel& model, DocumentSession& session, const QString& folder, QObject* parent)
    : QObject(parent),
      m_model(model),
      m_session(session),
      m_folder(folder),
      m_sideFile(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + keptSuffix)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&model, &DesignModel::changed, this, &Autosave::follow);
    connect(&session, &DocumentSession::stateChanged, this, &Autosave::follow);
}

Autosave::~Autosave() {
    forget();
}

void Autosave::setInterval(int interval) {
    m_interval = interval;
    m_timer.stop();
    follow();
}

QString Autosave::sideFile() const {
    return m_lock ? m_sideFile : QString();
}

void Autosave::follow() {
    if (!m_session.isModified()) return forget();
    // A long row of edits does not put it off.
    if (m_interval > 0 && !m_timer.isActive()) m_timer.start(m_interval);
}

void Autosave::forget() {
    m_timer.stop();
    if (!m_lock) return;
    QFile::remove(m_sideFile);
    m_lock.reset();
}

bool Autosave::writeTo(const QString& name, QString& error) const {
    QDir().mkpath(QFileInfo(name).path());
    const QJsonObject kept{{QStringLiteral("file"), m_session.file()},
                           {QStringLiteral("title"), m_session.title()},
                           {QStringLiteral("time"), QDateTime::currentDateTime().toString(Qt::ISODate)},
                           {QStringLiteral("design"), QString::fromStdString(write_design(m_model.design()))}};
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) >= 0 && file.commit();
    if (!written) error = file.errorString();
    return written;
}

std::optional<QString> Autosave::keep() const {
    const QString name = QDir(m_folder).filePath(keptFolder + u'/' + QFileInfo(m_sideFile).fileName());
    QString error;
    return writeTo(name, error) ? std::optional(name) : std::nullopt;
}

bool Autosave::writeNow() {
    if (!m_session.isModified()) {
        forget();
        return true;
    }
    QDir().mkpath(m_folder);
    if (!m_lock) {
        auto lock = std::make_unique<QLockFile>(m_sideFile + lockSuffix);
        lock->setStaleLockTime(0);
        if (!lock->tryLock()) {
            emit failed(tr("The folder %1 cannot be written.").arg(m_folder));
            return false;
        }
        m_lock = std::move(lock);
    }
    QString error;
    if (!writeTo(m_sideFile, error)) {
        emit failed(error);
        return false;
    }
    emit written();
    return true;
}

QString Autosave::usualFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("unsaved"));
}

std::vector<LeftBehind> Autosave::leftIn(const QString& folder) {
    std::vector<LeftBehind> left;
    for (const QFileInfo& entry : QDir(folder).entryInfoList({QLatin1Char('*') + keptSuffix}, QDir::Files)) {
        QLockFile lock(entry.filePath() + lockSuffix);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue; // a program that lives works on it
        if (auto found = readSideFile(entry.filePath())) left.push_back(std::move(*found));
    }
    std::ranges::stable_sort(left, std::ranges::greater{}, &LeftBehind::time);
    return left;
}

std::vector<LeftBehind> Autosave::keptIn(const QString& folder) {
    std::vector<LeftBehind> kept;
    for (const QFileInfo& entry :
         QDir(QDir(folder).filePath(keptFolder)).entryInfoList({QLatin1Char('*') + keptSuffix}, QDir::Files))
        if (auto found = readSideFile(entry.filePath())) kept.push_back(std::move(*found));
    return kept;
}

void Autosave::discard(const LeftBehind& left) {
    QFile::remove(left.sideFile);
}

} // namespace tiers::studio
