#pragma once

#include "core/model/fault.h"
#include "core/simulation/engine.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace tiers::studio {

/// Something that was done to a run from outside: a fault, or another factor on its traffic.
struct Intervention {
    Duration at{};
    std::variant<Fault, double> what;
};

/// Where a run can be taken up again.
struct RunSeed {
    std::shared_ptr<const Engine> engine; ///< at or before the moment, without its windows
    std::size_t windows{};                ///< how many it had
    std::vector<Intervention> later;      ///< done after it, up to the moment
    std::vector<Fault> injected;          ///< live faults up to the moment
    double trafficFactor{1};              ///< at the moment
};

/// Keeps copies of an engine as it goes, and what was done to it, so that any moment can be come back to: the copy
/// before it and a replay give the same bytes. Copies are further apart the longer the run is, and fewer where they
/// take more than their room; the first, at the beginning, always stays. Thread-safe.
class RunKeeper {
  public:
    static constexpr std::size_t room = std::size_t{256} << 20U;

    explicit RunKeeper(Duration duration, std::size_t mostBytes = room);

    /// Keeps a copy, if it is time for one.
    void offer(const Engine& engine);
    void note(Intervention intervention);

    /// The newest copy that is not after `moment`; nothing before the first.
    [[nodiscard]] std::optional<RunSeed> seedFor(Duration moment) const;
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t count() const;

  private:
    struct Kept {
        std::shared_ptr<const Engine> engine;
        std::size_t windows{};
        std::size_t bytes{};
        std::size_t interventions{}; ///< that it has seen
    };

    void thin();

    mutable std::mutex m_mutex;
    std::size_t m_mostBytes;
    Duration m_apart;
    std::vector<Kept> m_kept;
    std::size_t m_bytes{};
    std::vector<Intervention> m_interventions;
};

} // namespace tiers::studio
