#pragma once

#include "app/studio/run/run_frame.h"
#include "core/model/workload.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace tiers::studio {

/// One in how many requests leaves a trace: some twenty a simulated second, fewer in long runs.
[[nodiscard]] std::uint32_t traceEvery(const Workload& workload, Duration duration);

/// Follows the spans of an engine and gathers those of each traced request until it has its answer.
class TraceCollector {
  public:
    /// Looks at what is new in the engine's spans. Returns requests that have ended since the last call, the first
    /// `most` of them; the others are passed over.
    [[nodiscard]] std::vector<RequestTrace> collect(std::span<const Span> spans, std::size_t most);

  private:
    std::vector<std::uint32_t> m_requestOf;                               ///< of each span: the request's span
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_open; ///< requests that go on: their spans
};

} // namespace tiers::studio
