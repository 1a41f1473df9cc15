#include "core/document/fault_tree.h"

#include "core/document/json_quantity.h"
#include "core/document/suggestion.h"
#include "core/document/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tiers {

namespace {

Phrase a_target() {
    return phrase("the id of a component, link or region");
}

std::optional<FaultKind> read_kind(const JsonCursor& cursor) {
    std::array<Word<FaultKind>, fault_forms.size()> words{};
    std::ranges::transform(fault_forms, words.begin(), [](const FaultForm& form) {
        return Word<FaultKind>{form.name, form.kind};
    });
    return read_word(cursor, words);
}

std::vector<std::string_view> possible_targets(FaultTarget target, const FaultTargets& all) {
    std::vector<std::string_view> possible;
    const auto add = [&](const std::vector<std::string_view>& ids) {
        possible.insert(possible.end(), ids.begin(), ids.end());
    };
    switch (target) {
    case FaultTarget::Nothing: break;
    case FaultTarget::Component: add(all.components); break;
    case FaultTarget::Link: add(all.links); break;
    case FaultTarget::LinkOrRegion:
        add(all.links);
        add(all.regions);
        break;
    case FaultTarget::Region: add(all.regions); break;
    case FaultTarget::Anything:
        add(all.components);
        add(all.classes);
        break;
    }
    return possible;
}

Phrase target_words(FaultTarget target) {
    switch (target) {
    case FaultTarget::Nothing: return phrase("nothing");
    case FaultTarget::Component: return phrase("a component");
    case FaultTarget::Link: return phrase("a link");
    case FaultTarget::LinkOrRegion: return phrase("a link or a region");
    case FaultTarget::Region: return phrase("a region");
    case FaultTarget::Anything: return phrase("a component or a class");
    }
    return {};
}

void read_target(Fault& fault, const FaultForm& form, JsonObject& object, const FaultTargets* targets) {
    if (form.target == FaultTarget::Nothing) {
        if (const auto target = object.optional("target")) {
            target->report(phrase("{} has no target; remove it", form.name));
        }
        return;
    }
    const auto target = object.required("target", a_target());
    if (!target) return;
    auto id = read_id(*target, a_target());
    if (!id) return;
    if (targets != nullptr) {
        const auto possible = possible_targets(form.target, *targets);
        if (std::ranges::find(possible, *id) == possible.end()) {
            target->report(phrase("{} needs {}, and there is none with the id \"{}\"; {}", form.name,
                                  target_words(form.target), *id, suggest(*id, possible)));
        }
    }
    fault.target = std::move(*id);
}

void read_measure(Fault& fault, const FaultForm& form, JsonObject& object) {
    const std::string_view name = measure_name(form.measure);
    switch (form.measure) {
    case FaultMeasure::None: break;
    case FaultMeasure::Factor:
        if (const auto member = object.required(name, phrase("a number like 3"))) fault.factor = read_factor(*member);
        break;
    case FaultMeasure::Rate:
        if (const auto member = object.required(name, phrase("a share like 0.1"))) fault.rate = read_share(*member);
        break;
    case FaultMeasure::Share:
        if (const auto member = object.required(name, phrase("a share like 0.3"))) fault.share = read_share(*member);
        break;
    case FaultMeasure::Added:
        if (const auto member = object.required(name, phrase("a duration like \"50 ms\"")))
            fault.add = read_duration(*member);
        break;
    }
}

} // namespace

const FaultForm& form_of(FaultKind kind) {
    return *std::ranges::find(fault_forms, kind, &FaultForm::kind);
}

std::string_view measure_name(FaultMeasure measure) {
    switch (measure) {
    case FaultMeasure::None: return "";
    case FaultMeasure::Factor: return "factor";
    case FaultMeasure::Rate: return "rate";
    case FaultMeasure::Share: return "share";
    case FaultMeasure::Added: return "add";
    }
    return "";
}

Fault read_fault_tree(const JsonCursor& cursor, const FaultTargets* targets) {
    Fault fault;
    auto object = JsonObject::read(
        cursor,
        phrase("an object like { \"at\": \"40 s\", \"for\": \"20 s\", \"target\": \"cache\", \"fault\": \"outage\" }"));
    if (!object) return fault;
    if (const auto at = object->required("at", phrase("a duration like \"40 s\""))) {
        if (auto time = read_duration(*at)) fault.at = std::move(*time);
    }
    const auto kind_member = object->required("fault", phrase("a fault like \"outage\""));
    const auto kind = kind_member ? read_kind(*kind_member) : std::nullopt;
    if (!kind) return fault;
    fault.kind = *kind;
    const FaultForm& form = form_of(*kind);
    if (const auto lasting = object->optional("for")) {
        if (form.lasts) {
            fault.lasting = read_duration(*lasting);
        } else {
            lasting->report(phrase("{} is a single moment; remove it", form.name));
        }
    }
    read_target(fault, form, *object, targets);
    if (form.target == FaultTarget::Component) {
        if (const auto instance = object->optional("instance")) {
            if (const auto index =
                    read_count(*instance, phrase("an instance counted from 0, at most 100000"), {0, 100'000})) {
                fault.instance = static_cast<int>(*index);
            }
        }
    }
    read_measure(fault, form, *object);
    object->refuse_others();
    return fault;
}

JsonTree fault_tree(const Fault& fault) {
    JsonTree tree = JsonTree::object();
    tree["at"] = to_json(fault.at);
    if (fault.lasting) tree["for"] = to_json(*fault.lasting);
    if (!fault.target.empty()) tree["target"] = fault.target;
    if (fault.instance) tree["instance"] = *fault.instance;
    tree["fault"] = form_of(fault.kind).name;
    if (fault.factor) tree["factor"] = to_json(*fault.factor);
    if (fault.rate) tree["rate"] = to_json(*fault.rate);
    if (fault.share) tree["share"] = to_json(*fault.share);
    if (fault.add) tree["add"] = to_json(*fault.add);
    return tree;
}

} // namespace tiers
