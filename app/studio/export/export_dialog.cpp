#include "app/studio/export/export_dialog.h"

#include "app/picture/svg_picture.h"
#include "app/studio/export/picture_preview.h"
#include "app/studio/theme/named_format.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/document/design_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace tiers::studio {

namespace {

const auto folderKey = QStringLiteral("export/folder");
const auto formatKey = QStringLiteral("export/format");

QString lastFolder(const QString& designFile) {
    const QString own = designFile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                             : QFileInfo(designFile).absolutePath();
    const QString folder = QSettings().value(folderKey, own).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString offeredName(const ExportSubject& subject) {
    if (!subject.file.isEmpty()) return QFileInfo(subject.file).completeBaseName();
    QString name = QString::fromStdString(subject.design.name);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return name.isEmpty() ? ExportDialog::tr("design") : name;
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QWidget* parent)
    : QDialog(parent),
      m_subject(std::move(subject)),
      m_preview(new PicturePreview),
      m_format(new QComboBox),
      m_use(new QLabel),
      m_all(new QRadioButton(tr("The whole design"))),
      m_selected(new QRadioButton(tr("What is selected"))),
      m_ground(new QComboBox),
      m_transparent(new QCheckBox(tr("Transparent ground"))),
      m_figures(new QCheckBox(tr("Figures of the run"))),
      m_scale(new QDoubleSpinBox),
      m_paper(new QComboBox),
      m_size(new QLabel),
      m_failure(new QLabel) {
    setWindowTitle(tr("Export the design"));
    resize(860, 480);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildOptions(*form);

    auto* side = new QVBoxLayout;
    side->addLayout(form);
    side->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_preview, 1);
    top->addLayout(side);

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    go->setIcon(theme().icon(QStringLiteral("export")));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addLayout(top, 1);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->setWordWrap(true);
    m_failure->hide();
    setTone(*m_failure, Tone::Bad);
    rows->addWidget(m_failure);
    rows->addWidget(buttons);
    showChoice();
}

void ExportDialog::buildOptions(QFormLayout& form) {
    for (const ExportFormat format : allExportFormats)
        m_format->addItem(formatTitle(format), QVariant::fromValue(static_cast<int>(format)));
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(QSettings().value(formatKey, static_cast<int>(ExportFormat::Png)))));
    m_format->setAccessibleName(tr("Format"));
    m_use->setWordWrap(true);
    m_use->setFixedWidth(260);
    m_use->setMinimumHeight(2 * m_use->fontMetrics().lineSpacing());
    m_use->setAlignment(Qt::AlignTop);
    setTone(*m_use, Tone::Muted);
    form.addRow(tr("Format"), m_format);
    form.addRow(QString(), m_use);

    const bool hasSelection = !m_subject.selection.components.empty() || !m_subject.selection.notes.empty();
    (hasSelection ? m_selected : m_all)->setChecked(true);
    m_selected->setEnabled(hasSelection);
    m_selected->setToolTip(hasSelection ? tr("Selected components and the links between them")
                                        : tr("Select components on the canvas first"));
    form.addRow(tr("Content"), m_all);
    form.addRow(QString(), m_selected);

    m_ground->addItem(tr("Light"), static_cast<int>(Ground::Light));
    m_ground->addItem(tr("Dark"), static_cast<int>(Ground::Dark));
    m_ground->setCurrentIndex(theme().shade() == Shade::Dark ? 1 : 0);
    m_ground->setAccessibleName(tr("Colours"));
    form.addRow(tr("Colours"), m_ground);
    m_transparent->setToolTip(tr("Leaves the ground transparent, for slides and pages that have their own"));
    form.addRow(QString(), m_transparent);
    m_figures->setEnabled(m_subject.figures.has_value());
    m_figures->setChecked(m_subject.figures.has_value());
    m_figures->setToolTip(m_subject.figures ? tr("Utilization, queues and rates as the canvas shows them")
                                            : tr("Run the design first"));
    form.addRow(QString(), m_figures);

    m_scale->setRange(0.5, picture::largest_scale);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setValue(2);
    m_scale->setSuffix(tr(" × screen size"));
    m_scale->setAccessibleName(tr("Scale"));
    form.addRow(tr("Scale"), m_scale);
    m_paper->addItem(tr("As large as the picture"), static_cast<int>(picture::Paper::Fit));
    m_paper->addItem(tr("A4"), static_cast<int>(picture::Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(picture::Paper::Letter));
    m_paper->setAccessibleName(tr("Page"));
    form.addRow(tr("Page"), m_paper);
    setTone(*m_size, Tone::Muted);
    form.addRow(QString(), m_size);

    for (auto* box : {m_format, m_ground, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    for (auto* box : {m_transparent, m_figures}) connect(box, &QCheckBox::toggled, this, &ExportDialog::showChoice);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::showChoice);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::showChoice);
}

