#pragma once

#include "core/catalog/kind.h"

#include <QMenu>
#include <QStringList>

#include <functional>
#include <vector>

namespace tiers::studio {

/// The kinds that may be added: those that can be simulated and, where `allowed` names any, are among these.
[[nodiscard]] std::vector<const KindSpec*> offeredKinds(const QStringList& allowed);
/// Of these, the kinds that a component of kind `from` may be linked to.
[[nodiscard]] std::vector<const KindSpec*> kindsBehind(const KindSpec& from, const QStringList& allowed);

/// Fills a menu with kinds, icon and title each.
void addKinds(QMenu& menu, const std::vector<const KindSpec*>& kinds,
              const std::function<void(const QString& kind)>& choose);

} // namespace tiers::studio
