#pragma once

#include <string>
#include <string_view>

namespace tiers {

enum class FontWeight { Regular, Semibold };

/// How wide UTF-8 text is in Inter, where no font is at hand to ask. `size` and the answer are in the same unit. Exact
/// for ASCII without kerning, near for the rest.
[[nodiscard]] double text_width(std::string_view text, double size, FontWeight weight = FontWeight::Regular);

/// The text, or as much of it as fits into `width` with an ellipsis after it; never cut inside a letter.
[[nodiscard]] std::string elided(std::string_view text, double width, double size,
                                 FontWeight weight = FontWeight::Regular);

} // namespace tiers
