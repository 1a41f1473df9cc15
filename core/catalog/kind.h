#pragma once

#include "core/model/design.h"
#include "core/model/phrase.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// The part that a kind plays in a route and in the engine.
enum class Role {
    Users,
    NameService,
    EdgeCache,
    Balancer,
    Gateway,
    Service,
    ExternalService,
    Cache,
    Database,
    Replica,
    ObjectStore,
    Queue,
    Worker,
};

/// Groups of the palette; a family tints the icon.
enum class Family { Clients, Network, Compute, Caches, Stores, Messaging, Other };

enum class ParameterType {
    Flag,
    Count,
    Number,
    Share,
    Span,      ///< a Duration
    Timing,    ///< a Distribution
    PerTime,   ///< a Rate
    Size,      ///< Bytes
    Bandwidth, ///< Bytes per second
    Price,     ///< Money
    Window,    ///< a number of calls, or a Duration
    Choice,
    Names,
    Text,
};

/// Where the inspector shows a parameter.
enum class Topic { Essential, Capacity, Timing, Caching, Policy, Reliability, Cost };

/// One parameter: what it means, what it may be.
struct ParameterSpec {
    std::string name{};  ///< in documents: "service_time", "autoscale.max"
    std::string title{}; ///< on screens: "Service time"
    ParameterType type{ParameterType::Number};
    Topic topic{Topic::Essential};
    std::string unit{};                           ///< of a bare number: "ms", "s", "instances"; empty where it has none
    std::string default_text{};                   ///< as a person would type it; empty: not set unless written
    std::optional<double> minimum{};              ///< in the type's base unit (s, /s, B, USD/h, 1); nothing: no bound
    std::optional<double> maximum{};              ///< of a Timing the bounds are of its mean
    std::vector<std::string> choices{};           ///< for Choice: every value that it may have
    std::vector<std::string> simulated_choices{}; ///< those that the engine runs; empty: all of them
    std::string help{};                           ///< one or two sentences: what it does and when to change it
    bool simulated{true}; ///< false: documents may carry it, the engine does not act on it, the studio hides it
};

/// What one instance costs an hour where the document sets no price: a base, and more for more of it.
struct PriceRule {
    Money base{};
    Money per_core{};
    Money per_gibibyte{}; ///< of `memory`
};

/// A kind of component.
struct KindSpec {
    std::string name{};  ///< in documents: "api-server"
    std::string title{}; ///< on screens: "API server"
    Role role{Role::Service};
    Family family{Family::Other};
    int palette_order{};   ///< kinds are listed by this, then by name
    std::string icon{};    ///< file name in resources/icons without ".svg"
    std::string summary{}; ///< one sentence for the palette
    std::string help{};    ///< a paragraph: what it is for, what is modelled of it
    PriceRule price{};
    std::vector<ParameterSpec> parameters{};
    bool simulated{true}; ///< false: documents may carry it, the engine cannot run it, the palette does not offer it
};

/// Every kind, in palette order.
[[nodiscard]] std::span<const KindSpec> all_kinds();
/// The kind of this name, or nullptr.
[[nodiscard]] const KindSpec* find_kind(std::string_view name);
/// The parameter of this name, or nullptr.
[[nodiscard]] const ParameterSpec* find_parameter(std::span<const ParameterSpec> specs, std::string_view name);

/// Whether a run acts on this value: the default, or any value of a simulated parameter (for a Choice, a simulated
/// one).
[[nodiscard]] bool is_simulated(const ParameterSpec& spec, const ParameterValue& value);

/// What a person calls the component: its name, else its kind's title.
[[nodiscard]] Phrase display_name(const Component& component);
/// A name that a recording or a compiled model has kept: a kind's title is words.
[[nodiscard]] Phrase kept_name(std::string_view name);

} // namespace tiers
