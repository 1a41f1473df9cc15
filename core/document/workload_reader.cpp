#include "core/document/design_reader.h"
#include "core/document/json_quantity.h"
#include "core/document/suggestion.h"
#include "core/document/words.h"
#include "core/document/workload_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace tiers {

namespace {

constexpr Bounds user_bounds{0, 1e11};
constexpr Bounds key_bounds{1, 1e12};
constexpr Bounds multiple_bounds{0, 1e6};
constexpr Bounds asset_bounds{0, 10'000};
constexpr Bounds connection_bounds{1, 1000};

Phrase a_multiple() {
    return phrase("a number from 0 to 1000000 like 3");
}

/// Puts what was read into its place; leaves the default where nothing was.
template <class Place, class Read> void take(Place& place, std::optional<Read>&& read) {
    if (read) place = std::move(*read);
}

/// Reads a member that may be left out with `reader`.
template <class Place, class Reader>
void take_optional(Place& place, JsonObject& object, std::string_view name, const Reader& reader) {
    if (const auto member = object.optional(name)) take(place, reader(*member));
}

/// Reports ids that an earlier item of the list has already.
template <class Item> void refuse_repeated_ids(const std::vector<Item>& items, const JsonCursor& list) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string& id = items[i].id.value;
        if (id.empty() || seen.insert(id).second) continue;
        list.problems().push_back({member_path(item_path(list.path(), i), "id"),
                                   phrase("\"{}\" is there already; give each its own id", id)});
    }
}

/// The id of a thing of the design, checked against those that there are.
std::optional<std::string> read_reference(const JsonCursor& cursor, const Phrase& expectation,
                                          const std::vector<std::string_view>* known) {
    auto id = read_id(cursor, expectation);
    if (id && known != nullptr && std::ranges::find(*known, *id) == known->end()) {
        cursor.report(phrase("\"{}\" is not in this document; {}", *id, suggest(*id, *known)));
        return std::nullopt;
    }
    return id;
}

class WorkloadReader {
  public:
    explicit WorkloadReader(const Surroundings* surroundings)
        : m_regions(surroundings == nullptr ? nullptr : &surroundings->regions),
          m_components(surroundings == nullptr ? nullptr : &surroundings->components) {}

    [[nodiscard]] Workload read(const JsonCursor& cursor) const;

  private:
    [[nodiscard]] Population read_population(const JsonCursor& cursor) const;
    [[nodiscard]] RequestClass read_class(const JsonCursor& cursor) const;
    void read_times(RequestClass& request_class, const JsonCursor& cursor) const;

    const std::vector<std::string_view>* m_regions;
    const std::vector<std::string_view>* m_components;
};

/// The members that each form of demand has beside its first.
struct DemandForm {
    std::string_view first;
    std::array<std::string_view, 2> others;
};
constexpr std::array<DemandForm, 3> demand_forms{
    {{"rate", {}}, {"daily_users", {"requests_per_user", "peak_factor"}}, {"concurrent_users", {"think_time", {}}}}};

/// Exactly one form of demand, none of its members in the company of another's.
bool has_one_demand(JsonObject& object) {
    const auto given = std::ranges::count_if(demand_forms, [&](const DemandForm& f) { return object.has(f.first); });
    if (given != 1) {
        object.cursor().report(phrase("expected one of rate, daily_users and concurrent_users, got {}",
                                      given == 0 ? phrase("none") : phrase("several")));
    }
    for (const DemandForm& form : demand_forms) {
        for (const std::string_view other : form.others) {
            if (other.empty()) continue;
            const auto member = object.optional(other);
            if (member && !object.has(form.first)) {
                member->report(phrase("goes with {}, which is not there", form.first));
            }
        }
    }
    return given == 1;
}

Demand read_demand(JsonObject& object) {
    const auto rate = object.optional("rate");
    const auto daily_users = object.optional("daily_users");
    const auto concurrent_users = object.optional("concurrent_users");
    if (!has_one_demand(object)) return RateDemand{};
    if (rate) {
        RateDemand demand;
        take(demand.rate, read_rate(*rate));
        return demand;
    }
    const auto multiple = [](const JsonCursor& c) { return read_number(c, a_multiple(), multiple_bounds); };
    if (daily_users) {
        DailyDemand demand;
        take(demand.daily_users, read_number(*daily_users, phrase("a number of users like 10000"), user_bounds));
        take_optional(demand.requests_per_user, object, "requests_per_user", multiple);
        take_optional(demand.peak_factor, object, "peak_factor", multiple);
        return demand;
    }
    ConcurrentDemand demand;
    take(demand.concurrent_users,
         read_count(*concurrent_users, phrase("a whole number of users like 500"), user_bounds));
    if (const auto think = object.required("think_time", phrase("a time like \"exponential(5 s)\""))) {
        take(demand.think_time, read_distribution(*think));
    }
    return demand;
}

std::optional<Arrivals> read_arrivals(const JsonCursor& cursor) {
    std::optional<Arrivals> arrivals;
    if (cursor.value().is_string()) arrivals = parse_arrivals(cursor.value().get_ref<const std::string&>());
    if (!arrivals)
        cursor.expected(phrase("\"poisson\", \"constant\" or \"bursty(4)\" (squared variation of at least 1)"));
    return arrivals;
}

