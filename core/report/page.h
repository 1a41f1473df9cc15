#pragma once

#include "core/report/content.h"

#include <string>

namespace tiers {

/// The content as one HTML page that needs nothing beside itself, for the screen, light or dark, and for print. Its
/// drawings must be in `page_colours`. The same content, the same bytes.
[[nodiscard]] std::string write_page(const Content& content);

} // namespace tiers
