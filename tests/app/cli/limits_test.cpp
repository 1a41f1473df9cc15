#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <functional>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;
using OrderedJson = nlohmann::ordered_json;

/// A document that asks for more than there is.
struct Excess {
    std::string name;
    std::function<void(OrderedJson&)> demand;
    std::string told;
};

OrderedJson repeated(OrderedJson thing, std::size_t count) {
    OrderedJson list = OrderedJson::array();
    for (std::size_t i = 0; i < count; ++i) {
        thing["id"] = "x" + std::to_string(i);
        list.push_back(thing);
    }
    return list;
}

/// `count` services behind the API server, each with these parameters.
void add_services(OrderedJson& design, std::size_t count, const OrderedJson& parameters) {
    for (auto& service : repeated({{"id", ""}, {"kind", "service"}, {"parameters", parameters}}, count)) {
        const auto id = service["id"].get<std::string>();
        design["links"].push_back({{"id", "to-" + id}, {"from", "api"}, {"to", id}});
        design["components"].push_back(std::move(service));
    }
}

class LimitsTest : public CommandTest, public ::testing::WithParamInterface<Excess> {};

TEST_P(LimitsTest, WhatIsTooMuchIsRefusedInWords) {
    auto design = OrderedJson::parse(shop_text);
    GetParam().demand(design);
    const auto outcome = call({"run", write("much.tiers", design.dump()), "--duration", "1s"});
    EXPECT_EQ(outcome.code, 3) << outcome.out;
    EXPECT_THAT(outcome.err, HasSubstr("much.tiers: " + GetParam().told));
}

const auto population = [](OrderedJson& design) -> OrderedJson& { return design["workload"]["populations"][0]; };
const auto requests = [](OrderedJson& design) -> OrderedJson& { return design["workload"]["classes"][0]; };

INSTANTIATE_TEST_SUITE_P(
    OfADocument, LimitsTest,
    ::testing::Values(
        Excess{"components",
               [](OrderedJson& d) {
                   d["components"] = repeated({{"id", ""}, {"kind", "service"}}, 2001);
               },
               "components: has 2001 items; at most 2000 are read"},
        Excess{"regions",
               [](OrderedJson& d) {
                   d["regions"] = repeated({{"id", ""}, {"location", "us-east"}}, 501);
               },
               "regions: has 501 items; at most 500 are read"},
        Excess{"links",
               [](OrderedJson& d) {
                   d["links"] = repeated({{"id", ""}, {"from", "users"}, {"to", "api"}}, 10'001);
               },
               "links: has 10001 items; at most 10000 are read"},
        Excess{"populations",
               [](OrderedJson& d) {
                   d["workload"]["populations"] = repeated({{"id", ""}, {"rate", "1 /s"}}, 201);
               },
               "workload.populations: has 201 items; at most 200 are read"},
        Excess{"classes",
               [](OrderedJson& d) {
                   d["workload"]["classes"] = repeated({{"id", ""}, {"share", 0}, {"operation", "read"}}, 201);
               },
               "workload.classes: has 201 items; at most 200 are read"},
        Excess{"keys", [](OrderedJson& d) { requests(d)["keys"] = 1e18; },
               "workload.classes[0].keys: expected a whole number from 1 to 1e12"},
        Excess{"rate", [](OrderedJson& d) { population(d)["rate"] = "1e12 /s"; },
               "workload.populations[0].rate: expected a rate like \"1200 /s\", at most 1e9 /s"},
        Excess{"users",
               [](OrderedJson& d) {
                   population(d) = {{"id", "all"}, {"concurrent_users", 100'000'000}, {"think_time", "1 s"}};
               },
               "workload.populations[0].concurrent_users: at most 10000000 users are simulated one by one"},
        Excess{"instances", [](OrderedJson& d) { d["components"][1]["parameters"]["instances"] = 1'000'000'000; },
               "components[1].parameters.instances: expected a whole number from 1 to 10,000"},
        Excess{"allInstances",
               [](OrderedJson& d) {
                   add_services(d, 101, {{"instances", 10'000}});
               },
               "components: make 1010004 instances together, and at most 1000000 are simulated"},
        Excess{"pools",
               [](OrderedJson& d) {
                   d["components"][1]["parameters"]["instances"] = 10'000;
                   add_services(d, 500, OrderedJson::object());
               },
               "links: make 5010001 pools of connections together, and at most 5000000 are simulated"},
        Excess{"warmKeys",
               [](OrderedJson& d) {
                   requests(d)["keys"] = 1'000'000'000;
                   requests(d)["cacheable"] = true;
                   d["components"].push_back(
                       {{"id", "cache"}, {"kind", "redis"}, {"parameters", {{"prefill", "stationary"}}}});
                   d["links"].push_back({{"id", "api-cache"}, {"from", "api"}, {"to", "cache"}});
               },
               "components[3].parameters.prefill: a warm cache is drawn from at most 20000000 keys, and 1000000000"},
        Excess{"depth",
               [](OrderedJson& d) {
                   OrderedJson deep = 1;
                   for (int i = 0; i < 200; ++i) deep = OrderedJson::array({std::move(deep)});
                   d["notes"] = std::move(deep);
               },
               "notes[0]"}),
    [](const auto& excess) { return excess.param.name; });

class LimitsOfACallTest : public CommandTest {
  protected:
    void expect_refused(const std::vector<std::string>& args, const std::string& told) const {
        const auto outcome = call(args);
        EXPECT_EQ(outcome.code, 2) << outcome.out;
        EXPECT_THAT(outcome.err, HasSubstr(told));
    }
};

TEST_F(LimitsOfACallTest, TimesNumbersAndPointsAreRefusedInWords) {
    const auto file = shop();
    expect_refused({"run", file, "--duration", "31 d"}, "--duration: expected more than 0 s and at most 30 d");
    expect_refused({"run", file, "--duration", "1000s", "--window", "1ms"},
                   "--window: 1000 s in such windows are 1000000 of them, and at most 238095 are kept of this design");
    expect_refused({"run", file, "--replications", "10001"}, "--replications");
    expect_refused({"run", file, "--threads", "1025"}, "--threads");
    expect_refused({"sweep", file, "--vary", "api.instances=1..2000", "--vary", "db.cores=1..1000"},
                   "--vary: 2000000 points are more than 1000000");
    expect_refused({"sweep", file, "--vary", "api.instances=1..2", "--shard", "1/100001"}, "--shard");
}

TEST_F(LimitsOfACallTest, AFileThatIsTooLargeIsNotRead) {
    const auto outcome = call({"validate", write("large.tiers", std::string(16 * 1024 * 1024 + 1, ' '))});
    EXPECT_THAT(outcome.out + outcome.err, HasSubstr("larger than 16 MiB"));
    EXPECT_NE(outcome.code, 0);
}

} // namespace
} // namespace tiers::cli
