#include "app/studio/report/report_dialog.h"

#include "app/studio/theme/named_format.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/document/design_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tiers::studio {

namespace {

const auto authorKey = QStringLiteral("report/author");
const auto formatKey = QStringLiteral("report/format");
const auto folderKey = QStringLiteral("report/folder");
constexpr int formWidth = 300;

constexpr std::array formats{ReportFormat::Page, ReportFormat::Paper, ReportFormat::Json, ReportFormat::Csv};

QString titleOf(ReportFormat format) {
    switch (format) {
    case ReportFormat::Page: return ReportDialog::tr("One HTML page");
    case ReportFormat::Paper: return ReportDialog::tr("PDF to print");
    case ReportFormat::Json: return ReportDialog::tr("Data as JSON");
    case ReportFormat::Csv: return ReportDialog::tr("Data as CSV");
    }
    return {};
}

QString endingOf(ReportFormat format) {
    switch (format) {
    case ReportFormat::Page: return QStringLiteral(".html");
    case ReportFormat::Paper: return QStringLiteral(".pdf");
    case ReportFormat::Json: return QStringLiteral(".json");
    case ReportFormat::Csv: return QStringLiteral(".csv");
    }
    return {};
}

bool isData(ReportFormat format) {
    return format == ReportFormat::Json || format == ReportFormat::Csv;
}

} // namespace

