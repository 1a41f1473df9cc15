#include "app/studio/inspector/inspector_panel.h"

#include "app/studio/inspector/component_page.h"
#include "app/studio/inspector/design_page.h"
#include "app/studio/inspector/help_strip.h"
#include "app/studio/inspector/link_page.h"
#include "app/studio/inspector/region_page.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {

QScrollArea* scrolled(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

/// The selection without what the design no longer has.
Selection present(const Design& design, Selection things) {
    std::erase_if(things.components, [&](const auto& id) { return find_component(design, id) == nullptr; });
    std::erase_if(things.links, [&](const auto& id) { return find_link(design, id) == nullptr; });
    std::erase_if(things.regions, [&](const auto& id) { return find_region(design, id) == nullptr; });
    return things;
}

} // namespace

InspectorPanel::InspectorPanel(DesignModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(&model),
      m_pages(new QStackedWidget(this)),
      m_designPage(new DesignPage(model)),
      m_componentPage(new ComponentPage(model)),
      m_linkPage(new LinkPage(model)),
      m_regionPage(new RegionPage(model)),
      m_help(new HelpStrip(this)) {
    for (QWidget* page : std::initializer_list<QWidget*>{m_designPage, m_componentPage, m_linkPage, m_regionPage}) {
        m_pages->addWidget(scrolled(page, m_pages));
    }
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_pages, 1);
    rows->addWidget(line);
    rows->addWidget(m_help);

    connect(m_designPage, &DesignPage::revealRequested, this, &InspectorPanel::revealRequested);
    connect(m_designPage, &DesignPage::remedyRequested, this, &InspectorPanel::remedyRequested);
    connect(m_componentPage, &ComponentPage::attended, this,
            [this](const ParameterSpec& spec) { m_help->explain(spec); });
    connect(m_linkPage, &LinkPage::attended, this, [this](const ParameterSpec& spec) { m_help->explain(spec); });
    connect(&model, &DesignModel::changed, this, &InspectorPanel::follow);
    connect(&theme(), &Theme::changed, this, &InspectorPanel::refresh);
    inspect({});
}

void InspectorPanel::inspect(const Selection& things) {
    m_things = present(m_model->design(), things);
    int page = 0;
    if (!m_things.components.empty()) {
        m_componentPage->inspect(m_things.components);
        page = 1;
    } else if (!m_things.links.empty()) {
        m_linkPage->inspect(m_things.links);
        page = 2;
    } else if (!m_things.regions.empty()) {
        m_regionPage->inspect(m_things.regions.front());
        page = 3;
    }
    m_pages->setCurrentIndex(page);
    explainPage();
    showLive();
}

void InspectorPanel::setWorkload(const Workload* workload, bool isOwn) {
    m_designPage->showWorkload(workload, isOwn);
}

void InspectorPanel::setFindings(const std::vector<LintFinding>& findings, const std::vector<QString>& remedies) {
    m_designPage->showFindings(findings, remedies);
}

void InspectorPanel::setLiveFigures(const LiveFigures& figures) {
    m_live = figures;
    showLive();
}

void InspectorPanel::clearLiveFigures() {
    m_live.reset();
    showLive();
}

void InspectorPanel::focusName() {
    const auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    if (auto* name = area->widget()->findChild<QLineEdit*>()) {
        name->setFocus(Qt::ShortcutFocusReason);
        name->selectAll();
    }
}

void InspectorPanel::follow(const DesignChange& change) {
    if (change.touches(DesignChange::Structure)) inspect(m_things);
    refresh();
}

void InspectorPanel::refresh() {
    m_designPage->refresh();
    if (!m_things.components.empty()) m_componentPage->refresh();
    if (!m_things.links.empty()) m_linkPage->refresh();
    if (!m_things.regions.empty()) m_regionPage->refresh();
    showLive();
}

void InspectorPanel::showLive() {
    const LiveFigures* figures = m_live ? &*m_live : nullptr;
    m_componentPage->showLive(figures);
    m_linkPage->showLive(figures);
}

void InspectorPanel::explainPage() {
    if (m_things.components.size() > 1) {
        m_help->explain(tr("Several components"), tr("What you set here is set on each of them, in one step."));
        return;
    }
    if (!m_things.components.empty()) {
        const auto* first = find_component(m_model->design(), m_things.components.front());
        const auto* kind = first == nullptr ? nullptr : find_kind(first->kind);
        if (kind != nullptr) m_help->explain(catalogText(kind->title), catalogText(kind->summary));
        return;
    }
    if (!m_things.links.empty()) {
        m_help->explain(tr("Link"),
                        tr("An arrow from who asks to who answers. Point at a setting to read what it does."));
        return;
    }
    if (!m_things.regions.empty()) {
        m_help->explain(tr("Region"),
                        tr("A place in the world. What stands in it is near each other; other regions are "
                           "a network round trip away."));
        return;
    }
    m_help->explain(tr("The design"), tr("Select a component or a link to see and change its settings."));
}

} // namespace tiers::studio
