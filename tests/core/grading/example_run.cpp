#include "tests/core/grading/example_run.h"

#include <algorithm>

namespace tiers::test {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t pages_per_second = 10;
constexpr Duration whole = 70s;
constexpr Duration warmup = 10s;

} // namespace

Challenge example_challenge(std::vector<Constraint> constraints) {
    Challenge challenge;
    challenge.id = "example";
    challenge.workload.populations.push_back({.id = "all",
                                              .region = RegionId("home"),
                                              .arrivals = PoissonArrivals{},
                                              .demand = RateDemand{Rate{10}},
                                              .connection = Connection::KeepAlive,
                                              .requests_per_visit = 1,
                                              .patience = {}});
    RequestClass browse, document, photo, order;
    browse.id = "browse";
    browse.share = 0.9;
    browse.page = PageView{.document = "document", .assets = "photo", .asset_count = 5, .connections = 6};
    document.id = "document";
    photo.id = "photo";
    photo.is_static = true;
    photo.response_size = Bytes{150'000};
    order.id = "order";
    order.share = 0.1;
    order.operation = Operation::Write;
    challenge.workload.classes = {browse, document, photo, order};
    challenge.constraints = std::move(constraints);
    challenge.reference = example_design();
    challenge.duration = whole;
    challenge.warmup = warmup;
    return challenge;
}

Design example_design() {
    Design design;
    design.name = "Example";
    design.regions.push_back({.id = "home", .location = "us-east", .frame = {}});
    const auto add = [&](const char* id, const char* kind, const char* name) {
        design.components.push_back(
            {.id = id, .kind = kind, .name = name, .region = RegionId("home"), .position = {}, .parameters = {}});
    };
    add("users", "users", "Customers");
    add("api", "api-server", "Shop server");
    add("db", "postgres", "Order book");
    design.links.push_back({.id = "users-api", .from = "users", .to = "api", .parameters = {}});
    design.links.push_back({.id = "api-db", .from = "api", .to = "db", .parameters = {}});
    return design;
}

RunOptions example_options() {
    return {.duration = whole, .warmup = warmup, .window = 1s, .seed = 1};
}

ExampleRun::ExampleRun(const Design& design, const Workload& workload) {
    auto& r = m_recording;
    for (const auto& request_class : workload.classes) r.classes.push_back(request_class.id);
    for (const auto& population : workload.populations) r.populations.push_back(population.id);
    for (const auto& component : design.components) {
        ComponentTrack track{.id = component.id, .name = component.name, .resources = {}};
        if (component.kind == "api-server") track.resources = {"workers", "cores"};
        if (component.kind == "postgres") track.resources = {"connections", "cores"};
        r.components.push_back(std::move(track));
    }
    for (const auto& link : design.links) r.links.push_back(link.id);
    r.warmup = warmup;
    r.until = whole;
    for (auto start = Duration{}; start < whole; start += 1s) {
        Window window;
        window.start = start;
        window.length = 1s;
        window.classes.resize(r.classes.size());
        window.components.resize(r.components.size());
        for (std::size_t c = 0; c < r.components.size(); ++c)
            window.components[c].resources.resize(r.components[c].resources.size(), {.servers = 1});
        window.links.resize(r.links.size());
        r.windows.push_back(std::move(window));
    }
    r.totals.classes.resize(r.classes.size());
    r.totals.populations.resize(r.populations.size());
    r.totals.components.resize(r.components.size());
    r.totals.links.resize(r.links.size());
}

ExampleRun& ExampleRun::page_loads(Duration usual, Duration slow) {
    const auto browse = class_index("browse");
    auto& totals = m_recording.totals;
    for (auto& window : m_recording.windows) {
        for (std::uint64_t i = 0; i < pages_per_second; ++i) {
            const auto load = i == 0 ? slow : usual;
            const auto count = [load](TrafficSample& sample) {
                ++sample.offered;
                ++sample.ok;
                sample.response.record(load);
            };
            count(window.total);
            count(window.classes[browse]);
            if (window.start < m_recording.warmup) continue;
            count(totals.total);
            count(totals.classes[browse]);
            for (auto& population : totals.populations) count(population);
            totals.requests += 6;
        }
    }
    return *this;
}

ExampleRun& ExampleRun::busy(const std::string& component, const std::string& resource, double servers, double share,
                             Duration since) {
    const auto c = component_index(component);
    const auto& names = m_recording.components[c].resources;
    const auto r = static_cast<std::size_t>(std::ranges::find(names, resource) - names.begin());
    for (auto& window : m_recording.windows) {
        auto& sample = window.components[c];
        const double now = window.start < since ? share / 10 : share;
        sample.resources.at(r) = {.busy_mean = now * servers, .servers = servers, .queue_mean = 0, .queue_max = 0};
        sample.utilization = std::max(sample.utilization, now);
        sample.busy_servers = now * servers;
    }
    return *this;
}

ExampleRun& ExampleRun::times(const std::string& component, Duration waiting, Duration service) {
    auto& totals = m_recording.totals.components[component_index(component)];
    for (int i = 0; i < 600; ++i) {
        ++totals.arrivals;
        ++totals.completions;
        totals.waiting.record(waiting);
        totals.service.record(service);
        totals.response.record(waiting + service);
    }
    return *this;
}

ExampleRun& ExampleRun::pool(const std::string& link, double in_use, Duration waiting) {
    const auto l = link_index(link);
    for (auto& window : m_recording.windows) {
        window.links[l].calls = pages_per_second;
        window.links[l].pool_in_use = in_use;
        window.links[l].pool_waiting_mean_seconds = seconds(waiting);
    }
    auto& totals = m_recording.totals.links[l];
    totals.calls = 600;
    for (int i = 0; i < 600; ++i) totals.pool_waiting.record(waiting);
    return *this;
}

ExampleRun& ExampleRun::hits(const std::string& component, std::uint64_t lookups, std::uint64_t hits) {
    auto& totals = m_recording.totals.components[component_index(component)];
    totals.arrivals = lookups;
    totals.completions = lookups;
    totals.lookups = lookups;
    totals.hits = hits;
    return *this;
}

ExampleRun& ExampleRun::failures(ErrorCause cause, std::uint64_t count, const std::string& component) {
    const auto at = static_cast<std::size_t>(cause);
    auto& totals = m_recording.totals;
    totals.total.offered += count;
    totals.total.errors.at(at) += count;
    totals.classes[class_index("browse")].errors.at(at) += count;
    totals.components[component_index(component)].errors.at(at) += count;
    totals.requests += count;
    return *this;
}

ExampleRun& ExampleRun::writes(std::uint64_t acknowledged, std::uint64_t lost) {
    m_recording.totals.acknowledged_writes = acknowledged;
    m_recording.totals.lost_writes = lost;
    return *this;
}

ExampleRun& ExampleRun::fails(ErrorCause cause, std::uint64_t per_second, const std::string& component, Duration from,
                              Duration until) {
    const auto at = static_cast<std::size_t>(cause);
    const auto c = component_index(component);
    for (auto& window : m_recording.windows) {
        if (window.start < from || window.start >= until) continue;
        window.total.errors.at(at) += per_second;
        window.components[c].errors += per_second;
        failures(cause, per_second, component);
    }
    return *this;
}

ExampleRun& ExampleRun::slow_pages(Duration time, Duration from, Duration until) {
    const auto browse = class_index("browse");
    for (auto& window : m_recording.windows) {
        if (window.start < from || window.start >= until) continue;
        for (int i = 0; i < 100; ++i) {
            ++window.total.ok;
            ++window.classes[browse].ok;
            window.classes[browse].response.record(time);
        }
    }
    return *this;
}

std::size_t ExampleRun::component_index(const std::string& id) const {
    return static_cast<std::size_t>(std::ranges::find(m_recording.components, ComponentId(id), &ComponentTrack::id) -
                                    m_recording.components.begin());
}

std::size_t ExampleRun::link_index(const std::string& id) const {
    return static_cast<std::size_t>(std::ranges::find(m_recording.links, LinkId(id)) - m_recording.links.begin());
}

std::size_t ExampleRun::class_index(const ClassId& id) const {
    return static_cast<std::size_t>(std::ranges::find(m_recording.classes, id) - m_recording.classes.begin());
}

} // namespace tiers::test
