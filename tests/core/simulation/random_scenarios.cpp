#include "tests/core/simulation/random_scenarios.h"

#include "core/catalog/link_kind.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tiers::test {

int RandomScenarios::between(int low, int high) {
    return low + static_cast<int>(m_stream.below(static_cast<std::uint32_t>(high - low + 1)));
}

double RandomScenarios::spread(double low, double high) {
    return low * std::pow(high / low, m_stream.uniform());
}

std::string RandomScenarios::time(double low_ms, double high_ms) {
    const double mean = spread(low_ms, high_ms);
    switch (between(0, 4)) {
    case 0: return fmt::format("{:.3f} ms", mean);
    case 1: return fmt::format("uniform(0 ms, {:.3f} ms)", 2 * mean);
    case 2: return fmt::format("erlang(3, {:.3f} ms)", mean);
    case 3: return fmt::format("hyperexponential({:.3f} ms, 3)", mean);
    default: return fmt::format("exponential({:.3f} ms)", mean);
    }
}

ParameterValue RandomScenarios::value_of(const ParameterSpec& spec) {
    const double least = spec.minimum.value_or(0);
    const double most = spec.maximum.value_or(1e9);
    switch (spec.type) {
    case ParameterType::Flag: return chance(0.5);
    case ParameterType::Count: return std::min(most, least + between(0, 8));
    case ParameterType::Number: return std::clamp(real(0, 5), least, most);
    case ParameterType::Share: return std::clamp(real(0, 1), least, std::min(most, 1.0));
    case ParameterType::Span: return fmt::format("{:.6f} s", std::clamp(spread(0.005, 20), least, most));
    case ParameterType::Timing: return time(0.1, 10);
    case ParameterType::PerTime: return fmt::format("{:.3f} /s", spread(5, 500));
    case ParameterType::Size: return fmt::format("{:.0f} B", spread(1e3, 1e7));
    case ParameterType::Bandwidth: return fmt::format("{:.0f} B/s", spread(1e6, 1e9));
    case ParameterType::Price: return fmt::format("{:.3f} USD/h", real(0, 1));
    case ParameterType::Window: return static_cast<double>(between(1, 50));
    case ParameterType::Choice: {
        const auto& choices = spec.simulated_choices.empty() ? spec.choices : spec.simulated_choices;
        return one_of(choices);
    }
    case ParameterType::Names:
    case ParameterType::Text: break;
    }
    return std::string{};
}

Parameters RandomScenarios::parameters_of(std::span<const ParameterSpec> specs, double share) {
    Parameters parameters;
    for (const auto& spec : specs) {
        if (!spec.simulated || spec.type == ParameterType::Names || spec.type == ParameterType::Text) continue;
        if (chance(share)) parameters[spec.name] = value_of(spec);
    }
    return parameters;
}

ComponentId RandomScenarios::add(const std::string& kind) {
    Component component;
    component.id = ComponentId{fmt::format("{}-{}", kind, m_count++)};
    component.kind = kind;
    component.parameters = parameters_of(find_kind(kind)->parameters, 0.25);
    component.parameters.erase("population");
    if (chance(0.7)) component.region = one_of(m_scenario.design.regions).id;
    m_scenario.design.components.push_back(component);
    return component.id;
}

void RandomScenarios::connect(const ComponentId& from, const ComponentId& to) {
    Link link;
    link.id = LinkId{fmt::format("{}--{}", from.value, to.value)};
    link.from = from;
    link.to = to;
    m_scenario.design.links.push_back(link);
    auto& added = m_scenario.design.links.back();
    added.parameters = parameters_of(link_parameters(m_scenario.design, added), 0.25);
    // Ends are connected, or there would be nothing to see.
    if (added.parameters.contains("weight")) added.parameters["weight"] = real(0.5, 3);
}

void RandomScenarios::add_behind(const ComponentId& server) {
    const auto simulated = [](const char* kind) { return find_kind(kind)->simulated; };
    if (chance(0.5)) connect(server, add("redis"));
    if (chance(0.85)) {
        const auto database = add("postgres");
        connect(server, database);
        if (simulated("read-replica") && chance(0.4)) {
            const auto replica = add("read-replica");
            connect(database, replica);
            connect(server, replica);
        }
    }
    if (chance(0.2)) connect(server, add("object-storage"));
    if (chance(0.2)) connect(server, add("service"));
    if (chance(0.2)) connect(server, add("external-service"));
    if (simulated("queue") && chance(0.3)) {
        const auto queue = add("queue");
        connect(server, queue);
        for (int i = between(1, 2); i > 0; --i) connect(queue, add("worker"));
    }
}

