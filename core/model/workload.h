#pragma once

#include "core/model/id.h"
#include "core/model/quantity.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tiers {

enum class Operation { Read, Write };
enum class Consistency { Eventual, Strong };

/// Every key alike.
struct UniformKeys {
    bool operator==(const UniformKeys&) const = default;
};
/// Key k is asked for in proportion to k^-exponent.
struct ZipfKeys {
    double exponent{};
    bool operator==(const ZipfKeys&) const = default;
};
/// The first `keys` keys get `share` of the requests, alike; the others the rest.
struct HotSetKeys {
    std::int64_t keys{};
    double share{};
    bool operator==(const HotSetKeys&) const = default;
};
/// One hot key.
struct SingleKey {
    bool operator==(const SingleKey&) const = default;
};
using Popularity = std::variant<UniformKeys, ZipfKeys, HotSetKeys, SingleKey>;

/// Makes a class a page view: one request of the document class, then `asset_count` of the asset class over at most
/// `connections` at a time, as a browser does. The page is there when all are.
struct PageView {
    ClassId document{};
    ClassId assets{};
    int asset_count{};
    int connections{6};
    bool operator==(const PageView&) const = default;
};

/// One kind of request that users make.
struct RequestClass {
    ClassId id{};
    Quantity<double> share{}; ///< of the populations' arrivals; classes used only inside pages have 0
    Operation operation{Operation::Read};
    bool cacheable{};
    bool is_static{};     ///< an asset: answered by a CDN or object storage
    std::string data{};   ///< what it reads or changes: classes that name the same share their keys; empty: its own
    std::int64_t keys{1}; ///< how many different things are asked for
    Popularity popularity{UniformKeys{}};
    Quantity<Bytes> item_size{Bytes{1000}};      ///< one cached item
    Quantity<Bytes> response_size{Bytes{10000}}; ///< one answer on the wire
    Consistency consistency{Consistency::Eventual};
    std::optional<RegionId> residency{}; ///< the region that its data may not leave
    Quantity<Rate> updates{Rate{0}};     ///< changes of the data per second, over all keys
    std::vector<std::string> side_effects{};
    bool session{}; ///< needs the user's session
    std::optional<PageView> page{};
    std::map<ComponentId, Quantity<Distribution>> times{}; ///< a component's service time for this class
    std::optional<Quantity<Duration>> ttl{};               ///< of what is cached of it
    bool operator==(const RequestClass&) const = default;
};

/// Open: so many requests a second.
struct RateDemand {
    Quantity<Rate> rate{};
    bool operator==(const RateDemand&) const = default;
};
/// Open: daily_users × requests_per_user × peak_factor / 86,400 s.
struct DailyDemand {
    double daily_users{};
    double requests_per_user{1};
    double peak_factor{1};
    bool operator==(const DailyDemand&) const = default;
};
/// Closed: each user waits for the answer, thinks, asks again.
struct ConcurrentDemand {
    std::int64_t concurrent_users{};
    Quantity<Distribution> think_time{};
    bool operator==(const ConcurrentDemand&) const = default;
};
using Demand = std::variant<RateDemand, DailyDemand, ConcurrentDemand>;

/// How open arrivals are spaced.
struct PoissonArrivals {
    bool operator==(const PoissonArrivals&) const = default;
};
struct ConstantArrivals {
    bool operator==(const ConstantArrivals&) const = default;
};
struct BurstyArrivals {
    double scv{1}; ///< squared coefficient of variation of the gaps
    bool operator==(const BurstyArrivals&) const = default;
};
using Arrivals = std::variant<PoissonArrivals, ConstantArrivals, BurstyArrivals>;

/// What a user's connection costs: nothing, or DNS, TCP and TLS round trips at each visit.
enum class Connection { KeepAlive, PerVisit };

/// Users of one place.
struct Population {
    PopulationId id{};
    std::optional<RegionId> region{};
    Arrivals arrivals{PoissonArrivals{}};
    Demand demand{RateDemand{}};
    Connection connection{Connection::KeepAlive};
    double requests_per_visit{1};
    std::optional<Quantity<Distribution>> patience{}; ///< after which a user leaves
    std::optional<std::int64_t> clients{};            ///< who the open demand comes from, alike; see `client_count`
    bool operator==(const Population&) const = default;
};

/// From `at` on the demand is `factor` times its base; reached over `ramp`, linearly.
struct TrafficPoint {
    Quantity<Duration> at{};
    double factor{1};
    Quantity<Duration> ramp{};
    bool operator==(const TrafficPoint&) const = default;
};

/// Who asks for what, how often.
struct Workload {
    std::vector<Population> populations{};
    std::vector<TrafficPoint> traffic{};
    std::vector<RequestClass> classes{};
    bool operator==(const Workload&) const = default;
};

/// The class with this id, or nullptr.
[[nodiscard]] const RequestClass* find_class(const Workload& workload, const ClassId& id);
/// The population with this id, or nullptr.
[[nodiscard]] const Population* find_population(const Workload& workload, const PopulationId& id);
/// Different clients that a population's requests come from: the users of a closed one; else what it says, the daily
/// users, or 1,000.
[[nodiscard]] std::int64_t client_count(const Population& population);
/// Requests (page views, for classes that are pages) per second that an open population makes at factor 1; zero for a
/// closed one.
[[nodiscard]] double base_rate_per_second(const Population& population);
/// Whether the two read or change the same data, so that a key of one is a key of the other.
[[nodiscard]] bool shares_data(const RequestClass& a, const RequestClass& b);
/// Whether a key of the class says which thing is meant: there are several, or one that all ask for. Requests of the
/// others have no key in common and none of their own.
[[nodiscard]] bool is_keyed(const RequestClass& request_class);

} // namespace tiers
