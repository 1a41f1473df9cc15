#pragma once

#include "app/cli/command.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace tiers::cli {

/// What a call left.
struct Outcome {
    int code{};
    std::string out;
    std::string err;
};

/// Calls the command in a folder of its own, with a small design that runs by itself.
class CommandTest : public ::testing::Test {
  protected:
    CommandTest() {
        const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder = std::filesystem::path{::testing::TempDir()} /
                   (std::string{"tiers "} + test->test_suite_name() + " " + test->name());
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~CommandTest() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] static Outcome call(const std::vector<std::string>& args) {
        std::ostringstream out;
        std::ostringstream err;
        const int code = run_command(args, out, err);
        return {code, out.str(), err.str()};
    }

    /// `name` in the test's folder.
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }

    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream{path(name), std::ios::binary} << text;
        return path(name);
    }

    [[nodiscard]] static std::string read(const std::string& file) {
        std::ifstream stream{file, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }

    /// Users who ask an API server with a database, 50 reads and 5 writes a second.
    [[nodiscard]] std::string shop() const { return write("shop.tiers", shop_text); }

    [[nodiscard]] static std::string challenge_file(const std::string& name) {
        return std::string{TIERS_SOURCE_DIR} + "/challenges/cake-shop-1/" + name;
    }

    static constexpr const char* shop_text = R"({
  "format": "tiers.design",
  "version": 1,
  "name": "Shop",
  "components": [
    { "id": "users", "kind": "users", "position": [0, 0] },
    { "id": "api", "kind": "api-server", "position": [300, 0], "parameters": { "instances": 2 } },
    { "id": "db", "kind": "postgres", "position": [600, 0] }
  ],
  "links": [
    { "id": "users-api", "from": "users", "to": "api" },
    { "id": "api-db", "from": "api", "to": "db" }
  ],
  "workload": {
    "populations": [ { "id": "all", "rate": "55 /s" } ],
    "classes": [
      { "id": "read", "share": 0.9, "operation": "read" },
      { "id": "write", "share": 0.1, "operation": "write" }
    ]
  }
}
)";

  private:
    std::filesystem::path m_folder;
};

} // namespace tiers::cli
