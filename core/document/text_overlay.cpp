#include "core/document/text_overlay.h"

#include "core/document/json_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace tiers {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> naming_members{"id", "file"};

/// What names an item of a list, or nullptr where its place does.
const JsonTree* name_of(const JsonTree& item) {
    if (!item.is_object()) return nullptr;
    for (const auto member : naming_members)
        if (const auto it = item.find(member); it != item.end()) return &*it;
    return nullptr;
}

bool is_text(const JsonTree& value) {
    return value.is_string() && !value.get_ref<const std::string&>().empty();
}

bool is_texts(const JsonTree& value) {
    return value.is_array() && std::ranges::all_of(value, is_text);
}

/// Puts the texts of a translation into a document, and remembers which of them were of use.
class Overlay {
  public:
    explicit Overlay(std::vector<Problem>& problems) : m_problems(problems) {}

    /// `there` is what the translation has in this place, or nullptr.
    void put(JsonTree& own, const JsonTree* there, std::string_view place, const std::string& path) {
        if (place.empty()) return put_text(own, there, path);
        const auto end = std::min(place.find('.'), place.size());
        const auto member = place.substr(0, end);
        const auto rest = place.substr(std::min(end + 1, place.size()));
        if (member == "*") return put_items(own, there, rest, path);
        if (!own.is_object() || !own.contains(member)) return;
        const bool has = there != nullptr && there->is_object() && there->contains(member);
        put(own[std::string(member)], has ? &there->at(std::string(member)) : nullptr, rest, member_path(path, member));
    }

    void refuse_others(const JsonTree& there, const std::string& path) const {
        if (m_used.contains(&there)) return;
        if (there.is_object()) {
            for (const auto& [name, value] : there.items()) refuse_others(value, member_path(path, name));
        } else if (there.is_array() && !std::ranges::all_of(there, &JsonTree::is_string)) {
            for (std::size_t i = 0; i < there.size(); ++i) refuse_others(there[i], path_of(there[i], i, path));
        } else {
            m_problems.push_back({path, phrase("is no text of the document; take the names of its members and items")});
        }
    }

  private:
    static std::string path_of(const JsonTree& item, std::size_t index, const std::string& list) {
        const JsonTree* name = name_of(item);
        return name != nullptr && name->is_string() ? fmt::format("{}[{}]", list, name->get<std::string>())
                                                    : item_path(list, index);
    }

    void put_text(JsonTree& own, const JsonTree* there, const std::string& path) {
        if (own.is_array() && own.empty()) return;
        if (there == nullptr) {
            m_problems.push_back({path, phrase("is missing; until it is there the document's own text is shown")});
            return;
        }
        m_used.insert(there);
        const bool fits = own.is_array() ? is_texts(*there) && there->size() == own.size() : is_text(*there);
        if (fits) {
            own = *there;
        } else {
            m_problems.push_back(
                {path, phrase("expected {}, got {}",
                              own.is_array() ? phrase("a list of {} texts", own.size()) : phrase("a text"),
                              describe_json(*there))});
        }
    }

    void put_items(JsonTree& own, const JsonTree* there, std::string_view rest, const std::string& path) {
        if (!own.is_array()) return;
        for (std::size_t i = 0; i < own.size(); ++i)
            put(own[i], item_there(own[i], i, there), rest, path_of(own[i], i, path));
    }

    const JsonTree* item_there(const JsonTree& own, std::size_t index, const JsonTree* there) {
        if (there == nullptr || !there->is_array()) return nullptr;
        const JsonTree* name = name_of(own);
        if (name == nullptr) return index < there->size() ? &(*there)[index] : nullptr;
        const auto it = std::ranges::find_if(*there, [&](const JsonTree& item) {
            const JsonTree* other = name_of(item);
            return other != nullptr && *other == *name;
        });
        if (it == there->end()) return nullptr;
        m_used.insert(name_of(*it));
        return &*it;
    }

    std::vector<Problem>& m_problems;
    std::set<const JsonTree*> m_used;
};

} // namespace

Translated with_texts(std::string_view document, std::string_view translation,
                      std::span<const std::string_view> places) {
    Translated result{std::string(document), {}};
    auto own = parse_json(document);
    if (!own.value) return result; // whoever reads the document says what is wrong with it
    const auto texts = parse_json(translation);
    result.problems = texts.problems;
    if (!texts.value) return result;
    Overlay overlay(result.problems);
    for (const auto place : places) overlay.put(*own.value, &*texts.value, place, "");
    overlay.refuse_others(*texts.value, "");
    result.json = own.value->dump();
    return result;
}

std::optional<fs::path> texts_folder(const fs::path& folder, const std::string& language) {
    std::error_code error;
    if (language.empty() || !fs::is_directory(folder / language, error)) return std::nullopt;
    return folder / language;
}

} // namespace tiers
