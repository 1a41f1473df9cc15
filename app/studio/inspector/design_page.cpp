#include "app/studio/inspector/design_page.h"

#include "app/studio/inspector/finding_row.h"
#include "app/studio/inspector/name_field.h"
#include "app/studio/inspector/workload_form.h"
#include "app/studio/inspector/workload_words.h"
#include "app/studio/model/design_model.h"
#include "app/studio/model/own_workload.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    return label;
}

void clear(QLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// "0.97 /s" stays on one line.
QString unbroken(QString text) {
    return text.replace(QChar(0x2009), QChar(0x202F)).replace(QStringLiteral("/s"), QStringLiteral("/\u2060s"));
}

} // namespace

DesignPage::DesignPage(DesignModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(&model),
      m_name(new NameField(this)),
      m_contents(new QLabel(this)),
      m_noWorkload(new QLabel(tr("None yet: nobody uses this design. A challenge brings its own."), this)),
      m_giveWorkload(new QPushButton(tr("Give it usual traffic"), this)),
      m_ownWorkload(new WorkloadForm(this)),
      m_workload(new QGridLayout),
      m_findingsHeading(heading({}, this)),
      m_findings(new QVBoxLayout) {
    m_name->setObjectName(QStringLiteral("design-name"));
    m_name->setAccessibleName(tr("Name of the design"));
    m_name->setPlaceholderText(tr("Name of the design"));
    m_name->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    m_contents->setFont(theme().font(FontRole::Label));
    setTone(*m_contents, Tone::Muted);
    m_noWorkload->setWordWrap(true);
    setTone(*m_noWorkload, Tone::Muted);
    m_workload->setHorizontalSpacing(12);
    m_workload->setVerticalSpacing(4);
    m_workload->setColumnStretch(1, 1);
    m_findings->setSpacing(4);

    auto* top = new QVBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_name);
    top->addWidget(m_contents);
    auto* workload = new QVBoxLayout;
    workload->setSpacing(4);
    workload->addWidget(heading(tr("Workload"), this));
    workload->addWidget(m_noWorkload);
    workload->addWidget(m_giveWorkload, 0, Qt::AlignLeft);
    workload->addWidget(m_ownWorkload);
    workload->addLayout(m_workload);
    auto* findings = new QVBoxLayout;
    findings->setSpacing(8);
    findings->addWidget(m_findingsHeading);
    findings->addLayout(m_findings);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(16);
    rows->addLayout(top);
    rows->addLayout(workload);
    rows->addLayout(findings);
    rows->addStretch();

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->isModified()) return;
        m_name->setModified(false);
        m_model->setName(m_name->text().trimmed());
    });
    m_giveWorkload->setObjectName(QStringLiteral("give-workload"));
    m_giveWorkload->setToolTip(
        wrappedTip(tr("100 requests a second, of which one in ten is a write. You can change both here.")));
    connect(m_giveWorkload, &QPushButton::clicked, this, [this] { m_model->setWorkload(usualWorkload()); });
    connect(m_ownWorkload, &WorkloadForm::edited, this,
            [this](const Workload& changed) { m_model->setWorkload(changed); });
    refresh();
    showWorkload(nullptr, false);
    showFindings({}, {});
}

void DesignPage::refresh() {
    const Design& design = m_model->design();
    if (!m_name->isModified()) {
        m_name->setText(QString::fromStdString(design.name));
        m_name->setCursorPosition(0);
    }
    const auto components = static_cast<int>(design.components.size());
    const auto links = static_cast<int>(design.links.size());
    m_contents->setText((components == 1 ? tr("1 component") : tr("%n components", nullptr, components)) +
                        QStringLiteral(" · ") + (links == 1 ? tr("1 link") : tr("%n links", nullptr, links)));
}

void DesignPage::showWorkload(const Workload* workload, bool isOwn) {
    clear(*m_workload);
    const bool none = workload == nullptr || workload->populations.empty();
    m_noWorkload->setVisible(none);
    m_giveWorkload->setVisible(none);
    m_ownWorkload->setVisible(!none && isOwn);
    if (!none && isOwn) return m_ownWorkload->setWorkload(*workload);
    if (none) return;
    for (const auto& lines : {populationLines(*workload), classLines(*workload)}) {
        for (const auto& [name, text] : lines) {
            const int row = m_workload->rowCount();
            auto* left = new QLabel(name, this);
            auto* right = new QLabel(unbroken(text), this);
            right->setWordWrap(true);
            setTone(*right, Tone::Muted);
            m_workload->addWidget(left, row, 0, Qt::AlignTop);
            m_workload->addWidget(right, row, 1);
        }
    }
}

void DesignPage::showFindings(const std::vector<LintFinding>& findings, const std::vector<QString>& remedies) {
    clear(*m_findings);
    const auto count = static_cast<int>(findings.size());
    m_findingsHeading->setText(count == 0   ? tr("No findings")
                               : count == 1 ? tr("1 finding")
                                            : tr("%n findings", nullptr, count));
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const LintFinding& finding = findings[i];
        auto* row = new FindingRow(finding, this);
        if (i < remedies.size() && !remedies[i].isEmpty()) row->setRemedy(remedies[i]);
        connect(row, &FindingRow::remedyRequested, this, [this, finding] { emit remedyRequested(finding); });
        connect(row, &FindingRow::clicked, this, [this, subject = QString::fromStdString(finding.subject)] {
            if (!subject.isEmpty()) emit revealRequested(subject);
        });
        m_findings->addWidget(row);
    }
}

} // namespace tiers::studio
