#include "core/grading/advice.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/grading/told_figure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tiers {

namespace {

/// A smaller design is only proposed while its parts stay below this.
constexpr double comfortable = 0.7;

double availability_asked(const Challenge& challenge) {
    double asked = 0;
    for (const auto& constraint : challenge.constraints) {
        const auto* rule = std::get_if<AvailabilityConstraint>(&constraint.rule);
        if (rule != nullptr && !rule->in_drills) asked = std::max(asked, rule->at_least);
    }
    return asked;
}

/// The component gone, its callers wired to what it called, where such links make sense and are not there yet.
Design without(const Design& design, const ComponentId& gone) {
    Design rest = design;
    std::erase_if(rest.components, [&](const Component& c) { return c.id == gone; });
    std::erase_if(rest.links, [&](const Link& l) { return l.from == gone || l.to == gone; });
    const auto role_of = [&](const ComponentId& id) -> std::optional<Role> {
        const auto* component = find_component(rest, id);
        const auto* kind = component == nullptr ? nullptr : find_kind(component->kind);
        return kind == nullptr ? std::nullopt : std::optional(kind->role);
    };
    for (const auto& in : design.links) {
        for (const auto& out : design.links) {
            if (in.to != gone || out.from != gone) continue;
            const auto from = role_of(in.from), to = role_of(out.to);
            const bool there =
                std::ranges::any_of(rest.links, [&](const Link& l) { return l.from == in.from && l.to == out.to; });
            if (!from || !to || there || !link_kind(*from, *to)) continue;
            rest.links.push_back(
                {.id = LinkId(in.id.value + "+" + out.id.value), .from = in.from, .to = out.to, .parameters = {}});
        }
    }
    return rest;
}

Design with_count(const Design& design, const ComponentId& id, const char* parameter, std::int64_t count) {
    Design changed = design;
    find_component(changed, id)->parameters.insert_or_assign(parameter, static_cast<double>(count));
    return changed;
}

/// Whether every class that had a way has one still, and availability is kept.
bool still_works(const Evidence& evidence, const Design& changed) {
    const auto routes = plan_routes(changed, evidence.challenge.workload);
    const bool lost = std::ranges::any_of(evidence.routes.routes, [&](const Route& before) {
        const auto* after = find_route(routes, before.population, before.request_class);
        return before.root && (after == nullptr || !after->root);
    });
    if (lost) return false;
    const double asked = std::min(availability_asked(evidence.challenge), evidence.availability.availability);
    return structural_availability(changed, evidence.challenge.workload).availability >= asked;
}

/// Whether the databases can take the reads that a cache answers now.
bool databases_can_take(const Evidence& evidence, const Component& cache) {
    const auto* figures = figures_of(evidence, cache.id);
    if (figures == nullptr) return true;
    const double hits_per_s = figures->arrivals_per_s * figures->hit_ratio.value_or(0);
    return std::ranges::all_of(evidence.design.components, [&](const Component& component) {
        const auto* kind = find_kind(component.kind);
        const auto* database = figures_of(evidence, component.id);
        if (kind == nullptr || kind->role != Role::Database || database == nullptr) return true;
        const double servers = std::max(
            1.0, database->resources.empty()
                     ? 1.0
                     : std::ranges::min(database->resources, {}, &ComponentFigures::Resource::servers).servers);
        return database->utilization + hits_per_s * database->service_mean_ms / 1e3 / servers < comfortable;
    });
}

/// Whether what a balancer spreads over several would fit on one of them.
bool one_target_suffices(const Evidence& evidence, const Component& balancer) {
    double load = 0;
    for (const auto& link : evidence.design.links) {
        if (link.from != balancer.id) continue;
        const auto* target = find_component(evidence.design, link.to);
        const auto* figures = figures_of(evidence, link.to);
        if (target == nullptr || figures == nullptr) continue;
        const Settings settings(*target);
        const double instances = settings.has("instances") ? static_cast<double>(settings.count("instances")) : 1;
        load += figures->utilization * instances;
    }
    return load < comfortable;
}

bool load_allows_dropping(const Evidence& evidence, const Component& component) {
    const auto* kind = find_kind(component.kind);
    if (kind == nullptr) return false;
    switch (kind->role) {
    case Role::Cache: return databases_can_take(evidence, component);
    case Role::Balancer: return one_target_suffices(evidence, component);
    case Role::Replica:
    case Role::Queue:
    case Role::Gateway: return true;
    case Role::Users:
    case Role::NameService:
    case Role::EdgeCache:
    case Role::Service:
    case Role::ExternalService:
    case Role::Database:
    case Role::ObjectStore:
    case Role::Worker: return false;
    }
    return false;
}

bool can_drop(const Evidence& evidence, const Design& design, const Component& component) {
    return load_allows_dropping(evidence, component) && still_works(evidence, without(design, component.id));
}

std::vector<std::string> unneeded_kinds(const Challenge& challenge) {
    for (const auto& constraint : challenge.constraints) {
        if (const auto* rule = std::get_if<OverEngineeringConstraint>(&constraint.rule)) return rule->unneeded;
    }
    return {};
}

/// Utilization of a component, or of one of its resources: over the measured time, or while a drill lasts where it is
/// higher then.
double highest_utilization(const Evidence& evidence, const ComponentId& id, double usual,
                           std::string_view resource = {}) {
    double highest = usual;
    for (const auto& drill : evidence.drills) {
        for (const auto& recording : evidence.recordings) {
            const auto track = std::ranges::find(recording.components, id, &ComponentTrack::id);
            if (track == recording.components.end()) continue;
            const auto c = static_cast<std::size_t>(track - recording.components.begin());
            const auto r =
                static_cast<std::size_t>(std::ranges::find(track->resources, resource) - track->resources.begin());
            double busy = 0, servers = 0;
            for (const auto& window : recording.windows) {
                if (window.start < drill.span.from || window.start >= drill.span.until) continue;
                const auto& sample = window.components.at(c);
                busy += r < sample.resources.size() ? sample.resources[r].busy_mean : sample.utilization;
                servers += r < sample.resources.size() ? sample.resources[r].servers : 1;
            }
            if (servers > 0) highest = std::max(highest, busy / servers);
        }
    }
    return highest;
}

/// Whether a drill takes an instance of the component away.
bool loses_an_instance(const Evidence& evidence, const ComponentId& id) {
    return std::ranges::any_of(evidence.drills, [&](const Drill& drill) {
        return std::ranges::any_of(drill.faults, [&](const Fault& fault) {
            return fault.target == id.value && (fault.instance || fault.kind == FaultKind::Deploy);
        });
    });
}

double cost_of(const Design& design) {
    return monthly_cost(design).usd_per_month;
}

/// The design as it shrinks, and what was saved on the way.
class Shrinking {
  public:
    explicit Shrinking(const Evidence& evidence) : m_evidence(evidence), m_design(evidence.design) {}

