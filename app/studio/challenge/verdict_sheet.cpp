#include "app/studio/challenge/verdict_sheet.h"

#include "app/studio/challenge/constraint_row.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int headline_icon = 28;
constexpr int finding_icon = 20;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QLabel* label(const QString& text, Token token, const QFont& font) {
    auto* made = new QLabel(text);
    made->setWordWrap(true);
    made->setFont(font);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, theme().color(token));
    made->setPalette(palette);
    return made;
}

QFrame* hairLine() {
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setStyleSheet(QStringLiteral("background: %1").arg(theme().color(Token::Border).name()));
    return line;
}

} // namespace

VerdictSheet::VerdictSheet(QWidget* parent)
    : QDialog(parent), m_icon(new QLabel), m_headline(new QLabel), m_basisLine(new QLabel) {
    setWindowTitle(tr("Verdict"));
    resize(680, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_headline->setWordWrap(true);
    m_basisLine->setWordWrap(true);
    words->addWidget(m_headline);
    words->addWidget(m_basisLine);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    layout->addLayout(top);

    auto* content = new QWidget;
    m_evidence = new QVBoxLayout(content);
    m_evidence->setContentsMargins(0, 0, 12, 0);
    m_evidence->setSpacing(12);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Evidence"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll, 1);

    auto* buttons = new QHBoxLayout;
    auto* copy = new QPushButton(theme().icon(QStringLiteral("copy")), tr("Copy as text"));
    copy->setToolTip(tr("Puts the verdict on the clipboard as plain text"));
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text); });
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(&theme(), &Theme::changed, this, &VerdictSheet::refresh);
}

void VerdictSheet::setVerdict(const Verdict& verdict, const VerdictBasis& basis) {
    m_verdict = verdict;
    m_basis = basis;
    m_text = verdictText(verdict, basis);
    refresh();
}

QString VerdictSheet::headlineText() const {
    return m_headline->text();
}

void VerdictSheet::setGrading(std::optional<double> share) {
    if (std::exchange(m_grading, share) != share) showHeadline();
}

void VerdictSheet::showHeadline() {
    const bool close = std::ranges::any_of(
        m_verdict.findings, [](const Finding& finding) { return finding.judgement == Judgement::TooClose; });
    const bool missed = std::ranges::any_of(
        m_verdict.findings, [](const Finding& finding) { return finding.judgement == Judgement::Missed; });
    const MarkLook look = lookOf(missed ? Judgement::Missed : close ? Judgement::TooClose : Judgement::Met);
    const bool final = !m_grading && !m_basis.until;
    m_icon->setPixmap(theme().pixmap(final ? look.icon : QStringLiteral("clock"),
                                     final ? look.color : theme().color(Token::Muted), headline_icon,
                                     devicePixelRatioF()));
    m_headline->setFont(theme().font(FontRole::Title, QFont::DemiBold));
    QString basis = designText(m_verdict) + QStringLiteral(". ") + basisText(m_basis);
    if (m_grading) {
        m_headline->setText(tr("Grading is under way: %1 % done").arg(static_cast<int>(std::floor(*m_grading * 100))));
        basis = tr("What stands here was measured before and is not its verdict.") + u' ' + basis;
    } else {
        m_headline->setText(tiers::studio::headlineText(m_verdict, m_basis));
    }
    m_basisLine->setText(basis);
}

void VerdictSheet::refresh() {
    showHeadline();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().color(Token::Muted));
    m_basisLine->setPalette(muted);

    while (QLayoutItem* item = m_evidence->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Finding& finding : m_verdict.findings) {
        m_evidence->addWidget(hairLine());
        m_evidence->addWidget(findingWidget(finding));
    }
    m_evidence->addWidget(hairLine());
    m_evidence->addWidget(adviceWidget());
    m_evidence->addStretch(1);
}

QWidget* VerdictSheet::findingWidget(const Finding& finding) {
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);

    const MarkLook look = lookOf(finding.judgement);
    auto* icon = new QLabel;
    icon->setPixmap(theme().pixmap(look.icon, look.color, finding_icon, devicePixelRatioF()));
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(label(plain(finding.title), Token::Text, theme().font(FontRole::Body, QFont::DemiBold)), 0, 1);
    auto* word = label(look.word, Token::Text, theme().font(FontRole::Body));
    QPalette coloured = word->palette();
    coloured.setColor(QPalette::WindowText, look.color);
    word->setPalette(coloured);
    word->setAlignment(Qt::AlignRight);
    grid->addWidget(word, 0, 2);

    QString measured = said(finding.measured);
    if (!finding.interval.empty())
        measured += QStringLiteral("  <span style='color:%1'>%2</span>")
                        .arg(theme().color(Token::Muted).name(), said(finding.interval).toHtmlEscaped());
    auto* figure = label(measured, Token::Text, theme().figures(FontRole::Section, QFont::DemiBold));
    figure->setToolTip(finding.interval.empty() ? QString() : tr("Measured, with its 95 % confidence interval"));
    grid->addWidget(figure, 1, 1);
    auto* target = label(said(finding.target), Token::Muted, theme().figures(FontRole::Body));
    target->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(target, 1, 2);

    int row = 2;
    if (!finding.cause.empty()) {
        QString cause = said(finding.cause);
        if (finding.when) cause += u' ' + tr("First at %1.").arg(minutesText(seconds(*finding.when)));
        grid->addWidget(label(cause, Token::Text, theme().font(FontRole::Body)), row++, 1, 1, 2);
    }
    if (finding.component) {
        auto* show = new QPushButton(theme().icon(QStringLiteral("find")), tr("Show on the canvas"));
        show->setObjectName(QStringLiteral("show-") + plain(finding.component->value));
        show->setAccessibleName(tr("Show the cause of: %1").arg(plain(finding.title)));
        connect(show, &QPushButton::clicked, this,
                [this, component = *finding.component] { emit componentActivated(component); });
        grid->addWidget(show, row++, 1, 1, 2, Qt::AlignLeft);
    }
    if (!finding.note.empty())
        grid->addWidget(label(said(finding.note), Token::Muted, theme().font(FontRole::Body)), row++, 1, 1, 2);
    widget->setAccessibleName(QStringLiteral("%1: %2").arg(plain(finding.title), look.word));
    return widget;
}

QWidget* VerdictSheet::adviceWidget() {
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(finding_icon + 12, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label(tr("Cost"), Token::Text, theme().font(FontRole::Body, QFont::DemiBold)));
    layout->addWidget(label(costText(m_verdict), Token::Text, theme().figures(FontRole::Body)));
    if (m_verdict.advice.empty()) return widget;
    layout->addSpacing(6);
    layout->addWidget(label(tr("Advice"), Token::Text, theme().font(FontRole::Body, QFont::DemiBold)));
    for (const Phrase& advice : m_verdict.advice)
        layout->addWidget(label(said(advice), Token::Text, theme().font(FontRole::Body)));
    return widget;
}

} // namespace tiers::studio
