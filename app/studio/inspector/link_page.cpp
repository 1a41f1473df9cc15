#include "app/studio/inspector/link_page.h"

#include "app/studio/inspector/link_words.h"
#include "app/studio/inspector/live_summary.h"
#include "app/studio/inspector/parameter_form.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

LinkPage::LinkPage(DesignModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(&model),
      m_heading(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_live(new LiveSummary(this)),
      m_form(new ParameterForm(model, this)) {
    m_heading->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("link-sentence"));
    setTone(*m_sentence, Tone::Muted);
    m_live->hide();

    auto* heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_heading);
    heading->addWidget(m_sentence);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(16);
    rows->addLayout(heading);
    rows->addWidget(m_live);
    rows->addWidget(m_form);
    rows->addStretch();
    connect(m_form, &ParameterForm::attended, this, &LinkPage::attended);
}

void LinkPage::inspect(const std::vector<LinkId>& links) {
    m_links = links;
    m_form->inspect({.components = {}, .links = links});
    refresh();
}

void LinkPage::refresh() {
    const auto specs = sharedSpecs(m_model->design(), {{}, m_links});
    const bool settable = std::ranges::any_of(specs, &ParameterSpec::simulated);
    const bool one = m_links.size() == 1;
    m_heading->setText(one ? tr("Link") : tr("%n links", nullptr, static_cast<int>(m_links.size())));
    QStringList sentences;
    for (const auto& id : m_links) {
        if (const Link* link = find_link(m_model->design(), id)) sentences << linkSentence(m_model->design(), *link);
    }
    if (one && !settable) sentences << tr("Nothing can be set on it.");
    if (!one && specs.empty()) sentences << tr("They are of different kinds and have no parameters in common.");
    m_sentence->setText(sentences.join(QLatin1Char('\n')));
    m_form->setVisible(settable);
    m_form->refresh();
}

void LinkPage::showLive(const LiveFigures* figures) {
    const bool one = m_links.size() == 1;
    const auto found =
        figures == nullptr || !one ? decltype(figures->links.end()){} : figures->links.find(m_links.front());
    const bool shown = figures != nullptr && one && found != figures->links.end();
    m_live->setVisible(shown);
    if (shown) m_live->showFigures(found->second);
}

} // namespace tiers::studio
