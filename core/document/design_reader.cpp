#include "core/document/design_reader.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/document/design_document.h"
#include "core/document/fault_tree.h"
#include "core/document/parameter_tree.h"
#include "core/document/suggestion.h"
#include "core/document/workload_tree.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace tiers {

namespace {

constexpr Bounds canvas_bounds{-1e7, 1e7};
constexpr Bounds extent_bounds{0, 1e7};
Phrase a_point() {
    return phrase("two numbers like [40, 200]");
}

std::optional<std::string> member_text(JsonObject& object, std::string_view name, const Phrase& expectation) {
    const auto member = object.optional(name);
    return member ? read_text(*member, expectation) : std::nullopt;
}

std::string required_id(JsonObject& object, std::string_view name, const Phrase& expectation) {
    const auto member = object.required(name, expectation);
    return member ? read_id(*member, expectation).value_or("") : "";
}

/// A list of as many numbers; nothing and a problem where it is another.
template <std::size_t Count>
std::optional<std::array<double, Count>> read_numbers(const JsonCursor& cursor, const Phrase& expectation) {
    if (!cursor.value().is_array() || cursor.value().size() != Count) {
        cursor.expected(expectation);
        return std::nullopt;
    }
    std::array<double, Count> numbers{};
    for (std::size_t i = 0; i < Count; ++i) {
        const auto number = read_number(cursor.item(i), phrase("a number from -10000000 to 10000000"), canvas_bounds);
        if (!number) return std::nullopt;
        numbers[i] = *number;
    }
    return numbers;
}

void read_position(Point& position, JsonObject& object) {
    const auto member = object.optional("position");
    if (!member) return;
    if (const auto numbers = read_numbers<2>(*member, a_point())) {
        position = {(*numbers)[0], (*numbers)[1]};
    }
}

void read_bends(std::vector<Point>& bends, JsonObject& object) {
    const auto member = object.optional("bends");
    if (!member) return;
    read_list(*member, phrase("a list of points like [[40, 200], [40, 320]]"), [&bends](const JsonCursor& item) {
        if (const auto n = read_numbers<2>(item, a_point())) bends.push_back({(*n)[0], (*n)[1]});
    });
}

/// The things of a list by id, for look-ups; reports ids that are there already.
class Ids {
  public:
    /// `where` is the thing that has the id, which none of `others` may have: a fault's target is any of them.
    void add(const std::string& id, const JsonCursor& where, std::initializer_list<const Ids*> others = {}) {
        if (id.empty()) return;
        for (const Ids* other : others) {
            const auto taken = other->m_places.find(id);
            if (taken == other->m_places.end()) continue;
            where.problems().push_back({member_path(where.path(), "id"),
                                        phrase("\"{}\" is the id of {} already; give each its own, so that a fault "
                                               "can tell them apart",
                                               id, taken->second)});
        }
        const auto [it, added] = m_places.emplace(id, where.path());
        if (added) {
            m_order.push_back(it->first);
        } else {
            where.problems().push_back({member_path(where.path(), "id"),
                                        phrase("\"{}\" is the id of {} already; give each its own", id, it->second)});
        }
    }

    /// In the document's order. The views last as long as this.
    [[nodiscard]] const std::vector<std::string_view>& all() const { return m_order; }

    /// Whether there is such a thing; where not, a problem with the nearest.
    bool require(const std::string& id, const JsonCursor& cursor, const Phrase& thing) const {
        if (m_places.contains(id)) return true;
        cursor.report(phrase("no {} has the id \"{}\"; {}", thing, id, suggest(id, m_order)));
        return false;
    }

  private:
    std::unordered_map<std::string, std::string> m_places;
    std::vector<std::string_view> m_order;
};

class DesignReader {
  public:
    [[nodiscard]] Design read(const JsonCursor& cursor);

