#include "core/grading/challenge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tiers {

namespace {

/// A number of a workload that an assumption may set.
using Figure = std::variant<double*, int*, std::int64_t*, Quantity<double>*, Quantity<Rate>*, Quantity<Bytes>*>;

template <class T> T* demand_of(Population& population) {
    return std::get_if<T>(&population.demand);
}

std::optional<Figure> figure_of(Population& population, std::string_view name) {
    if (name == "requests_per_visit") return &population.requests_per_visit;
    if (auto* open = demand_of<RateDemand>(population); open != nullptr && name == "rate") return &open->rate;
    if (auto* closed = demand_of<ConcurrentDemand>(population); closed != nullptr && name == "concurrent_users")
        return &closed->concurrent_users;
    if (auto* daily = demand_of<DailyDemand>(population); daily != nullptr) {
        if (name == "daily_users") return &daily->daily_users;
        if (name == "requests_per_user") return &daily->requests_per_user;
        if (name == "peak_factor") return &daily->peak_factor;
    }
    return std::nullopt;
}

std::optional<Figure> figure_of(RequestClass& request_class, std::string_view name) {
    if (name == "share") return &request_class.share;
    if (name == "keys") return &request_class.keys;
    if (name == "item_size") return &request_class.item_size;
    if (name == "response_size") return &request_class.response_size;
    if (name == "updates") return &request_class.updates;
    if (request_class.page) {
        if (name == "page.asset_count") return &request_class.page->asset_count;
        if (name == "page.connections") return &request_class.page->connections;
    }
    return std::nullopt;
}

template <class Things>
void collect(Things& things, std::string_view id, std::string_view name, std::vector<Figure>& figures) {
    for (auto& thing : things) {
        if (id != "*" && thing.id.value != id) continue;
        if (const auto figure = figure_of(thing, name)) figures.push_back(*figure);
    }
}

/// Every figure that a place names; none where there is no such place.
std::vector<Figure> figures_at(Workload& workload, std::string_view place) {
    std::vector<Figure> figures;
    const auto first = place.find('.');
    if (first == std::string_view::npos) return figures;
    const auto second = place.find('.', first + 1);
    if (second == std::string_view::npos) return figures;
    const auto list = place.substr(0, first);
    const auto id = place.substr(first + 1, second - first - 1);
    const auto name = place.substr(second + 1);
    if (list == "populations") collect(workload.populations, id, name, figures);
    if (list == "classes") collect(workload.classes, id, name, figures);
    return figures;
}

/// How many of the figure's own units one of the assumption's unit is: "%" is 0.01, "kB" is 1000 bytes.
double unit_factor(const Figure& figure, const std::string& unit) {
    if (unit == "%") return 0.01;
    if (std::holds_alternative<Quantity<Bytes>*>(figure)) {
        if (const auto one = parse_bytes("1 " + unit)) return one->count;
    }
    if (std::holds_alternative<Quantity<Rate>*>(figure)) {
        if (const auto one = parse_rate("1 " + unit)) return one->per_second;
    }
    return 1;
}

double get(const Figure& figure) {
    struct Get {
        double operator()(const double* value) const { return *value; }
        double operator()(const int* value) const { return *value; }
        double operator()(const std::int64_t* value) const { return static_cast<double>(*value); }
        double operator()(const Quantity<double>* value) const { return value->value; }
        double operator()(const Quantity<Rate>* value) const { return value->value.per_second; }
        double operator()(const Quantity<Bytes>* value) const { return value->value.count; }
    };
    return std::visit(Get{}, figure);
}

/// Writes `value`; a figure that has it already keeps the words in which it was written.
void set(const Figure& figure, double value) {
    struct Set {
        double number;
        void operator()(double* value) const { *value = number; }
        void operator()(int* value) const { *value = static_cast<int>(std::lround(number)); }
        void operator()(std::int64_t* value) const { *value = std::llround(number); }
        void operator()(Quantity<double>* value) const { *value = number; }
        void operator()(Quantity<Rate>* value) const { *value = Rate{number}; }
        void operator()(Quantity<Bytes>* value) const { *value = Bytes{number}; }
    };
    constexpr double tolerance = 1e-12;
    if (std::abs(get(figure) - value) > tolerance * std::abs(value)) std::visit(Set{value}, figure);
}

bool is_whole(const Figure& figure) {
    return std::holds_alternative<int*>(figure) || std::holds_alternative<std::int64_t*>(figure);
}

/// Moves what `assumption` adds to a share out of the share that it takes from.
std::optional<Phrase> balance_shares(Workload& workload, const Assumption& assumption, double added) {
    const auto givers = figures_at(workload, assumption.takes_from);
    if (givers.size() != 1) return phrase("\"{}\" names no single place of the workload", assumption.takes_from);
    constexpr double rounding = 1e-12;
    const double left = get(givers.front()) - added;
    if (left < -rounding) return phrase("takes more than \"{}\" has", assumption.takes_from);
    if (added != 0) set(givers.front(), std::max(left, 0.0));
    return std::nullopt;
}

/// What is wrong, or nothing.
std::optional<Problem> apply(Workload& workload, const Assumption& assumption, const std::string& path) {
    constexpr double largest_count = 1e9;
    if (!std::isfinite(assumption.value) || assumption.value < 0 || assumption.value > 1e12)
        return Problem{path + ".value", phrase("expected a number of 0 or more")};
    double added = 0;
    for (std::size_t i = 0; i < assumption.sets.size(); ++i) {
        const auto figures = figures_at(workload, assumption.sets[i]);
        if (figures.empty()) {
            return Problem{fmt::format("{}.sets[{}]", path, i),
                           phrase("\"{}\" is no place of the workload", assumption.sets[i])};
        }
        for (const auto& figure : figures) {
            const double value = assumption.value * unit_factor(figure, assumption.unit);
            if (is_whole(figure) && (value > largest_count || std::floor(value) != value))
                return Problem{path + ".value", phrase("expected a whole number up to 1,000,000,000")};
            if (assumption.sets[i].ends_with(".share") && value > 1)
                return Problem{path + ".value", phrase("a share is at most 100 %")};
            const double before = get(figure);
            set(figure, value);
            added += get(figure) - before;
        }
    }
    if (assumption.takes_from.empty()) return std::nullopt;
    if (auto message = balance_shares(workload, assumption, added)) return Problem{path + ".takes_from", *message};
    return std::nullopt;
}

} // namespace

Reading<Workload> apply_assumptions(const Workload& workload, const std::vector<Assumption>& assumptions) {
    Reading<Workload> result;
    auto applied = workload;
    for (std::size_t i = 0; i < assumptions.size(); ++i) {
        if (auto problem = apply(applied, assumptions[i], fmt::format("assumptions[{}]", i)))
            result.problems.push_back(std::move(*problem));
    }
    if (result.problems.empty()) result.value = std::move(applied);
    return result;
}

std::optional<double> assumed_value(const Workload& workload, const Assumption& assumption) {
    if (assumption.sets.empty()) return std::nullopt;
    auto copy = workload;
    const auto figures = figures_at(copy, assumption.sets.front());
    if (figures.empty()) return std::nullopt;
    return get(figures.front()) / unit_factor(figures.front(), assumption.unit);
}

} // namespace tiers
