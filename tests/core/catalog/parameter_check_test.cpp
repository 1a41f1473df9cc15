#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"

#include <gtest/gtest.h>

#include <limits>

namespace tiers {
namespace {

const ParameterSpec& spec_of(std::string_view kind, std::string_view name) {
    return *find_parameter(find_kind(kind)->parameters, name);
}

std::string expectation(const ParameterSpec& spec, const ParameterValue& value) {
    const ParameterCheck check = check_parameter(spec, value);
    EXPECT_EQ(check.value.has_value(), check.expectation.empty());
    return check.expectation;
}

TEST(ParameterCheck, KeepsAGoodValueAsWritten) {
    EXPECT_EQ(check_parameter(spec_of("cdn", "ttl"), std::string{"60  s"}).value, ParameterValue{std::string{"60  s"}});
    EXPECT_EQ(check_parameter(spec_of("cdn", "ttl"), 60.0).value, ParameterValue{60.0});
    EXPECT_EQ(check_parameter(spec_of("queue", "durable"), false).value, ParameterValue{false});
}

TEST(ParameterCheck, SaysWhatAWrongFormShouldHaveBeen) {
    EXPECT_EQ(expectation(spec_of("cdn", "ttl"), std::string{"abc"}), "a duration like \"60 s\"");
    EXPECT_EQ(expectation(spec_of("cdn", "ttl"), true), "a duration like \"60 s\"");
    EXPECT_EQ(expectation(spec_of("api-server", "service_time"), std::string{"exp(5)"}),
              "a time like \"5 ms\" or \"exponential(5 ms)\"");
    EXPECT_EQ(expectation(spec_of("redis", "memory"), std::string{"much"}), "a size like \"64 MiB\"");
    EXPECT_EQ(expectation(spec_of("api-gateway", "rate_limit"), std::string{"5 ms"}), "a rate like \"100 /s\"");
    EXPECT_EQ(expectation(spec_of("postgres", "price"), std::string{"cheap"}), "a price like \"0.50 USD/h\"");
    EXPECT_EQ(expectation(spec_of("external-service", "error_rate"), std::string{"120 %"}),
              "a share like 0.8 or \"80 %\"");
    EXPECT_EQ(expectation(spec_of("redis", "eviction"), std::string{"fifo"}),
              "one of \"lru\", \"lfu\", \"random\", \"none\"");
    EXPECT_EQ(expectation(spec_of("redis", "persistent"), std::string{"true"}), "true or false");
    EXPECT_EQ(expectation(spec_of("object-storage", "bandwidth"), std::string{"100 MB"}),
              "a bandwidth like \"100 MB/s\"");
    EXPECT_EQ(expectation(spec_of("users", "population"), std::string{" "}), "a text");
}

TEST(ParameterCheck, CountsAreWholeNumbersInTheirRange) {
    const ParameterSpec& instances = spec_of("api-server", "instances");
    const std::string expected = "a whole number from 1 to 10,000";
    EXPECT_TRUE(check_parameter(instances, 1.0).value);
    EXPECT_TRUE(check_parameter(instances, 10000.0).value);
    EXPECT_EQ(expectation(instances, 0.0), expected);
    EXPECT_EQ(expectation(instances, 10001.0), expected);
    EXPECT_EQ(expectation(instances, 1.5), expected);
    EXPECT_EQ(expectation(instances, std::string{"3"}), expected);
    EXPECT_EQ(expectation(instances, std::numeric_limits<double>::infinity()), expected);
    EXPECT_EQ(expectation(instances, std::numeric_limits<double>::quiet_NaN()), expected);
}

TEST(ParameterCheck, SaysTheRangeOfAQuantityOutsideIt) {
    const ParameterSpec& interval = spec_of("load-balancer", "health_check_interval");
    EXPECT_EQ(expectation(interval, 0.0), "a duration from 1 ms to 1 d");
    EXPECT_EQ(expectation(interval, std::string{"2 d"}), "a duration from 1 ms to 1 d");
    EXPECT_TRUE(check_parameter(interval, std::string{"1 d"}).value);
    EXPECT_EQ(expectation(spec_of("api-server", "service_time"), std::string{"exponential(2 h)"}),
              "a time with a mean from 0 s to 1 h");
    EXPECT_EQ(expectation(spec_of("dns", "mtbf"), std::string{"0 s"}), "a duration of at least 1 s");
}

TEST(ParameterCheck, BareNumbersAreInTheUnitOfTheCatalog) {
    EXPECT_TRUE(check_parameter(spec_of("api-server", "service_time"), 5.0).value) << "5 ms";
    EXPECT_FALSE(check_parameter(spec_of("api-server", "service_time"), -5.0).value);
    EXPECT_TRUE(check_parameter(spec_of("object-storage", "bandwidth"), 250.0).value) << "250 MB/s";
}

TEST(ParameterCheck, WindowIsANumberOfCallsOrATime) {
    const ParameterSpec& window =
        *find_parameter(link_parameters(Role::Service, Role::Service), "circuit_breaker.window");
    EXPECT_TRUE(check_parameter(window, 50.0).value);
    EXPECT_TRUE(check_parameter(window, std::string{"10 s"}).value);
    EXPECT_FALSE(check_parameter(window, 0.5).value);
    EXPECT_EQ(expectation(window, std::string{"often"}), "a number of calls like 100 or a duration like \"10 s\"");
}

TEST(ParameterParse, ReadsWhatAPersonTypes) {
    EXPECT_EQ(parse_parameter(spec_of("api-server", "instances"), " 4 ").value, ParameterValue{4.0});
    EXPECT_EQ(parse_parameter(spec_of("redis", "memory"), "64 MiB").value, ParameterValue{std::string{"64 MiB"}});
    EXPECT_EQ(parse_parameter(spec_of("redis", "memory"), "64").value, ParameterValue{64.0});
    EXPECT_EQ(parse_parameter(spec_of("redis", "persistent"), "yes").value, ParameterValue{true});
    EXPECT_EQ(parse_parameter(spec_of("redis", "eviction"), "none").value, ParameterValue{std::string{"none"}});
    EXPECT_EQ(parse_parameter(spec_of("external-service", "error_rate"), "5 %").value,
              ParameterValue{std::string{"5 %"}});
    const ParameterSpec& classes = *find_parameter(link_parameters(Role::Users, Role::Service), "classes");
    EXPECT_EQ(parse_parameter(classes, "browse, order,").value,
              (ParameterValue{std::vector<std::string>{"browse", "order"}}));
}

TEST(ParameterParse, RefusesWhatItCannotRead) {
    EXPECT_EQ(parse_parameter(spec_of("api-server", "instances"), "four").expectation,
              "a whole number from 1 to 10,000");
    EXPECT_EQ(parse_parameter(spec_of("redis", "persistent"), "maybe").expectation, "true or false");
    EXPECT_FALSE(parse_parameter(spec_of("redis", "memory"), "").value);
    EXPECT_FALSE(parse_parameter(spec_of("redis", "eviction"), "").value);
}

TEST(ParameterText, ReadsBackAsTheSameValue) {
    const ParameterSpec& classes = *find_parameter(link_parameters(Role::Users, Role::Service), "classes");
    for (const ParameterValue& names : {ParameterValue{std::vector<std::string>{"a", "b"}}}) {
        EXPECT_EQ(parse_parameter(classes, parameter_text(names)).value, names);
    }
    for (const double number : {1.0, 12.5, 250000.0}) {
        EXPECT_EQ(parse_parameter(spec_of("cdn", "ttl"), parameter_text(number)).value, ParameterValue{number});
    }
    EXPECT_EQ(parse_parameter(spec_of("queue", "durable"), parameter_text(true)).value, ParameterValue{true});
}

} // namespace
} // namespace tiers