  private:
    void read_region(const JsonCursor& cursor);
    void read_component(const JsonCursor& cursor);
    void read_link(const JsonCursor& cursor);
    void read_note(const JsonCursor& cursor);
    std::optional<RegionId> read_region_reference(JsonObject& object) const;
    ComponentId read_end(JsonObject& object, std::string_view name) const;
    void read_link_parameters(Link& link, const JsonCursor& link_cursor, const std::optional<JsonCursor>& cursor);

    Design m_design;
    Ids m_regions;
    Ids m_components;
    Ids m_links;
    Ids m_notes;
    std::unordered_map<std::string, const KindSpec*> m_kinds; ///< of components by id, where known
};

std::optional<RegionId> DesignReader::read_region_reference(JsonObject& object) const {
    const auto member = object.optional("region");
    if (!member) return std::nullopt;
    auto id = read_id(*member, phrase("a region's id like \"eu\""));
    if (!id || !m_regions.require(*id, *member, phrase("region"))) return std::nullopt;
    return RegionId{std::move(*id)};
}

void DesignReader::read_region(const JsonCursor& cursor) {
    Region region;
    auto object = JsonObject::read(cursor, phrase("an object like { \"id\": \"eu\", \"location\": \"eu-west\" }"));
    if (!object) return;
    region.id = required_id(*object, "id", phrase("an id like \"eu\""));
    m_regions.add(region.id.value, cursor);
    region.name = member_text(*object, "name", phrase("a text")).value_or("");
    if (const auto location = object->required("location", phrase("a place like \"us-east\""))) {
        const auto text = read_text(*location, phrase("a place like \"us-east\""));
        if (text && text->empty()) location->expected(phrase("a place like \"us-east\""));
        region.location = text.value_or("");
    }
    if (const auto frame = object->optional("frame")) {
        if (const auto n =
                read_numbers<4>(*frame, phrase("four numbers (x, y, width, height) like [0, 0, 900, 500]"))) {
            region.frame = {(*n)[0], (*n)[1], (*n)[2], (*n)[3]};
            if ((*n)[2] < extent_bounds.low || (*n)[3] < extent_bounds.low) {
                frame->report(phrase("expected a width and a height of at least 0"));
            }
        }
    }
    object->refuse_others();
    m_design.regions.push_back(std::move(region));
}

const KindSpec* read_kind(JsonObject& object) {
    const auto member = object.required("kind", phrase("a kind like \"api-server\""));
    const auto name = member ? read_text(*member, phrase("a kind like \"api-server\"")) : std::nullopt;
    if (!name) return nullptr;
    const KindSpec* kind = find_kind(*name);
    if (kind == nullptr) {
        std::vector<std::string_view> names;
        std::ranges::transform(all_kinds(), std::back_inserter(names), &KindSpec::name);
        member->report(phrase("{} is no kind of component; {}", describe_json(member->value()), suggest(*name, names)));
    }
    return kind;
}

void DesignReader::read_component(const JsonCursor& cursor) {
    Component component;
    auto object = JsonObject::read(cursor, phrase("an object like { \"id\": \"api\", \"kind\": \"api-server\" }"));
    if (!object) return;
    component.id = required_id(*object, "id", phrase("an id like \"api\""));
    m_components.add(component.id.value, cursor, {&m_regions});
    const KindSpec* kind = read_kind(*object);
    if (kind != nullptr) component.kind = kind->name;
    if (!component.id.empty()) m_kinds.emplace(component.id.value, kind);
    component.name = member_text(*object, "name", phrase("a text")).value_or("");
    component.region = read_region_reference(*object);
    read_position(component.position, *object);
    const auto parameters = object->optional("parameters");
    if (parameters && kind != nullptr) component.parameters = read_parameters(*parameters, kind->parameters);
    object->refuse_others();
    m_design.components.push_back(std::move(component));
}

ComponentId DesignReader::read_end(JsonObject& object, std::string_view name) const {
    const auto member = object.required(name, phrase("a component's id like \"api\""));
    auto id = member ? read_id(*member, phrase("a component's id like \"api\"")) : std::nullopt;
    if (!id || !m_components.require(*id, *member, phrase("component"))) return {};
    return std::move(*id);
}

void DesignReader::read_link_parameters(Link& link, const JsonCursor& link_cursor,
                                        const std::optional<JsonCursor>& cursor) {
    const auto from = m_kinds.find(link.from.value), to = m_kinds.find(link.to.value);
    if (from == m_kinds.end() || to == m_kinds.end() || from->second == nullptr || to->second == nullptr) return;
    const Role from_role = from->second->role, to_role = to->second->role;
    if (!link_kind(from_role, to_role)) {
        link_cursor.report(why_not_linked(*from->second, *to->second));
    } else if (cursor) {
        link.parameters = read_parameters(*cursor, link_parameters(from_role, to_role));
    }
}

void DesignReader::read_link(const JsonCursor& cursor) {
    Link link;
    auto object =
        JsonObject::read(cursor, phrase("an object like { \"id\": \"api-db\", \"from\": \"api\", \"to\": \"db\" }"));
    if (!object) return;
    link.id = required_id(*object, "id", phrase("an id like \"api-db\""));
    m_links.add(link.id.value, cursor, {&m_regions, &m_components});
    link.from = read_end(*object, "from");
    link.to = read_end(*object, "to");
    read_bends(link.bends, *object);
    read_link_parameters(link, cursor, object->optional("parameters"));
    object->refuse_others();
    m_design.links.push_back(std::move(link));
}

void DesignReader::read_note(const JsonCursor& cursor) {
    Note note;
    auto object =
        JsonObject::read(cursor, phrase("an object like { \"id\": \"n1\", \"position\": [0, 0], \"text\": \"…\" }"));
    if (!object) return;
    note.id = required_id(*object, "id", phrase("an id like \"n1\""));
    m_notes.add(note.id.value, cursor);
    read_position(note.position, *object);
    note.text = member_text(*object, "text", phrase("a text in Markdown")).value_or("");
    object->refuse_others();
    m_design.notes.push_back(std::move(note));
}

Design DesignReader::read(const JsonCursor& cursor) {
    auto object = JsonObject::read(cursor, phrase("an object with format, version, components and links"));
    if (!object) return {};
    (void)object->optional("format");
    (void)object->optional("version");
    m_design.name = member_text(*object, "name", phrase("a text")).value_or("");
    const auto read_things = [&](std::string_view name, const Phrase& expectation, auto read_thing,
                                 std::size_t most = longest_list) {
        if (const auto list = object->optional(name)) {
            read_list(
                *list, expectation, [&](const JsonCursor& item) { (this->*read_thing)(item); }, most);
        }
    };
    read_things("regions", phrase("a list of regions"), &DesignReader::read_region, most_regions);
    read_things("components", phrase("a list of components"), &DesignReader::read_component, most_components);
    read_things("links", phrase("a list of links"), &DesignReader::read_link);
    read_things("notes", phrase("a list of notes"), &DesignReader::read_note);
    if (const auto workload = object->optional("workload")) {
        const Surroundings surroundings{m_regions.all(), m_components.all()};
        m_design.workload = read_workload_tree(*workload, &surroundings);
        check_shares(*m_design.workload, *workload);
    }
    if (const auto faults = object->optional("faults")) {
        FaultTargets targets{m_components.all(), m_links.all(), m_regions.all(), {}};
        if (m_design.workload) {
            for (const RequestClass& c : m_design.workload->classes) targets.classes.push_back(c.id.value);
        }
        read_list(*faults, phrase("a list of faults"),
                  [&](const JsonCursor& item) { m_design.faults.push_back(read_fault_tree(item, &targets)); });
    }
    object->refuse_others();
    return std::move(m_design);
}

} // namespace

Design read_design_tree(const JsonCursor& cursor) {
    return DesignReader{}.read(cursor);
}

} // namespace tiers
