#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tiers {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace fs = std::filesystem;

/// A folder of this test alone, with an awkward name.
class File : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "tiers files ü-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path path(const char* name) const { return m_folder / name; }
    static std::string content(const fs::path& file) { return read_file(file).value.value_or("(cannot be read)"); }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(m_folder)) all.push_back(entry.path().filename().string());
        std::ranges::sort(all);
        return all;
    }

    fs::path m_folder;
};

TEST_F(File, IsCreatedAndReplacedWithNothingLeftBeside) {
    EXPECT_EQ(write_file(path("shop.tiers"), "one"), std::nullopt);
    EXPECT_EQ(content(path("shop.tiers")), "one");
    EXPECT_EQ(write_file(path("shop.tiers"), "two"), std::nullopt);
    EXPECT_EQ(content(path("shop.tiers")), "two");
    EXPECT_THAT(names(), ::testing::ElementsAre("shop.tiers"));
}

TEST_F(File, ARelativeNameWithoutAFolderWorks) {
    const fs::path before = fs::current_path();
    fs::current_path(m_folder);
    EXPECT_EQ(write_file("shop.tiers", "here"), std::nullopt);
    fs::current_path(before);
    EXPECT_EQ(content(path("shop.tiers")), "here");
}

TEST_F(File, PermissionsAreKept) {
    ASSERT_EQ(write_file(path("shop.tiers"), "one"), std::nullopt);
    fs::permissions(path("shop.tiers"), fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read);
    EXPECT_EQ(write_file(path("shop.tiers"), "two"), std::nullopt);
    EXPECT_EQ(fs::status(path("shop.tiers")).permissions(),
              fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read);
}

TEST_F(File, ASymbolicLinkStaysOneAndItsTargetIsReplaced) {
    fs::create_directory(path("real"));
    ASSERT_EQ(write_file(path("real/shop.tiers"), "one"), std::nullopt);
    fs::create_symlink("real/shop.tiers", path("link.tiers"));
    EXPECT_EQ(write_file(path("link.tiers"), "two"), std::nullopt);
    EXPECT_TRUE(fs::is_symlink(path("link.tiers")));
    EXPECT_EQ(content(path("real/shop.tiers")), "two");
    fs::create_symlink("real/new.tiers", path("dangling.tiers"));
    EXPECT_EQ(write_file(path("dangling.tiers"), "three"), std::nullopt);
    EXPECT_EQ(content(path("real/new.tiers")), "three");
}

TEST_F(File, ACircleOfSymbolicLinksIsAnError) {
    fs::create_symlink("b.tiers", path("a.tiers"));
    fs::create_symlink("a.tiers", path("b.tiers"));
    EXPECT_THAT(write_file(path("a.tiers"), "x").value().message, HasSubstr("cannot be written: "));
}

TEST_F(File, AReadOnlyTargetIsLeftWhole) {
    ASSERT_EQ(write_file(path("shop.tiers"), "one"), std::nullopt);
    fs::permissions(path("shop.tiers"), fs::perms::owner_read);
    EXPECT_THAT(write_file(path("shop.tiers"), "two").value().message, HasSubstr("read-only"));
    EXPECT_EQ(content(path("shop.tiers")), "one");
}

/// Files of this process can grow to so many bytes, while it lives.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

  private:
    rlimit m_before{};
    void (*m_handler)(int){};
};

TEST_F(File, WhereTheDiskIsFullTheOldFileIsLeftWhole) {
    ASSERT_EQ(write_file(path("shop.tiers"), "one"), std::nullopt);
    std::optional<Problem> problem;
    {
        const FileSizeLimit full{1000};
        problem = write_file(path("shop.tiers"), std::string(100'000, 'x'));
    }
    ASSERT_TRUE(problem.has_value());
    EXPECT_THAT(problem->message, HasSubstr("cannot be written: "));
    EXPECT_EQ(content(path("shop.tiers")), "one");
    EXPECT_THAT(names(), ::testing::ElementsAre("shop.tiers"));
}

TEST_F(File, AProcessKilledAtARandomMomentLeavesTheOldOrTheNewWhole) {
    constexpr unsigned own_seed = 20'261'122;
    constexpr int trials = 300;
    std::mt19937 random{own_seed};
    std::uniform_int_distribution<int> microseconds{0, 12'000};
    const std::string one(60'000, '1'), two(90'000, '2');
    ASSERT_EQ(write_file(path("shop.tiers"), one), std::nullopt);
    int of_one = 0, of_two = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const pid_t writer = ::fork();
        if (writer == 0)
            for (bool is_one = false;; is_one = !is_one) (void)write_file(path("shop.tiers"), is_one ? one : two);
        ::usleep(static_cast<useconds_t>(microseconds(random)));
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        const std::string left = content(path("shop.tiers"));
        ASSERT_TRUE(left == one || left == two) << "trial " << trial << " of own_seed " << own_seed << " left "
                                                << left.size() << " bytes, " << left.substr(0, 40);
        (left == one ? of_one : of_two) += 1;
    }
    std::cout << trials << " trials with own_seed " << own_seed << ": " << of_one << " ended with one content, "
              << of_two << " with the other\n";
    EXPECT_GT(of_one, 0);
    EXPECT_GT(of_two, 0);
}

TEST_F(File, WhatCannotBeAFileIsAnError) {
    fs::create_directory(path("folder.tiers"));
    EXPECT_THAT(write_file(path("folder.tiers"), "x").value().message, HasSubstr("it is a folder"));
    EXPECT_THAT(write_file(path("nowhere/shop.tiers"), "x").value().message, HasSubstr("No such file or directory"));
    EXPECT_TRUE(write_file("", "x").has_value());
    EXPECT_THAT(write_file("/dev/full", "x").value().message, HasSubstr("No space left"));
    EXPECT_EQ(write_file("/dev/null", "x"), std::nullopt);
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(File, ReadingSaysWhyItCannot) {
    EXPECT_THAT(read_file(path("nothing.tiers")).problems.at(0).message,
                HasSubstr("cannot be read: No such file or directory"));
    EXPECT_THAT(read_file(m_folder).problems.at(0).message, HasSubstr("Is a directory"));
    EXPECT_THAT(read_file("/dev/zero").problems.at(0).message, HasSubstr("larger than 16 MiB"));
    EXPECT_THAT(load_design(path("nothing.tiers")).problems.at(0).path.text(), IsEmpty());
}

TEST_F(File, ADesignIsSavedAndLoaded) {
    Design design;
    design.name = "Shop";
    EXPECT_EQ(save_design(design, path("shop.tiers")), std::nullopt);
    EXPECT_EQ(load_design(path("shop.tiers")).value, design);
}

} // namespace
} // namespace tiers