ExportChoice ExportDialog::choice() const {
    return {.format = static_cast<ExportFormat>(m_format->currentData().toInt()),
            .ground = static_cast<Ground>(m_ground->currentData().toInt()),
            .transparent = m_transparent->isChecked(),
            .figures = m_figures->isChecked(),
            .scale = m_scale->value(),
            .paper = static_cast<picture::Paper>(m_paper->currentData().toInt())};
}

const Design& ExportDialog::chosenDesign() const {
    return m_selected->isChecked() ? m_subject.selection : m_subject.design;
}

const DiagramFigures* ExportDialog::figures() const {
    return m_subject.figures ? &*m_subject.figures : nullptr;
}

void ExportDialog::showChoice() {
    const ExportChoice chosen = choice();
    const bool pictured = isPicture(chosen.format);
    m_use->setText(formatUse(chosen.format));
    m_ground->setEnabled(pictured);
    m_transparent->setEnabled(pictured);
    m_figures->setEnabled(pictured && m_subject.figures.has_value());
    m_scale->setEnabled(chosen.format == ExportFormat::Png);
    m_paper->setEnabled(chosen.format == ExportFormat::Pdf);
    picture::SvgPicture picture(chosenDesign(), {.colours = &colours_of(chosen.ground),
                                                 .transparent = chosen.transparent,
                                                 .figures = chosen.figures ? figures() : nullptr,
                                                 .voice = ownVoice()});
    const QSize pixels = (picture.size() * chosen.scale).toSize();
    m_size->setText(chosen.format == ExportFormat::Png ? tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height())
                                                       : QString());
    m_preview->show(std::move(picture), chosen.transparent);
}

void ExportDialog::askForFile() {
    const ExportFormat format = choice().format;
    const QString ending = formatEnding(format);
    QString file = QFileDialog::getSaveFileName(
        this, tr("Export the design"), QDir(lastFolder(m_subject.file)).filePath(offeredName(m_subject) + ending),
        QStringLiteral("%1 (*%2)").arg(formatTitle(format), ending));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += ending;
    if (exportTo(file)) accept();
}

bool ExportDialog::exportTo(const QString& file) {
    if (const auto named = formatNamed(file, allExportFormats, formatEnding))
        m_format->setCurrentIndex(m_format->findData(static_cast<int>(*named)));
    const auto reading = exported(chosenDesign(), choice(), figures());
    const auto problem = reading ? write_file(QFileInfo(file).filesystemAbsoluteFilePath(), *reading.value)
                                 : std::optional{reading.problems.front()};
    if (problem) {
        m_failure->setText(tr("“%1” could not be written: %2").arg(QFileInfo(file).fileName(), said(*problem)));
        m_failure->show();
        return false;
    }
    m_failure->hide();
    QSettings settings;
    settings.setValue(folderKey, QFileInfo(file).absolutePath());
    settings.setValue(formatKey, static_cast<int>(choice().format));
    return true;
}

} // namespace tiers::studio
