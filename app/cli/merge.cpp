#include "app/cli/csv.h"
#include "app/cli/files.h"
#include "app/cli/subcommands.h"
#include "core/document/design_document.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>

namespace tiers::cli {
namespace {

using Cells = std::vector<std::string>;

struct MergeOptions {
    std::vector<std::string> files;
    std::string output;
};

/// The header and the rows of all parts.
struct Table {
    Cells header;
    std::vector<Cells> rows;
};

Table read_parts(const MergeOptions& options) {
    Table table;
    for (const auto& file : options.files) {
        auto reading = read_file(file);
        if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(file, reading.problems)};
        auto lines = read_csv(*reading.value);
        if (lines.empty()) throw Rejection{ExitCode::BadInput, file + ": is empty; expected a table of sweep or grade"};
        if (table.header.empty()) table.header = lines.front();
        if (lines.front() != table.header)
            throw Rejection{ExitCode::BadInput,
                            fmt::format("{}: has other columns than {}", file, options.files.front())};
        for (auto row = lines.begin() + 1; row != lines.end(); ++row) {
            if (row->size() != table.header.size())
                throw Rejection{ExitCode::BadInput,
                                fmt::format("{}: row {}: expected {} cells, got {}", file, row - lines.begin() + 1,
                                            table.header.size(), row->size())};
            table.rows.push_back(std::move(*row));
        }
    }
    return table;
}

/// By number where both are whole numbers, else by the letters.
bool comes_before(const std::string& a, const std::string& b) {
    const auto number = [](const std::string& text, long long& into) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
        return error == std::errc{} && end == text.data() + text.size();
    };
    long long x = 0, y = 0;
    return number(a, x) && number(b, y) ? x < y : a < b;
}

void order(Table& table) {
    std::ranges::stable_sort(table.rows, comes_before, [](const Cells& row) { return row.front(); });
    const auto twice = std::ranges::adjacent_find(table.rows, {}, [](const Cells& row) { return row.front(); });
    if (twice != table.rows.end())
        throw Rejection{ExitCode::BadInput,
                        fmt::format("tiers: merge: {} \"{}\" is in two parts", table.header.front(), twice->front())};
}

/// Submissions that are the same may have been in different parts.
void mark_identical(Table& table) {
    const auto key = std::ranges::find(table.header, "design_key") - table.header.begin();
    const auto mark = std::ranges::find(table.header, "identical_to") - table.header.begin();
    const auto count = static_cast<std::ptrdiff_t>(table.header.size());
    if (key == count || mark == count) return;
    std::map<std::string, std::string> first;
    for (auto& row : table.rows) {
        const auto& own = row[static_cast<std::size_t>(key)];
        if (own.empty()) continue;
        const auto [place, is_first] = first.emplace(own, row.front());
        row[static_cast<std::size_t>(mark)] = is_first ? std::string{} : place->second;
    }
}

std::string as_csv(const Table& table) {
    const auto line = [](const Cells& cells) {
        Cells quoted;
        for (const auto& cell : cells) {
            // Numbers may begin with a sign; a text that does has its mark since it was first written.
            const bool is_plain = cell.find_first_of(",\"\r\n") == std::string::npos;
            quoted.push_back(is_plain ? cell : csv_cell(cell));
        }
        return fmt::format("{}\n", fmt::join(quoted, ","));
    };
    std::string csv = line(table.header);
    for (const auto& row : table.rows) csv += line(row);
    return csv;
}

ExitCode merge(const MergeOptions& options, Console& console) {
    if (!options.output.empty()) check_output(options.output);
    auto table = read_parts(options);
    order(table);
    mark_identical(table);
    const auto csv = as_csv(table);
    if (options.output.empty())
        console.out << csv;
    else
        write_output(options.output, csv);
    return ExitCode::Success;
}

} // namespace

void add_merge(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<MergeOptions>();
    auto* command = app.add_subcommand("merge", "Join the tables that the parts of a sweep or a grading wrote");
    command->add_option("PART", options->files, "CSV files of `tiers sweep --shard` or `tiers grade --shard`")
        ->required();
    command->add_option("-o,--output", options->output, "Where to write the whole (standard output)")
        ->option_text("OUT.csv");
    command->footer("The joined table has the bytes that one call without --shard writes.\n\n"
                    "Example:\n"
                    "  tiers merge part-*.csv -o all.csv");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return merge(*options, console); }; });
}

} // namespace tiers::cli