    void drop_unneeded() {
        for (const auto& id : unneeded_components(m_evidence, unneeded_kinds(m_evidence.challenge))) {
            const auto& component = *find_component(m_evidence.design, id);
            if (!can_drop(m_evidence, m_design, component)) continue;
            take(without(m_design, id), id, phrase("Drop {}{}.", display_name(component), reason_to_drop(component)));
        }
    }

    /// Fewer instances, then fewer cores each.
    void narrow(const Component& component) {
        const auto* figures = figures_of(m_evidence, component.id);
        if (figures == nullptr) return;
        const auto utilization = highest_utilization(m_evidence, component.id, figures->utilization);
        const auto spare = loses_an_instance(m_evidence, component.id) ? 1 : 0;
        const auto instances = fewer(component, "instances", utilization, spare);
        if (instances) {
            take(instances->changed, component.id,
                 phrase("Run {} with {} instead of {}: together they were {} busy at the peak.",
                        display_name(component), figures::instances(instances->to), instances->from,
                        figures::share(utilization)));
        }
        const auto cores = std::ranges::find(figures->resources, "cores", &ComponentFigures::Resource::name);
        if (cores == figures->resources.end()) return;
        const double left = instances ? static_cast<double>(instances->from) / static_cast<double>(instances->to) : 1;
        const auto of_cores = highest_utilization(m_evidence, component.id, cores->utilization, "cores");
        if (const auto less = fewer(component, "cores", of_cores * left, 0)) {
            take(less->changed, component.id,
                 phrase("Give {} {} instead of {}: the cores were {} busy at the peak.", display_name(component),
                        figures::cores(less->to), less->from, figures::share(of_cores)));
        }
    }

