#include "core/drawing/key_facts.h"

#include "core/catalog/kind.h"
#include "core/catalog/settings.h"
#include "core/drawing/text_width.h"
#include "core/model/quantity.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace tiers {
namespace {

using Count = std::int64_t;

Phrase instances(Count n) {
    return n == 1 ? phrase("{} instance", n) : phrase("{} instances", n);
}
Phrase cores(Count n) {
    return n == 1 ? phrase("{} core", n) : phrase("{} cores", n);
}
Phrase workers(Count n) {
    return n == 1 ? phrase("{} worker", n) : phrase("{} workers", n);
}
Phrase connections(Count n) {
    return n == 1 ? phrase("{} connection", n) : phrase("{} connections", n);
}
Phrase partitions(Count n) {
    return n == 1 ? phrase("{} partition", n) : phrase("{} partitions", n);
}
Phrase at_once(Count n) {
    return phrase("{} at once", n);
}

/// Reads a component's settings in words; a parameter that the kind has not, or that has no effect, says nothing.
class Facts {
  public:
    Facts(const Component& component, const KindSpec& kind) : m_settings(component), m_kind(kind) {}

    [[nodiscard]] std::vector<Phrase> take() && { return std::move(m_facts); }
    [[nodiscard]] bool empty() const { return m_facts.empty(); }

    void say(Phrase fact) { m_facts.push_back(std::move(fact)); }

    void say_count(std::string_view name, Phrase (*counted)(Count)) {
        if (tells(name)) say(counted(m_settings.count(name)));
    }
    /// "2 × 4 cores": instances and what each has.
    void say_instances(std::string_view each, Phrase (*counted)(Count)) {
        const Count number = tells("instances") ? m_settings.count("instances") : 1;
        if (!tells(each)) return say_count("instances", instances);
        const Phrase what = counted(m_settings.count(each));
        say(number == 1 ? what : phrase("{} × {}", number, what));
    }
    void say_name(std::string_view name) {
        if (tells(name)) say(spaced(name));
    }
    void say_choice(std::string_view name) {
        if (tells(name)) say(Phrase::words(spaced(name)));
    }
    /// What goes when a cache is full, as the field calls it.
    void say_eviction(std::string_view name) {
        if (!tells(name)) return;
        const std::string rule = m_settings.text(name);
        if (rule == "random") return say(phrase("evicts at random"));
        if (rule == "none") return say(phrase("evicts nothing"));
        std::string letters;
        std::ranges::transform(rule, std::back_inserter(letters), [](unsigned char c) { return std::toupper(c); });
        say(Phrase::figure(std::move(letters)));
    }
    void say_bytes(std::string_view name) {
        if (tells(name)) say(Phrase::figure(format_bytes(m_settings.bytes(name))));
    }
    [[nodiscard]] std::optional<Phrase> duration(std::string_view name) const {
        if (!tells(name)) return std::nullopt;
        return Phrase::figure(format_duration(m_settings.duration(name)));
    }
    /// The mean of a time.
    [[nodiscard]] std::optional<Phrase> mean(std::string_view name) const {
        if (!tells(name)) return std::nullopt;
        return Phrase::figure(format_duration(from_seconds(mean_seconds(m_settings.distribution(name)))));
    }
    [[nodiscard]] std::optional<Phrase> rate(std::string_view name) const {
        if (!tells(name)) return std::nullopt;
        return Phrase::figure(format_rate(m_settings.rate(name)));
    }

  private:
    [[nodiscard]] bool tells(std::string_view name) const {
        const ParameterSpec* spec = find_parameter(m_kind.parameters, name);
        return spec != nullptr && spec->simulated && m_settings.has(name);
    }
    [[nodiscard]] std::string spaced(std::string_view name) const {
        std::string text = m_settings.text(name);
        std::ranges::replace(text, '-', ' ');
        return text;
    }

    Settings m_settings;
    const KindSpec& m_kind;
    std::vector<Phrase> m_facts;
};

void say_of_role(Facts& facts, Role role) {
    switch (role) {
    case Role::Users:
        facts.say_name("population");
        if (facts.empty()) facts.say(phrase("requests start here"));
        return;
    case Role::NameService:
        if (const auto ttl = facts.duration("ttl")) facts.say(phrase("TTL {}", *ttl));
        facts.say_choice("policy");
        return;
    case Role::EdgeCache:
        if (const auto ttl = facts.duration("ttl")) facts.say(phrase("TTL {}", *ttl));
        facts.say_bytes("memory");
        return;
    case Role::Balancer: facts.say_choice("policy"); return;
    case Role::Gateway:
        facts.say_count("instances", instances);
        if (const auto limit = facts.rate("rate_limit")) facts.say(phrase("limit {}", *limit));
        return;
    case Role::Service:
        facts.say_instances("cores", cores);
        facts.say_count("workers", workers);
        return;
    case Role::ExternalService:
        if (const auto time = facts.mean("service_time")) facts.say(phrase("answers in {}", *time));
        facts.say_count("concurrency", at_once);
        return;
    case Role::Cache:
        facts.say_bytes("memory");
        facts.say_eviction("eviction");
        return;
    case Role::Database:
    case Role::Replica:
        facts.say_count("cores", cores);
        facts.say_count("max_connections", connections);
        return;
    case Role::ObjectStore:
        if (const auto time = facts.mean("first_byte_time")) facts.say(phrase("first byte {}", *time));
        return;
    case Role::Queue:
        facts.say_count("partitions", partitions);
        if (const auto time = facts.duration("retention")) facts.say(phrase("keeps {}", *time));
        return;
    case Role::Worker:
        facts.say_instances("concurrency", at_once);
        if (const auto time = facts.mean("service_time")) facts.say(phrase("{} each", *time));
        return;
    }
}

} // namespace

std::vector<Phrase> key_facts(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    if (kind == nullptr) return {phrase("unknown kind \"{}\"", component.kind)};
    if (!kind->simulated) return {phrase("not part of a run yet")};
    Facts facts{component, *kind};
    say_of_role(facts, kind->role);
    return std::move(facts).take();
}

std::string key_line(const std::vector<Phrase>& facts, double width, double size, const Voice& voice) {
    std::string line;
    for (const auto& fact : facts) {
        std::string longer = line.empty() ? voice(fact) : line + " · " + voice(fact);
        if (!line.empty() && text_width(longer, size) > width) break;
        line = std::move(longer);
    }
    return elided(line, width, size);
}

} // namespace tiers
