#include "core/catalog/link_kind.h"

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
Phrase noun(Role role) {
    switch (role) {
    case Role::Users: return phrase("users");
    case Role::NameService: return phrase("a DNS");
    case Role::EdgeCache: return phrase("a CDN");
    case Role::Balancer: return phrase("a load balancer");
    case Role::Gateway: return phrase("an API gateway");
    case Role::Service: return phrase("a server");
    case Role::ExternalService: return phrase("an external service");
    case Role::Cache: return phrase("a cache");
    case Role::Database: return phrase("a database");
    case Role::Replica: return phrase("a read replica");
    case Role::ObjectStore: return phrase("object storage");
    case Role::Queue: return phrase("a queue");
    case Role::Worker: return phrase("a worker");
    }
    return {};
}

Phrase why_not_from_server(Role to) {
    switch (to) {
    case Role::NameService: return phrase("A server knows where its backends are: only users look names up.");
    case Role::EdgeCache:
    case Role::Balancer:
    case Role::Gateway: return phrase("{} stands in front of servers.", noun(to).capitalized());
    case Role::Worker:
        return phrase("A worker takes its work from a queue: put a queue between the server and the worker.");
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

Phrase why_not_from_worker(Role to) {
    if (to == Role::Worker) return phrase("A worker takes its work from a queue: put a queue between the two workers.");
    return phrase("A worker uses servers, external services, caches, databases, object storage and queues, not {}.",
                  noun(to));
}

/// Of what is only asked, such as a cache.
Phrase why_not_from_answerer(Role from, Role to) {
    const Phrase who = noun(from).capitalized();
    if (link_kind(to, from) || !is_backend(to)) return phrase("{} answers and does not ask.", who);
    if (from == to) return phrase("{} answers and does not ask: link the server to both.", who);
    return phrase("{} answers and does not ask: link the server to {} as well.", who, noun(to));
}

Phrase why_not_from_database(Role to) {
    if (to == Role::Database) return phrase("A database sends its changes to read replicas, not to another database.");
    if (to == Role::Cache)
        return phrase("A database does not fill a cache: the server does, so link the server to both.");
    return why_not_from_answerer(Role::Database, to);
}

Phrase why_not_from_queue(Role to) {
    if (to == Role::Queue) return phrase("A queue is read by workers: put a worker between the two queues.");
    if (!is_backend(to)) return phrase("A queue is read by workers only.");
    if (!link_kind(to, Role::Queue)) return phrase("A queue is read by workers: put one between it and {}.", noun(to));
    return phrase("A queue is read by workers: put one between it and {}, or draw the link the other way round to "
                  "publish.",
                  noun(to));
}

/// Whether the reason says already what to do instead.
bool has_remedy(Role from, Role to) {
    return (from == Role::Service && to == Role::Worker) || (from == Role::Queue && to != Role::Users);
}

/// Why users, a cache and so on cannot be linked to `to`, which they cannot.
Phrase why_not(Role from, Role to) {
    if (to == Role::Users)
        return phrase("Users ask and are not asked: the answer comes back along the link by which they ask.");
    switch (from) {
    case Role::Users:
        return phrase("Users ask a DNS, a CDN, a load balancer, an API gateway, a server or object storage, not {}.",
                      noun(to));
    case Role::NameService:
        return phrase("A DNS gives the address of a CDN, a load balancer, an API gateway, a server or object "
                      "storage, not of {}.",
                      noun(to));
    case Role::EdgeCache:
        return phrase("A CDN fetches from a load balancer, an API gateway, a server or object storage, not from {}.",
                      noun(to));
    case Role::Balancer:
        return phrase("A load balancer spreads requests over servers and API gateways, not over {}.",
                      from == to ? phrase("load balancers") : noun(to));
    case Role::Gateway:
        return phrase("An API gateway passes requests to servers and load balancers, not to {}.", noun(to));
    case Role::Service: return why_not_from_server(to);
    case Role::Worker: return why_not_from_worker(to);
    case Role::Database: return why_not_from_database(to);
    case Role::ExternalService:
    case Role::Cache:
    case Role::Replica:
    case Role::ObjectStore: return why_not_from_answerer(from, to);
    case Role::Queue: return why_not_from_queue(to);
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

Phrase why_not_linked(const KindSpec& from, const KindSpec& to) {
    if (link_kind(from.role, to.role)) return {};
    const Phrase reason = why_not(from.role, to.role);
    const bool is_backwards = link_kind(to.role, from.role) && !has_remedy(from.role, to.role);
    return is_backwards ? phrase("{} Draw the link the other way round.", reason) : reason;
}

} // namespace tiers
