#include "core/document/design_document.h"
#include "core/document/fault_tree.h"
#include "core/document/suggestion.h"
#include "core/model/call_syntax.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace tiers {

namespace {

std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    constexpr std::string_view blanks = " \t";
    for (auto begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(blanks, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(blanks, end);
    }
    return words;
}

std::string joined(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

/// The words of a fault: what is told first, then what follows `at` and `for`.
struct FaultPhrases {
    std::vector<std::string_view> head;
    std::vector<std::string_view> at;
    std::vector<std::string_view> lasting;
    bool has_at{};
    bool has_for{};
};

FaultPhrases phrases_in(std::string_view text) {
    FaultPhrases phrases;
    std::vector<std::string_view>* current = &phrases.head;
    for (const std::string_view word : words_in(text)) {
        // A target may be called "at": the first word is always told.
        if (word == "at" && !phrases.head.empty() && !phrases.has_at) {
            phrases.has_at = true;
            current = &phrases.at;
        } else if (word == "for" && !phrases.head.empty() && !phrases.has_for) {
            phrases.has_for = true;
            current = &phrases.lasting;
        } else {
            current->push_back(word);
        }
    }
    return phrases;
}

const FaultForm* find_form(std::string_view name) {
    const auto it = std::ranges::find(fault_forms, name, &FaultForm::name);
    return it == fault_forms.end() ? nullptr : &*it;
}

/// A bare number as a number, so that it takes the unit of bare numbers; else the text.
JsonTree quantity_tree(std::span<const std::string_view> words) {
    const std::string text = joined(words);
    if (const auto number = parse_number(text)) return json_number(*number);
    return text;
}

/// `api[1]` as the target and the instance.
void add_target(JsonTree& tree, std::string_view word) {
    const auto bracket = word.find('[');
    if (bracket != std::string_view::npos && word.ends_with(']')) {
        const std::string_view index = word.substr(bracket + 1, word.size() - bracket - 2);
        tree["instance"] = quantity_tree({&index, 1});
        word = word.substr(0, bracket);
    }
    tree["target"] = word;
}

Reading<Fault> failed(Phrase message) {
    Reading<Fault> reading;
    reading.problems.push_back({"", std::move(message)});
    return reading;
}

} // namespace

Reading<Fault> parse_fault(std::string_view text) {
    const auto example = phrase("expected a fault like \"cache outage at 40s for 20s\"");
    const FaultPhrases phrases = phrases_in(text);
    std::span<const std::string_view> head = phrases.head;
    if (head.empty()) return failed(phrase("{}, got nothing", example));

    JsonTree tree = JsonTree::object();
    const FaultForm* form = find_form(head.front());
    const bool without_target =
        form != nullptr && form->target == FaultTarget::Nothing && (head.size() < 2 || find_form(head[1]) == nullptr);
    if (!without_target) {
        add_target(tree, head.front());
        head = head.subspan(1);
        if (head.empty()) return failed(phrase("{}, got \"{}\"", example, text));
        form = find_form(head.front());
    }
    if (form == nullptr) {
        std::vector<std::string_view> names;
        std::ranges::transform(fault_forms, std::back_inserter(names), &FaultForm::name);
        return failed(phrase("\"{}\" is no fault; {}", head.front(), suggest(head.front(), names)));
    }
    tree["fault"] = form->name;
    const auto measure = head.subspan(1);
    if (!measure.empty()) {
        if (form->measure == FaultMeasure::None) {
            return failed(phrase("{} takes no figure, got \"{}\"", form->name, joined(measure)));
        }
        tree[std::string{measure_name(form->measure)}] = quantity_tree(measure);
    }
    tree["at"] = phrases.has_at ? quantity_tree(phrases.at) : JsonTree("0 s");
    if (phrases.has_for) tree["for"] = quantity_tree(phrases.lasting);

    Reading<Fault> reading;
    Fault fault = read_fault_tree({tree, "", reading.problems}, nullptr);
    if (reading.problems.empty()) reading.value = std::move(fault);
    return reading;
}

} // namespace tiers
