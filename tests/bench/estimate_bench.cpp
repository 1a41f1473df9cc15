#include "core/analysis/availability.h"
#include "core/analysis/estimate.h"

#include <benchmark/benchmark.h>

#include <string>

namespace tiers::bench {
namespace {

/// Users → gateway → services, each with a cache and a database of its own: 3 n + 1 components, two classes.
Design shop_of(int services) {
    Design design;
    const auto add = [&](const std::string& id, const char* kind) {
        Component component;
        component.id = ComponentId{id};
        component.kind = kind;
        design.components.push_back(std::move(component));
    };
    const auto join = [&](const std::string& from, const std::string& to) {
        Link link;
        link.id = LinkId{from + "-" + to};
        link.from = ComponentId{from};
        link.to = ComponentId{to};
        design.links.push_back(std::move(link));
    };
    add("users", "users");
    add("gate", "api-gateway");
    join("users", "gate");
    for (int i = 0; i < services; ++i) {
        const auto number = std::to_string(i);
        add("api" + number, "api-server");
        add("cache" + number, "redis");
        add("db" + number, "postgres");
        join("gate", "api" + number);
        join("api" + number, "cache" + number);
        join("api" + number, "db" + number);
    }
    return design;
}

Workload reads_and_writes() {
    Workload workload;
    Population population;
    population.id = "all";
    population.demand = RateDemand{Rate{1000}};
    workload.populations.push_back(population);
    RequestClass read, write;
    read.id = "read";
    read.share = 0.9;
    read.cacheable = true;
    read.keys = 100'000;
    read.popularity = ZipfKeys{0.9};
    write.id = "write";
    write.share = 0.1;
    write.operation = Operation::Write;
    workload.classes = {read, write};
    return workload;
}

void whole(benchmark::State& state) {
    const auto design = shop_of(static_cast<int>(state.range(0)) / 3);
    const auto workload = reads_and_writes();
    for (auto _ : state) benchmark::DoNotOptimize(estimate(design, workload));
}
BENCHMARK(whole)->Name("estimate/components")->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

void routes(benchmark::State& state) {
    const auto design = shop_of(static_cast<int>(state.range(0)) / 3);
    const auto workload = reads_and_writes();
    for (auto _ : state) benchmark::DoNotOptimize(plan_routes(design, workload));
}
BENCHMARK(routes)->Name("estimate/of which routes")->Arg(100)->Unit(benchmark::kMicrosecond);

void availability(benchmark::State& state) {
    const auto design = shop_of(static_cast<int>(state.range(0)) / 3);
    const auto workload = reads_and_writes();
    for (auto _ : state) benchmark::DoNotOptimize(structural_availability(design, workload));
}
BENCHMARK(availability)->Name("estimate/of which availability")->Arg(100)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace tiers::bench
