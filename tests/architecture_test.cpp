#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using ::testing::IsEmpty;

const fs::path root{TIERS_SOURCE_DIR};
constexpr int longest_source = 600;

std::vector<fs::path> sources_below(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{root / folder})
        if (const auto ending = entry.path().extension(); ending == ".h" || ending == ".cpp")
            files.push_back(entry.path().lexically_relative(root));
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> lines_of(const fs::path& file) {
    std::ifstream stream{root / file};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

struct Include {
    std::string target;
    bool is_quoted{};
};

std::vector<Include> includes_of(const fs::path& file) {
    static const std::regex pattern{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"};
    std::vector<Include> includes;
    for (const auto& line : lines_of(file))
        if (std::smatch match; std::regex_search(line, match, pattern))
            includes.push_back({.target = match[2], .is_quoted = match[1] == "\""});
    return includes;
}

/// "core/graph/lint.h" and "core/graph" for depth 2; empty where the path is not so deep.
std::string room_of(const fs::path& file, int depth) {
    fs::path room;
    auto part = file.begin();
    for (int i = 0; i < depth; ++i, ++part) {
        if (part == file.end()) return {};
        room /= *part;
    }
    return room.string();
}

/// Every include of `folder` that `is_wrong`, as "FILE includes TARGET".
template <class Predicate> std::vector<std::string> wrong_includes(const fs::path& folder, Predicate is_wrong) {
    std::vector<std::string> found;
    for (const auto& file : sources_below(folder))
        for (const auto& include : includes_of(file))
            if (is_wrong(file, include)) found.push_back(file.string() + " includes " + include.target);
    return found;
}

bool is_of_qt(const Include& include) {
    static const std::regex pattern{R"(^(Qt?[A-Z]\w*|qcoro\w*|qt\w*)(/.*)?(\.h)?$)"};
    return !include.is_quoted && std::regex_match(include.target, pattern);
}

TEST(ArchitectureTest, TheSourcesAreFound) {
    EXPECT_GT(sources_below("core").size(), 30U);
    EXPECT_TRUE(is_of_qt({.target = "QString"}));
    EXPECT_TRUE(is_of_qt({.target = "QtWidgets/QWidget"}));
    EXPECT_TRUE(is_of_qt({.target = "qcorotask.h"}));
    EXPECT_FALSE(is_of_qt({.target = "queue"}));
}

TEST(ArchitectureTest, CoreAndTheCommandIncludeNoQt) {
    const auto includes_qt = [](const fs::path&, const Include& include) { return is_of_qt(include); };
    EXPECT_THAT(wrong_includes("core", includes_qt), IsEmpty());
    EXPECT_THAT(wrong_includes("app/cli", includes_qt), IsEmpty());
}

/// What only POSIX systems have stands in few files; what only Linux has, in one.
TEST(ArchitectureTest, CallsOfTheOperatingSystemStandInFilesOfTheirOwn) {
    const std::set<std::string> posix_files{"core/document/file.cpp", "core/simulation/large_pages.cpp",
                                            "app/cli/descriptor_buffer.cpp", "app/cli/process.cpp",
                                            "app/studio/run/background.cpp"};
    const auto is_posix = [&](const fs::path& file, const Include& include) {
        static const std::regex pattern{
            R"(^(unistd|fcntl|dirent|dlfcn|poll|pthread|sched|termios|sys/.+|linux/.+)\.h$)"};
        return std::regex_match(include.target, pattern) && !posix_files.contains(file.string());
    };
    EXPECT_THAT(wrong_includes("core", is_posix), IsEmpty());
    EXPECT_THAT(wrong_includes("app", is_posix), IsEmpty());

    std::vector<std::string> linux_only;
    for (const auto* folder : {"core", "app"})
        for (const auto& file : sources_below(folder))
            for (const auto& line : lines_of(file))
                if (line.find("\"/proc/") != std::string::npos || line.find("\"/sys/") != std::string::npos)
                    linux_only.push_back(file.string());
    EXPECT_THAT(linux_only, ::testing::ElementsAre("core/grading/challenge.cpp"));
}

TEST(ArchitectureTest, CoreDoesNotKnowTheApplications) {
    EXPECT_THAT(wrong_includes(
                    "core", [](const fs::path&, const Include& include) { return include.target.starts_with("app/"); }),
                IsEmpty());
}

TEST(ArchitectureTest, TheStudioAndTheCommandDoNotKnowEachOther) {
    EXPECT_THAT(wrong_includes("app",
                               [](const fs::path& file, const Include& include) {
                                   const auto room = room_of(include.target, 2);
                                   return include.target.starts_with("app/") && room != "app/picture" &&
                                          room_of(file, 2) != room;
                               }),
                IsEmpty());
}

TEST(ArchitectureTest, RoomsOfCoreKnowOnlyWhatIsUpstream) {
    const std::map<std::string, std::set<std::string>> upstream{
        {"core/model", {}},
        {"core/catalog", {"core/model"}},
        {"core/document", {"core/model", "core/catalog"}},
        {"core/drawing", {"core/model", "core/catalog"}},
        {"core/export", {"core/model", "core/catalog", "core/document", "core/drawing"}},
        {"core/import", {"core/model", "core/catalog", "core/document", "core/drawing"}},
        {"core/graph", {"core/model", "core/catalog"}},
        {"core/analysis", {"core/model", "core/catalog", "core/graph"}},
        {"core/simulation", {"core/model", "core/catalog", "core/graph", "core/analysis"}},
        {"core/selfcheck", {"core/model", "core/analysis", "core/simulation"}},
        {"core/study", {"core/model", "core/simulation"}},
        {"core/demo", {"core/model", "core/catalog", "core/document", "core/analysis", "core/simulation"}},
        {"core/grading",
         {"core/model", "core/catalog", "core/document", "core/graph", "core/analysis", "core/simulation"}},
        {"core/report",
         {"core/model", "core/catalog", "core/document", "core/drawing", "core/graph", "core/analysis",
          "core/simulation", "core/grading"}},
    };
    EXPECT_THAT(wrong_includes("core",
                               [&](const fs::path& file, const Include& include) {
                                   if (!include.target.starts_with("core/")) return false;
                                   const auto from = room_of(file, 2);
                                   const auto to = room_of(include.target, 2);
                                   const auto known = upstream.find(from);
                                   return known == upstream.end() || (from != to && !known->second.contains(to));
                               }),
                IsEmpty());
}

TEST(ArchitectureTest, OurIncludesAreNamedFromTheRootAndExist) {
    const auto is_lost = [](const fs::path&, const Include& include) {
        const bool is_ours = include.target.starts_with("core/") || include.target.starts_with("app/");
        const bool is_generated = include.target.ends_with(".moc") || include.target.starts_with("moc_");
        return include.is_quoted && !is_generated && !(is_ours && fs::exists(root / include.target));
    };
    EXPECT_THAT(wrong_includes("core", is_lost), IsEmpty());
    EXPECT_THAT(wrong_includes("app", is_lost), IsEmpty());
}

TEST(ArchitectureTest, NoSourceIsTooLongToRead) {
    std::vector<std::string> too_long;
    for (const auto* folder : {"core", "app"})
        for (const auto& file : sources_below(folder))
            if (lines_of(file).size() > longest_source) too_long.push_back(file.string());
    EXPECT_THAT(too_long, IsEmpty());
}

} // namespace
