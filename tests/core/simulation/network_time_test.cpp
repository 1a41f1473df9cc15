#include "core/analysis/network.h"
#include "tests/core/simulation/example_runs.h"

namespace tiers::test {
namespace {

/// A server in America calls a service in Europe; the users stand in no region. All times are zero but the network's.
Scenario across_the_sea(double response_bytes, const Given& to_backend = {}) {
    auto scenario = calling(20, "0 ms", to_backend);
    scenario.design.components[1].parameters["service_time"] = std::string{"0 ms"};
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    scenario.design.components[1].region = "us";
    scenario.design.components[2].region = "eu";
    scenario.workload.classes[0].response_size = Bytes{response_bytes};
    return scenario;
}

double call_seconds(const Scenario& scenario) {
    const auto r = run_of(scenario, 20_s);
    return r.totals.links[link_at(r, "api-backend")].response.mean_seconds();
}

TEST(NetworkTime, OfACallIsTheRoundTripBetweenItsRegionsAndTheTransferOfItsAnswer) {
    const double round = seconds(round_trip(*find_location("us-east"), *find_location("eu-central")));
    EXPECT_NEAR(call_seconds(across_the_sea(0)), round, 1e-6);
    // 25 MB at 1 Gbit/s.
    EXPECT_NEAR(call_seconds(across_the_sea(25e6)), round + 0.2, 1e-6);
}

TEST(NetworkTime, OfALinkThatSaysItsLatencyIsTwiceThat) {
    EXPECT_NEAR(call_seconds(across_the_sea(0, {{"latency", "7 ms"}})), 0.014, 1e-6);
}

TEST(ObjectStorage, TakesItsTimeToTheFirstByteAndTheTransferOfTheRest) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"), component("api", "api-server", {{"service_time", "0 ms"}}),
        component("photos", "object-storage", {{"first_byte_time", "20 ms"}, {"bandwidth", "50 MB/s"}})};
    scenario.design.links = {link("users", "api"), link("api", "photos")};
    auto photo = plain_class("photo");
    photo.is_static = true;
    photo.response_size = Bytes{1e6};
    scenario.workload = open_workload(20, {photo});
    const auto r = run_of(scenario, 20_s);
    EXPECT_NEAR(r.totals.links[link_at(r, "api-photos")].response.mean_seconds(), 0.020 + 0.020, 1e-6);
}

} // namespace
} // namespace tiers::test
