#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

Fault fault_of(std::string_view text) {
    const auto reading = parse_fault(text);
    EXPECT_TRUE(reading) << text << ": " << (reading.problems.empty() ? "" : describe(reading.problems[0]));
    return reading.value.value_or(Fault{});
}

TEST(FaultText, AnOutageHasATargetATimeAndALength) {
    const Fault fault = fault_of("cache outage at 40s for 20s");
    EXPECT_EQ(fault.kind, FaultKind::Outage);
    EXPECT_EQ(fault.target, "cache");
    EXPECT_EQ(fault.at.value, 40s);
    EXPECT_EQ(fault.lasting->value, 20s);
    EXPECT_EQ(fault.instance, std::nullopt);
}

TEST(FaultText, MeasuresFollowTheFault) {
    EXPECT_EQ(fault_of("db slow 3 at 10s for 5s").factor->value, 3);
    EXPECT_EQ(fault_of("db errors 10 % at 10s").rate->value, 0.1);
    EXPECT_EQ(fault_of("api capacity 0.5 at 10s").factor->value, 0.5);
    EXPECT_EQ(fault_of("api-db latency 50 ms at 10 s for 5 s").add->value, 50ms);
    EXPECT_EQ(fault_of("api-db loss 1% at 10s").rate->value, 0.01);
    EXPECT_EQ(fault_of("browse hot-key 30 % at 10s").share->value, 0.3);
}

TEST(FaultText, ASurgeHasNoTarget) {
    const Fault fault = fault_of("surge 5 at 60s for 30s");
    EXPECT_EQ(fault.kind, FaultKind::Surge);
    EXPECT_EQ(fault.target, "");
    EXPECT_EQ(fault.factor->value, 5);
    EXPECT_EQ(fault_of("surge outage at 5s").target, "surge");
}

TEST(FaultText, AnInstanceStandsInBrackets) {
    const Fault fault = fault_of("api[1] outage at 5s");
    EXPECT_EQ(fault.target, "api");
    EXPECT_EQ(fault.instance, 1);
    EXPECT_EQ(fault.lasting, std::nullopt);
}

TEST(FaultText, TimesMayBeBareSecondsOrLeftOut) {
    EXPECT_EQ(fault_of("api outage at 5 for 2.5").at.value, 5s);
    EXPECT_EQ(fault_of("api outage at 5 for 2.5").lasting->value, 2500ms);
    EXPECT_EQ(fault_of("  api\toutage  ").at.value, 0s);
}

class BadFaultText : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(BadFaultText, IsAnsweredWithWhatIsWrong) {
    const auto& [text, answer] = GetParam();
    const auto reading = parse_fault(text);
    EXPECT_FALSE(reading);
    ASSERT_FALSE(reading.problems.empty());
    EXPECT_THAT(describe(reading.problems[0]), HasSubstr(answer));
}

INSTANTIATE_TEST_SUITE_P(
    FaultText, BadFaultText,
    ::testing::Values(std::pair{"", "expected a fault like \"cache outage at 40s for 20s\", got nothing"},
                      std::pair{"cache", "expected a fault like"},
                      std::pair{"cache outgae at 4s", "did you mean \"outage\"?"},
                      std::pair{"cache outage 3 at 4s", "outage takes no figure"},
                      std::pair{"db slow at 4s", "factor: is missing; expected a number like 3"},
                      std::pair{"db slow fast at 4s", "factor: expected a number"},
                      std::pair{"db outage at noon", "at: expected a duration like \"60 s\", got \"noon\""},
                      std::pair{"db outage at", "at: expected a duration like \"60 s\", got \"\""},
                      std::pair{"db flush at 4s for 3s", "for: flush is a single moment; remove it"},
                      std::pair{"api[x] outage at 4s", "instance: expected an instance counted from 0"},
                      std::pair{"api[-1] outage at 4s", "instance: expected an instance counted from 0"},
                      std::pair{"a.b outage at 4s", "target: expected the id"},
                      std::pair{"surge at 5s", "factor: is missing"}));

} // namespace
} // namespace tiers
