#include "core/catalog/kind.h"
#include "core/catalog/settings.h"
#include "core/document/design_document.h"
#include "tests/fuzz/fuzz_target.h"

namespace tiers::fuzz {

/// Any text as a value of every parameter of every kind, as a fault, and as a setting.
void take(std::string_view bytes) {
    for (const auto& kind : all_kinds())
        for (const auto& spec : kind.parameters) (void)parse_parameter(spec, bytes);
    (void)parse_fault(bytes);
    static const Design shop = [] {
        Design design;
        design.components.push_back({.id = "api", .kind = "api-server"});
        return design;
    }();
    Design design = shop;
    (void)apply_setting(design, bytes);
}

} // namespace tiers::fuzz
