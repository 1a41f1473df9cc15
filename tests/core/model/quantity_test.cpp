#include "core/model/quantity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>
#include <cmath>
#include <limits>
#include <random>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::Eq;
using ::testing::Optional;

TEST(Quantity, DurationsReadInEveryUnit) {
    EXPECT_THAT(parse_duration("7 ns"), Optional(7ns));
    EXPECT_THAT(parse_duration("7 us"), Optional(7us));
    EXPECT_THAT(parse_duration("7 ms"), Optional(7ms));
    EXPECT_THAT(parse_duration("7 s"), Optional(7s));
    EXPECT_THAT(parse_duration("7 min"), Optional(7min));
    EXPECT_THAT(parse_duration("7 h"), Optional(7h));
    EXPECT_THAT(parse_duration("7 d"), Optional(168h));
}

TEST(Quantity, BlanksAroundNumberAndUnitDoNotMatter) {
    EXPECT_THAT(parse_duration("1.5s"), Optional(1500ms));
    EXPECT_THAT(parse_duration("  1.5 \t s "), Optional(1500ms));
    EXPECT_THAT(parse_rate("1200/s"), Optional(Rate{1200}));
    EXPECT_THAT(parse_share("80%"), Optional(0.8));
}

TEST(Quantity, FractionsAreExactToTheNanosecond) {
    EXPECT_THAT(parse_duration("0.000000001 s"), Optional(1ns));
    EXPECT_THAT(parse_duration("12345678.123456789 s"), Optional(Duration{12345678123456789}));
    EXPECT_THAT(parse_duration("9007199254740993 ns"), Optional(Duration{9007199254740993}));
    EXPECT_THAT(parse_duration(".5 ms"), Optional(500us));
    EXPECT_THAT(parse_duration("0.1 d"), Optional(144min));
    EXPECT_THAT(parse_duration("2.5e3 ms"), Optional(2500ms));
}

TEST(Quantity, BareNumbersTakeTheDefaultUnitOrAreRefused) {
    EXPECT_THAT(parse_duration("5", "ms"), Optional(5ms));
    EXPECT_THAT(parse_duration("5"), Eq(std::nullopt));
    EXPECT_THAT(parse_duration("0"), Optional(0ns));
    EXPECT_THAT(parse_rate("5"), Optional(Rate{5}));
    EXPECT_THAT(parse_rate("60", "/min"), Optional(Rate{1}));
    EXPECT_THAT(parse_bytes("2", "kB"), Optional(Bytes{2000}));
    EXPECT_THAT(parse_money("0.5"), Optional(Money{0.5}));
}

TEST(Quantity, RatesSizesAndMoneyReadInEveryUnit) {
    EXPECT_THAT(parse_rate("100 /min"), Optional(Rate{100.0 / 60.0}));
    EXPECT_THAT(parse_rate("7200 /h"), Optional(Rate{2}));
    EXPECT_THAT(parse_rate("86400 /d"), Optional(Rate{1}));
    EXPECT_THAT(parse_bytes("3 B"), Optional(Bytes{3}));
    EXPECT_THAT(parse_bytes("3 kB"), Optional(Bytes{3e3}));
    EXPECT_THAT(parse_bytes("3 MB"), Optional(Bytes{3e6}));
    EXPECT_THAT(parse_bytes("3 GB"), Optional(Bytes{3e9}));
    EXPECT_THAT(parse_bytes("3 TB"), Optional(Bytes{3e12}));
    EXPECT_THAT(parse_bytes("3 KiB"), Optional(Bytes{3072}));
    EXPECT_THAT(parse_bytes("64 MiB"), Optional(Bytes{67108864}));
    EXPECT_THAT(parse_bytes("1 GiB"), Optional(Bytes{1073741824}));
    EXPECT_THAT(parse_bytes("1 TiB"), Optional(Bytes{1099511627776}));
    EXPECT_THAT(parse_money("0.50 USD/h"), Optional(Money{0.5}));
    EXPECT_THAT(parse_money("73 USD/month"), Optional(Money{0.1}));
    EXPECT_THAT(parse_money("12 USD/d"), Optional(Money{0.5}));
}

TEST(Quantity, SharesAreFromZeroToOne) {
    EXPECT_THAT(parse_share("0.8"), Optional(0.8));
    EXPECT_THAT(parse_share("80 %"), Optional(0.8));
    EXPECT_THAT(parse_share("100 %"), Optional(1.0));
    EXPECT_THAT(parse_share("0"), Optional(0.0));
    EXPECT_THAT(parse_share("1.01"), Eq(std::nullopt));
    EXPECT_THAT(parse_share("101 %"), Eq(std::nullopt));
    EXPECT_THAT(parse_share("-0.1"), Eq(std::nullopt));
}

