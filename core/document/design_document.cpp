#include "core/document/design_document.h"

#include "core/document/design_reader.h"
#include "core/document/design_writer.h"
#include "core/document/json_cursor.h"
#include "core/document/migrations.h"
#include "core/document/workload_tree.h"

#include <fmt/format.h>

#include <utility>

namespace tiers {

namespace {

bool is_design(const JsonCursor& cursor) {
    auto object = JsonObject::read(
        cursor, phrase("an object like { \"format\": \"{}\", \"version\": {}, … }", design_format, design_version));
    if (!object) return false;
    const auto format = object->required("format", fmt::format("\"{}\"", design_format));
    if (!format) return false;
    if (format->value() == design_format) return true;
    format->expected(fmt::format("\"{}\"", design_format));
    return false;
}

/// The version where this program can read it, else nothing and a problem.
std::optional<int> read_version(const JsonCursor& cursor) {
    auto object = JsonObject::read(cursor, phrase("an object"));
    const auto expectation = phrase("a version from 0 to {}", design_version);
    const auto member = object->required("version", expectation);
    if (!member) return std::nullopt;
    const auto version = read_count(*member, expectation, {0, 1e9});
    if (!version) return std::nullopt;
    if (*version > design_version) {
        member->report(phrase("this document is of version {}, and this program reads versions up to {}; open it "
                              "with a Tiers that reads version {}",
                              *version, design_version, *version));
        return std::nullopt;
    }
    return static_cast<int>(*version);
}

} // namespace

Reading<Design> read_design(std::string_view json) {
    Reading<Design> reading;
    Reading<JsonTree> parsed = parse_json(json);
    if (!parsed) {
        reading.problems = std::move(parsed.problems);
        return reading;
    }
    JsonTree& tree = *parsed.value;
    const JsonCursor root{tree, "", reading.problems};
    if (!is_design(root)) return reading;
    const auto version = read_version(root);
    if (!version) return reading;

    reading.problems = std::move(parsed.problems);
    if (*version < design_version) reading.notes = migrate_design(tree, *version);
    Design design = read_design_tree(root);
    if (reading.problems.empty()) reading.value = std::move(design);
    return reading;
}

std::string write_design(const Design& design) {
    return write_json(design_tree(design));
}

Reading<Workload> read_workload(std::string_view json, std::string_view path) {
    Reading<Workload> reading;
    Reading<JsonTree> parsed = parse_json(json);
    reading.problems = std::move(parsed.problems);
    if (!parsed) return reading;
    const JsonCursor root{*parsed.value, std::string{path}, reading.problems};
    Workload workload = read_workload_tree(root, nullptr);
    check_shares(workload, root);
    if (reading.problems.empty()) reading.value = std::move(workload);
    return reading;
}

std::string write_workload(const Workload& workload) {
    return write_json(workload_tree(workload));
}

Reading<Design> load_design(const std::filesystem::path& file) {
    Reading<std::string> text = read_file(file);
    if (text) return read_design(*text.value);
    Reading<Design> reading;
    reading.problems = std::move(text.problems);
    return reading;
}

std::optional<Problem> save_design(const Design& design, const std::filesystem::path& file) {
    return write_file(file, write_design(design));
}

} // namespace tiers
