#pragma once

#include "core/demo/demonstration.h"

#include <chrono>

namespace tiers::studio::test {

/// A shop of 200 requests a second whose database is slow for a while; the second variant has a second API server.
inline Demonstration smallDemonstration() {
    using namespace std::chrono_literals;
    Design design;
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
    everyone.demand = RateDemand{Rate{200}};
    Workload workload;
    workload.classes = {browse};
    workload.populations = {everyone};
    design.workload = workload;

    Demonstration demonstration;
    demonstration.id = "small";
    demonstration.title = "A slow database";
    demonstration.summary = "The database is slow for a while.";
    demonstration.concepts = {"capacity"};
    demonstration.duration = 10s;
    demonstration.warmup = 1s;
    demonstration.design = design;
    demonstration.scenes = {
        {2s, "All is well", "Everyone is served.", "How long may a query take?", "Not much longer."},
        {6s, "Later", "The queue has grown.", "", ""}};
    demonstration.watched = {{"reads at the database", {FigureKind::ArrivalRate, "db", {}, {}}}};
    Variant one{.id = "one", .title = "One server", .changes = "Nothing."};
    one.design = design;
    one.expectations = {{{FigureKind::SuccessRatio, "", 2s, 6s}, 0.9, std::nullopt, "Nearly all are answered."}};
    Variant more{.id = "more", .title = "Two servers", .changes = "A second server."};
    more.settings = {"api.instances=2"};
    more.design = design;
    more.design.components[1].parameters["instances"] = 2.0;
    demonstration.variants = {one, more};
    return demonstration;
}

} // namespace tiers::studio::test
