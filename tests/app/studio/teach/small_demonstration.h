#pragma once

#include "core/demo/demonstration.h"
#include "tests/app/studio/run/small_shop.h"

#include <chrono>

namespace tiers::studio::test {

/// The small shop at 200 requests a second; the second variant has a second API server.
inline Demonstration smallDemonstration() {
    using namespace std::chrono_literals;
    const Design design = smallShop(200).design;
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
