#include "app/studio/inspector/region_page.h"

#include "app/studio/inspector/name_field.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

RegionPage::RegionPage(DesignModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(&model),
      m_name(new NameField(this)),
      m_location(new QLineEdit(this)),
      m_members(new QLabel(this)) {
    auto* heading = new QLabel(tr("Region"), this);
    heading->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    auto* nameTitle = new QLabel(tr("Name"), this);
    nameTitle->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("region-name"));
    m_name->setToolTip(wrappedTip(tr("What the frame is called on the canvas. Empty: its id.")));
    auto* title = new QLabel(tr("Location"), this);
    title->setBuddy(m_location);
    m_location->setObjectName(QStringLiteral("region-location"));
    m_location->setToolTip(
        wrappedTip(tr("A place of the round-trip table, such as us-east or eu-west. Distances between "
                      "regions make network time.")));
    setTone(*m_members, Tone::Muted);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(heading);
    rows->addWidget(nameTitle);
    rows->addWidget(m_name);
    rows->addWidget(title);
    rows->addWidget(m_location);
    rows->addWidget(m_members);
    rows->addStretch();
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->isModified()) return;
        m_name->setModified(false);
        m_model->renameRegion(m_region, m_name->text());
    });
    connect(m_location, &QLineEdit::editingFinished, this, [this] {
        if (!m_location->isModified()) return;
        m_location->setModified(false);
        m_model->setRegionLocation(m_region, m_location->text().trimmed());
    });
}

void RegionPage::inspect(const RegionId& region) {
    m_region = region;
    refresh();
}

void RegionPage::refresh() {
    const Region* region = find_region(m_model->design(), m_region);
    if (region == nullptr) return;
    if (!m_name->isModified()) m_name->setText(QString::fromStdString(region->name));
    m_name->setPlaceholderText(QString::fromStdString(region->id.value));
    if (!m_location->isModified()) m_location->setText(QString::fromStdString(region->location));
    const auto members = std::ranges::count_if(
        m_model->design().components, [this](const Component& component) { return component.region == m_region; });
    m_members->setText(members == 1 ? tr("1 component stands in it.")
                                    : tr("%n components stand in it.", nullptr, static_cast<int>(members)));
}

} // namespace tiers::studio
