#include "core/document/design_document.h"
#include "core/grading/challenge.h"
#include "tests/fuzz/fuzz_target.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace tiers::fuzz {
namespace {

namespace fs = std::filesystem;

/// A challenge's folder whose challenge.json is to be replaced.
const fs::path& folder() {
    static const fs::path made = [] {
        const fs::path path = fs::temp_directory_path() / ("tiers-fuzz-" + std::to_string(::getpid()));
        fs::create_directories(path);
        fs::copy(fs::path{TIERS_SOURCE_DIR} / "challenges/cake-shop-1", path,
                 fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        return path;
    }();
    return made;
}

} // namespace

void take(std::string_view bytes) {
    (void)read_workload(bytes);
    std::ofstream{folder() / "challenge.json", std::ios::binary} << bytes;
    (void)load_challenge(folder());
}

} // namespace tiers::fuzz
