#include "app/studio/inspector/live_summary.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace tiers::studio {

LiveSummary::LiveSummary(QWidget* parent)
    : QWidget(parent), m_stateIcon(new QLabel(this)), m_state(new QLabel(this)), m_grid(new QGridLayout) {
    auto* state = new QHBoxLayout;
    state->setSpacing(4);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(state);
    rows->addLayout(m_grid);
}

void LiveSummary::showFigures(const ComponentFigures& figures, bool hasStations) {
    std::vector<NamedFigure> named;
    if (hasStations) {
        named.push_back({tr("Utilization"), figureText(figures.utilization, Unit::Share)});
        named.push_back({tr("Waiting"), figureText(figures.queue, Unit::Count)});
    }
    named.push_back({tr("Errors"), figureText(figures.errorsPerSecond, Unit::Rate)});
    if (figures.hitRatio) named.push_back({tr("Hit ratio"), figureText(*figures.hitRatio, Unit::Share)});
    if (figures.fill) named.push_back({tr("Memory in use"), figureText(*figures.fill, Unit::Share)});
    showState(figures.state, figures.condition);
    list(named);
}

void LiveSummary::showFigures(const LinkFigures& figures) {
    std::vector<NamedFigure> named{
        {tr("Calls"), figureText(figures.callsPerSecond, Unit::Rate)},
        {tr("Errors"), figureText(figures.errorShare, Unit::Share)},
    };
    if (figures.responseSeconds) {
        named.push_back({tr("Response, mean"), figureText(*figures.responseSeconds * 1000, Unit::Time)});
    }
    if (figures.breakerOpen > 0) named.push_back({tr("Breakers open"), figureText(figures.breakerOpen, Unit::Share)});
    showState({}, Condition::Fine);
    list(named);
}

void LiveSummary::showState(const QString& state, Condition condition) {
    const bool trouble = condition != Condition::Fine && !state.isEmpty();
    m_state->setVisible(trouble);
    m_stateIcon->setVisible(trouble);
    if (!trouble) return;
    const bool failing = condition == Condition::Failing;
    m_stateIcon->setPixmap(theme().pixmap(failing ? QStringLiteral("error") : QStringLiteral("warning"),
                                          theme().color(failing ? Token::Bad : Token::Warning), 16,
                                          devicePixelRatioF()));
    m_state->setText(state);
    setTone(*m_state, failing ? Tone::Bad : Tone::Warning);
}

void LiveSummary::list(std::span<const NamedFigure> figures) {
    const int wanted = static_cast<int>(figures.size());
    for (int row = m_grid->rowCount() - 1; row >= 0; --row) {
        for (int column = 0; column < 2 && row >= wanted; ++column) {
            if (auto* item = m_grid->itemAtPosition(row, column)) item->widget()->hide();
        }
    }
    for (int row = 0; row < wanted; ++row) {
        if (m_grid->itemAtPosition(row, 0) == nullptr) {
            auto* name = new QLabel(this);
            setTone(*name, Tone::Muted);
            auto* figure = new QLabel(this);
            figure->setFont(theme().figures(FontRole::Body));
            figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_grid->addWidget(name, row, 0);
            m_grid->addWidget(figure, row, 1);
        }
        const auto& [name, text] = figures[static_cast<std::size_t>(row)];
        for (int column = 0; column < 2; ++column) {
            auto* label = qobject_cast<QLabel*>(m_grid->itemAtPosition(row, column)->widget());
            label->setText(column == 0 ? name : text);
            label->show();
        }
    }
}

} // namespace tiers::studio
