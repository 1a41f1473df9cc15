#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace tiers::studio {

/// The one of the formats whose ending a file's name has: "shop.SVG" is a drawing. Nothing where the name says none.
template <class Formats, class Ending>
[[nodiscard]] auto formatNamed(const QString& file, const Formats& formats, Ending ending)
    -> std::optional<typename Formats::value_type> {
    const auto named =
        std::ranges::find_if(formats, [&](auto format) { return file.endsWith(ending(format), Qt::CaseInsensitive); });
    return named == formats.end() ? std::nullopt : std::optional(*named);
}

} // namespace tiers::studio
