#include "core/catalog/link_kind.h"

#include <fmt/format.h>

namespace tiers {

namespace {

bool may_be_behind_a_name(Role to) {
    switch (to) {
    case Role::EdgeCache:
    case Role::Balancer:
    case Role::Gateway:
    case Role::Service:
    case Role::ObjectStore: return true;
    case Role::Users:
    case Role::NameService:
    case Role::ExternalService:
    case Role::Cache:
    case Role::Database:
    case Role::Replica:
    case Role::Queue:
    case Role::Worker: return false;
    }
    return false;
}

/// What a service or a worker uses to answer.
bool is_backend(Role to) {
    switch (to) {
    case Role::Service:
    case Role::ExternalService:
    case Role::Cache:
    case Role::Database:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Queue: return true;
    case Role::Users:
    case Role::NameService:
    case Role::EdgeCache:
    case Role::Balancer:
    case Role::Gateway:
    case Role::Worker: return false;
    }
    return false;
}

std::optional<LinkKind> call_if(bool possible) {
    return possible ? std::optional{LinkKind::Call} : std::nullopt;
}

/// A component of the role, in a sentence.
std::string_view noun(Role role) {
    switch (role) {
    case Role::Users: return "users";
    case Role::NameService: return "a DNS";
    case Role::EdgeCache: return "a CDN";
    case Role::Balancer: return "a load balancer";
    case Role::Gateway: return "an API gateway";
    case Role::Service: return "a server";
    case Role::ExternalService: return "an external service";
    case Role::Cache: return "a cache";
    case Role::Database: return "a database";
    case Role::Replica: return "a read replica";
    case Role::ObjectStore: return "object storage";
    case Role::Queue: return "a queue";
    case Role::Worker: return "a worker";
    }
    return {};
}

std::string why_not_from_server(Role to) {
    switch (to) {
    case Role::NameService: return "A server knows where its backends are: only users look names up.";
    case Role::EdgeCache: return "A CDN stands between users and servers: link the CDN to the server instead.";
    case Role::Balancer:
        return "A load balancer stands in front of servers: link it to the server. Servers call each other directly.";
    case Role::Gateway: return "An API gateway stands in front of servers: link it to the server instead.";
    case Role::Worker:
        return "A worker takes its work from a queue: link the server to a queue, the queue to the worker.";
    case Role::Users:
    case Role::Service:
    case Role::ExternalService:
    case Role::Cache:
    case Role::Database:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Queue: return {};
    }
    return {};
}

std::string why_not_from_worker(Role to) {
    if (to == Role::Worker) return "A worker takes its work from a queue: put a queue between the two workers.";
    return fmt::format(
        "A worker uses servers, external services, caches, databases, object storage and queues, not {}.", noun(to));
}

std::string why_not_from_database(Role to) {
    if (to == Role::Database) return "A database sends its changes to read replicas, not to another database.";
    if (to == Role::Cache) return "A database does not fill a cache: the server does, so link the server to both.";
    return fmt::format("A database calls nothing but its read replicas, so it cannot call {}.", noun(to));
}

/// Why users, a cache and so on cannot be linked to `to`, which they cannot.
std::string why_not(Role from, Role to) {
    if (to == Role::Users) return "Users ask and are never asked: the answer comes back along the same link.";
    switch (from) {
    case Role::Users:
        return fmt::format(
            "Users ask a DNS, a CDN, a load balancer, an API gateway, a server or object storage, not {}.", noun(to));
    case Role::NameService:
        return fmt::format("A DNS gives the address of a CDN, a load balancer, an API gateway, a server or object "
                           "storage, not of {}.",
                           noun(to));
    case Role::EdgeCache:
        return fmt::format(
            "A CDN fetches from a load balancer, an API gateway, a server or object storage, not from {}.", noun(to));
    case Role::Balancer:
        return fmt::format("A load balancer spreads requests over servers and API gateways, not over {}.", noun(to));
    case Role::Gateway:
        return fmt::format("An API gateway passes requests to servers and load balancers, not to {}.", noun(to));
    case Role::Service: return why_not_from_server(to);
    case Role::Worker: return why_not_from_worker(to);
    case Role::Database: return why_not_from_database(to);
    case Role::Cache: return fmt::format("A cache only answers. Link the server to {} as well.", noun(to));
    case Role::Replica: return fmt::format("A read replica only answers. Link the server to {} as well.", noun(to));
    case Role::ObjectStore: return fmt::format("Object storage only answers, so it cannot call {}.", noun(to));
    case Role::ExternalService:
        return fmt::format("An external service is run by others: what it calls is not ours, so not {}.", noun(to));
    case Role::Queue: return fmt::format("A queue is read by workers: put a worker between it and {}.", noun(to));
    }
    return {};
}

} // namespace

std::optional<LinkKind> link_kind(Role from, Role to) {
    switch (from) {
    case Role::Users:
        if (to == Role::NameService) return LinkKind::Resolve;
        return call_if(may_be_behind_a_name(to));
    case Role::NameService: return may_be_behind_a_name(to) ? std::optional{LinkKind::Resolve} : std::nullopt;
    case Role::EdgeCache: return call_if(may_be_behind_a_name(to) && to != Role::EdgeCache);
    case Role::Balancer: return call_if(to == Role::Gateway || to == Role::Service);
    case Role::Gateway: return call_if(to == Role::Balancer || to == Role::Service);
    case Role::Service:
    case Role::Worker:
        if (to == Role::Queue) return LinkKind::Publish;
        return call_if(is_backend(to));
    case Role::Database: return to == Role::Replica ? std::optional{LinkKind::Replicate} : std::nullopt;
    case Role::Queue: return to == Role::Worker ? std::optional{LinkKind::Consume} : std::nullopt;
    case Role::ExternalService:
    case Role::Cache:
    case Role::Replica:
    case Role::ObjectStore: return std::nullopt;
    }
    return std::nullopt;
}

std::string why_not_linked(const KindSpec& from, const KindSpec& to) {
    return link_kind(from.role, to.role) ? std::string{} : why_not(from.role, to.role);
}

} // namespace tiers
