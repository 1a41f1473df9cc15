#include "app/studio/challenge/constraint_row.h"

#include "app/studio/challenge/constraint_target.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tiers::studio {

namespace {

constexpr int icon_size = 18;
constexpr int least_width = 160;
constexpr int row_gap = 8;

void setColour(QLabel& label, const QColor& color) {
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

MarkLook lookOf(const Mark& mark) {
    if (!mark) return {QStringLiteral("pending"), ConstraintRow::tr("not measured yet"), theme().color(Token::Muted)};
    switch (*mark) {
    case Judgement::Met: return {QStringLiteral("met"), ConstraintRow::tr("met"), theme().color(Token::Good)};
    case Judgement::Missed: return {QStringLiteral("missed"), ConstraintRow::tr("missed"), theme().color(Token::Bad)};
    case Judgement::TooClose:
        return {QStringLiteral("too-close"), ConstraintRow::tr("too close to call"), theme().color(Token::Warning)};
    }
    return {};
}

ConstraintRow::ConstraintRow(const Constraint& constraint, QWidget* parent)
    : QWidget(parent),
      m_constraint(constraint),
      m_title(QString::fromStdString(constraint.title)),
      m_icon(new QLabel),
      m_name(new QLabel(m_title)),
      m_word(new QLabel),
      m_measured(new QLabel),
      m_target(new QLabel(studio::targetText(constraint))),
      m_targetBelow(new QLabel),
      m_hint(new QLabel(QString::fromStdString(constraint.hint))),
      m_hintButton(new QToolButton),
      m_plainer(new QToolButton) {
    m_name->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_targetBelow->setWordWrap(true);
    m_target->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hintButton->setIcon(theme().icon(QStringLiteral("hint"), Token::Muted));
    m_hintButton->setAutoRaise(true);
    m_hintButton->setCheckable(true);
    m_hintButton->setObjectName(QStringLiteral("hint"));
    m_hintButton->setToolTip(tr("Hint"));
    m_hintButton->setAccessibleName(tr("Hint for: %1").arg(m_title));
    m_hintButton->setVisible(!constraint.hint.empty());
    m_plainer->setAutoRaise(true);
    m_plainer->setToolTip(tr("One step further, if you are stuck"));
    m_plainer->setObjectName(QStringLiteral("plainerHint"));
    m_plainer->hide();
    connect(m_hintButton, &QToolButton::toggled, this, &ConstraintRow::refreshHints);
    connect(m_plainer, &QToolButton::clicked, this, [this] {
        ++m_hintsShown;
        refreshHints();
    });

    auto* figures = new QHBoxLayout;
    figures->setSpacing(row_gap);
    figures->addWidget(m_measured);
    figures->addWidget(m_word, 0, Qt::AlignTop);
    figures->addStretch(1);
    figures->addWidget(m_target);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(row_gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_hintButton, 0, 2, Qt::AlignTop);
    grid->addLayout(figures, 1, 1, 1, 2);
    grid->addWidget(m_targetBelow, 2, 1, 1, 2);
    grid->addWidget(m_hint, 3, 1, 1, 2);
    grid->addWidget(m_plainer, 4, 1, 1, 2, Qt::AlignLeft);
    connect(&theme(), &Theme::changed, this, &ConstraintRow::restyle);
    setFinding(nullptr);
}

void ConstraintRow::setFinding(const Finding* finding) {
    m_mark = finding ? Mark(finding->judgement) : std::nullopt;
    m_pending.clear();
    m_measured->setText(finding ? studio::measuredText(*finding) : QString());
    m_measured->setVisible(finding != nullptr);
    m_target->setText(studio::targetText(m_constraint, finding));
    m_targetBelow->setText(tr("asked: %1").arg(m_target->text()));
    QString whole;
    if (finding) {
        whole = tr("%1, asked: %2").arg(said(finding->measured), said(finding->target));
        if (!finding->interval.empty()) whole += u'\n' + tr("95 % interval: %1").arg(said(finding->interval));
        if (!finding->cause.empty()) whole += u'\n' + said(finding->cause);
    }
    setToolTip(whole);
    restyle();
}

/// Figure and target stand on one line where there is room for both.
void ConstraintRow::fitFigures() {
    const auto wide = [](const QLabel& label) {
        return label.text().isEmpty() ? 0 : label.fontMetrics().horizontalAdvance(label.text()) + row_gap;
    };
    const int room = width() - icon_size - row_gap;
    const bool isLong = wide(*m_measured) + wide(*m_word) + wide(*m_target) > room;
    m_measured->setWordWrap(isLong);
    m_target->setVisible(!isLong);
    m_targetBelow->setVisible(isLong);
}

QSize ConstraintRow::minimumSizeHint() const {
    return {least_width, QWidget::minimumSizeHint().height()};
}

void ConstraintRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitFigures();
}

void ConstraintRow::setPending(const QString& word) {
    setFinding(nullptr);
    m_pending = word;
    restyle();
}

void ConstraintRow::refreshHints() {
    const auto& further = m_constraint.further_hints;
    QString text = QString::fromStdString(m_constraint.hint);
    for (std::size_t i = 0; i < m_hintsShown; ++i) text += u'\n' + QString::fromStdString(further[i]);
    m_hint->setText(text);
    m_hint->setVisible(m_hintButton->isChecked());
    m_plainer->setText(tr("A plainer hint (%1 of %2)").arg(m_hintsShown + 2).arg(further.size() + 1));
    m_plainer->setVisible(m_hintButton->isChecked() && m_hintsShown < further.size());
}

QString ConstraintRow::hintText() const {
    return m_hintButton->isChecked() ? m_hint->text() : QString();
}

QString ConstraintRow::measuredText() const {
    return m_measured->text();
}

QString ConstraintRow::stateText() const {
    return m_word->text();
}

QString ConstraintRow::targetText() const {
    return m_target->text();
}

void ConstraintRow::restyle() {
    MarkLook look = lookOf(m_mark);
    if (!m_pending.isEmpty()) look.word = m_pending;
    m_icon->setPixmap(theme().pixmap(look.icon, look.color, icon_size, devicePixelRatioF()));
    m_word->setText(look.word);
    m_word->setFont(theme().font(FontRole::Label));
    setColour(*m_word, look.color);
    m_measured->setFont(theme().figures(FontRole::Body, QFont::DemiBold));
    m_target->setFont(theme().figures(FontRole::Body));
    setColour(*m_target, theme().color(Token::Muted));
    m_targetBelow->setFont(theme().figures(FontRole::Body));
    setColour(*m_targetBelow, theme().color(Token::Muted));
    setColour(*m_hint, theme().color(Token::Muted));
    fitFigures();
    setAccessibleName(QStringLiteral("%1: %2, %3, %4").arg(m_title, look.word, m_measured->text(), m_target->text()));
}

} // namespace tiers::studio
