#pragma once

#include "core/grading/challenge.h"
#include "core/simulation/recording.h"
#include "core/simulation/scenario.h"

#include <string>
#include <vector>

namespace tiers::test {

/// A small shop to judge: users, an API server and a database, one page class and one write class.
[[nodiscard]] Challenge example_challenge(std::vector<Constraint> constraints);
[[nodiscard]] Design example_design();
[[nodiscard]] RunOptions example_options();

/// A run made by hand, as the engine would have recorded it: 60 s after 10 s of warm-up, ten page views a second.
class ExampleRun {
  public:
    explicit ExampleRun(const Design& design, const Workload& workload);

    /// Nine of ten page loads take `usual`, one in ten takes `slow`.
    ExampleRun& page_loads(Duration usual, Duration slow);
    /// A component's resource: how much of it was busy from `since` on (a tenth of that before).
    ExampleRun& busy(const std::string& component, const std::string& resource, double servers, double share,
                     Duration since = {});
    /// Waiting and service times of a component.
    ExampleRun& times(const std::string& component, Duration waiting, Duration service);
    ExampleRun& pool(const std::string& link, double in_use, Duration waiting);
    ExampleRun& hits(const std::string& component, std::uint64_t lookups, std::uint64_t hits);
    ExampleRun& failures(ErrorCause cause, std::uint64_t count, const std::string& component);
    ExampleRun& writes(std::uint64_t acknowledged, std::uint64_t lost);

    /// For a while, so many requests fail a second, by calls to the component.
    ExampleRun& fails(ErrorCause cause, std::uint64_t per_second, const std::string& component, Duration from,
                      Duration until);
    /// For a while, 100 further pages a second take so long.
    ExampleRun& slow_pages(Duration time, Duration from, Duration until);
    /// What the run counted of its data, for a test to set.
    RunTotals& totals() { return m_recording.totals; }

    [[nodiscard]] Recording recording() const { return m_recording; }

  private:
    [[nodiscard]] std::size_t component_index(const std::string& id) const;
    [[nodiscard]] std::size_t link_index(const std::string& id) const;
    [[nodiscard]] std::size_t class_index(const ClassId& id) const;

    Recording m_recording;
};

} // namespace tiers::test
