#include "core/simulation/result.h"

#include <nlohmann/json.hpp>

namespace tiers {

namespace {

using Json = nlohmann::ordered_json;

double milliseconds(Duration duration) {
    return static_cast<double>(duration.count()) * 1e-6;
}

Json span_of(const Recording& recording, const Span& span, std::size_t position) {
    Json json{{"span", position}};
    if (span.parent != Span::nothing) json["parent"] = span.parent;
    json["kind"] = span_kind_name(span.kind);
    if (span.request_class != Span::nothing) json["class"] = recording.classes[span.request_class].value;
    if (span.population != Span::nothing) json["population"] = recording.populations[span.population].value;
    if (span.component != Span::nothing) json["component"] = recording.components[span.component].id.value;
    if (span.link != Span::nothing) json["link"] = recording.links[span.link].value;
    json["start_ms"] = milliseconds(span.start);
    json["end_ms"] = span.ended ? Json(milliseconds(span.end)) : Json(nullptr);
    if (span.failed) json["failed"] = true;
    if (span.missed) json["missed"] = true;
    return json;
}

} // namespace

std::string write_traces(const Recording& recording) {
    auto spans = Json::array();
    for (std::size_t i = 0; i < recording.spans.size(); ++i) spans.push_back(span_of(recording, recording.spans[i], i));
    const Json json{{"format", "tiers.traces"}, {"version", 1}, {"spans", std::move(spans)}};
    return json.dump(2) + "\n";
}

} // namespace tiers
