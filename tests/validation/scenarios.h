#pragma once

#include "core/selfcheck/building.h"
#include "core/simulation/engine.h"
#include "core/simulation/result.h"
#include "core/simulation/scenario.h"

#include <string>
#include <utility>
#include <vector>

namespace tiers::test {

using building::closed_workload;
using building::component;
using building::Given;
using building::link;
using building::open_workload;
using building::plain_class;
using building::single_station;

Duration operator""_s(unsigned long long s);
Duration operator""_ms(unsigned long long ms);

/// Runs the scenario with seeds 1 … `replications`; fails the test where it does not compile.
std::vector<Recording> replicate(const Scenario& scenario, Duration duration, Duration warmup, int replications);
RunResult result_of(const Scenario& scenario, Duration duration, Duration warmup, int replications = 1);

/// One figure of each replication.
template <class Figure> std::vector<double> each(const std::vector<Recording>& recordings, Figure&& figure) {
    std::vector<double> values;
    for (const auto& recording : recordings) values.push_back(figure(recording));
    return values;
}

/// Holds replications' values against theory: the expected value must lie within four standard errors of their mean,
/// and a model whose rate is 2 % off (`with_wrong_rate`) must lie outside, so that the test can tell the two apart.
void expect_agrees(const std::vector<double>& values, double expected, double with_wrong_rate, const std::string& what);

/// Little's law at every component of every recording that served anything.
void expect_littles_law(const std::vector<Recording>& recordings, double tolerance = 0.02);

/// Position of a component in a recording.
std::size_t at(const Recording& recording, const ComponentId& id);

} // namespace tiers::test
