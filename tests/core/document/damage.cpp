#include "tests/core/document/damage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tiers {

namespace {

/// Every value of the tree, the whole first.
void collect(JsonTree& value, std::vector<JsonTree*>& all) {
    all.push_back(&value);
    for (JsonTree& inner : value) {
        if (inner.is_structured()) {
            collect(inner, all);
        } else {
            all.push_back(&inner);
        }
    }
}

void rename_member(JsonTree& object, std::size_t index, const std::string& name) {
    JsonTree renamed = JsonTree::object();
    std::size_t i = 0;
    for (auto& [key, value] : object.items()) {
        renamed.get_ref<JsonTree::object_t&>().emplace_back(i++ == index ? name : key, std::move(value));
    }
    object = std::move(renamed);
}

} // namespace

std::size_t Damage::below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>{0, end - 1}(m_random);
}

std::string Damage::of_bytes(std::string text) {
    const std::size_t times = 1 + below(4);
    for (std::size_t i = 0; i < times && !text.empty(); ++i) {
        const std::size_t at = below(text.size());
        const std::size_t length = std::min<std::size_t>(1 + below(20), text.size() - at);
        switch (below(7)) {
        case 0: text[at] = static_cast<char>(text[at] ^ (1 << below(8))); break;
        case 1: text[at] = static_cast<char>(below(256)); break;
        case 2: text.erase(at, length); break;
        case 3: text.insert(below(text.size()), text.substr(at, length)); break;
        case 4: text.insert(at, length, static_cast<char>(below(256))); break;
        case 5: text.insert(at, "0000000000000000000"); break;
        default: text.resize(at); break;
        }
    }
    return text;
}

JsonTree Damage::any_value() {
    const std::array<JsonTree, 20> values{nullptr,
                                          true,
                                          false,
                                          0,
                                          -1,
                                          1,
                                          2.5,
                                          1e308,
                                          -1e308,
                                          9223372036854775807,
                                          "",
                                          "abc",
                                          "api",
                                          "5 ms",
                                          "-5 ms",
                                          "1e9 d",
                                          "100 %",
                                          JsonTree::array(),
                                          JsonTree::object(),
                                          JsonTree::array({JsonTree::object(), 1, "a"})};
    return values[below(values.size())];
}

void Damage::damage_value(JsonTree& document) {
    std::vector<JsonTree*> all;
    collect(document, all);
    JsonTree& target = *all[below(all.size())];
    switch (below(6)) {
    case 0: target = any_value(); break;
    case 1: {
        const JsonTree& other = *all[below(all.size())];
        target = JsonTree(other);
        break;
    }
    case 2:
        if (target.is_object() && !target.empty()) {
            const auto victim = std::next(target.begin(), static_cast<std::ptrdiff_t>(below(target.size())));
            target.erase(victim.key());
        } else if (target.is_array() && !target.empty()) {
            target.erase(below(target.size()));
        } else {
            target = any_value();
        }
        break;
    case 3:
        if (target.is_object() && !target.empty()) {
            rename_member(target, below(target.size()), below(2) == 0 ? "something" : "id");
        } else if (target.is_array() && !target.empty()) {
            target.push_back(JsonTree(target[below(target.size())]));
        } else {
            target = any_value();
        }
        break;
    case 4:
        if (target.is_object()) {
            target.get_ref<JsonTree::object_t&>().emplace_back(below(2) == 0 ? "kind" : "another", any_value());
        } else {
            target = any_value();
        }
        break;
    default: target = target.is_number() ? JsonTree(target.get<double>() * 1e290) : any_value(); break;
    }
}

std::string Damage::of_values(const JsonTree& document) {
    JsonTree damaged = document;
    const std::size_t times = 1 + below(3);
    for (std::size_t i = 0; i < times; ++i) damage_value(damaged);
    return write_json(damaged);
}

} // namespace tiers
