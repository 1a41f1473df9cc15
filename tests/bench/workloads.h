#pragma once

#include "core/simulation/scenario.h"

namespace tiers::bench {

/// W1: one server with exponential service at utilization 0.8, 8,000 requests a second.
[[nodiscard]] Scenario station();

/// W2 at 4,800 requests a second, its servers in proportion where the rate is another: a balancer takes 4 services of 8
/// cores in turn (exponential, 5 ms) under a timeout of 1 s; 80 % of the requests then take 0.5 ms at a service that
/// always has a free core, the others one of 16 cores of another (exponential, 4 ms).
///
/// Against the yardstick's W2: which way a request will go is drawn when it is made, not when it leaves the first
/// service, and the timeout covers what is behind the balancer, which itself takes no time. Neither changes a figure.
[[nodiscard]] Scenario shop(double per_second = 4800);

/// A balancer in front of `count` services of one core each, 50,000 requests a second in all; utilization 0.5.
[[nodiscard]] Scenario wide(int count);

/// Reads of one cache of `keys` items, warm and with room for all, Zipf with exponent 0.9; 50,000 requests a second.
[[nodiscard]] Scenario cached(std::int64_t keys);

/// Cake Shop 2's shape: a page is a document and six photos; photos come from a CDN in front of object storage,
/// documents through it from a balancer's four servers, which look in a Redis before they ask the database, over pools
/// and under timeouts; one in a hundred views is followed by an order. With `places`, users are elsewhere than the
/// servers, ask a DNS and set up connections at each visit. `per_second` counts all requests, those inside pages one by
/// one.
[[nodiscard]] Scenario cake_shop(double per_second, bool places);

/// Requests that take 10 s each, so that 10 × `per_second` of them are under way.
[[nodiscard]] Scenario slow_station(double per_second);

} // namespace tiers::bench
