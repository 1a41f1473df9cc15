#include "core/document/json_quantity.h"
#include "core/document/words.h"
#include "core/document/workload_tree.h"

namespace tiers {

namespace {

struct DemandMembers {
    JsonTree& tree;

    void operator()(const RateDemand& demand) const { tree["rate"] = to_json(demand.rate); }
    void operator()(const DailyDemand& demand) const {
        tree["daily_users"] = json_number(demand.daily_users);
        if (demand.requests_per_user != 1) tree["requests_per_user"] = json_number(demand.requests_per_user);
        if (demand.peak_factor != 1) tree["peak_factor"] = json_number(demand.peak_factor);
    }
    void operator()(const ConcurrentDemand& demand) const {
        tree["concurrent_users"] = demand.concurrent_users;
        tree["think_time"] = to_json(demand.think_time);
    }
};

JsonTree population_tree(const Population& population) {
    JsonTree tree = JsonTree::object();
    tree["id"] = population.id.value;
    if (population.region) tree["region"] = population.region->value;
    if (population.arrivals != Arrivals{}) tree["arrivals"] = format_arrivals(population.arrivals);
    std::visit(DemandMembers{tree}, population.demand);
    if (population.connection != Connection::KeepAlive) {
        tree["connection"] = word_of(connection_words, population.connection);
    }
    if (population.requests_per_visit != 1) tree["requests_per_visit"] = json_number(population.requests_per_visit);
    if (population.patience) tree["patience"] = to_json(*population.patience);
    if (population.clients) tree["clients"] = *population.clients;
    return tree;
}

JsonTree traffic_tree(const TrafficPoint& point) {
    JsonTree tree = JsonTree::object();
    tree["at"] = to_json(point.at);
    tree["factor"] = json_number(point.factor);
    if (point.ramp != Quantity<Duration>{}) tree["ramp"] = to_json(point.ramp);
    return tree;
}

JsonTree page_tree(const PageView& page) {
    JsonTree tree = JsonTree::object();
    tree["document"] = page.document.value;
    if (!page.assets.empty()) tree["assets"] = page.assets.value;
    if (page.asset_count != 0) tree["asset_count"] = page.asset_count;
    if (page.connections != PageView{}.connections) tree["connections"] = page.connections;
    return tree;
}

JsonTree class_tree(const RequestClass& c) {
    const RequestClass usual;
    JsonTree tree = JsonTree::object();
    tree["id"] = c.id.value;
    if (c.share != usual.share) tree["share"] = to_json(c.share);
    if (!c.page || c.operation != usual.operation) tree["operation"] = word_of(operation_words, c.operation);
    if (c.is_static) tree["static"] = true;
    if (c.page) tree["page"] = page_tree(*c.page);
    if (c.cacheable) tree["cacheable"] = true;
    if (!c.data.empty()) tree["data"] = c.data;
    if (c.keys != usual.keys) tree["keys"] = c.keys;
    if (c.popularity != usual.popularity) tree["popularity"] = format_popularity(c.popularity);
    if (c.item_size != usual.item_size) tree["item_size"] = to_json(c.item_size);
    if (c.response_size != usual.response_size) tree["response_size"] = to_json(c.response_size);
    if (c.consistency != usual.consistency) tree["consistency"] = word_of(consistency_words, c.consistency);
    if (c.updates != usual.updates) tree["updates"] = to_json(c.updates);
    if (c.residency) tree["residency"] = c.residency->value;
    if (!c.side_effects.empty()) tree["side_effects"] = c.side_effects;
    if (c.session) tree["session"] = true;
    if (c.ttl) tree["ttl"] = to_json(*c.ttl);
    for (const auto& [component, time] : c.times) tree["times"][component.value] = to_json(time);
    return tree;
}

template <class Items, class ToTree>
void add_list(JsonTree& tree, std::string_view name, const Items& items, const ToTree& to_tree) {
    if (items.empty()) return;
    JsonTree& list = tree[std::string{name}] = JsonTree::array();
    for (const auto& item : items) list.push_back(to_tree(item));
}

} // namespace

JsonTree workload_tree(const Workload& workload) {
    JsonTree tree = JsonTree::object();
    add_list(tree, "populations", workload.populations, population_tree);
    add_list(tree, "traffic", workload.traffic, traffic_tree);
    add_list(tree, "classes", workload.classes, class_tree);
    return tree;
}

} // namespace tiers
