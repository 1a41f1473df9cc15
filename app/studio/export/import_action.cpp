#include "app/studio/export/import_action.h"

#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"
#include "core/document/design_document.h"
#include "core/import/imports.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <utility>

namespace tiers::studio {

ImportAction::ImportAction(std::function<void(const Design&)> place, QWidget* window)
    : QAction(theme().icon(QStringLiteral("open")), tr("&Import…"), window),
      m_place(std::move(place)),
      m_window(window) {
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    const QString tip = tr("Read a draw.io diagram, a Mermaid flowchart or a docker-compose file as a design");
    setToolTip(tipWithShortcut(tip, shortcut()));
    setStatusTip(tip);
    connect(this, &QAction::triggered, this, &ImportAction::ask);
}

void ImportAction::ask() {
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("Import a drawing"), {},
                                     tr("Drawings (*.drawio *.xml *.mmd *.mermaid *.yml *.yaml);;All files (*)"));
    if (!file.isEmpty()) importFile(file);
}

bool ImportAction::importFile(const QString& file) {
    const auto path = QFileInfo(file).filesystemAbsoluteFilePath();
    const QString name = QFileInfo(file).fileName();
    const auto fail = [&](const QString& why) {
        QMessageBox::warning(m_window, tr("Import a drawing"), why);
        return false;
    };
    const auto unreadable = [&](const Problem& problem) {
        return tr("“%1” could not be imported: %2").arg(name, QString::fromStdString(describe(problem)));
    };
    const auto format = import_format(path);
    if (!format)
        return fail(
            tr("“%1” is of no kind that can be imported: give it a name that ends in .drawio, .xml, .mmd, .mermaid, "
               ".yml or .yaml.")
                .arg(name));
    const auto text = read_file(path);
    if (!text) return fail(unreadable(text.problems.front()));
    auto reading = import_design(*text.value, *format);
    if (!reading) return fail(unreadable(reading.problems.front()));
    m_place(*reading.value);
    if (reading.notes.empty()) return true;
    QStringList notes;
    for (const auto& note : reading.notes) notes << QString::fromStdString(note);
    QMessageBox told(QMessageBox::Information, tr("Import a drawing"), tr("“%1” was read.").arg(name), QMessageBox::Ok,
                     m_window);
    told.setInformativeText(tr("The file does not tell everything. The details list what was guessed; look it over."));
    told.setDetailedText(notes.join(QLatin1Char('\n')));
    told.exec();
    return true;
}

} // namespace tiers::studio
