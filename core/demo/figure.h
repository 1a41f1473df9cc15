#pragma once

#include "core/model/design.h"
#include "core/simulation/recording.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// What a demonstration measures of a run. Each is explained where it is named: see `figure_forms`.
enum class FigureKind {
    OfferedRate,
    GoodputRate,
    SuccessRatio,
    GoodputRatio,
    FailedRequests,
    MeanResponse,
    MedianResponse,
    Percentile95,
    Percentile99,
    RecoveryTime,
    Downtime,
    ArrivalRate,
    Utilization,
    QueueMax,
    HitRatio,
    BacklogMax,
    LagMax,
    InstancesServing,
    LostMessages,
    CallRate,
    RetryRate,
    BreakerOpen,
    PoolWait,
    AcknowledgedWrites,
    LostWrites,
    StaleReads,
    OwnWritesMissed,
    StalenessMax,
    LostSessions,
    ResidencyViolations,
    MonthlyCost,
};

/// Whose figure it is: of the users' requests, a component, a link; of a component or of everything over the whole of
/// what is measured.
enum class FigureSubject { Traffic, Component, Link, ComponentRun, Run };
enum class FigureUnit { Count, PerSecond, Share, Milliseconds, Seconds, DollarsPerMonth };

/// How a figure is written in documents and what it means.
struct FigureForm {
    FigureKind kind;
    std::string_view name;
    FigureSubject subject;
    FigureUnit unit;
    std::string_view meaning;
};

/// Whether it is of the whole run only, so that it has no span.
[[nodiscard]] bool is_of_whole_run(FigureSubject subject);

/// Every figure, in the order of the enumeration.
[[nodiscard]] std::span<const FigureForm> figure_forms();
[[nodiscard]] const FigureForm& form_of(FigureKind kind);

/// A figure of one thing, between two times of a run.
struct FigureQuery {
    FigureKind kind{FigureKind::SuccessRatio};
    std::string of{};               ///< a class (or, over the whole run, a population), a component, a link; empty: all
    std::optional<Duration> from{}; ///< both or neither; neither: all that is measured, from the end of the warm-up
    std::optional<Duration> to{};
    bool operator==(const FigureQuery&) const = default;
};

/// The figure in its unit. Nothing where there is no such thing, or nothing to take it of, as a percentile of no
/// answers. The design is asked for its cost only.
[[nodiscard]] std::optional<double> measure(const Recording& recording, const Design& design, const FigureQuery& query);

} // namespace tiers
