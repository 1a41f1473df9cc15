#include "core/catalog/link_kind.h"
#include "core/catalog/parameter_groups.h"

#include <array>
#include <utility>

namespace tiers {

namespace {

/// Where common practice sets a timeout, that one: a reverse proxy or balancer gives an upstream 60 s, a CDN gives an
/// origin 30 s, a Redis client waits 2 s. Elsewhere the usual clients set none.
std::string usual_timeout(Role from, Role to) {
    if (from == Role::EdgeCache) return "30 s";
    if (from == Role::Balancer || from == Role::Gateway) return "60 s";
    if (to == Role::Cache) return "2 s";
    return {};
}

std::vector<ParameterSpec> network_parameters() {
    return {
        {.name = "latency",
         .title = "Network latency",
         .type = ParameterType::Span,
         .topic = Topic::Timing,
         .unit = "ms",
         .minimum = 0,
         .maximum = 60,
         .help =
             "Time on the network in one direction; a call pays it twice. Not set: half the round-trip time between "
             "the two regions."},
    };
}

std::vector<ParameterSpec> class_parameters() {
    return {
        {.name = "classes",
         .title = "Classes",
         .type = ParameterType::Names,
         .topic = Topic::Policy,
         .help = "The classes of requests that may take this link, by their ids. Not set: all of them."},
    };
}

ParameterSpec weight_parameter() {
    return {
        .name = "weight",
        .title = "Weight",
        .type = ParameterType::Number,
        .topic = Topic::Policy,
        .default_text = "1",
        .minimum = 0,
        .maximum = 1'000'000,
        .help =
            "This link's part of the choice: with weights 3 and 1 it gets three requests of four. Zero sends it none."};
}

std::vector<ParameterSpec> patience_parameters(std::string timeout) {
    return {
        {.name = "timeout",
         .title = "Timeout",
         .type = ParameterType::Span,
         .topic = Topic::Essential,
         .unit = "ms",
         .default_text = std::move(timeout),
         .minimum = 0.000'001,
         .maximum = 86'400,
         .help =
             "How long the caller waits for the answer of one attempt, waiting and network included. The callee works "
             "on after the caller gave up. Not set: the caller waits as long as it takes."},
        {.name = "retries",
         .title = "Retries",
         .type = ParameterType::Count,
         .topic = Topic::Reliability,
         .unit = "attempts",
         .default_text = "0",
         .minimum = 0,
         .maximum = 100,
         .help = "Further attempts after a failed one. They hide short failures and multiply the load of long ones."},
        {.name = "backoff",
         .title = "Backoff",
         .type = ParameterType::Span,
         .topic = Topic::Reliability,
         .unit = "ms",
         .default_text = "100 ms",
         .minimum = 0,
         .maximum = 3'600,
         .help = "Wait before the first retry; it doubles with each further one."},
        {.name = "backoff_jitter",
         .title = "Backoff jitter",
         .type = ParameterType::Choice,
         .topic = Topic::Reliability,
         .default_text = "full",
         .choices = {"none", "full", "equal"},
         .help = "How far the wait is drawn at random: not at all, from zero to all of it, or from half to all of it. "
                 "Without it the retries of many callers come at the same moment."},
        {.name = "retry_budget",
         .title = "Retry budget",
         .type = ParameterType::Share,
         .topic = Topic::Reliability,
         .help = "Retries may add at most this share to the calls. It keeps a short slow-down from becoming a retry "
                 "storm. Not set: no limit."},
        {.name = "abandoned",
         .title = "Abandoned work",
         .type = ParameterType::Choice,
         .topic = Topic::Reliability,
         .default_text = "continue",
         .choices = {"continue", "cancel"},
         .help = "What becomes of work whose caller gave up: it goes on and is wasted, or the callee is told and drops "
                 "it."},
    };
}

std::vector<ParameterSpec> circuit_breaker_parameters() {
    return {
        {.name = "circuit_breaker.failure_rate",
         .title = "Breaker opens at",
         .type = ParameterType::Share,
         .topic = Topic::Reliability,
         .help =
             "The circuit breaker of each calling instance opens when this share of the calls in its window failed; "
             "calls then fail at once and spare the callee. Not set: no breaker."},
        {.name = "circuit_breaker.window",
         .title = "Breaker window",
         .type = ParameterType::Window,
         .topic = Topic::Reliability,
         .unit = "calls",
         .default_text = "100",
         .minimum = 0.001,
         .maximum = 1'000'000,
         .help = "The last calls, or the last span of time, of which the failure rate is taken."},
        {.name = "circuit_breaker.minimum_calls",
         .title = "Breaker minimum calls",
         .type = ParameterType::Count,
         .topic = Topic::Reliability,
         .unit = "calls",
         .default_text = "20",
         .minimum = 1,
         .maximum = 1'000'000,
         .help =
             "The breaker stays closed until its window has this many calls, so that one early failure does not open "
             "it."},
        {.name = "circuit_breaker.open_for",
         .title = "Breaker open for",
         .type = ParameterType::Span,
         .topic = Topic::Reliability,
         .unit = "s",
         .default_text = "10 s",
         .minimum = 0.001,
         .maximum = 86'400,
         .help = "How long an open breaker lets nothing through before it tries again."},
        {.name = "circuit_breaker.half_open_calls",
         .title = "Breaker trial calls",
         .type = ParameterType::Count,
         .topic = Topic::Reliability,
         .unit = "calls",
         .default_text = "5",
         .minimum = 1,
         .maximum = 10'000,
         .help = "Calls let through to see whether the callee is well again; if they succeed, the breaker closes."},
    };
}

std::vector<ParameterSpec> fallback_parameters() {
    return {
        {.name = "fallback",
         .title = "Go on without it",
         .type = ParameterType::Flag,
         .topic = Topic::Reliability,
         .default_text = "false",
         .help = "When all attempts failed, the caller goes on with a default answer instead of failing: an older "
                 "price, no recommendations. Never for what must be stored."},
    };
}

/// Pools of connections; a caller of a database has one by default, as its drivers do.
std::vector<ParameterSpec> pool_parameters(bool to_database) {
    return {
        {.name = "pool_size",
         .title = "Pool size",
         .type = ParameterType::Count,
         .topic = to_database ? Topic::Essential : Topic::Capacity,
         .unit = "connections",
         .default_text = to_database ? "20" : "",
         .minimum = 1,
         .maximum = 1'000'000,
         .help = "Connections that each calling instance keeps to the callee; one carries one call at a time. All "
                 "instances' pools together must fit the callee's connections. Not set: as many as needed."},
        {.name = "pool_timeout",
         .title = "Pool timeout",
         .type = ParameterType::Span,
         .topic = Topic::Capacity,
         .unit = "ms",
         .default_text = "1 s",
         .minimum = 0,
         .maximum = 3'600,
         .help =
             "How long a call waits for a free connection of the pool before it fails. Long waits hold the caller's "
             "workers and spread the trouble."},
        {.name = "pool_queue_limit",
         .title = "Pool queue limit",
         .type = ParameterType::Count,
         .topic = Topic::Capacity,
         .unit = "calls",
         .minimum = 0,
         .maximum = 10'000'000,
         .help =
             "Calls of one instance that may wait for a connection; beyond it they fail at once. Not set: no limit but "
             "the caller's workers."},
    };
}

std::vector<ParameterSpec> cache_parameters() {
    return {
        {.name = "pattern",
         .title = "Update pattern",
         .type = ParameterType::Choice,
         .topic = Topic::Caching,
         .default_text = "cache-aside",
         .choices = {"cache-aside", "write-through", "write-behind", "refresh-ahead"},
         .help = "How cache and database are kept together. In all of them the server looks in the cache, asks the "
                 "database on a miss and fills the cache. A write with cache-aside and refresh-ahead removes the item, "
                 "with write-through it goes to the database and then to the cache, with write-behind to the cache, "
                 "which acknowledges it and writes to the database later. Refresh-ahead fetches an item again before "
                 "its time is over."},
        {.name = "flush_delay",
         .title = "Flush delay",
         .type = ParameterType::Span,
         .topic = Topic::Caching,
         .unit = "s",
         .default_text = "1 s",
         .minimum = 0,
         .maximum = 86'400,
         .help = "With write-behind, how long the cache keeps a write before it writes it to the database, and before "
                 "it tries again where that failed. Writes not yet flushed are lost with the cache's memory."},
        {.name = "refresh_after",
         .title = "Refresh after",
         .type = ParameterType::Share,
         .topic = Topic::Caching,
         .default_text = "80 %",
         .help = "With refresh-ahead, the part of its time to live after which a hit has the item fetched again in the "
                 "background, once, while the old one is served."},
        {.name = "ttl",
         .title = "Time to live",
         .type = ParameterType::Span,
         .topic = Topic::Essential,
         .unit = "s",
         .default_text = "5 min",
         .minimum = 0.001,
         .help = "How long an item stays usable after it was stored. Longer gives more hits and older answers; a class "
                 "may set its own."},
        {.name = "ttl_jitter",
         .title = "TTL jitter",
         .type = ParameterType::Share,
         .topic = Topic::Caching,
         .default_text = "0",
         .help = "Takes a random part, up to this share, off each item's time to live, so that items stored together "
                 "do not all expire together."},
        {.name = "single_flight",
         .title = "Single flight",
         .type = ParameterType::Flag,
         .topic = Topic::Caching,
         .default_text = "false",
         .help = "Of several misses for the same item only one asks the database; the others wait for its answer. They "
                 "keep their workers and share its outcome, a failure too, as with Go's singleflight; where its "
                 "instance dies, the next one asks. It prevents a stampede when a hot item expires."},
        {.name = "single_flight_scope",
         .title = "Single flight among",
         .type = ParameterType::Choice,
         .topic = Topic::Caching,
         .default_text = "instance",
         .choices = {"instance", "all"},
         .help = "Whether each calling instance lets one of its own misses ask, or all instances together let one, as "
                 "with a lock in the cache. The lock itself takes no time here."},
        {.name = "on_failure",
         .title = "When the cache fails",
         .type = ParameterType::Choice,
         .topic = Topic::Reliability,
         .default_text = "open",
         .choices = {"open", "closed", "stale"},
         .help = "What a read does when the cache does not answer: open asks the database, closed fails, stale takes a "
                 "copy from the server's local cache, however old, and where there is none asks the "
                 "database."},
    };
}

std::vector<ParameterSpec> replication_parameters() {
    return {
        {.name = "mode",
         .title = "Replication mode",
         .type = ParameterType::Choice,
         .topic = Topic::Essential,
         .default_text = "async",
         .choices = {"sync", "async"},
         .help = "With sync a write waits until the replica has it, unless the replica is down; with async it does "
                 "not, and "
                 "the replica lags behind."},
    };
}

/// Of a call that may write.
std::vector<ParameterSpec> repeat_parameters() {
    return {
        {.name = "idempotent",
         .title = "Idempotent writes",
         .type = ParameterType::Flag,
         .topic = Topic::Reliability,
         .default_text = "false",
         .help = "Each write carries a key of its request, by which the database knows a repeat and does not carry it "
                 "out again. Without it a retry of a write that had succeeded unseen, or a message delivered twice, "
                 "writes twice."},
    };
}

bool chooses_among_links(Role from) {
    return from == Role::NameService || from == Role::Balancer || from == Role::Gateway;
}

/// Of a call by users, who keep no pool and no breaker, or by a component, which does.
std::vector<ParameterSpec> specs_of_call(Role from, Role to) {
    const bool to_database = to == Role::Database || to == Role::Replica;
    const bool by_users = from == Role::Users || from == Role::NameService;
    const std::vector<ParameterSpec> calling =
        joined({circuit_breaker_parameters(), fallback_parameters(), pool_parameters(to_database)});
    const std::vector<ParameterSpec> choosing{weight_parameter()};
    return joined({to == Role::Cache      ? cache_parameters()
                   : to == Role::Database ? repeat_parameters()
                                          : std::vector<ParameterSpec>{},
                   patience_parameters(usual_timeout(from, to)), by_users ? without_effect(calling) : calling,
                   chooses_among_links(from) ? choosing : without_effect(choosing), network_parameters(),
                   class_parameters()});
}

/// Of a lookup, whose time is the DNS's own.
std::vector<ParameterSpec> specs_of_lookup() {
    return joined({without_effect(joined({patience_parameters({}),
                                          circuit_breaker_parameters(),
                                          fallback_parameters(),
                                          pool_parameters(false),
                                          {weight_parameter()},
                                          network_parameters()})),
                   class_parameters()});
}

std::vector<ParameterSpec> specs_of(Role from, Role to) {
    const auto kind = link_kind(from, to);
    if (!kind) return {};
    switch (*kind) {
    case LinkKind::Call:
    case LinkKind::Publish: return specs_of_call(from, to);
    case LinkKind::Resolve: return from == Role::Users ? specs_of_lookup() : specs_of_call(from, to);
    case LinkKind::Replicate: return joined({replication_parameters(), network_parameters()});
    case LinkKind::Consume: return joined({network_parameters(), class_parameters()});
    }
    return {};
}

constexpr std::size_t role_count = static_cast<std::size_t>(Role::Worker) + 1;

constexpr std::size_t position(Role from, Role to) {
    return static_cast<std::size_t>(from) * role_count + static_cast<std::size_t>(to);
}

using SpecTable = std::array<std::vector<ParameterSpec>, role_count * role_count>;

SpecTable make_table() {
    SpecTable table;
    for (std::size_t from = 0; from < role_count; ++from) {
        for (std::size_t to = 0; to < role_count; ++to) {
            table[position(Role(from), Role(to))] = specs_of(Role(from), Role(to));
        }
    }
    return table;
}

} // namespace

std::span<const ParameterSpec> link_parameters(Role from, Role to) {
    static const SpecTable table = make_table();
    return table[position(from, to)];
}

std::span<const ParameterSpec> link_parameters(const Design& design, const Link& link) {
    const Component* from = find_component(design, link.from);
    const Component* to = find_component(design, link.to);
    const KindSpec* from_kind = from ? find_kind(from->kind) : nullptr;
    const KindSpec* to_kind = to ? find_kind(to->kind) : nullptr;
    if (!from_kind || !to_kind) return {};
    return link_parameters(from_kind->role, to_kind->role);
}

} // namespace tiers
