#include "app/studio/window/document_session.h"

#include "app/studio/model/design_model.h"
#include "app/studio/window/recent_files.h"
#include "app/studio/words/said.h"
#include "core/document/design_document.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include <filesystem>
#include <utility>

namespace tiers::studio {

namespace {

const auto suffix = QStringLiteral(".tiers");
const auto folderKey = QStringLiteral("files/folder");

std::filesystem::path toPath(const QString& file) {
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

QString lastFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void rememberFolder(const QString& file) {
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

} // namespace

DocumentSession::DocumentSession(DesignModel& model, RecentFiles& recent, QWidget* window)
    : QObject(window), m_model(&model), m_recent(&recent), m_window(window) {
    connect(&model.undoStack(), &QUndoStack::cleanChanged, this, &DocumentSession::stateChanged);
    connect(&model, &DesignModel::changed, this, [this](const DesignChange& change) {
        if (m_file.isEmpty() && change.touches(DesignChange::Names)) emit stateChanged();
    });
}

bool DocumentSession::isModified() const {
    return !m_model->undoStack().isClean();
}

QString DocumentSession::title() const {
    if (!m_file.isEmpty()) return QFileInfo(m_file).fileName();
    const QString name = QString::fromStdString(m_model->design().name);
    return name.isEmpty() ? tr("Untitled design") : name;
}

void DocumentSession::startNew() {
    begin({}, {});
}

void DocumentSession::adopt(Design design) {
    begin(std::move(design), {});
}

QString DocumentSession::chooseFile() const {
    return QFileDialog::getOpenFileName(m_window, tr("Open a design"), lastFolder(),
                                        tr("Designs (*.tiers);;All files (*)"));
}

bool DocumentSession::reload() {
    auto reading = load_design(toPath(m_file));
    if (!reading) {
        emit problemsMet(tr("“%1” could not be read again.").arg(QFileInfo(m_file).fileName()),
                         tr("The design that you are working on is unchanged."), reading.problems);
        return false;
    }
    m_model->replace(std::move(*reading.value), tr("Reload"));
    m_model->undoStack().setClean();
    emit saved();
    emit stateChanged();
    return true;
}

void DocumentSession::recover(const Design& design, const QString& file) {
    auto reading = file.isEmpty() ? Reading<Design>{} : load_design(toPath(file));
    begin(reading ? std::move(*reading.value) : Design{}, reading ? file : QString());
    m_model->replace(design, tr("Recover unsaved changes"));
}

bool DocumentSession::open(const QString& file) {
    auto reading = load_design(toPath(file));
    if (!reading) {
        emit problemsMet(tr("“%1” could not be opened.").arg(QFileInfo(file).fileName()),
                         tr("The design that you are working on is unchanged."), reading.problems);
        if (!QFileInfo::exists(file)) m_recent->remove(file);
        return false;
    }
    rememberFolder(file);
    m_recent->add(file);
    begin(std::move(*reading.value), QFileInfo(file).absoluteFilePath());
    if (!reading.notes.empty()) {
        QStringList notes;
        for (const auto& note : reading.notes) notes << said(note);
        emit broughtUpToDate(notes);
    }
    return true;
}

bool DocumentSession::save() {
    const bool needsPlace = m_file.isEmpty() || (QFileInfo::exists(m_file) && !QFileInfo(m_file).isWritable());
    return needsPlace ? saveAs() : saveTo(m_file);
}

bool DocumentSession::saveAs() {
    QString file =
        QFileDialog::getSaveFileName(m_window, tr("Save the design"), suggestedFile(), tr("Designs (*.tiers)"));
    if (file.isEmpty()) return false;
    if (QFileInfo(file).suffix().isEmpty()) file += suffix;
    return saveTo(file);
}

bool DocumentSession::saveTo(const QString& file) {
    if (const auto problem = save_design(m_model->design(), toPath(file))) {
        emit problemsMet(tr("The design could not be saved as “%1”.").arg(QFileInfo(file).fileName()),
                         tr("What you made is still here. Choose another place with Save as."), {*problem});
        return false;
    }
    m_file = QFileInfo(file).absoluteFilePath();
    rememberFolder(file);
    m_recent->add(file);
    m_model->undoStack().setClean();
    emit saved();
    emit stateChanged();
    return true;
}

void DocumentSession::begin(Design design, const QString& file) {
    m_file = file;
    m_model->load(std::move(design));
    emit replaced();
    emit stateChanged();
}

QString DocumentSession::suggestedFile() const {
    if (!m_file.isEmpty()) return m_file;
    QString name = title();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir(lastFolder()).filePath(name + suffix);
}

} // namespace tiers::studio