std::optional<Popularity> read_popularity(const JsonCursor& cursor) {
    std::optional<Popularity> popularity;
    if (cursor.value().is_string()) popularity = parse_popularity(cursor.value().get_ref<const std::string&>());
    if (!popularity) cursor.expected(phrase("\"uniform\", \"zipf(0.9)\", \"hotset(50000, 0.99)\" or \"single\""));
    return popularity;
}

Population WorkloadReader::read_population(const JsonCursor& cursor) const {
    Population population;
    auto object = JsonObject::read(cursor, phrase("an object like { \"id\": \"eu\", \"rate\": \"100 /s\" }"));
    if (!object) return population;
    if (const auto id = object->required("id", phrase("an id like \"eu\""))) {
        take(population.id.value, read_id(*id, phrase("an id like \"eu\"")));
    }
    if (const auto region = object->optional("region")) {
        if (auto id = read_reference(*region, phrase("a region's id"), m_regions))
            population.region = RegionId{std::move(*id)};
    }
    take_optional(population.arrivals, *object, "arrivals", read_arrivals);
    population.demand = read_demand(*object);
    take_optional(population.connection, *object, "connection",
                  [](const JsonCursor& c) { return read_word(c, connection_words); });
    take_optional(population.requests_per_visit, *object, "requests_per_visit", [](const JsonCursor& c) {
        return read_number(c, phrase("a number from 1 to 1000000 like 5"), {1, 1e6});
    });
    take_optional(population.patience, *object, "patience", read_positive_distribution);
    take_optional(population.clients, *object, "clients", [](const JsonCursor& c) {
        return read_count(c, phrase("a whole number of clients like 1000"), {1, 10'000'000});
    });
    object->refuse_others();
    return population;
}

TrafficPoint read_traffic_point(const JsonCursor& cursor) {
    TrafficPoint point;
    auto object = JsonObject::read(cursor, phrase("an object like { \"at\": \"60 s\", \"factor\": 5 }"));
    if (!object) return point;
    if (const auto at = object->required("at", phrase("a duration like \"60 s\""))) take(point.at, read_duration(*at));
    if (const auto factor = object->required("factor", a_multiple())) {
        take(point.factor, read_number(*factor, a_multiple(), multiple_bounds));
    }
    take_optional(point.ramp, *object, "ramp", read_duration);
    object->refuse_others();
    return point;
}

std::optional<PageView> read_page(const JsonCursor& cursor) {
    auto object = JsonObject::read(cursor, phrase("an object like { \"document\": \"catalog\", \"assets\": \"photo\", "
                                                  "\"asset_count\": 5 }"));
    if (!object) return std::nullopt;
    PageView page;
    const auto class_id = [](const JsonCursor& c) { return read_id(c, phrase("a class's id")); };
    if (const auto document = object->required("document", phrase("a class's id"))) {
        take(page.document.value, class_id(*document));
    }
    take_optional(page.assets.value, *object, "assets", class_id);
    if (const auto count = object->optional("asset_count")) {
        if (const auto assets = read_count(*count, phrase("a whole number from 0 to 10000 like 5"), asset_bounds)) {
            page.asset_count = static_cast<int>(*assets);
        }
    }
    if (const auto count = object->optional("connections")) {
        if (const auto most = read_count(*count, phrase("a whole number from 1 to 1000 like 6"), connection_bounds)) {
            page.connections = static_cast<int>(*most);
        }
    }
    if (page.asset_count > 0 && !object->has("assets")) {
        cursor.problems().push_back(
            {member_path(cursor.path(), "assets"), phrase("is missing; name the class that the page's assets are of")});
    }
    object->refuse_others();
    return page;
}

std::optional<std::vector<std::string>> read_ids(const JsonCursor& cursor) {
    std::vector<std::string> ids;
    read_list(cursor, phrase("a list of ids like [\"email\"]"), [&](const JsonCursor& item) {
        if (auto id = read_id(item, phrase("an id like \"email\""))) ids.push_back(std::move(*id));
    });
    return ids;
}

void WorkloadReader::read_times(RequestClass& request_class, const JsonCursor& cursor) const {
    read_members(
        cursor, phrase("an object like { \"db\": \"300 ms\" }"), [&](const std::string& name, const JsonCursor& time) {
            if (!is_id(name)) {
                time.report(phrase("expected a component's id as the name (letters, digits, - and _, at most 64)"));
            } else if (m_components != nullptr && std::ranges::find(*m_components, name) == m_components->end()) {
                time.report(phrase("no component has this id; {}", suggest(name, *m_components)));
            }
            if (auto read = read_distribution(time)) request_class.times.emplace(name, std::move(*read));
        });
}

