#include "core/document/design_names.h"

#include "core/document/design_document.h"
#include "core/document/json_tree.h"
#include "core/document/text_overlay.h"

#include <utility>

namespace tiers {

namespace {

constexpr const char* file_name = "names.json";

} // namespace

Reading<DesignNames> load_design_names(const std::filesystem::path& folder, const std::string& language) {
    Reading<DesignNames> result;
    result.value.emplace();
    const auto texts = texts_folder(folder, language);
    if (!texts || !std::filesystem::exists(*texts / file_name)) return result;
    auto json = read_file(*texts / file_name);
    result.problems = std::move(json.problems);
    if (!json) return result;
    auto tree = parse_json(*json.value);
    result.problems = std::move(tree.problems);
    if (!tree) return result;
    if (!tree.value->is_object()) {
        result.problems.push_back(
            {whole_document(), phrase("expected an object: each name and what it is in the language")});
        return result;
    }
    for (const auto& [name, text] : tree.value->items()) {
        if (text.is_string() && !text.get_ref<const std::string&>().empty())
            result.value->emplace(name, text.get<std::string>());
        else
            result.problems.push_back({member_path("", name), phrase("expected a text, got {}", describe_json(text))});
    }
    return result;
}

std::vector<Problem> put_names(Design& design, const DesignNames& names) {
    std::vector<Problem> problems;
    if (names.empty()) return problems;
    const auto put = [&](std::string& name) {
        if (name.empty()) return;
        if (const auto it = names.find(name); it != names.end())
            name = it->second;
        else
            problems.push_back({member_path("", name), phrase("is missing; say what the name is in this language")});
    };
    put(design.name);
    for (auto& region : design.regions) put(region.name);
    for (auto& component : design.components) put(component.name);
    for (auto& note : design.notes) put(note.text);
    return problems;
}

} // namespace tiers
