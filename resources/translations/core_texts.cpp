#include "resources/translations/core_texts.h"

#include "core/analysis/network.h"
#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>
#include <span>
#include <string_view>

namespace tiers {

namespace {

namespace fs = std::filesystem;
using Texts = std::set<std::string>;

void add_parameters(Texts& texts, std::span<const ParameterSpec> specs) {
    for (const ParameterSpec& spec : specs) {
        texts.insert({spec.title, spec.help});
        if (spec.type == ParameterType::Count) texts.insert(spec.unit);
        texts.insert(spec.choices.begin(), spec.choices.end());
    }
}

void add_catalog(Texts& texts) {
    texts.insert({"true", "false"}); // what a flag is by default
    for (const KindSpec& kind : all_kinds()) {
        texts.insert({kind.title, kind.summary, kind.help});
        add_parameters(texts, kind.parameters);
    }
    for (const KindSpec& from : all_kinds())
        for (const KindSpec& to : all_kinds()) add_parameters(texts, link_parameters(from.role, to.role));
}

void add_places(Texts& texts) {
    for (const Location& location : all_locations()) texts.emplace(location.title);
}

/// What the text of a literal stands for.
std::string unescaped(std::string_view literal) {
    std::string text;
    for (std::size_t i = 0; i < literal.size(); ++i) {
        if (literal[i] == '\\' && i + 1 < literal.size()) ++i;
        text += literal[i];
    }
    return text;
}

/// Words to translate: what only joins others has no letter.
bool has_words(const std::string& text) {
    return std::ranges::any_of(text, [](unsigned char sign) { return std::isalpha(sign) != 0; });
}

void add_patterns(Texts& texts, const std::string& source) {
    static const std::regex call{R"re(\bphrase\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"};
    static const std::regex literal{R"re("((?:[^"\\]|\\.)*)")re"};
    for (std::sregex_iterator found(source.begin(), source.end(), call), none; found != none; ++found) {
        const std::string literals = (*found)[1];
        std::string text;
        for (std::sregex_iterator part(literals.begin(), literals.end(), literal); part != none; ++part)
            text += unescaped((*part)[1].str());
        if (has_words(text)) texts.insert(text);
    }
}

} // namespace

std::set<std::string> core_texts(const fs::path& sources) {
    Texts texts;
    add_catalog(texts);
    add_places(texts);
    for (const auto& folder : {sources / "core", sources / "app/picture"}) {
        for (const auto& entry : fs::recursive_directory_iterator{folder}) {
            if (entry.path().extension() != ".cpp") continue;
            std::ifstream file{entry.path()};
            add_patterns(texts, {std::istreambuf_iterator<char>{file}, {}});
        }
    }
    texts.erase(std::string{});
    return texts;
}

} // namespace tiers
