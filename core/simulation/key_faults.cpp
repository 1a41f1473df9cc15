#include "core/simulation/compiler.h"
#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

/// The thing that a request asks for: by the class's popularity, or the one that everybody wants now. That one is the
/// least popular until then, so that no cache has it.
std::uint32_t Engine::State::draw_key(Index population, Index cls) {
    const auto slot = population * model->classes.size() + cls;
    const auto key = model->populations[population].demands[cls].keys(key_streams[slot]);
    if (hot_keys.empty() || hot_keys[slot].share <= 0) return key;
    return hot_keys[slot].chance.uniform() < hot_keys[slot].share ? model->classes[cls].keys - 1 : key;
}

/// Which classes of which populations have a hot key, from the faults that are active: those of the users that the
/// fault names, or those that the cache that it names may hold.
void Engine::State::recompute_hot_keys() {
    const auto& m = *model;
    hot_keys.resize(m.populations.size() * m.classes.size());
    for (Index p = 0; p < m.populations.size(); ++p) {
        for (Index c = 0; c < m.classes.size(); ++c) {
            auto& hot = hot_keys[p * m.classes.size() + c];
            hot.share = 0;
            for (const auto& fault : active_faults)
                if (fault.kind == FaultKind::HotKey && concerns(fault, p, c))
                    hot.share = std::max(hot.share, fault.share->value);
            if (hot.share > 0 && !hot.is_seeded) {
                hot.chance =
                    RandomStream{options.seed, "hot/" + m.populations[p].id.value + "/" + m.classes[c].id.value};
                hot.is_seeded = true;
            }
        }
    }
}

bool Engine::State::concerns(const Fault& fault, Index population, Index cls) const {
    const auto target = component_index(*model, ComponentId{fault.target});
    const auto& component = model->components[target];
    const auto& data = model->classes[model->classes[cls].data];
    if (component.role == Role::Users)
        return !data.caches.empty() && model->populations[population].users_component == target;
    return std::ranges::any_of(data.caches, [&](Index cache) { return model->caches[cache].component == target; });
}

/// In the caches of the target the hottest item of every class expires: the most popular one, and the one that a
/// hot-key fault makes so.
void Engine::State::expire_hot_keys(const Fault& fault) {
    const auto& m = *model;
    for (Index c = 0; c < m.classes.size(); ++c) {
        const auto data = std::uint64_t{m.classes[c].data} << 32;
        for (const auto cache : m.classes[m.classes[c].data].caches) {
            if (m.components[m.caches[cache].component].id.value != fault.target) continue;
            if (fault.instance && static_cast<Index>(*fault.instance) != m.caches[cache].number) continue;
            caches[cache].expire(data, now);
            for (Index p = 0; p < m.populations.size() && !hot_keys.empty(); ++p)
                if (hot_keys[p * m.classes.size() + c].share > 0)
                    caches[cache].expire(data | (m.classes[c].keys - 1), now);
        }
    }
}

} // namespace tiers
