#include "core/grading/json_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

const nlohmann::json no_list = nlohmann::json::array();
const nlohmann::json no_object = nlohmann::json::object();

/// A value as it stands in the document, cut to a length that fits a message.
std::string quoted(const nlohmann::json& value) {
    constexpr std::size_t longest = 40;
    auto text = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return text.size() > longest ? text.substr(0, longest) + "…" : text;
}

} // namespace

JsonFields::JsonFields(const nlohmann::json& object, std::string path, std::vector<Problem>& problems)
    : m_object(object.is_object() ? object : no_object), m_path(std::move(path)), m_problems(problems) {
    if (!object.is_object()) m_problems.push_back({m_path, phrase("expected an object, got {}", quoted(object))});
}

bool JsonFields::has(std::string_view key) const {
    return m_object.contains(key);
}

std::string JsonFields::path_of(std::string_view key) const {
    return m_path.empty() ? std::string(key) : fmt::format("{}.{}", m_path, key);
}

void JsonFields::complain(std::string_view key, Phrase message) {
    m_problems.push_back({path_of(key), std::move(message)});
}

const nlohmann::json* JsonFields::member(std::string_view key, const Phrase& expectation) {
    m_known.emplace(key);
    const auto it = m_object.find(key);
    if (it != m_object.end()) return &*it;
    complain(key, phrase("is missing; expected {}", expectation));
    return nullptr;
}

std::string JsonFields::text(std::string_view key) {
    const auto expectation = phrase("a text");
    const auto* value = member(key, expectation);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    complain(key, phrase("expected {}, got {}", expectation, quoted(*value)));
    return {};
}

double JsonFields::number(std::string_view key) {
    const auto expectation = phrase("a number of 0 or more");
    const auto* value = member(key, expectation);
    if (value == nullptr) return 0;
    if (value->is_number() && std::isfinite(value->get<double>()) && value->get<double>() >= 0)
        return value->get<double>();
    complain(key, phrase("expected {}, got {}", expectation, quoted(*value)));
    return 0;
}

double JsonFields::share(std::string_view key) {
    const auto expectation = phrase("a share like \"80 %\" or 0.8");
    const auto* value = member(key, expectation);
    if (value == nullptr) return 0;
    const auto read = value->is_string()   ? parse_share(value->get<std::string>())
                      : value->is_number() ? parse_share(format_number(value->get<double>()))
                                           : std::nullopt;
    if (!read) complain(key, phrase("expected {}, got {}", expectation, quoted(*value)));
    return read.value_or(0);
}

Duration JsonFields::duration(std::string_view key) {
    const auto expectation = phrase("a duration like \"500 ms\"");
    const auto* value = member(key, expectation);
    if (value == nullptr) return {};
    const auto read = value->is_string() ? parse_duration(value->get<std::string>()) : std::nullopt;
    if (!read) complain(key, phrase("expected {}, got {}", expectation, quoted(*value)));
    return read.value_or(Duration{});
}

std::int64_t JsonFields::count(std::string_view key) {
    const auto expectation = phrase("a whole number of 0 or more");
    constexpr double largest = 1e15;
    const auto* value = member(key, expectation);
    if (value == nullptr) return 0;
    if (value->is_number()) {
        const auto number = value->get<double>();
        if (number >= 0 && number <= largest && std::floor(number) == number) return static_cast<std::int64_t>(number);
    }
    complain(key, phrase("expected {}, got {}", expectation, quoted(*value)));
    return 0;
}

const nlohmann::json& JsonFields::list(std::string_view key) {
    const auto* value = member(key, phrase("a list"));
    if (value == nullptr) return no_list;
    if (value->is_array()) return *value;
    complain(key, phrase("expected a list, got {}", quoted(*value)));
    return no_list;
}

const nlohmann::json& JsonFields::object(std::string_view key) {
    const auto* value = member(key, phrase("an object"));
    if (value == nullptr) return no_object;
    if (value->is_object()) return *value;
    complain(key, phrase("expected an object, got {}", quoted(*value)));
    return no_object;
}

std::vector<std::string> JsonFields::texts(std::string_view key) {
    std::vector<std::string> result;
    const auto& values = list(key);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].is_string())
            result.push_back(values[i].get<std::string>());
        else
            complain(fmt::format("{}[{}]", key, i), phrase("expected a text, got {}", quoted(values[i])));
    }
    return result;
}

std::vector<std::string> JsonFields::text_or_texts(std::string_view key) {
    const auto it = m_object.find(key);
    if (it == m_object.end() || !it->is_array()) return {text(key)};
    auto result = texts(key);
    if (it->empty()) complain(key, phrase("expected a text or a list of texts, got none"));
    return result;
}

std::string JsonFields::text_or(std::string_view key, std::string fallback) {
    return has(key) ? text(key) : std::move(fallback);
}

double JsonFields::number_or(std::string_view key, double fallback) {
    return has(key) ? number(key) : fallback;
}

std::vector<std::string> JsonFields::texts_or_none(std::string_view key) {
    return has(key) ? texts(key) : std::vector<std::string>{};
}

const nlohmann::json& JsonFields::list_or_none(std::string_view key) {
    return has(key) ? list(key) : no_list;
}

void JsonFields::finish() {
    for (const auto& [key, value] : m_object.items()) {
        if (!m_known.contains(key)) complain(key, phrase("is not known here; remove it or check its spelling"));
    }
}

} // namespace tiers
