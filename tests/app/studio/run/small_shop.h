#pragma once

#include "core/simulation/scenario.h"

#include <string>

namespace tiers::studio::test {

/// Users → API server → Postgres, with `perSecond` requests.
inline Scenario smallShop(double perSecond = 50) {
    Scenario scenario;
    Design& design = scenario.design;
    design.name = "Small shop";
    design.components = {Component{.id = "users", .kind = "users"},
                         Component{.id = "api", .kind = "api-server", .name = "Web shop"},
                         Component{.id = "db", .kind = "postgres"}};
    design.links = {Link{.id = "users-api", .from = "users", .to = "api"},
                    Link{.id = "api-db", .from = "api", .to = "db"}};
    RequestClass browse;
    browse.id = ClassId("browse");
    browse.share = 1;
    Population everyone;
    everyone.id = PopulationId("everyone");
    everyone.demand = RateDemand{Rate{perSecond}};
    scenario.workload.classes = {browse};
    scenario.workload.populations = {everyone};
    design.workload = scenario.workload;
    return scenario;
}

/// `length` simulated seconds without a warm-up.
inline RunOptions secondsOf(int length, std::uint64_t seed = 1) {
    RunOptions options;
    options.duration = std::chrono::seconds(length);
    options.warmup = Duration::zero();
    options.seed = seed;
    return options;
}

} // namespace tiers::studio::test
