#include "core/import/imports.h"

#include "core/document/design_document.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace tiers::fuzz {

/// The first byte says which language; what is read is a document.
void take(std::string_view bytes) {
    if (bytes.empty()) return;
    const auto format = bytes.front() == 'd'   ? ImportFormat::DrawIo
                        : bytes.front() == 'm' ? ImportFormat::Mermaid
                                               : ImportFormat::Compose;
    const auto reading = import_design(bytes.substr(1), format);
    if (!reading) {
        if (reading.problems.empty()) std::abort();
        return;
    }
    if (!read_design(write_design(*reading.value))) std::abort();
}

} // namespace tiers::fuzz
