#include "app/studio/challenge/challenge_page.h"

#include "app/studio/challenge/assumption_sheet.h"
#include "app/studio/challenge/constraint_row.h"
#include "app/studio/challenge/disclosure.h"
#include "app/studio/challenge/markdown_view.h"
#include "app/studio/challenge/quiz_view.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/panel_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

/// A text of the challenge without the heading that it opens with: what holds it shows a title already.
std::string withoutHeading(const std::string& markdown) {
    if (!markdown.starts_with("# ")) return markdown;
    const std::size_t end = markdown.find('\n');
    return end == std::string::npos ? std::string{} : markdown.substr(end + 1);
}

MarkdownView* textOf(const std::string& markdown) {
    auto* view = new MarkdownView;
    view->showMarkdown(QString::fromStdString(withoutHeading(markdown)));
    return view;
}

} // namespace

ChallengePage::ChallengePage(ScenarioSource& source, QWidget* parent) : QWidget(parent), m_source(source) {
    const Challenge& challenge = *source.challenge();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    addHeading(*column, challenge);
    m_brief = new Disclosure(tr("The story"), textOf(challenge.brief));
    m_brief->setOpen(true);
    column->addWidget(m_brief);
    auto* starter = new QPushButton(theme().icon(QStringLiteral("add")), tr("Place the starter"));
    starter->setToolTip(tr("Puts the challenge's first few components on the canvas; undo brings yours back"));
    starter->setObjectName(QStringLiteral("placeStarter"));
    connect(starter, &QPushButton::clicked, this, &ChallengePage::starterRequested);
    column->addWidget(starter);
    column->addSpacing(8);
    addConstraints(*column, challenge);
    column->addSpacing(8);
    if (!challenge.assumptions.empty())
        column->addWidget(new Disclosure(tr("Assumptions"), new AssumptionSheet(source)));
    addTexts(*column, challenge);
    addReference(*column, challenge);
    column->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panelScroll(content, QString::fromStdString(challenge.title)));
    setVerdict(nullptr);
    setGradingProgress(-1);
}

void ChallengePage::addHeading(QVBoxLayout& layout, const Challenge& challenge) {
    auto* back =
        panelBackButton(tr("All challenges"), tr("Leave this challenge; your design stays"), QStringLiteral("back"));
    connect(back, &QToolButton::clicked, this, &ChallengePage::backRequested);
    layout.addWidget(back, 0, Qt::AlignLeft);
    layout.addWidget(panelHeading(QString::fromStdString(challenge.title), FontRole::Title));
}

void ChallengePage::addConstraints(QVBoxLayout& layout, const Challenge& challenge) {
    layout.addWidget(panelHeading(tr("What is asked")));
    m_status = new QLabel;
    m_status->setWordWrap(true);
    QPalette muted = m_status->palette();
    muted.setColor(QPalette::WindowText, theme().color(Token::Muted));
    m_status->setPalette(muted);
    layout.addWidget(m_status);
    for (const Constraint& constraint : challenge.constraints) {
        auto* row = new ConstraintRow(constraint);
        layout.addWidget(row);
        m_rows.push_back(row);
        m_constraints.push_back(constraint.id);
    }
    m_grade = new QPushButton(theme().icon(QStringLiteral("verdict")), tr("Grade this design"));
    m_grade->setObjectName(QStringLiteral("grade"));
    connect(m_grade, &QPushButton::clicked, this, [this] {
        if (m_progress->isHidden()) {
            emit gradingRequested();
        } else {
            emit gradingCancelled();
        }
    });
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Grading"));
    m_show = new QPushButton(tr("Show the verdict"));
    m_show->setObjectName(QStringLiteral("showVerdict"));
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, &ChallengePage::verdictRequested);
    layout.addWidget(m_grade);
    layout.addWidget(m_progress);
    layout.addWidget(m_show);
}

void ChallengePage::addTexts(QVBoxLayout& layout, const Challenge& challenge) {
    if (!challenge.goals.empty()) {
        std::string goals;
        for (const std::string& goal : challenge.goals) goals += "- " + goal + "\n";
        layout.addWidget(new Disclosure(tr("What you will learn"), textOf(goals)));
    }
    const std::pair<QString, const std::string&> texts[] = {{tr("A way to go about it"), challenge.approach},
                                                            {tr("Concepts"), challenge.concepts},
                                                            {tr("Solution"), challenge.solution}};
    for (const auto& [title, markdown] : texts)
        if (!markdown.empty()) layout.addWidget(new Disclosure(title, textOf(markdown)));
    if (!challenge.quiz.empty()) layout.addWidget(new Disclosure(tr("Check yourself"), new QuizView(challenge.quiz)));
}

void ChallengePage::addReference(QVBoxLayout& layout, const Challenge& challenge) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 0, 0);
    auto* note = new QLabel(challenge.model ? tr("The design as it is published for this story, and one that meets "
                                                 "every constraint: the published one does not. Each takes the place "
                                                 "of yours; undo brings yours back.")
                                            : tr("One design that meets every constraint. It takes the place of "
                                                 "yours; undo brings yours back."));
    note->setWordWrap(true);
    auto* open = new QPushButton(theme().icon(QStringLiteral("reference")),
                                 challenge.model ? tr("Open the published design") : tr("Open the reference"));
    open->setObjectName(QStringLiteral("openReference"));
    connect(open, &QPushButton::clicked, this, &ChallengePage::referenceRequested);
    column->addWidget(note);
    column->addWidget(open);
    if (challenge.model) {
        auto* model = new QPushButton(theme().icon(QStringLiteral("check")), tr("Open the model design"));
        model->setObjectName(QStringLiteral("openModel"));
        connect(model, &QPushButton::clicked, this, &ChallengePage::modelRequested);
        column->addWidget(model);
    }
    layout.addWidget(new Disclosure(tr("Reference design"), content));
}

void ChallengePage::setVerdict(const Verdict* verdict) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Finding* found = nullptr;
        if (verdict) {
            const auto finding = std::ranges::find(verdict->findings, m_constraints[i], &Finding::constraint);
            if (finding != verdict->findings.end()) found = &*finding;
        }
        m_rows[i]->setFinding(found);
    }
    m_show->setVisible(verdict != nullptr);
}

void ChallengePage::setWarmingUp() {
    for (ConstraintRow* row : m_rows) row->setPending(tr("warming up"));
}

void ChallengePage::foldBrief() {
    m_brief->setOpen(false);
}

void ChallengePage::setStatus(const QString& text) {
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void ChallengePage::setGradingProgress(double share) {
    const bool grading = share >= 0;
    m_progress->setVisible(grading);
    m_progress->setValue(static_cast<int>(std::lround(share * m_progress->maximum())));
    m_grade->setText(grading ? tr("Stop grading") : tr("Grade this design"));
    m_grade->setIcon(theme().icon(grading ? QStringLiteral("stop") : QStringLiteral("verdict")));
    m_grade->setToolTip(grading
                            ? tr("Give the grading up")
                            : tr("Runs the design several times, as the tiers command does, and shows the verdict"));
}

} // namespace tiers::studio