TEST(Quantity, NumbersHaveASignAndNothingElse) {
    EXPECT_THAT(parse_number("-2.5"), Optional(-2.5));
    EXPECT_THAT(parse_number(" 42 "), Optional(42.0));
    EXPECT_THAT(parse_number("- 2"), Eq(std::nullopt));
    EXPECT_THAT(parse_number("--2"), Eq(std::nullopt));
    EXPECT_THAT(parse_number("42 s"), Eq(std::nullopt));
    EXPECT_FALSE(std::signbit(parse_number("-0").value()));
}

class NotAQuantity : public ::testing::TestWithParam<const char*> {};

TEST_P(NotAQuantity, IsRefusedByEveryReader) {
    EXPECT_THAT(parse_duration(GetParam(), "s"), Eq(std::nullopt));
    EXPECT_THAT(parse_rate(GetParam()), Eq(std::nullopt));
    EXPECT_THAT(parse_bytes(GetParam()), Eq(std::nullopt));
    EXPECT_THAT(parse_money(GetParam()), Eq(std::nullopt));
    EXPECT_THAT(parse_share(GetParam()), Eq(std::nullopt));
    EXPECT_THAT(parse_distribution(GetParam(), "s"), Eq(std::nullopt));
}

INSTANTIATE_TEST_SUITE_P(Quantity, NotAQuantity,
                         ::testing::Values("", " ", "abc", "s", "5 parsecs", "5 s s", "5 S", "1,5 s", "1.2.3 s", "-1 s",
                                           "-1", "+1 s", "nan", "nan s", "inf", "inf s", "infinity", "1e999", "1e999 s",
                                           "0x10 s", "5 ms 3 us", "1e400 /s", "1 USD", "5 m s", ".", ". s", "e5"));

TEST(Quantity, DurationsBeyondTheClockAreRefused) {
    EXPECT_THAT(parse_duration("106751 d"), Optional(24h * 106751));
    EXPECT_THAT(parse_duration("106752 d"), Eq(std::nullopt));
    EXPECT_THAT(parse_duration("9223372036854775807 ns"), Optional(Duration::max()));
    EXPECT_THAT(parse_duration("9223372036854775808 ns"), Eq(std::nullopt));
    EXPECT_THAT(parse_duration("1e300 s"), Eq(std::nullopt));
    EXPECT_THAT(parse_duration("99999999999999999999999 s"), Eq(std::nullopt));
}

TEST(Quantity, DistributionsReadInEveryFamily) {
    EXPECT_THAT(parse_distribution("5 ms"), Optional(Distribution{Constant{5ms}}));
    EXPECT_THAT(parse_distribution("exponential(5 ms)"), Optional(Distribution{Exponential{5ms}}));
    EXPECT_THAT(parse_distribution("uniform(1 ms, 9 ms)"), Optional(Distribution{UniformTime{1ms, 9ms}}));
    EXPECT_THAT(parse_distribution("lognormal(5 ms, 1.2)"), Optional(Distribution{Lognormal{5ms, 1.2}}));
    EXPECT_THAT(parse_distribution("erlang(4, 5 ms)"), Optional(Distribution{Erlang{4, 5ms}}));
    EXPECT_THAT(parse_distribution("hyperexponential(5 ms, 4)"), Optional(Distribution{Hyperexponential{5ms, 4}}));
    EXPECT_THAT(parse_distribution("pareto(1 ms, 1.8, 2 s)"), Optional(Distribution{Pareto{1ms, 1.8, 2s}}));
    EXPECT_THAT(parse_distribution(" exponential ( 5ms ) "), Optional(Distribution{Exponential{5ms}}));
    EXPECT_THAT(parse_distribution("exponential(5)", "ms"), Optional(Distribution{Exponential{5ms}}));
}

class NotADistribution : public ::testing::TestWithParam<const char*> {};

TEST_P(NotADistribution, IsRefused) {
    EXPECT_THAT(parse_distribution(GetParam(), "ms"), Eq(std::nullopt));
}

INSTANTIATE_TEST_SUITE_P(Quantity, NotADistribution,
                         ::testing::Values("exponential", "exponential()", "exponential(5 ms", "exponential 5 ms",
                                           "exponential(5 ms, 3)", "exponential(5 ms))", "Exponential(5 ms)",
                                           "uniform(9 ms, 1 ms)", "uniform(1 ms)", "lognormal(5 ms, -1)",
                                           "lognormal(5 ms, 1.2,)", "erlang(0, 5 ms)", "erlang(1.5, 5 ms)",
                                           "erlang(1e9, 5 ms)", "erlang(5 ms, 4)", "hyperexponential(5 ms, 0.5)",
                                           "pareto(0 ms, 1.8, 2 s)", "pareto(1 ms, 0, 2 s)", "pareto(2 s, 1.8, 1 ms)",
                                           "gamma(5 ms)", "exponential(exponential(5 ms))"));

