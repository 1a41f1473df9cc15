#include "core/import/sketch.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tiers {
namespace {

struct Clue {
    std::string_view word;
    std::string_view kind;
    bool whole{}; ///< stands by itself: "db" is a database, "feedback" is none
};

/// The first clue that is there decides: what is more telling comes first.
constexpr auto clues = std::to_array<Clue>({
    {"replica", "read-replica"},
    {"postgres", "postgres"},
    {"mysql", "postgres"},
    {"mariadb", "postgres"},
    {"mongo", "postgres"},
    {"aurora", "postgres"},
    {"rds", "postgres", true},
    {"redis", "redis"},
    {"memcache", "redis"},
    {"valkey", "redis"},
    {"elasticache", "redis"},
    {"kafka", "queue"},
    {"rabbitmq", "queue"},
    {"activemq", "queue"},
    {"sqs", "queue", true},
    {"nats", "queue", true},
    {"pulsar", "queue"},
    {"elasticsearch", "search"},
    {"opensearch", "search"},
    {"solr", "search"},
    {"minio", "object-storage"},
    {"s3", "object-storage", true},
    {"bucket", "object-storage"},
    {"blob", "object-storage"},
    {"cloudfront", "cdn"},
    {"cloudflare", "cdn"},
    {"fastly", "cdn"},
    {"cdn", "cdn", true},
    {"route53", "dns"},
    {"dns", "dns", true},
    {"kong", "api-gateway", true},
    {"gateway", "api-gateway"},
    {"balancer", "load-balancer"},
    {"haproxy", "load-balancer"},
    {"elb", "load-balancer", true},
    {"alb", "load-balancer", true},
    {"lb", "load-balancer", true},
    {"nginx", "reverse-proxy"},
    {"traefik", "reverse-proxy"},
    {"envoy", "reverse-proxy"},
    {"caddy", "reverse-proxy"},
    {"proxy", "reverse-proxy"},
    {"celery", "worker"},
    {"sidekiq", "worker"},
    {"worker", "worker"},
    {"consumer", "worker"},
    {"queue", "queue"},
    {"broker", "queue"},
    {"search", "search"},
    {"cache", "redis"},
    {"storage", "object-storage"},
    {"database", "postgres"},
    {"sql", "postgres"},
    {"db", "postgres", true},
    {"stripe", "external-service"},
    {"paypal", "external-service"},
    {"smtp", "external-service"},
    {"external", "external-service"},
    {"third-party", "external-service"},
    {"user", "users"},
    {"client", "users"},
    {"browser", "users"},
    {"visitor", "users"},
    {"customer", "users"},
    {"actor", "users"},
    {"person", "users"},
    {"api", "api-server"},
    {"backend", "api-server"},
    {"server", "api-server"},
    {"web", "api-server", true},
    {"app", "api-server", true},
    {"cylinder", "postgres"},
    {"service", "service"},
});

bool is_letter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool holds(std::string_view text, const Clue& clue) {
    for (auto at = text.find(clue.word); at != std::string_view::npos; at = text.find(clue.word, at + 1)) {
        const auto end = at + clue.word.size();
        const bool alone = (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
        if (!clue.whole || alone) return true;
    }
    return false;
}

} // namespace

std::string_view guessed_kind(std::string_view words) {
    std::string text{words};
    std::ranges::transform(text, text.begin(),
                           [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    const auto clue = std::ranges::find_if(clues, [&](const Clue& it) { return holds(text, it); });
    return clue != clues.end() ? clue->kind : std::string_view{};
}

} // namespace tiers
