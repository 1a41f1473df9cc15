#include "app/studio/inspector/link_words.h"

#include "app/studio/words/said.h"
#include "core/catalog/link_kind.h"

#include <QCoreApplication>

namespace tiers::studio {

namespace {

QString pattern(LinkKind kind) {
    const auto translated = [](const char* text) { return QCoreApplication::translate("LinkWords", text); };
    switch (kind) {
    case LinkKind::Call: return translated(QT_TRANSLATE_NOOP("LinkWords", "%1 calls %2."));
    case LinkKind::Resolve:
        return translated(QT_TRANSLATE_NOOP("LinkWords", "%1 finds %2 by name; no data goes this way."));
    case LinkKind::Replicate: return translated(QT_TRANSLATE_NOOP("LinkWords", "%1 copies its writes to %2."));
    case LinkKind::Publish: return translated(QT_TRANSLATE_NOOP("LinkWords", "%1 publishes messages to %2."));
    case LinkKind::Consume: return translated(QT_TRANSLATE_NOOP("LinkWords", "%2 consumes messages from %1."));
    }
    return {};
}

} // namespace

QString linkSentence(const Design& design, const Link& link) {
    const Component* from = find_component(design, link.from);
    const Component* to = find_component(design, link.to);
    const KindSpec* fromKind = from == nullptr ? nullptr : find_kind(from->kind);
    const KindSpec* toKind = to == nullptr ? nullptr : find_kind(to->kind);
    if (fromKind == nullptr || toKind == nullptr) return {};
    const auto kind = link_kind(fromKind->role, toKind->role);
    if (!kind) return said(why_not_linked(*fromKind, *toKind));
    return pattern(*kind).arg(said(display_name(*from)), said(display_name(*to)));
}

} // namespace tiers::studio