RequestClass WorkloadReader::read_class(const JsonCursor& cursor) const {
    RequestClass result;
    auto object = JsonObject::read(cursor, phrase("an object like { \"id\": \"browse\", \"share\": 0.9 }"));
    if (!object) return result;
    if (const auto id = object->required("id", phrase("an id like \"browse\""))) {
        take(result.id.value, read_id(*id, phrase("an id like \"browse\"")));
    }
    take_optional(result.share, *object, "share", read_share);
    take_optional(result.operation, *object, "operation",
                  [](const JsonCursor& c) { return read_word(c, operation_words); });
    take_optional(result.is_static, *object, "static", read_flag);
    take_optional(result.page, *object, "page", read_page);
    take_optional(result.cacheable, *object, "cacheable", read_flag);
    take_optional(result.data, *object, "data",
                  [](const JsonCursor& c) { return read_id(c, phrase("a name like \"profile\"")); });
    take_optional(result.keys, *object, "keys", [](const JsonCursor& c) {
        return read_count(c, phrase("a whole number from 1 to 1e12 like 10000"), key_bounds);
    });
    take_optional(result.popularity, *object, "popularity", read_popularity);
    take_optional(result.item_size, *object, "item_size", read_bytes);
    take_optional(result.response_size, *object, "response_size", read_bytes);
    take_optional(result.consistency, *object, "consistency",
                  [](const JsonCursor& c) { return read_word(c, consistency_words); });
    take_optional(result.updates, *object, "updates", read_rate);
    if (const auto residency = object->optional("residency")) {
        if (auto id = read_reference(*residency, phrase("a region's id"), m_regions)) result.residency = RegionId{*id};
    }
    take_optional(result.side_effects, *object, "side_effects", read_ids);
    take_optional(result.session, *object, "session", read_flag);
    take_optional(result.ttl, *object, "ttl", read_duration);
    if (const auto times = object->optional("times")) read_times(result, *times);
    object->refuse_others();
    if (const auto* hot = std::get_if<HotSetKeys>(&result.popularity); hot != nullptr && hot->keys > result.keys) {
        cursor.problems().push_back(
            {member_path(cursor.path(), "popularity"),
             phrase("the hot set has {} keys, the class {}; give the class more keys", hot->keys, result.keys)});
    }
    return result;
}

/// Pages name classes that there are and that are no pages themselves.
void check_pages(const Workload& workload, const JsonCursor& classes) {
    std::vector<std::string_view> plain;
    for (const RequestClass& c : workload.classes) {
        if (!c.page) plain.push_back(c.id.value);
    }
    for (std::size_t i = 0; i < workload.classes.size(); ++i) {
        const auto& page = workload.classes[i].page;
        if (!page) continue;
        const std::string path = member_path(item_path(classes.path(), i), "page");
        for (const auto& [name, id] : {std::pair{"document", page->document}, std::pair{"assets", page->assets}}) {
            if (id.empty() || std::ranges::find(plain, id.value) != plain.end()) continue;
            classes.problems().push_back({member_path(path, name), phrase("no class \"{}\" that is no page itself; {}",
                                                                          id.value, suggest(id.value, plain))});
        }
    }
}

Workload WorkloadReader::read(const JsonCursor& cursor) const {
    Workload workload;
    auto object = JsonObject::read(cursor, phrase("an object with populations and classes"));
    if (!object) return workload;
    if (const auto populations = object->optional("populations")) {
        read_list(
            *populations, phrase("a list of populations"),
            [&](const JsonCursor& item) { workload.populations.push_back(read_population(item)); }, most_populations);
        refuse_repeated_ids(workload.populations, *populations);
    }
    if (const auto traffic = object->optional("traffic")) {
        read_list(*traffic, phrase("a list of traffic points"), [&](const JsonCursor& item) {
            workload.traffic.push_back(read_traffic_point(item));
            if (workload.traffic.size() < 2) return;
            const auto& before = workload.traffic[workload.traffic.size() - 2];
            if (workload.traffic.back().at.value < before.at.value) {
                item.report(phrase("comes before the point above it; put the points in the order of their times"));
            }
        });
    }
    if (const auto classes = object->optional("classes")) {
        read_list(
            *classes, phrase("a list of classes"),
            [&](const JsonCursor& item) { workload.classes.push_back(read_class(item)); }, most_classes);
        refuse_repeated_ids(workload.classes, *classes);
        check_pages(workload, *classes);
    }
    object->refuse_others();
    return workload;
}

} // namespace

Workload read_workload_tree(const JsonCursor& cursor, const Surroundings* surroundings) {
    return WorkloadReader{surroundings}.read(cursor);
}

void check_shares(const Workload& workload, const JsonCursor& cursor) {
    constexpr double tolerance = 0.01 + 1e-9;
    const std::string path = member_path(cursor.path(), "classes");
    const bool doubtful =
        std::ranges::any_of(cursor.problems(), [&](const Problem& p) { return p.path.text().starts_with(path); });
    double sum = 0;
    for (const RequestClass& c : workload.classes) sum += c.share.value;
    if (doubtful || workload.classes.empty() || std::abs(sum - 1) <= tolerance) return;
    cursor.problems().push_back(
        {path, phrase("the shares add up to {}; make them add up to 1 (a class that is asked for only inside "
                      "pages has none)",
                      Phrase::figure(fmt::format("{:.4g}", sum)))});
}

} // namespace tiers
