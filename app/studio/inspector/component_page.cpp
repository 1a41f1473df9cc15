#include "app/studio/inspector/component_page.h"

#include "app/studio/inspector/live_summary.h"
#include "app/studio/inspector/name_field.h"
#include "app/studio/inspector/parameter_form.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/analysis/cost.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tiers::studio {

namespace {
constexpr int badgeSize = 36;
} // namespace

ComponentPage::ComponentPage(DesignModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(&model),
      m_badge(new QLabel(this)),
      m_name(new NameField(this)),
      m_count(new QLabel(this)),
      m_kind(new QLabel(this)),
      m_cost(new QLabel(this)),
      m_live(new LiveSummary(this)),
      m_differ(new QLabel(tr("These are of different kinds and have no parameters in common."), this)),
      m_form(new ParameterForm(model, this)) {
    m_badge->setFixedSize(badgeSize, badgeSize);
    m_name->setObjectName(QStringLiteral("component-name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("What this component is called. Empty: its kind's name."));
    m_name->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    m_count->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    m_count->setObjectName(QStringLiteral("component-count"));
    m_kind->setFont(theme().font(FontRole::Label));
    m_cost->setFont(theme().figures(FontRole::Label));
    m_cost->setObjectName(QStringLiteral("component-cost"));
    m_cost->setToolTip(tr("Price of an instance × instances × 730 hours"));
    m_differ->setWordWrap(true);
    setTone(*m_kind, Tone::Muted);
    setTone(*m_cost, Tone::Muted);
    setTone(*m_differ, Tone::Muted);
    m_live->hide();

    auto* heading = new QGridLayout;
    heading->setHorizontalSpacing(8);
    heading->setVerticalSpacing(2);
    heading->addWidget(m_badge, 0, 0, 2, 1, Qt::AlignTop);
    heading->addWidget(m_name, 0, 1, 1, 2);
    heading->addWidget(m_count, 0, 1, 1, 2);
    heading->addWidget(m_kind, 1, 1);
    heading->addWidget(m_cost, 1, 2, Qt::AlignRight);
    heading->setColumnStretch(1, 1);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(16);
    rows->addLayout(heading);
    rows->addWidget(m_live);
    rows->addWidget(m_differ);
    rows->addWidget(m_form);
    rows->addStretch();

    connect(m_name, &QLineEdit::editingFinished, this, &ComponentPage::rename);
    connect(m_form, &ParameterForm::attended, this, &ComponentPage::attended);
}

void ComponentPage::inspect(const std::vector<ComponentId>& components) {
    m_components = components;
    m_form->inspect({.components = components, .links = {}});
    refresh();
}

void ComponentPage::refresh() {
    showHeading();
    showCost();
    const bool common = !sharedSpecs(m_model->design(), {m_components, {}}).empty();
    m_form->setVisible(common);
    m_differ->setVisible(!common && m_components.size() > 1);
    if (common) m_form->refresh();
}

void ComponentPage::showHeading() {
    const bool one = m_components.size() == 1;
    m_name->setVisible(one);
    m_count->setVisible(!one);
    m_count->setText(tr("%n components", nullptr, static_cast<int>(m_components.size())));
    const Component* first = m_components.empty() ? nullptr : find_component(m_model->design(), m_components.front());
    const KindSpec* kind = first == nullptr ? nullptr : find_kind(first->kind);
    const bool oneKind = kind != nullptr && std::ranges::all_of(m_components, [&](const ComponentId& id) {
                             const Component* each = find_component(m_model->design(), id);
                             return each != nullptr && each->kind == kind->name;
                         });
    m_badge->setVisible(oneKind);
    m_kind->setText(oneKind ? catalogText(kind->title) : tr("several kinds"));
    if (!oneKind) return;
    m_badge->setPixmap(theme().kindPixmap(*kind, badgeSize, devicePixelRatioF()));
    m_badge->setToolTip(wrappedTip(catalogText(kind->help)));
    if (!m_name->hasFocus() || !m_name->isModified()) {
        m_name->setText(said(display_name(*first)));
        m_name->setPlaceholderText(catalogText(kind->title));
        m_name->setCursorPosition(0);
        m_name->setModified(false);
    }
}

void ComponentPage::showCost() {
    const auto figures = monthly_cost(m_model->design());
    const double cost = std::accumulate(
        figures.items.begin(), figures.items.end(), 0.0, [this](double sum, const CostFigures::Item& item) {
            return std::ranges::find(m_components, item.component) == m_components.end() ? sum
                                                                                         : sum + item.usd_per_month;
        });
    const QString amount = QLocale().toString(cost, 'f', cost < 10 ? 2 : 0);
    m_cost->setText(cost > 0 ? tr("%1 USD a month").arg(amount) : tr("costs nothing"));
}

void ComponentPage::rename() {
    if (!m_name->isModified() || m_components.size() != 1) return;
    m_name->setModified(false);
    m_model->rename(m_components.front(), m_name->text().trimmed());
    refresh();
}

void ComponentPage::showLive(const LiveFigures* figures) {
    const bool one = m_components.size() == 1;
    const auto found = figures == nullptr || !one ? decltype(figures->components.end()){}
                                                  : figures->components.find(m_components.front());
    const bool shown = figures != nullptr && one && found != figures->components.end();
    m_live->setVisible(shown);
    if (!shown) return;
    const auto* component = find_component(m_model->design(), m_components.front());
    const auto* kind = component == nullptr ? nullptr : find_kind(component->kind);
    const bool passive = kind != nullptr && (kind->role == Role::Users || kind->role == Role::NameService);
    m_live->showFigures(found->second, !passive);
}

} // namespace tiers::studio
