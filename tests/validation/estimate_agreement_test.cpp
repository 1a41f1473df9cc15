#include "core/analysis/estimate.h"
#include "core/document/design_document.h"
#include "core/grading/challenge.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

namespace tiers::test {
namespace {

namespace fs = std::filesystem;

/// How far the two may be apart: a share of what was measured, and what short runs leave to chance.
struct Tolerance {
    double response{0.12}, utilization{0.06}, arrivals{0.05}, hits{0.03};
};

/// The design at its usual demand, nothing broken: what an estimate is of.
Scenario at_rest(Design design, Workload workload) {
    design.faults.clear();
    workload.traffic.clear();
    Scenario scenario;
    scenario.design = std::move(design);
    scenario.workload = std::move(workload);
    return scenario;
}

/// Compares an estimate with a run: as long as caches need to be as full as they get, a third of it warms up. Says how
/// many figures it compared.
int expect_near(const Scenario& scenario, const Tolerance& tolerance) {
    const auto e = estimate(scenario.design, scenario.workload);
    const double enough_requests = 60'000;
    const auto duration = from_seconds(std::clamp(enough_requests / e.offered_per_second, 120.0, 40'000.0));
    const auto result = result_of(scenario, duration, duration / 3);
    int compared = 0;
    const auto near = [&](double expected, double measured, double share, double slack, const std::string& what) {
        ++compared;
        EXPECT_NEAR(expected, measured, share * measured + slack) << what;
    };
    if (e.response_seconds)
        near(*e.response_seconds * 1e3, result.totals.response_ms.mean, tolerance.response, 0.25, "response, ms");
    const bool saturated =
        std::ranges::any_of(e.caveats, [](const Caveat& caveat) { return caveat.doubt == Doubt::Saturated; });
    if (saturated) return compared; // what is behind gets less than the estimate has
    for (const auto& component : e.components) {
        const auto& measured = result.components.at(component.component.value);
        const auto kind = find_component(scenario.design, component.component)->kind;
        if (kind == "users" || kind == "dns") continue;
        const auto& id = component.component.value;
        near(component.arrivals_per_second, measured.arrivals_per_s, tolerance.arrivals, 0.02 * e.offered_per_second,
             id + " arrivals, /s");
        for (const auto& resource : component.resources) {
            const auto found =
                std::ranges::find(measured.resources, resource_word(resource.kind), &ComponentFigures::Resource::name);
            if (resource.kind != ResourceKind::Cores || found == measured.resources.end()) continue;
            near(resource.utilization, found->utilization, tolerance.utilization, 0.01, id + " utilization of cores");
        }
        if (component.hit_ratio && measured.hit_ratio)
            near(*component.hit_ratio, *measured.hit_ratio, 0, tolerance.hits, id + " hits");
    }
    return compared;
}

TEST(EstimateAndRun, AgreeOnTheDocumentsOfTheMechanisms) {
    // Why a document's figures are further apart.
    const std::map<std::string, Tolerance> looser{
        {"edge", {.hits = 0.06}},                 // what a cache lets through to the next is no longer independent
        {"shards", {.response = 0.3}},            // the estimate takes shards as evenly loaded
        {"idempotent-writes", {.response = 0.4}}, // it does not know of timeouts, and says so
    };
    int documents = 0, figures = 0;
    for (const auto& entry : fs::directory_iterator(TIERS_SOURCE_DIR "/tests/data/mechanisms")) {
        const auto name = entry.path().stem().string();
        SCOPED_TRACE(name);
        const auto reading = load_design(entry.path());
        ASSERT_TRUE(reading);
        ++documents;
        const auto found = looser.find(name);
        figures += expect_near(at_rest(*reading.value, *reading.value->workload),
                               found == looser.end() ? Tolerance{} : found->second);
    }
    EXPECT_GT(documents, 25);
    EXPECT_GT(figures, 8 * documents / 2);
}

TEST(EstimateAndRun, AgreeOnTheShippedDesigns) {
    const auto shelf = load_challenges(TIERS_SOURCE_DIR "/challenges");
    ASSERT_FALSE(shelf.challenges.empty());
    for (const auto& challenge : shelf.challenges) {
        std::vector<const Design*> designs{&challenge.reference};
        if (challenge.model) designs.push_back(&*challenge.model);
        for (const auto* design : designs) {
            SCOPED_TRACE(challenge.id + (design == &challenge.reference ? " reference" : " model"));
            // Pages load side by side, which formulas only bound.
            expect_near(at_rest(*design, challenge.workload), {.response = 0.2});
        }
    }
}

} // namespace
} // namespace tiers::test
