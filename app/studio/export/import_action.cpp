#include "app/studio/export/import_action.h"

#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/document/design_document.h"
#include "core/import/imports.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace tiers::studio {

ImportAction::ImportAction(Place place, QWidget* window)
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
    const auto fail = [&](const std::vector<Problem>& problems) {
        emit refused(tr("“%1” could not be imported.").arg(name), tr("The design on the canvas is as it was."),
                     problems);
        return false;
    };
    const auto format = import_format(path);
    if (!format)
        return fail({{"", tr("It is of no kind that can be imported: give it a name that ends in .drawio, .xml, .mmd, "
                             ".mermaid, .yml or .yaml.")
                              .toStdString()}});
    const auto text = read_file(path);
    if (!text) return fail(text.problems);
    const auto reading = import_design(*text.value, *format, ownVoice());
    if (!reading) return fail(reading.problems);
    std::vector<Problem> notes;
    for (const auto& note : reading.notes) notes.push_back({"", note});
    m_place(*reading.value, [this, name, notes] {
        if (notes.empty()) return;
        emit guessed(tr("“%1” was read.").arg(name),
                     tr("The file does not tell everything: the details list what was guessed."), notes);
    });
    return true;
}

} // namespace tiers::studio
