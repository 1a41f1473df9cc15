#pragma once

#include "core/model/design.h"

#include <QMimeData>

#include <memory>
#include <optional>

namespace tiers::studio {

/// Names of what is dragged and copied.
inline constexpr char kindMimeType[] = "application/x-tiers-kind";     ///< a kind's name, dragged from the palette
inline constexpr char designMimeType[] = "application/x-tiers-design"; ///< a small document

/// A fragment as a document: under our own type, and as text for other programs.
[[nodiscard]] std::unique_ptr<QMimeData> toMimeData(const Design& fragment);
/// A document as it is held, in either form; nothing where there is none.
[[nodiscard]] QByteArray clipboardBytes(const QMimeData* data);
/// The document in it, in either form; nothing where there is none that reads.
[[nodiscard]] std::optional<Design> fromMimeData(const QMimeData* data);

} // namespace tiers::studio
