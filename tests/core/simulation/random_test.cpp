#include "core/simulation/drawing.h"
#include "core/simulation/key_sampler.h"
#include "core/simulation/random.h"
#include "core/simulation/sampler.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <vector>

namespace tiers {
namespace {

using namespace std::chrono_literals;

TEST(RandomStream, DrawsTheSameNumbersOnEveryMachine) {
    RandomStream stream{1, "arrivals/all"};
    EXPECT_EQ(stream(), 2067882377401815365ULL);
    EXPECT_EQ(stream(), 3410894346532347277ULL);
    RandomStream exponential{1, "service/api"};
    EXPECT_EQ(Sampler{Exponential{5ms}}(exponential), 4512687);
}

TEST(ReadyStream, GivesTheDrawsOfThePlainStream) {
    RandomStream plain{3, "service/api"};
    ReadyStream ready{plain};
    for (int i = 0; i < 1000; ++i) ASSERT_EQ(ready.unit_exponential(), draw_exponential(plain)) << i;
    const auto one_drawn_ahead = draw_exponential(plain);
    EXPECT_EQ(ready.stream()(), plain());
    EXPECT_EQ(ready.unit_exponential(), one_drawn_ahead);
}

TEST(RandomStream, DiffersBySeedAndByPurpose) {
    RandomStream a{1, "arrivals/all"}, b{2, "arrivals/all"}, c{1, "arrivals/eu"};
    const auto first = a();
    EXPECT_NE(first, b());
    EXPECT_NE(first, c());
}

struct Timed {
    const char* name;
    Distribution distribution;
};

class Distributions : public testing::TestWithParam<Timed> {};

TEST_P(Distributions, HaveTheirMeanAndVariation) {
    const Sampler sampler{GetParam().distribution};
    RandomStream stream{7, GetParam().name};
    const int n = 400'000;
    double sum = 0, squares = 0;
    for (int i = 0; i < n; ++i) {
        const double x = static_cast<double>(sampler(stream)) * 1e-9;
        sum += x;
        squares += x * x;
    }
    const double mean = sum / n, variance = squares / n - mean * mean;
    const double expected = mean_seconds(GetParam().distribution);
    const double scv = squared_variation(GetParam().distribution);
    EXPECT_NEAR(mean, expected, 5 * expected * std::sqrt((scv + 1e-12) / n) + 1e-9);
    EXPECT_NEAR(variance / (mean * mean), scv, 0.05 * scv + 1e-6);
}

INSTANTIATE_TEST_SUITE_P(Of, Distributions,
                         testing::Values(Timed{"constant", Constant{5ms}}, Timed{"exponential", Exponential{5ms}},
                                         Timed{"uniform", UniformTime{1ms, 9ms}},
                                         Timed{"lognormal", Lognormal{5ms, 0.8}}, Timed{"erlang", Erlang{4, 5ms}},
                                         Timed{"hyperexponential", Hyperexponential{5ms, 4}},
                                         Timed{"pareto", Pareto{1ms, 1.8, 200ms}}),
                         [](const auto& given) { return std::string{given.param.name}; });

TEST(KeySampler, DrawsEachKeyAsOftenAsItsPopularitySays) {
    struct Case {
        Popularity popularity;
        std::vector<double> expected;
    };
    std::vector<double> zipf;
    double norm = 0;
    for (int k = 1; k <= 50; ++k) norm += std::pow(k, -0.9);
    for (int k = 1; k <= 50; ++k) zipf.push_back(std::pow(k, -0.9) / norm);
    std::vector<double> harmonic;
    norm = 0;
    for (int k = 1; k <= 50; ++k) norm += 1.0 / k;
    for (int k = 1; k <= 50; ++k) harmonic.push_back(1.0 / k / norm);
    std::vector<double> hot(50, 0.2 / 40);
    for (int k = 0; k < 10; ++k) hot[static_cast<std::size_t>(k)] = 0.8 / 10;
    for (const auto& [popularity, expected] :
         {Case{ZipfKeys{0.9}, zipf}, Case{ZipfKeys{1.0}, harmonic}, Case{HotSetKeys{10, 0.8}, hot},
          Case{UniformKeys{}, std::vector<double>(50, 0.02)}}) {
        const KeySampler sampler{popularity, 50};
        RandomStream stream{3, "keys"};
        std::vector<int> counts(50);
        const int n = 500'000;
        for (int i = 0; i < n; ++i) ++counts.at(sampler(stream));
        for (std::size_t k = 0; k < 50; ++k)
            EXPECT_NEAR(counts[k] / double(n), expected[k], 5 * std::sqrt(expected[k] / n)) << k;
    }
}

TEST(KeySampler, TakesNoMemoryAndNoTimeForManyKeys) {
    const KeySampler sampler{ZipfKeys{1.2}, 4'000'000'000};
    RandomStream stream{3, "keys"};
    std::uint32_t largest = 0;
    for (int i = 0; i < 100'000; ++i) largest = std::max(largest, sampler(stream));
    EXPECT_GT(largest, 100'000U);
    static_assert(sizeof(KeySampler) <= 64);
}

} // namespace
} // namespace tiers
