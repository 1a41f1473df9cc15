#include "app/studio/canvas/kind_menu.h"

#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/catalog/link_kind.h"

#include <algorithm>

namespace tiers::studio {

std::vector<const KindSpec*> offeredKinds(const QStringList& allowed) {
    std::vector<const KindSpec*> kinds;
    for (const KindSpec& kind : all_kinds())
        if (kind.simulated && (allowed.isEmpty() || allowed.contains(QString::fromStdString(kind.name))))
            kinds.push_back(&kind);
    return kinds;
}

std::vector<const KindSpec*> kindsBehind(const KindSpec& from, const QStringList& allowed) {
    std::vector<const KindSpec*> kinds = offeredKinds(allowed);
    std::erase_if(kinds, [&from](const KindSpec* kind) { return !why_not_linked(from, *kind).empty(); });
    return kinds;
}

void addKinds(QMenu& menu, const std::vector<const KindSpec*>& kinds,
              const std::function<void(const QString& kind)>& choose) {
    menu.setToolTipsVisible(true);
    for (const KindSpec* kind : kinds) {
        QAction* action = menu.addAction(theme().icon(QString::fromStdString(kind->icon)), catalogText(kind->title));
        action->setToolTip(catalogText(kind->summary));
        QObject::connect(action, &QAction::triggered, &menu,
                         [choose, name = QString::fromStdString(kind->name)] { choose(name); });
    }
}

} // namespace tiers::studio