void RandomScenarios::add_server(const ComponentId& from) {
    const auto server = add(one_of(std::vector<std::string>{"api-server", "api-server", "service", "reverse-proxy"}));
    connect(from, server);
    add_behind(server);
}

void RandomScenarios::add_entry() {
    auto from = add("users");
    if (chance(0.4)) {
        const auto dns = add("dns");
        connect(from, dns);
        from = dns;
    }
    if (chance(0.3)) {
        const auto cdn = add("cdn");
        connect(from, cdn);
        from = cdn;
    }
    if (chance(0.6)) {
        const auto front = add(chance(0.7) ? "load-balancer" : "api-gateway");
        connect(from, front);
        from = front;
    }
    add_server(from);
    if (const auto kind = m_scenario.design.components[1].kind; chance(0.3) && kind != "users") add_server(from);
}

RequestClass RandomScenarios::request_class(int number) {
    RequestClass cls;
    cls.id = ClassId{fmt::format("class-{}", number)};
    cls.share = real(0.1, 1);
    cls.operation = chance(0.35) ? Operation::Write : Operation::Read;
    cls.cacheable = chance(0.5);
    cls.is_static = cls.operation == Operation::Read && chance(0.2);
    cls.keys = between(1, 500);
    if (chance(0.5)) cls.popularity = ZipfKeys{real(0.2, 1.5)};
    cls.item_size = Bytes{spread(100, 1e5)};
    cls.response_size = Bytes{spread(100, 1e6)};
    if (chance(0.3)) cls.consistency = Consistency::Strong;
    if (chance(0.3)) cls.updates = Rate{spread(0.1, 50)};
    if (chance(0.2)) cls.session = true;
    if (chance(0.2)) cls.side_effects = {"email"};
    if (chance(0.3)) cls.data = "shared";
    if (chance(0.3)) cls.residency = m_scenario.design.regions.front().id;
    return cls;
}

Workload RandomScenarios::workload() {
    Workload workload;
    for (int i = between(1, 3); i > 0; --i) workload.classes.push_back(request_class(i));
    if (chance(0.3)) {
        auto page = request_class(10), document = request_class(11), asset = request_class(12);
        page.page = PageView{document.id, asset.id, between(0, 10), between(1, 6)};
        document.share = asset.share = 0;
        document.operation = asset.operation = Operation::Read;
        workload.classes.insert(workload.classes.end(), {page, document, asset});
    }
    Population population;
    population.id = "all";
    population.region = m_scenario.design.regions.front().id;
    if (chance(0.7))
        population.demand = RateDemand{Rate{spread(10, 200)}};
    else
        population.demand =
            ConcurrentDemand{between(1, 60), Distribution{Exponential{std::chrono::milliseconds{between(50, 1000)}}}};
    if (chance(0.3)) population.arrivals = BurstyArrivals{real(0.3, 6)};
    if (chance(0.3)) population.connection = Connection::PerVisit;
    if (chance(0.3)) population.patience = Distribution{Exponential{std::chrono::milliseconds{between(100, 3000)}}};
    workload.populations = {population};
    if (chance(0.3)) workload.traffic = {{.at = Duration{std::chrono::seconds{5}}, .factor = real(0, 4)}};
    return workload;
}

/// Some may not fit their target; the compiler then says so, and the scenario does without them.
Fault RandomScenarios::fault() {
    Fault fault;
    fault.kind = static_cast<FaultKind>(between(0, static_cast<int>(FaultKind::Pause)));
    fault.at = Duration{std::chrono::milliseconds{between(0, 12'000)}};
    if (chance(0.8)) fault.lasting = Duration{std::chrono::milliseconds{between(100, 6'000)}};
    const auto& design = m_scenario.design;
    switch (between(0, 3)) {
    case 0: fault.target = one_of(design.links).id.value; break;
    case 1: fault.target = one_of(design.regions).id.value; break;
    default: fault.target = one_of(design.components).id.value; break;
    }
    if (chance(0.3)) fault.instance = 0;
    fault.factor = real(0.1, 4);
    fault.rate = real(0, 1);
    fault.share = real(0, 1);
    fault.add = Duration{std::chrono::milliseconds{between(1, 300)}};
    return fault;
}

Scenario RandomScenarios::next() {
    m_scenario = {};
    m_count = 0;
    m_scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    add_entry();
    m_scenario.workload = workload();
    for (int i = between(0, 3); i > 0; --i) {
        m_scenario.faults.push_back(fault());
        if (!compile(m_scenario).model) m_scenario.faults.pop_back();
    }
    return m_scenario;
}

} // namespace tiers::test
