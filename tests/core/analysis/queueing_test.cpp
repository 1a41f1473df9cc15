#include "core/analysis/queueing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers {
namespace {

TEST(ErlangB, AgreesWithTheTables) {
    // Loads that standard tables give for 1 % loss.
    EXPECT_NEAR(erlang_b(10, 4.46), 0.01, 2e-5);
    EXPECT_NEAR(erlang_b(20, 12.03), 0.01, 1e-5);
    EXPECT_NEAR(erlang_b(100, 84.06), 0.01, 1e-5);
}

TEST(ErlangB, AgreesWithTheSumOfItsDefinition) {
    EXPECT_DOUBLE_EQ(erlang_b(1, 1), 0.5);
    EXPECT_DOUBLE_EQ(erlang_b(2, 1), 0.2);
    EXPECT_DOUBLE_EQ(erlang_b(3, 2), 4.0 / 19);
    EXPECT_EQ(erlang_b(5, 0), 0);
    EXPECT_EQ(erlang_b(0, 3), 1);
}

TEST(ErlangC, AgreesWithPublishedValues) {
    EXPECT_NEAR(erlang_c(14, 10), 0.174132, 1e-6); // the call centre of 10 erlang and 14 agents: 17.4 %
    EXPECT_NEAR(erlang_c(10, 8), 0.409180, 1e-6);
    EXPECT_NEAR(erlang_c(100, 95), 0.506456853913, 1e-12);
    EXPECT_DOUBLE_EQ(erlang_c(2, 1), 1.0 / 3);
}

TEST(ErlangC, OfOneServerIsItsUtilization) {
    for (const double load : {0.1, 0.5, 0.99}) EXPECT_NEAR(erlang_c(1, load), load, 1e-12);
}

TEST(ErlangC, IsOneWhereTheServersCannotKeepUp) {
    EXPECT_EQ(erlang_c(4, 4), 1);
    EXPECT_EQ(erlang_c(4, 9), 1);
}

TEST(ErlangC, StaysFiniteForThousandsOfServers) {
    const double half = erlang_c(10'000, 9'900);
    EXPECT_GT(half, 0.2);
    EXPECT_LT(half, 0.3);
    EXPECT_NEAR(erlang_c(100'000, 50'000), 0, 1e-12);
    // Halfin and Whitt 1981: with c - a = beta sqrt(c), C tends to 1 / (1 + beta Phi(beta) / phi(beta)).
    const double beta = 0.5;
    const double normal = 0.5 * std::erfc(-beta / std::sqrt(2.0));
    const double density = std::exp(-beta * beta / 2) / std::sqrt(2 * M_PI);
    const double servers = 1e6;
    EXPECT_NEAR(erlang_c(1'000'000, servers - beta * std::sqrt(servers)), 1 / (1 + beta * normal / density), 1e-3);
}

TEST(Mmc, WithOneServerFollowsTheClosedForms) {
    const QueueFigures figures = mmc(80, 0.010, 1);
    EXPECT_NEAR(figures.utilization, 0.8, 1e-12);
    EXPECT_NEAR(figures.wait_probability, 0.8, 1e-12);
    EXPECT_NEAR(figures.mean_response, 0.05, 1e-12);
    EXPECT_NEAR(figures.mean_waiting, 0.04, 1e-12);
    EXPECT_NEAR(figures.mean_number, 4, 1e-10);
    EXPECT_NEAR(figures.mean_queue, 3.2, 1e-10);
}

TEST(Mmc, WithTwoServersFollowsTheHandCalculation) {
    const QueueFigures figures = mmc(100, 0.010, 2); // 1 erlang on 2 servers: C = 1/3, Wq = C S / (c - a) = S / 3
    EXPECT_NEAR(figures.mean_waiting, 0.010 / 3, 1e-12);
    EXPECT_NEAR(figures.mean_number, 4.0 / 3, 1e-12);
}

TEST(Mmc, WithoutTrafficOnlyServes) {
    const QueueFigures figures = mmc(0, 0.010, 3);
    EXPECT_EQ(figures.mean_waiting, 0);
    EXPECT_DOUBLE_EQ(figures.mean_response, 0.010);
    EXPECT_EQ(mmc(50, 0, 3).mean_response, 0);
}

TEST(Mmc, IsInfiniteWhereTheQueueGrowsForEver) {
    EXPECT_TRUE(std::isinf(mmc(200, 0.010, 2).mean_waiting));
    EXPECT_TRUE(std::isinf(mmc(201, 0.010, 2).mean_number));
}

TEST(Mmck, WithTwoPlacesFollowsTheHandCalculation) {
    const QueueFigures figures = mmck(1, 1, 1, 2); // three states alike
    EXPECT_NEAR(figures.wait_probability, 1.0 / 3, 1e-12);
    EXPECT_NEAR(figures.mean_number, 1, 1e-12);
    EXPECT_NEAR(figures.mean_queue, 1.0 / 3, 1e-12);
    EXPECT_NEAR(figures.mean_waiting, 0.5, 1e-12);
    EXPECT_NEAR(figures.utilization, 2.0 / 3, 1e-12);
}

TEST(Mmck, OverloadedFollowsTheSumOverItsStates) {
    const QueueFigures figures = mmck(3, 1, 2, 5);
    EXPECT_NEAR(figures.wait_probability, 243.0 / 649, 1e-12);
    EXPECT_NEAR(figures.mean_number, 2379.0 / 649, 1e-12);
    EXPECT_NEAR(figures.mean_queue, 1161.0 / 649, 1e-12);
    EXPECT_NEAR(figures.mean_waiting, 387.0 / 406, 1e-12);
    EXPECT_NEAR(figures.utilization, 609.0 / 649, 1e-12);
}

TEST(Mmck, WithoutWaitingPlacesIsErlangB) {
    EXPECT_NEAR(mmck(446, 0.010, 10, 10).wait_probability, erlang_b(10, 4.46), 1e-15);
    EXPECT_NEAR(mmck(446, 0.010, 10, 10).mean_waiting, 0, 1e-15);
}

TEST(Mmck, WithManyPlacesIsMmc) {
    const QueueFigures bounded = mmck(90, 0.010, 1, 10'000'000);
    const QueueFigures unbounded = mmc(90, 0.010, 1);
    EXPECT_NEAR(bounded.mean_response, unbounded.mean_response, 1e-12);
    EXPECT_NEAR(bounded.mean_queue, unbounded.mean_queue, 1e-9);
}

TEST(Mmck, FarAboveItsCapacityStaysFull) {
    const QueueFigures figures = mmck(1000, 1, 1, 1000);
    EXPECT_NEAR(figures.wait_probability, 0.999, 1e-6);
    EXPECT_NEAR(figures.mean_number, 1000, 0.01);
}

TEST(Mg1, WithExponentialServiceIsMm1) {
    EXPECT_NEAR(mg1(80, 0.010, 1).mean_waiting, mmc(80, 0.010, 1).mean_waiting, 1e-12);
}

TEST(Mg1, WithConstantServiceWaitsHalfAsLong) {
    EXPECT_NEAR(mg1(80, 0.010, 0).mean_waiting, mmc(80, 0.010, 1).mean_waiting / 2, 1e-12);
}

TEST(Mg1, GrowsWithVariation) {
    EXPECT_NEAR(mg1(50, 0.010, 4).mean_waiting, 0.025, 1e-12); // 0.5 × 10 ms × 5 / 2 / 0.5
    EXPECT_TRUE(std::isinf(mg1(100, 0.010, 1).mean_waiting));
}

TEST(MachineRepair, FollowsHandCalculations) {
    const ClosedFigures two = machine_repair(2, 1, 1, 1); // weights 1, 2, 2
    EXPECT_NEAR(two.throughput_per_second, 0.8, 1e-12);
    EXPECT_NEAR(two.mean_response, 1.5, 1e-12);
    const ClosedFigures three = machine_repair(3, 2, 1, 1); // weights 1, 3/2, 3/2, 3/4
    EXPECT_NEAR(three.throughput_per_second, 15.0 / 19, 1e-12);
    EXPECT_NEAR(three.mean_response, 1.8, 1e-12);
    const ClosedFigures four = machine_repair(4, 10, 2, 2);
    EXPECT_NEAR(four.throughput_per_second, 433.0 / 1308, 1e-12);
    EXPECT_NEAR(four.mean_response, 902.0 / 433, 1e-12);
}

TEST(MachineRepair, ObeysTheResponseTimeLaw) {
    for (const int users : {1, 50, 1'000, 200'000}) {
        const ClosedFigures figures = machine_repair(users, 1, 0.050, 2);
        EXPECT_NEAR((figures.mean_response + 1) * figures.throughput_per_second, users, users * 1e-9) << users;
        EXPECT_LE(figures.throughput_per_second, 40 * (1 + 1e-12));
    }
    EXPECT_NEAR(machine_repair(50, 1, 0.050, 2).mean_response, 0.277107061140, 1e-10);
}

TEST(MachineRepair, HandlesItsCorners) {
    EXPECT_EQ(machine_repair(0, 1, 1, 1).throughput_per_second, 0);
    EXPECT_DOUBLE_EQ(machine_repair(10, 0, 0.1, 4).throughput_per_second, 40);
    EXPECT_DOUBLE_EQ(machine_repair(10, 0, 0.1, 4).mean_response, 0.25);
    EXPECT_DOUBLE_EQ(machine_repair(10, 5, 0, 1).throughput_per_second, 2);
}

TEST(MmcResponseQuantile, OfOneServerIsExponential) {
    for (const double q : {0.5, 0.9, 0.99, 0.999}) {
        EXPECT_NEAR(mmc_response_quantile(80, 0.010, 1, q), -std::log1p(-q) * 0.05, 1e-12) << q;
    }
}

TEST(MmcResponseQuantile, HoldsWhereTheDrainRateIsTheServiceRate) {
    // 1 erlang on 2 servers: P(R > t) = (1 + C mu t) exp(-mu t) with C = 1/3.
    const double t = mmc_response_quantile(1, 1, 2, 0.99);
    EXPECT_NEAR((1 + t / 3) * std::exp(-t), 0.01, 1e-14);
    const double beside = mmc_response_quantile(1 + 1e-9, 1, 2, 0.99);
    EXPECT_NEAR(t, beside, 1e-7);
}

TEST(MmcResponseQuantile, AgreesWithTheTailOfTheSum) {
    // 8 servers of rate 1, 6 erlang: the drain rate is 2.
    const double wait = erlang_c(8, 6);
    for (const double q : {0.1, 0.5, 0.95, 0.9999}) {
        const double t = mmc_response_quantile(6, 1, 8, q);
        const double tail = (1 - wait) * std::exp(-t) + wait * (2 * std::exp(-t) - std::exp(-2 * t));
        EXPECT_NEAR(tail, 1 - q, 1e-12) << q;
    }
}

TEST(MmcResponseQuantile, HandlesItsCorners) {
    EXPECT_EQ(mmc_response_quantile(1, 1, 2, 0), 0);
    EXPECT_TRUE(std::isinf(mmc_response_quantile(1, 1, 2, 1)));
    EXPECT_TRUE(std::isinf(mmc_response_quantile(2, 1, 2, 0.5)));
    EXPECT_TRUE(std::isfinite(mmc_response_quantile(9'999, 1, 10'000, 0.999'999)));
}

} // namespace
} // namespace tiers
