#include "app/studio/window/find_popup.h"

#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"

#include <QCoreApplication>

#include <span>
#include <type_traits>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("FindPopup", text);
}

QString nameOf(const Design& design, const ComponentId& id) {
    const Component* component = find_component(design, id);
    return component ? said(display_name(*component)) : QString::fromStdString(id.value);
}

QString text(const ParameterValue& value) {
    return std::visit(
        [](const auto& held) -> QString {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, bool>) {
                return held ? tr("on") : tr("off");
            } else if constexpr (std::is_same_v<Held, double>) {
                return QString::number(held);
            } else if constexpr (std::is_same_v<Held, std::string>) {
                return QString::fromStdString(held);
            } else {
                QStringList names;
                for (const std::string& name : held) names << QString::fromStdString(name);
                return names.join(QStringLiteral(", "));
            }
        },
        value);
}

/// Every setting that the engine acts on: its title, whose it is, and what it is set to.
void addSettings(std::vector<Pick>& picks, std::span<const ParameterSpec> specs, const Parameters& set,
                 const QString& owner, const std::function<void()>& reveal) {
    for (const ParameterSpec& spec : specs) {
        if (!spec.simulated) continue;
        const auto found = set.find(spec.name);
        const bool isSet = found != set.end();
        const QString written = isSet ? text(found->second) : QString::fromStdString(spec.default_text);
        const bool isWord = spec.type == ParameterType::Choice || spec.type == ParameterType::Flag;
        const QString value = written.isEmpty() ? tr("not set") : isWord ? catalogText(written.toStdString()) : written;
        picks.push_back({QStringLiteral("%1 · %2").arg(owner, catalogText(spec.title)),
                         value,
                         {},
                         theme().icon(QStringLiteral("preferences"), Token::Muted),
                         reveal});
    }
}

} // namespace

std::vector<Pick> findables(const Design& design, const std::function<void(const std::string&)>& reveal) {
    std::vector<Pick> picks;
    std::vector<Pick> settings;
    for (const Component& component : design.components) {
        const auto show = [reveal, id = component.id.value] { reveal(id); };
        const KindSpec* kind = find_kind(component.kind);
        const QString name = said(display_name(component));
        const QString title = kind ? catalogText(kind->title) : QString::fromStdString(component.kind);
        picks.push_back({name,
                         name == title ? QString::fromStdString(component.id.value) : title,
                         {},
                         kind ? QIcon(theme().kindPixmap(*kind, 18, 1)) : QIcon(),
                         show});
        if (kind) addSettings(settings, kind->parameters, component.parameters, name, show);
    }
    for (const Link& link : design.links) {
        const auto show = [reveal, id = link.id.value] { reveal(id); };
        const QString name = QStringLiteral("%1 → %2").arg(nameOf(design, link.from), nameOf(design, link.to));
        picks.push_back({name, tr("Link"), {}, theme().icon(QStringLiteral("connect"), Token::Muted), show});
        addSettings(settings, link_parameters(design, link), link.parameters, name, show);
    }
    for (const Region& region : design.regions)
        picks.push_back({QString::fromStdString(region.name.empty() ? region.id.value : region.name),
                         QString::fromStdString(region.location),
                         {},
                         theme().icon(QStringLiteral("region"), Token::Muted),
                         [reveal, id = region.id.value] { reveal(id); }});
    for (const Note& note : design.notes)
        picks.push_back({QString::fromStdString(note.text).simplified(),
                         tr("Note"),
                         {},
                         theme().icon(QStringLiteral("note"), Token::Muted),
                         [reveal, id = note.id.value] { reveal(id); }});
    picks.insert(picks.end(), settings.begin(), settings.end());
    return picks;
}

PickPopup& showFindPopup(const Design& design, QWidget& over, const std::function<void(const std::string&)>& reveal) {
    auto* popup = new PickPopup(tr("Find a component, a link, a note, a setting"), &over);
    popup->setPicks(findables(design, reveal));
    popup->setEmptyText(design.components.empty() ? tr("There is nothing on the canvas yet.")
                                                  : tr("Nothing in the design is called so."));
    popup->popUpOver(over);
    return *popup;
}

} // namespace tiers::studio
