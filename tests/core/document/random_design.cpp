#include "tests/core/document/random_design.h"

#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/document/fault_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace tiers {

namespace {

constexpr std::array<std::string_view, 5> duration_units{"ns", "us", "ms", "s", "min"};
constexpr std::array<std::string_view, 4> rate_units{"/s", "/min", "/h", "/d"};
constexpr std::array<std::string_view, 9> size_units{"B", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB"};
constexpr std::array<std::string_view, 5> texts{"API server", "Straße 東京", "a \"quoted\" name\\", "line\nbreak\ttab",
                                                "\u0001\u2028"};

/// What a bound in the base unit allows, within the range that is tried.
double lowest(const ParameterSpec& spec) {
    return spec.minimum.value_or(0);
}
double highest(const ParameterSpec& spec) {
    return std::min(spec.maximum.value_or(1000), lowest(spec) + 1000);
}

template <class Value> Quantity<Value> bare_quantity(Value value, double number) {
    return {value, format_number(number), true};
}

} // namespace

bool RandomDesigns::chance(double share) {
    return std::bernoulli_distribution{share}(m_random);
}

int RandomDesigns::between(int low, int high) {
    return std::uniform_int_distribution{low, high}(m_random);
}

double RandomDesigns::real(double low, double high) {
    const double value = std::uniform_real_distribution{low, high}(m_random);
    return chance(0.5) ? value : std::clamp(std::round(value), low, high);
}

template <class Items> const auto& RandomDesigns::one_of(const Items& items) {
    return items[static_cast<std::size_t>(between(0, static_cast<int>(items.size()) - 1))];
}

std::string RandomDesigns::text() {
    return std::string{one_of(texts)};
}

std::string RandomDesigns::duration_text() {
    return fmt::format("{}{}{}", format_number(real(0.1, 500)), chance(0.5) ? " " : "", one_of(duration_units));
}

std::string RandomDesigns::distribution_text() {
    switch (between(0, 5)) {
    case 0: return duration_text();
    case 1: return fmt::format("exponential({})", duration_text());
    case 2: return fmt::format("uniform({}, {})", "1 us", "9 h");
    case 3: return fmt::format("lognormal({}, {})", duration_text(), format_number(real(0, 3)));
    case 4: return fmt::format("erlang({}, {})", between(1, 20), duration_text());
    default: return fmt::format("hyperexponential({}, {})", duration_text(), format_number(real(1, 20)));
    }
}

Quantity<Duration> RandomDesigns::duration() {
    if (chance(0.3)) {
        const double number = real(0, 500);
        return bare_quantity(*parse_duration(format_number(number), "s"), number);
    }
    const std::string written = duration_text();
    return {*parse_duration(written), written, false};
}

Quantity<Rate> RandomDesigns::rate() {
    if (chance(0.3)) {
        const double number = real(0, 5000);
        return bare_quantity(Rate{number}, number);
    }
    const std::string written = fmt::format("{} {}", format_number(real(0, 5000)), one_of(rate_units));
    return {*parse_rate(written), written, false};
}

Quantity<Bytes> RandomDesigns::bytes() {
    if (chance(0.3)) {
        const double number = real(1, 5000);
        return bare_quantity(Bytes{number}, number);
    }
    const std::string written = fmt::format("{} {}", format_number(real(0, 5000)), one_of(size_units));
    return {*parse_bytes(written), written, false};
}

Quantity<Distribution> RandomDesigns::distribution() {
    if (chance(0.2)) {
        const double number = real(0, 500);
        return bare_quantity(*parse_distribution(format_number(number), "s"), number);
    }
    const std::string written = distribution_text();
    return {*parse_distribution(written), written, false};
}

Quantity<double> RandomDesigns::share() {
    const double number = real(0, 1);
    if (chance(0.5)) return bare_quantity(number, number);
    const std::string written = fmt::format("{}{}%", between(0, 100), chance(0.5) ? " " : "");
    return {*parse_share(written), written, false};
}

Quantity<double> RandomDesigns::factor() {
    const double number = real(0, 50);
    return bare_quantity(number, number);
}

ParameterValue RandomDesigns::value_for(const ParameterSpec& spec) {
    const double low = lowest(spec), high = highest(spec);
    constexpr int tries = 200;
    for (int i = 0; i < tries; ++i) {
        ParameterValue value = 0.0;
        switch (spec.type) {
        case ParameterType::Flag: value = chance(0.5); break;
        case ParameterType::Count: value = std::round(real(low, high)); break;
        case ParameterType::Number: value = real(low, high); break;
        case ParameterType::Share:
            value = chance(0.5) ? ParameterValue{real(0, 1)} : fmt::format("{} %", between(0, 100));
            break;
        case ParameterType::Span: value = chance(0.3) ? ParameterValue{real(low, high)} : duration_text(); break;
        case ParameterType::Timing: value = distribution_text(); break;
        case ParameterType::PerTime: value = fmt::format("{} {}", real(0, 500), one_of(rate_units)); break;
        case ParameterType::Size: value = fmt::format("{} {}", between(1, 64), one_of(size_units)); break;
        case ParameterType::Bandwidth: value = fmt::format("{} {}/s", between(1, 64), one_of(size_units)); break;
        case ParameterType::Price: value = fmt::format("{:.2f} USD/h", real(0, 5)); break;
        case ParameterType::Window:
            value = chance(0.5) ? ParameterValue{std::round(real(1, 500))} : duration_text();
            break;
        case ParameterType::Choice: value = one_of(spec.choices); break;
        case ParameterType::Names: value = std::vector<std::string>{"browse", "order"}; break;
        case ParameterType::Text: value = std::string{"visitors"}; break;
        }
        if (check_parameter(spec, value).value) return value;
    }
    return *parse_parameter(spec, spec.default_text).value;
}

Parameters RandomDesigns::parameters(std::span<const ParameterSpec> specs) {
    Parameters result;
    for (const ParameterSpec& spec : specs) {
        if (chance(0.4)) result.emplace(spec.name, value_for(spec));
    }
    return result;
}

Population RandomDesigns::population(const Design& design, int index) {
    Population result;
    result.id = fmt::format("population{}", index);
    if (!design.regions.empty() && chance(0.5)) result.region = one_of(design.regions).id;
    switch (between(0, 2)) {
    case 0: result.demand = RateDemand{rate()}; break;
    case 1: result.demand = DailyDemand{real(0, 1e6), real(0, 50), real(0, 10)}; break;
    default: result.demand = ConcurrentDemand{between(0, 1'000'000), distribution()}; break;
    }
    const std::array<Arrivals, 3> arrivals{PoissonArrivals{}, ConstantArrivals{}, BurstyArrivals{real(1, 50)}};
    result.arrivals = one_of(arrivals);
    if (chance(0.3)) result.connection = Connection::PerVisit;
    if (chance(0.3)) result.requests_per_visit = real(1, 20);
    if (auto patience = distribution(); chance(0.3) && mean_seconds(patience.value) > 0) result.patience = patience;
    if (chance(0.2)) result.clients = between(1, 100'000);
    return result;
}

RequestClass RandomDesigns::request_class(const Design& design, int index) {
    RequestClass result;
    result.id = fmt::format("class-{}", index);
    result.operation = chance(0.5) ? Operation::Read : Operation::Write;
    result.is_static = chance(0.2);
    result.cacheable = chance(0.4);
    if (chance(0.3)) result.data = "profile";
    result.keys = between(20'000, 1'000'000);
    const std::array<Popularity, 4> popularities{UniformKeys{}, ZipfKeys{real(0, 3)},
                                                 HotSetKeys{between(1, 20'000), real(0, 1)}, SingleKey{}};
    result.popularity = one_of(popularities);
    if (chance(0.5)) result.item_size = bytes();
    if (chance(0.5)) result.response_size = bytes();
    if (chance(0.3)) result.consistency = Consistency::Strong;
    if (!design.regions.empty() && chance(0.3)) result.residency = one_of(design.regions).id;
    if (chance(0.3)) result.updates = rate();
    if (chance(0.3)) result.side_effects = {"email", "inventory"};
    result.session = chance(0.3);
    for (const Component& component : design.components) {
        if (chance(0.2)) result.times.emplace(component.id, distribution());
    }
    if (chance(0.3)) result.ttl = duration();
    return result;
}

Workload RandomDesigns::workload(const Design& design) {
    Workload result;
    const int populations = between(0, 3), classes = between(0, 4);
    for (int i = 0; i < populations; ++i) result.populations.push_back(population(design, i));
    for (int i = 0; i < between(0, 3); ++i) {
        TrafficPoint point;
        point.at = bare_quantity<Duration>(std::chrono::seconds{10 * i}, 10 * i);
        point.factor = real(0, 20);
        if (chance(0.5)) point.ramp = duration();
        result.traffic.push_back(point);
    }
    for (int i = 0; i < classes; ++i) result.classes.push_back(request_class(design, i));
    if (classes > 0) {
        RequestClass page;
        page.id = "view";
        page.share = bare_quantity(1.0, 1.0);
        page.page = PageView{result.classes.front().id, result.classes.back().id, between(0, 30), between(1, 12)};
        result.classes.push_back(std::move(page));
    }
    return result;
}

Fault RandomDesigns::fault(const Design& design) {
    Fault result;
    const FaultForm* form = &one_of(fault_forms);
    const bool needs_link = form->target == FaultTarget::Link || form->target == FaultTarget::LinkOrRegion;
    if ((needs_link && design.links.empty()) || (form->target == FaultTarget::Region && design.regions.empty())) {
        form = &form_of(FaultKind::Outage);
    }
    result.kind = form->kind;
    result.at = duration();
    if (form->lasts && chance(0.7)) result.lasting = duration();
    switch (form->target) {
    case FaultTarget::Nothing: break;
    case FaultTarget::Component:
        result.target = one_of(design.components).id.value;
        if (chance(0.3)) result.instance = between(0, 8);
        break;
    case FaultTarget::Anything: result.target = one_of(design.components).id.value; break;
    case FaultTarget::Link:
    case FaultTarget::LinkOrRegion: result.target = one_of(design.links).id.value; break;
    case FaultTarget::Region: result.target = one_of(design.regions).id.value; break;
    }
    switch (form->measure) {
    case FaultMeasure::None: break;
    case FaultMeasure::Factor: result.factor = factor(); break;
    case FaultMeasure::Rate: result.rate = share(); break;
    case FaultMeasure::Share: result.share = share(); break;
    case FaultMeasure::Added: result.add = duration(); break;
    }
    return result;
}

void RandomDesigns::add_links(Design& design) {
    constexpr int tries = 40;
    for (int i = 0; i < tries; ++i) {
        const Component& from = one_of(design.components);
        const Component& to = one_of(design.components);
        const Role from_role = find_kind(from.kind)->role, to_role = find_kind(to.kind)->role;
        if (!link_kind(from_role, to_role)) continue;
        Link link{.id = LinkId{fmt::format("link{}", i)}, .from = from.id, .to = to.id};
        link.parameters = parameters(link_parameters(from_role, to_role));
        for (int bend = between(0, 3); bend > 0; --bend) link.bends.push_back({real(-500, 500), real(-500, 500)});
        design.links.push_back(std::move(link));
    }
}

Design RandomDesigns::next() {
    Design design;
    design.name = text();
    for (int i = 0; i < between(0, 3); ++i) {
        design.regions.push_back({RegionId{fmt::format("r{}", i)},
                                  "us-east",
                                  {real(-500, 500), 0, real(0, 900), 500},
                                  chance(0.5) ? "Ours" : ""});
    }
    const int components = between(1, 12);
    for (int i = 0; i < components; ++i) {
        const KindSpec& kind = one_of(all_kinds());
        Component component{.id = ComponentId{fmt::format("{}-{}", kind.name, i)}, .kind = kind.name};
        if (chance(0.4)) component.name = text();
        if (!design.regions.empty() && chance(0.6)) component.region = one_of(design.regions).id;
        component.position = {real(-2000, 2000), real(-2000, 2000)};
        component.parameters = parameters(kind.parameters);
        design.components.push_back(std::move(component));
    }
    add_links(design);
    for (int i = 0; i < between(0, 2); ++i) {
        design.notes.push_back({NoteId{fmt::format("n{}", i)}, {real(-99, 99), real(-99, 99)}, text()});
    }
    if (chance(0.7)) design.workload = workload(design);
    for (int i = 0; i < between(0, 4); ++i) design.faults.push_back(fault(design));
    return design;
}

} // namespace tiers