ReportDialog::ReportDialog(std::function<ReportSource()> source, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_job(new ReportJob(this)),
      m_what(new QLabel),
      m_author(new QLineEdit),
      m_format(new QComboBox),
      m_other(new QComboBox),
      m_hints(new QCheckBox(tr("All hints, not the first alone"))),
      m_bar(new QProgressBar),
      m_told(new QLabel) {
    setWindowTitle(tr("Report"));
    buildForm();
    connect(m_job, &ReportJob::progressed, m_bar,
            [this](double share) { m_bar->setValue(static_cast<int>(100 * share)); });
    connect(m_job, &ReportJob::done, this, &ReportDialog::keep);
    connect(m_job, &ReportJob::failed, this, [this](const QString& why) { tell(why, true); });
    connect(m_job, &ReportJob::ended, this, [this] { showRunning(false); });
    connect(this, &QDialog::rejected, m_job, &ReportJob::cancel);
    refresh();
}

void ReportDialog::buildForm() {
    m_what->setWordWrap(true);
    m_author->setText(QSettings().value(authorKey).toString());
    m_author->setPlaceholderText(tr("For the title; may stay empty"));
    m_author->setAccessibleName(tr("Your name"));
    m_author->setMinimumWidth(formWidth);
    for (const ReportFormat format : formats) m_format->addItem(titleOf(format), static_cast<int>(format));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(formatKey, 0))));
    m_format->setAccessibleName(tr("Form"));
    m_other->addItem(tr("Nothing"), static_cast<int>(Other::Nothing));
    m_other->addItem(tr("The reference"), static_cast<int>(Other::Reference));
    m_other->addItem(tr("Another design…"), static_cast<int>(Other::File));
    m_other->setAccessibleName(tr("Compared with"));
    m_other->setToolTip(tr("Both under the same traffic, side by side"));
    m_hints->setToolTip(tr("For every constraint that is missed"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_told->setOpenExternalLinks(true);
    m_bar->setAccessibleName(tr("Grading"));
    m_bar->setTextVisible(false);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Your name"), m_author);
    form->addRow(tr("Form"), m_format);
    form->addRow(tr("Compared with"), m_other);
    form->addRow(QString(), m_hints);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_write = buttons->addButton(tr("Write…"), QDialogButtonBox::ActionRole);
    m_write->setIcon(theme().icon(QStringLiteral("report")));
    m_write->setToolTip(tr("Grade the design over several runs and write the report"));
    m_write->setDefault(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addWidget(m_what);
    rows->addLayout(form);
    rows->addWidget(m_bar);
    rows->addWidget(m_told);
    rows->addStretch(1);
    rows->addWidget(buttons);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_write, &QPushButton::clicked, this, &ReportDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::showFormat);
    connect(m_author, &QLineEdit::editingFinished, this,
            [this] { QSettings().setValue(authorKey, m_author->text().trimmed()); });
    connect(m_other, &QComboBox::activated, this, [this] {
        if (static_cast<Other>(m_other->currentData().toInt()) != Other::File) return;
        m_otherFile = QFileDialog::getOpenFileName(this, tr("Compare with a design"),
                                                   QSettings().value(folderKey).toString(), tr("Designs (*.tiers)"));
        if (m_otherFile.isEmpty()) return m_other->setCurrentIndex(0);
        m_other->setItemText(m_other->currentIndex(), tr("Another design: %1").arg(QFileInfo(m_otherFile).fileName()));
    });
    showRunning(false);
    showFormat();
}

ReportFormat ReportDialog::format() const {
    return static_cast<ReportFormat>(m_format->currentData().toInt());
}

void ReportDialog::refresh() {
    const ReportSource source = m_source();
    const QString name = source.design.name.empty() ? tr("This design") : QString::fromStdString(source.design.name);
    m_write->setEnabled(source.challenge && !m_job->isRunning());
    m_what->setText(source.challenge ? tr("“%1” under the challenge “%2”, from seed %3.")
                                           .arg(name, QString::fromStdString(source.challenge->title))
                                           .arg(source.seed)
                                     : tr("Open a challenge first: a report tells its verdict."));
    if (!m_job->isRunning()) m_told->clear();
}

void ReportDialog::showFormat() {
    m_other->setEnabled(!isData(format()));
    if (isData(format())) m_other->setCurrentIndex(0);
    m_hints->setEnabled(!isData(format()));
}

void ReportDialog::showRunning(bool runs) {
    m_bar->setVisible(runs);
    m_write->setEnabled(!runs);
    if (runs) tell(tr("Grading…"), false);
}

void ReportDialog::tell(const QString& text, bool isTrouble) {
    setTone(*m_told, isTrouble ? Tone::Bad : Tone::Muted);
    m_told->setText(text);
    if (isTrouble) emit refused(text);
}

std::optional<Design> ReportDialog::otherDesign(const Challenge& challenge, QString& problem) {
    if (isData(format())) return std::nullopt;
    switch (static_cast<Other>(m_other->currentData().toInt())) {
    case Other::Nothing: return std::nullopt;
    case Other::Reference: return challenge.reference;
    case Other::File: break;
    }
    auto reading = load_design(QFileInfo(m_otherFile).filesystemAbsoluteFilePath());
    if (!reading)
        problem =
            tr("“%1” cannot be compared: %2").arg(QFileInfo(m_otherFile).fileName(), said(reading.problems.front()));
    return std::move(reading.value);
}

void ReportDialog::askForFile() {
    const ReportSource source = m_source();
    const QFileInfo design(source.file);
    const QString folder = source.file.isEmpty() ? QSettings().value(folderKey).toString() : design.absolutePath();
    const QString name = source.file.isEmpty() ? tr("report") : design.completeBaseName() + tr("-report");
    QString file =
        QFileDialog::getSaveFileName(this, tr("Write the report"), QDir(folder).filePath(name + endingOf(format())),
                                     QStringLiteral("%1 (*%2)").arg(titleOf(format()), endingOf(format())));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += endingOf(format());
    writeTo(file);
}

void ReportDialog::writeTo(const QString& file) {
    if (const auto named = formatNamed(file, formats, endingOf))
        m_format->setCurrentIndex(m_format->findData(static_cast<int>(*named)));
    ReportSource source = m_source();
    if (!source.challenge) return tell(tr("Open a challenge first: a report tells its verdict."), true);
    QString problem;
    auto other = otherDesign(*source.challenge, problem);
    if (!problem.isEmpty()) return tell(problem, true);
    m_file = file;
    showRunning(true);
    m_job->start({.design = std::move(source.design),
                  .other = std::move(other),
                  .challenge = *std::move(source.challenge),
                  .seed = source.seed,
                  .author = m_author->text().trimmed().toStdString(),
                  .allHints = m_hints->isChecked(),
                  .assumed = source.assumed,
                  .format = format()});
}

void ReportDialog::keep(const std::string& bytes) {
    const QFileInfo info(m_file);
    if (const auto problem = write_file(info.filesystemAbsoluteFilePath(), bytes))
        return tell(tr("“%1” %2.").arg(info.fileName(), said(*problem)), true);
    QSettings settings;
    settings.setValue(formatKey, static_cast<int>(format()));
    settings.setValue(folderKey, info.absolutePath());
    tell(QStringLiteral("%1 <a href=\"%2\">%3</a>")
             .arg(tr("“%1” is written.").arg(info.fileName().toHtmlEscaped()),
                  QString::fromUtf8(QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded()), tr("Open it")),
         false);
    emit written(m_file);
}

} // namespace tiers::studio