    [[nodiscard]] std::vector<Saving> savings() const {
        auto sorted = m_savings;
        std::ranges::stable_sort(sorted, std::ranges::greater{}, &Saving::usd_per_month);
        return sorted;
    }

  private:
    struct Fewer {
        Design changed;
        std::size_t from{};
        std::size_t to{};
    };

    /// The smallest number that stays comfortable and keeps what the challenge asks for, and `spare` more; nothing
    /// where that is no less.
    [[nodiscard]] std::optional<Fewer> fewer(const Component& component, const char* parameter, double utilization,
                                             std::int64_t spare) const {
        const auto* now = find_component(m_design, component.id);
        if (now == nullptr) return std::nullopt;
        const Settings settings(*now);
        if (!settings.has(parameter)) return std::nullopt;
        const auto from = settings.count(parameter);
        const double load = utilization * static_cast<double>(from);
        auto to = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(load / comfortable))) + spare;
        for (; to < from; ++to) {
            auto changed = with_count(m_design, component.id, parameter, to);
            if (still_works(m_evidence, changed))
                return Fewer{std::move(changed), static_cast<std::size_t>(from), static_cast<std::size_t>(to)};
        }
        return std::nullopt;
    }

    [[nodiscard]] Phrase reason_to_drop(const Component& component) const {
        const auto* figures = figures_of(m_evidence, component.id);
        const auto* kind = find_kind(component.kind);
        if (figures == nullptr || kind == nullptr) return {};
        const double hits_per_s = figures->arrivals_per_s * figures->hit_ratio.value_or(0);
        if (kind->role == Role::Cache && hits_per_s <= 0) return phrase(": nothing that it could hold came by it");
        if (kind->role == Role::Cache)
            return phrase(": the {} reads a second that it answers are little work for the database",
                          figures::decimal(hits_per_s));
        if (kind->role == Role::Balancer) return phrase(": one server carries what it spreads");
        return phrase(": it was {} busy at the peak", figures::share(figures->utilization));
    }

    void take(Design changed, const ComponentId& component, const Phrase& sentence) {
        constexpr double worth_telling = 1; // USD a month
        const double saved = cost_of(m_design) - cost_of(changed);
        if (saved < worth_telling) return;
        m_savings.push_back({component, phrase("{} Saves {}.", sentence, figures::money(saved)), saved});
        m_design = std::move(changed);
    }

    const Evidence& m_evidence;
    Design m_design;
    std::vector<Saving> m_savings;
};

} // namespace

std::vector<ComponentId> unneeded_components(const Evidence& evidence, std::span<const std::string> kinds) {
    std::vector<ComponentId> found;
    for (const auto& component : evidence.design.components) {
        if (std::ranges::find(kinds, component.kind) == kinds.end()) continue;
        if (can_drop(evidence, evidence.design, component)) found.push_back(component.id);
    }
    return found;
}

std::vector<Saving> find_savings(const Evidence& evidence) {
    if (evidence.result.requests == 0) return {};
    Shrinking shrinking(evidence);
    shrinking.drop_unneeded();
    for (const auto& component : evidence.design.components) shrinking.narrow(component);
    return shrinking.savings();
}

std::vector<Phrase> advise(const Evidence& evidence) {
    constexpr double clearly_more = 1.1;
    const bool dear = evidence.cost.usd_per_month > clearly_more * evidence.reference_cost;
    const auto unneeded = unneeded_components(evidence, unneeded_kinds(evidence.challenge));
    if (!dear && unneeded.empty()) return {};
    const auto savings = find_savings(evidence);
    std::vector<Phrase> sentences;
    std::ranges::transform(savings, std::back_inserter(sentences), &Saving::sentence);
    if (savings.size() > 1) {
        const auto saved = std::transform_reduce(savings.begin(), savings.end(), 0.0, std::plus{},
                                                 [](const Saving& s) { return s.usd_per_month; });
        sentences.push_back(phrase("With all of this the design costs {} instead of {}; the reference costs {}.",
                                   figures::money(evidence.cost.usd_per_month - saved),
                                   figures::money(evidence.cost.usd_per_month),
                                   figures::money(evidence.reference_cost)));
    }
    return sentences;
}

} // namespace tiers