TEST(Quantity, DurationsAreWrittenAsAPersonWould) {
    EXPECT_EQ(format_duration(0ns), "0 s");
    EXPECT_EQ(format_duration(5ms), "5 ms");
    EXPECT_EQ(format_duration(1500ms), "1.5 s");
    EXPECT_EQ(format_duration(60s), "60 s");
    EXPECT_EQ(format_duration(90s), "90 s");
    EXPECT_EQ(format_duration(120s), "2 min");
    EXPECT_EQ(format_duration(1h), "1 h");
    EXPECT_EQ(format_duration(48h), "2 d");
    EXPECT_EQ(format_duration(250ns), "250 ns");
    EXPECT_EQ(format_duration(1001us), "1.001 ms");
    EXPECT_EQ(format_duration(-5ms), "-5 ms");
    EXPECT_EQ(format_duration(Duration{12345678123456789}), "12345678.123456789 s");
}

TEST(Quantity, OthersAreWrittenAsAPersonWould) {
    EXPECT_EQ(format_rate(Rate{1200}), "1200 /s");
    EXPECT_EQ(format_rate(Rate{0.5}), "0.5 /s");
    EXPECT_EQ(format_rate(Rate{100.0 / 60.0}), "100 /min");
    EXPECT_EQ(format_bytes(Bytes{0}), "0 B");
    EXPECT_EQ(format_bytes(Bytes{512}), "512 B");
    EXPECT_EQ(format_bytes(Bytes{1000}), "1 kB");
    EXPECT_EQ(format_bytes(Bytes{2.5e6}), "2.5 MB");
    EXPECT_EQ(format_bytes(Bytes{67108864}), "64 MiB");
    EXPECT_EQ(format_bytes(Bytes{1e9}), "1 GB");
    EXPECT_EQ(format_money(Money{0.5}), "0.5 USD/h");
    EXPECT_EQ(format_money(Money{20.0 / 730.0}), "20 USD/month");
    EXPECT_EQ(format_number(10000), "10000");
    EXPECT_EQ(format_number(-0.0), "0");
    EXPECT_EQ(format_number(0.9), "0.9");
    EXPECT_EQ(format_number(1e-9), "1e-09");
}

/// Values over many magnitudes, some round, some not.
class QuantityRoundTrip : public ::testing::Test {
  protected:
    static constexpr int tries = 20'000;
    static constexpr std::mt19937_64::result_type seed = 20'240'501;

    double real() {
        const double magnitude = std::pow(10.0, std::uniform_real_distribution{-9.0, 18.0}(m_random));
        return std::bernoulli_distribution{0.5}(m_random) ? magnitude : std::round(magnitude);
    }
    Duration duration() {
        const int bits = std::uniform_int_distribution{1, 63}(m_random);
        const auto count = std::uniform_int_distribution<std::int64_t>{0, std::numeric_limits<std::int64_t>::max() >>
                                                                              (63 - bits)}(m_random);
        const std::int64_t grain = std::discrete_distribution<std::int64_t>{1, 1, 1}(m_random);
        const std::int64_t step = grain == 0 ? 1 : grain == 1 ? 1'000'000 : 60'000'000'000;
        return Duration{count - count % step};
    }
    Distribution distribution() {
        const Duration a = duration(), b = duration();
        const double number = real();
        switch (std::uniform_int_distribution{0, 6}(m_random)) {
        case 0: return Constant{a};
        case 1: return Exponential{a};
        case 2: return UniformTime{std::min(a, b), std::max(a, b)};
        case 3: return Lognormal{a, number};
        case 4: return Erlang{std::uniform_int_distribution{1, 50}(m_random), a};
        case 5: return Hyperexponential{a, 1 + number};
        default: return Pareto{std::min(a, b) + 1ns, 0.1 + number, std::max(a, b) + 1ns};
        }
    }

    std::mt19937_64 m_random{seed};
};

TEST_F(QuantityRoundTrip, WhatIsWrittenReadsBackAsTheSameValue) {
    RecordProperty("seed", std::to_string(seed));
    SCOPED_TRACE(::testing::Message() << "seed " << seed);
    for (int i = 0; i < tries; ++i) {
        const Duration span = duration();
        ASSERT_THAT(parse_duration(format_duration(span)), Optional(span)) << format_duration(span);
        const double value = real();
        ASSERT_THAT(parse_rate(format_rate(Rate{value})), Optional(Rate{value})) << format_rate(Rate{value});
        ASSERT_THAT(parse_bytes(format_bytes(Bytes{value})), Optional(Bytes{value})) << format_bytes(Bytes{value});
        ASSERT_THAT(parse_money(format_money(Money{value})), Optional(Money{value})) << format_money(Money{value});
        ASSERT_THAT(parse_number(format_number(-value)), Optional(-value)) << format_number(-value);
        const Distribution time = distribution();
        ASSERT_THAT(parse_distribution(format_distribution(time)), Optional(time)) << format_distribution(time);
    }
}

TEST(Quantity, TheLocaleOfTheProcessDoesNotMatter) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* commas : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_ALL, commas) != nullptr) break;
    }
    EXPECT_THAT(parse_duration("1.5 s"), Optional(1500ms));
    EXPECT_EQ(format_number(1.5), "1.5");
    std::setlocale(LC_ALL, before.c_str());
}

} // namespace
} // namespace tiers
