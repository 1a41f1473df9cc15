#include "app/studio/explain/incident_view.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/theme/panel_parts.h"
#include "app/studio/words/said.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int row_height = 22;

struct StepLook {
    QString icon;
    Token tint;
    QString word;
};

StepLook lookOf(IncidentStepKind kind) {
    const auto tr = [](const char* text) { return IncidentView::tr(text); };
    switch (kind) {
    case IncidentStepKind::Broke: return {QStringLiteral("fault"), Token::Bad, tr("broke")};
    case IncidentStepKind::Filled: return {QStringLiteral("bottleneck"), Token::Warning, tr("filled up")};
    case IncidentStepKind::GaveUp: return {QStringLiteral("missed"), Token::Warning, tr("gave up")};
    case IncidentStepKind::Noticed: return {QStringLiteral("users"), Token::Bad, tr("users")};
    case IncidentStepKind::Recovered: return {QStringLiteral("met"), Token::Good, tr("afterwards")};
    }
    return {};
}

bool isSame(const Incident& a, const Incident& b) {
    return a.headline == b.headline &&
           std::ranges::equal(a.steps, b.steps, {}, &IncidentStep::sentence, &IncidentStep::sentence);
}

} // namespace

IncidentView::IncidentView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(12, 4, 12, 8);
    m_layout->setSpacing(4);
}

void IncidentView::clear() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void IncidentView::setNote(const QString& note) {
    if (m_incidents.empty() && note == m_note && m_layout->count() > 0) return;
    m_incidents.clear();
    m_note = note;
    clear();
    auto* label = new QLabel(note);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
    m_layout->addStretch(1);
}

void IncidentView::setIncidents(std::vector<Incident> incidents) {
    if (incidents.empty()) return setNote(tr("Nothing went wrong so far that users would have noticed."));
    if (std::ranges::equal(incidents, m_incidents, isSame)) return;
    m_incidents = std::move(incidents);
    clear();
    for (const Incident& incident : m_incidents) add(incident);
    m_layout->addStretch(1);
}

void IncidentView::add(const Incident& incident) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(panelHeading(said(incident.headline), FontRole::Body), 0, 0, 1, 4);
    int row = 1;
    for (const IncidentStep& step : incident.steps) {
        StepLook look = lookOf(step.kind);
        if (step.kind == IncidentStepKind::Recovered && !incident.until) {
            look.icon = QStringLiteral("missed");
            look.tint = Token::Bad;
        }
        auto* time = new QToolButton;
        time->setText(minutesText(seconds(step.at)));
        time->setFont(theme().figures(FontRole::Body));
        time->setAutoRaise(true);
        time->setFixedHeight(row_height);
        time->setToolTip(tr("Show this moment in the charts, and on the canvas what it is about"));
        time->setAccessibleName(tr("Show %1").arg(time->text()));
        connect(time, &QToolButton::clicked, this, [this, step] { emit stepActivated(step); });
        grid->addWidget(time, row, 0, Qt::AlignTop | Qt::AlignRight);
        auto* icon = new QLabel;
        icon->setPixmap(theme().icon(look.icon, look.tint).pixmap(16, 16));
        icon->setFixedHeight(row_height);
        grid->addWidget(icon, row, 1, Qt::AlignTop);
        auto* word = new QLabel(look.word);
        word->setForegroundRole(QPalette::PlaceholderText);
        word->setFixedHeight(row_height);
        grid->addWidget(word, row, 2, Qt::AlignTop);
        auto* sentence = new QLabel(said(step.sentence));
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sentence->setContentsMargins(0, 2, 0, 2);
        grid->addWidget(sentence, row, 3);
        ++row;
    }
    m_layout->addWidget(box);
}

} // namespace tiers::studio
