#include "core/import/imports.h"

#include "core/import/sketch.h"

#include <fmt/format.h>

#include <utility>

namespace tiers {
namespace {

Reading<Sketch> sketch_of(std::string_view text, ImportFormat format) {
    switch (format) {
    case ImportFormat::DrawIo: return sketch_of_drawio(text);
    case ImportFormat::Mermaid: return sketch_of_mermaid(text);
    case ImportFormat::Compose: return sketch_of_compose(text);
    }
    return {};
}

/// Of a design whose drawing has no name.
Phrase usual_name(ImportFormat format) {
    switch (format) {
    case ImportFormat::DrawIo: return {};
    case ImportFormat::Mermaid: return phrase("Imported flowchart");
    case ImportFormat::Compose: return phrase("Imported services");
    }
    return {};
}

} // namespace

std::optional<ImportFormat> import_format(const std::filesystem::path& file) {
    const auto ending = file.extension();
    if (ending == ".drawio" || ending == ".xml") return ImportFormat::DrawIo;
    if (ending == ".mmd" || ending == ".mermaid") return ImportFormat::Mermaid;
    if (ending == ".yml" || ending == ".yaml") return ImportFormat::Compose;
    return std::nullopt;
}

Reading<Design> import_design(std::string_view text, ImportFormat format, const Voice& voice) {
    Reading<Design> reading;
    if (text.size() > largest_import_bytes) {
        reading.problems.push_back(
            {{}, phrase("it has {} bytes; at most {} MiB are read", text.size(), largest_import_bytes / 1024 / 1024)});
        return reading;
    }
    auto sketch = sketch_of(text, format);
    if (!sketch) {
        reading.problems = std::move(sketch.problems);
        return reading;
    }
    if (sketch.value->nodes.empty()) {
        reading.problems.push_back({{}, phrase("there is no box in it that could be a component")});
        return reading;
    }
    if (!sketch.value->name) sketch.value->name = voice(usual_name(format));
    return design_of(*std::move(sketch.value));
}

} // namespace tiers
