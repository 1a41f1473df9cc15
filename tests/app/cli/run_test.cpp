#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tiers::cli {
namespace {

using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;
using Json = nlohmann::json;

class RunTest : public CommandTest {
  protected:
    /// `tiers run shop.tiers --duration 12s --json …`, parsed.
    [[nodiscard]] Json run(const std::vector<std::string>& more = {}) const {
        const auto outcome = call(with_flags(more));
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return Json::parse(outcome.out);
    }
    [[nodiscard]] std::vector<std::string> with_flags(const std::vector<std::string>& more) const {
        std::vector<std::string> args{"run", shop(), "--duration", "12s", "--json"};
        args.insert(args.end(), more.begin(), more.end());
        return args;
    }
};

void expect_keys(const Json& object, const std::vector<std::string>& keys) {
    for (const auto& key : keys) EXPECT_TRUE(object.contains(key)) << key << " in " << object.dump().substr(0, 200);
}

const std::vector<std::string> error_causes{"timeout",      "refused",      "pool_timeout", "shed",
                                            "rate_limited", "circuit_open", "failed"};
const std::vector<std::string> latencies{"mean", "p50", "p90", "p95", "p99", "p999", "max"};

TEST_F(RunTest, TheResultHasEveryFieldOfTheFormat) {
    const auto result = run();
    EXPECT_EQ(result.at("format"), "tiers.result");
    EXPECT_EQ(result.at("version"), 1);
    EXPECT_EQ(result.at("seed"), 1);
    EXPECT_EQ(result.at("replications"), 1);
    EXPECT_EQ(result.at("duration_s"), 12);
    EXPECT_EQ(result.at("warmup_s"), 2);
    expect_keys(result, {"events", "requests", "totals", "classes", "populations", "components", "links", "intervals"});

    const auto& totals = result.at("totals");
    expect_keys(totals, {"offered_per_s", "throughput_per_s", "goodput_per_s", "success_ratio", "errors", "response_ms",
                         "acknowledged_writes", "lost_writes", "stale_reads", "max_staleness_s", "lost_sessions",
                         "residency_violations", "cost_usd_per_month", "availability"});
    expect_keys(totals.at("errors"), error_causes);
    expect_keys(totals.at("response_ms"), latencies);
    for (const auto* id : {"read", "write"})
        expect_keys(result.at("classes").at(id), {"offered_per_s", "success_ratio", "errors", "response_ms"});
    expect_keys(result.at("populations").at("all"), {"offered_per_s", "success_ratio"});
    for (const auto* id : {"users", "api", "db"})
        expect_keys(result.at("components").at(id),
                    {"arrivals_per_s", "utilization", "busy_servers", "queue_mean", "queue_max", "waiting_ms",
                     "service_ms", "response_ms", "hit_ratio", "backlog_max", "lag_s_max", "littles_law_error"});
    expect_keys(result.at("components").at("api").at("waiting_ms"), {"mean", "p95"});
    expect_keys(result.at("components").at("api").at("service_ms"), {"mean"});
    for (const auto* id : {"users-api", "api-db"})
        expect_keys(result.at("links").at(id),
                    {"calls_per_s", "retries_per_s", "pool_waiting_ms", "errors", "breaker_open_s"});
    expect_keys(result.at("intervals"), {"response_ms.mean"});
}

TEST_F(RunTest, MachineTimesAreToldOnlyWhenAskedFor) {
    EXPECT_FALSE(run().contains("wall_s"));
    const auto timed = run({"--timing"});
    EXPECT_GE(timed.at("wall_s").get<double>(), 0);
    EXPECT_GE(timed.at("cpu_s").get<double>(), 0);
}

TEST_F(RunTest, TheSameSeedGivesTheSameBytesAndAnotherSeedDoesNot) {
    const auto first = call(with_flags({"--seed", "7", "--series", path("first.csv")}));
    const auto second = call(with_flags({"--seed", "7", "--series", path("second.csv")}));
    const auto other = call(with_flags({"--seed", "8", "--series", path("other.csv")}));
    ASSERT_EQ(first.code, 0) << first.err;
    EXPECT_EQ(first.out, second.out);
    EXPECT_EQ(read(path("first.csv")), read(path("second.csv")));
    EXPECT_NE(first.out, other.out);
    EXPECT_NE(read(path("first.csv")), read(path("other.csv")));
}

TEST_F(RunTest, ThreadsChangeNoByte) {
    const auto alone = call(with_flags({"--replications", "5", "--threads", "1", "--series", path("alone.csv")}));
    const auto together = call(with_flags({"--replications", "5", "--threads", "4", "--series", path("together.csv")}));
    ASSERT_EQ(alone.code, 0) << alone.err;
    EXPECT_EQ(alone.out, together.out);
    EXPECT_EQ(read(path("alone.csv")), read(path("together.csv")));
    EXPECT_EQ(Json::parse(alone.out).at("replications"), 5);
}

TEST_F(RunTest, TheSeriesHasTheColumnsOfTheFormatAndARowAWindow) {
    const auto outcome = call(with_flags({"--series", path("out.csv"), "--window", "2s"}));
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto csv = read(path("out.csv"));
    EXPECT_THAT(csv, StartsWith("time_s,offered_per_s,ok_per_s,errors_per_s,p50_ms,p95_ms,p99_ms,"));
    EXPECT_THAT(csv, HasSubstr("api.utilization,api.queue,api.arrivals_per_s,api.hit_ratio,api.backlog"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 1 + 6);
}

TEST_F(RunTest, SetChangesTheDesignForThisRun) {
    const auto before = run().at("components").at("api").at("utilization").get<double>();
    const auto after =
        run({"--set", "api.instances=1", "--set", "api.service_time=exponential(20 ms)"}).at("components").at("api");
    EXPECT_GT(after.at("utilization").get<double>(), 2 * before);
}

TEST_F(RunTest, SetTakesOneValueSoThatAFileMayFollow) {
    EXPECT_EQ(call({"run", "--set", "api.instances=1", "--fault", "db slow 2 at 3s", shop(), "--duration", "6s"}).code,
              0);
}

TEST_F(RunTest, AFaultActsInItsTime) {
    const auto healthy = run();
    const auto broken = run({"--fault", "db outage at 4s for 4s"});
    EXPECT_EQ(healthy.at("totals").at("success_ratio"), 1);
    EXPECT_LT(broken.at("totals").at("success_ratio").get<double>(), 0.8);
    EXPECT_GT(broken.at("totals").at("success_ratio").get<double>(), 0.3);
}

TEST_F(RunTest, SettingsAndFaultsThatDoNotFitAreUsageErrorsWithARemedy) {
    for (const auto& flags : std::vector<std::vector<std::string>>{{"--set", "api.instances=many"},
                                                                   {"--set", "nobody.instances=2"},
                                                                   {"--set", "api.flavour=2"},
                                                                   {"--set", "api"},
                                                                   {"--fault", "db explodes at 3s"},
                                                                   {"--duration", "soon"},
                                                                   {"--duration", "0s"},
                                                                   {"--warmup", "12s"},
                                                                   {"--window", "0s"},
                                                                   {"--window", "1us"}}) {
        const auto outcome = call(with_flags(flags));
        EXPECT_EQ(outcome.code, 2) << flags[1];
        EXPECT_THAT(outcome.err, StartsWith("tiers: " + flags[0])) << flags[1];
        EXPECT_THAT(outcome.out, IsEmpty()) << flags[1];
    }
}

TEST_F(RunTest, AFaultOnNothingIsRejected) {
    const auto outcome = call(with_flags({"--fault", "nobody outage at 3s"}));
    EXPECT_NE(outcome.code, 0);
    EXPECT_THAT(outcome.err, HasSubstr("nobody"));
}

TEST_F(RunTest, AnOutputThatCannotBeWrittenIsToldBeforeTheRun) {
    for (const auto& place : {path("no folder/out.csv"), path("")}) {
        const auto outcome = call(with_flags({"--series", place}));
        EXPECT_EQ(outcome.code, 3) << place;
        EXPECT_THAT(outcome.err, StartsWith(place)) << place;
        EXPECT_THAT(outcome.out, IsEmpty()) << place;
    }
}

TEST_F(RunTest, AChallengeBringsItsWorkloadAndItsTime) {
    const auto outcome =
        call({"run", challenge_file("reference.tiers"), "--challenge", "cake-shop-1", "--duration", "60s", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto result = Json::parse(outcome.out);
    EXPECT_TRUE(result.at("classes").contains("order"));
    EXPECT_EQ(result.at("warmup_s"), 10);
}

TEST_F(RunTest, TextForAPersonTellsTheMainFiguresWithoutColours) {
    const auto outcome = call({"run", shop(), "--duration", "6s"});
    for (const auto* word : {"Shop", "offered", "p95", "api", "api-db", "USD a month"})
        EXPECT_THAT(outcome.out, HasSubstr(word));
    EXPECT_THAT(outcome.out, ::testing::Not(HasSubstr("\x1b")));
    EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(RunTest, TellsWhyWhenAsked) {
    const auto storm = std::string(TIERS_SOURCE_DIR "/challenges/retry-storm/design.tiers");
    const auto outcome = call({"run", storm, "--duration", "60s", "--fault", "prices slow 5 at 30s for 10s", "--why"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Price service was slow"));
    EXPECT_THAT(outcome.out, HasSubstr("Price service was full: all 10 cores were busy"));
    EXPECT_THAT(outcome.out, HasSubstr("Users noticed: "));
    EXPECT_THAT(call({"run", storm, "--duration", "20s"}).out, ::testing::Not(HasSubstr("Users noticed")));
}

} // namespace
} // namespace tiers::cli
