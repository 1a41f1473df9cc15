#include "core/drawing/key_facts.h"

#include "core/catalog/kind.h"
#include "core/catalog/settings.h"
#include "core/drawing/text_width.h"
#include "core/model/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tiers {
namespace {

/// Reads a component's settings in words; a parameter that the kind has not, or that has no effect, says nothing.
class Facts {
  public:
    Facts(const Component& component, const KindSpec& kind) : m_settings(component), m_kind(kind) {}

    [[nodiscard]] std::vector<std::string> take() && { return std::move(m_facts); }
    [[nodiscard]] bool empty() const { return m_facts.empty(); }

    void say(std::string fact) { m_facts.push_back(std::move(fact)); }

    void say_count(std::string_view name, std::string_view one, std::string_view more) {
        if (tells(name)) say(counted(m_settings.count(name), one, more));
    }
    /// "2 × 4 cores": instances and what each has.
    void say_instances(std::string_view each, std::string_view one, std::string_view more) {
        const std::int64_t instances = tells("instances") ? m_settings.count("instances") : 1;
        if (!tells(each)) return say_count("instances", "instance", "instances");
        const std::string what = counted(m_settings.count(each), one, more);
        say(instances == 1 ? what : fmt::format("{} × {}", instances, what));
    }
    void say_text(std::string_view name) {
        if (!tells(name)) return;
        std::string text = m_settings.text(name);
        std::ranges::replace(text, '-', ' ');
        say(std::move(text));
    }
    void say_bytes(std::string_view name) {
        if (tells(name)) say(format_bytes(m_settings.bytes(name)));
    }
    void say_duration(std::string_view name, std::string_view before) {
        if (tells(name)) say(fmt::format("{} {}", before, format_duration(m_settings.duration(name))));
    }
    /// The mean of a time, between words before and after it.
    void say_mean(std::string_view name, std::string_view before, std::string_view after) {
        if (!tells(name)) return;
        const Duration mean = from_seconds(mean_seconds(m_settings.distribution(name)));
        say(fmt::format("{}{}{}", before, format_duration(mean), after));
    }
    void say_rate(std::string_view name, std::string_view before) {
        if (tells(name)) say(fmt::format("{} {}", before, format_rate(m_settings.rate(name))));
    }

  private:
    [[nodiscard]] bool tells(std::string_view name) const {
        const ParameterSpec* spec = find_parameter(m_kind.parameters, name);
        return spec != nullptr && spec->simulated && m_settings.has(name);
    }
    static std::string counted(std::int64_t count, std::string_view one, std::string_view more) {
        return fmt::format("{} {}", count, count == 1 ? one : more);
    }

    Settings m_settings;
    const KindSpec& m_kind;
    std::vector<std::string> m_facts;
};

void say_of_role(Facts& facts, Role role) {
    switch (role) {
    case Role::Users:
        facts.say_text("population");
        if (facts.empty()) facts.say("requests start here");
        return;
    case Role::NameService:
        facts.say_duration("ttl", "TTL");
        facts.say_text("policy");
        return;
    case Role::EdgeCache:
        facts.say_duration("ttl", "TTL");
        facts.say_bytes("memory");
        return;
    case Role::Balancer: facts.say_text("policy"); return;
    case Role::Gateway:
        facts.say_count("instances", "instance", "instances");
        facts.say_rate("rate_limit", "limit");
        return;
    case Role::Service:
        facts.say_instances("cores", "core", "cores");
        facts.say_count("workers", "worker", "workers");
        return;
    case Role::ExternalService:
        facts.say_mean("service_time", "answers in ", "");
        facts.say_count("concurrency", "at once", "at once");
        return;
    case Role::Cache:
        facts.say_bytes("memory");
        facts.say_text("eviction");
        return;
    case Role::Database:
    case Role::Replica:
        facts.say_count("cores", "core", "cores");
        facts.say_count("max_connections", "connection", "connections");
        return;
    case Role::ObjectStore: facts.say_mean("first_byte_time", "first byte ", ""); return;
    case Role::Queue:
        facts.say_count("partitions", "partition", "partitions");
        facts.say_duration("retention", "keeps");
        return;
    case Role::Worker:
        facts.say_instances("concurrency", "at once", "at once");
        facts.say_mean("service_time", "", " each");
        return;
    }
}

} // namespace

std::vector<std::string> key_facts(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    if (kind == nullptr) return {fmt::format("unknown kind \"{}\"", component.kind)};
    if (!kind->simulated) return {"not part of a run yet"};
    Facts facts{component, *kind};
    say_of_role(facts, kind->role);
    return std::move(facts).take();
}

std::string key_line(const std::vector<std::string>& facts, double width, double size) {
    std::string line;
    for (const auto& fact : facts) {
        std::string longer = line.empty() ? fact : line + " · " + fact;
        if (!line.empty() && text_width(longer, size) > width) break;
        line = std::move(longer);
    }
    return elided(line, width, size);
}

} // namespace tiers
