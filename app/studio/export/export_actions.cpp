#include "app/studio/export/export_actions.h"

#include "app/picture/svg_picture.h"
#include "app/studio/export/diagram_print.h"
#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <memory>
#include <utility>

namespace tiers::studio {

namespace {

constexpr double clipboardScale = 2;

/// The selection where there is one, else everything.
const Design& meant(const ExportSubject& subject) {
    return subject.selection.components.empty() ? subject.design : subject.selection;
}

} // namespace

ExportActions::ExportActions(std::function<ExportSubject()> subject, QWidget* window)
    : QObject(window),
      exportDesign(make(tr("&Export…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E),
                        tr("Write the design as a picture or for another program"))),
      copyPicture(make(tr("Copy as pict&ure"), QStringLiteral("picture"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                       tr("Put a picture of the design, or of what is selected, on the clipboard"))),
      print(make(tr("&Print…"), QStringLiteral("print"), QKeySequence::Print, tr("Print the design on one page"))),
      printPreview(make(tr("Print previe&w"), QStringLiteral("report"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                        tr("See the page before it is printed"))),
      m_subject(std::move(subject)),
      m_window(window) {
    connect(exportDesign, &QAction::triggered, this, [this] { ExportDialog(m_subject(), m_window).exec(); });
    connect(copyPicture, &QAction::triggered, this, &ExportActions::copyToClipboard);
    connect(print, &QAction::triggered, this, [this] {
        const ExportSubject printed = m_subject();
        printDesign(printed.design, printed.selection, m_window);
    });
    connect(printPreview, &QAction::triggered, this, [this] { previewPrint(m_subject().design, m_window); });
}

QAction* ExportActions::make(const QString& text, const QString& icon, const QKeySequence& shortcut,
                             const QString& tip) {
    auto* action = new QAction(theme().icon(icon), text, this);
    action->setShortcut(shortcut);
    action->setToolTip(tipWithShortcut(tip, shortcut));
    action->setStatusTip(tip);
    return action;
}

void ExportActions::addTo(QMenu& menu, QAction* before) const {
    menu.insertActions(before, {exportDesign, copyPicture, print, printPreview});
    menu.insertSeparator(before);
}

void ExportActions::copyToClipboard() {
    const ExportSubject subject = m_subject();
    const DiagramLook look{.colours = &colours_of(theme().shade() == Shade::Dark ? Ground::Dark : Ground::Light),
                           .figures = subject.figures ? &*subject.figures : nullptr,
                           .voice = ownVoice()};
    const QImage image = picture::SvgPicture(meant(subject), look).image(clipboardScale);
    if (image.isNull()) {
        emit noticed(tr("The design is too large for a picture on the clipboard. Export it as SVG instead."));
        return;
    }
    auto data = std::make_unique<QMimeData>();
    data->setImageData(image);
    data->setData(QStringLiteral("image/svg+xml"), QByteArray::fromStdString(write_svg(meant(subject), look)));
    QGuiApplication::clipboard()->setMimeData(data.release());
    emit noticed(tr("The picture is on the clipboard."));
}

} // namespace tiers::studio
