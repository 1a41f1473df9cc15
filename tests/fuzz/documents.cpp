#include "core/document/design_document.h"
#include "core/drawing/diagram.h"
#include "core/export/formats.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace tiers::fuzz {

/// A design that reads is written as it was read, and drawn in every language.
void take(std::string_view bytes) {
    const auto reading = read_design(bytes);
    if (!reading) return;
    const auto text = write_design(*reading.value);
    const auto again = read_design(text);
    if (!again || write_design(*again.value) != text) std::abort();
    if (reading.value->components.size() > 64 || reading.value->links.size() > 64) return;
    (void)write_svg(*reading.value, {});
    (void)write_drawio(*reading.value);
    (void)write_mermaid(*reading.value);
}

} // namespace tiers::fuzz
