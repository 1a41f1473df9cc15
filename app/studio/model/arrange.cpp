#include "app/studio/model/arrange.h"

#include "app/studio/model/card_size.h"
#include "app/studio/model/design_edits.h"

#include <algorithm>
#include <vector>

namespace tiers::studio::edits {

namespace {

std::vector<Component> chosen(const Design& design, std::span<const ComponentId> ids) {
    std::vector<Component> components;
    for (const Component& component : design.components)
        if (std::ranges::find(ids, component.id) != ids.end()) components.push_back(component);
    return components;
}

void moveTo(Design& design, const Component& component, Point place) {
    const Point delta{place.x - component.position.x, place.y - component.position.y};
    if (delta != Point{}) move(design, {{component.id}, {}, {}, {}}, delta);
}

} // namespace

void align(Design& design, std::span<const ComponentId> ids, Alignment alignment) {
    const std::vector<Component> components = chosen(design, ids);
    if (components.size() < 2) return;
    const auto abscissa = [](const Component& component) { return component.position.x; };
    const auto ordinate = [](const Component& component) { return component.position.y; };
    const auto [left, right] = std::ranges::minmax(components, {}, abscissa);
    const auto [top, bottom] = std::ranges::minmax(components, {}, ordinate);
    for (const Component& component : components) {
        Point place = component.position;
        switch (alignment) {
        case Alignment::Left: place.x = left.position.x; break;
        case Alignment::Centre: place.x = (left.position.x + right.position.x) / 2; break;
        case Alignment::Right: place.x = right.position.x; break;
        case Alignment::Top: place.y = top.position.y; break;
        case Alignment::Middle: place.y = (top.position.y + bottom.position.y) / 2; break;
        case Alignment::Bottom: place.y = bottom.position.y; break;
        }
        moveTo(design, component, place);
    }
}

void distribute(Design& design, std::span<const ComponentId> ids, Direction direction) {
    std::vector<Component> components = chosen(design, ids);
    if (components.size() < 3) return;
    const bool across = direction == Direction::Across;
    const auto along = [across](const Component& component) {
        return across ? component.position.x : component.position.y;
    };
    // All cards have one size: equal gaps are equal steps.
    std::ranges::stable_sort(components, {}, along);
    const double first = along(components.front());
    const double step = (along(components.back()) - first) / static_cast<double>(components.size() - 1);
    for (std::size_t i = 0; i < components.size(); ++i) {
        Point place = components[i].position;
        (across ? place.x : place.y) = first + step * static_cast<double>(i);
        moveTo(design, components[i], place);
    }
}

} // namespace tiers::studio::edits
