#include "app/studio/explain/failure_words.h"

#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("tiers::studio::ExplainPanel", text);
}

/// Whether the call took as long as its link lets it wait.
bool reached(const Settings& settings, const char* limit, Duration length) {
    if (!settings.has(limit)) return false;
    const double allowed = seconds(settings.duration(limit));
    return allowed > 0 && std::abs(seconds(length) - allowed) < std::max(0.002, 0.01 * allowed);
}

} // namespace

QString failureText(const Design& design, const Recording& tracks, std::span<const Span> spans, std::size_t index) {
    const Span& span = spans[index];
    if (!span.failed) return {};
    bool waited = false, worked = false, called = false;
    for (const Span& part : spans) {
        if (part.parent != index) continue;
        waited = waited || part.kind == SpanKind::PoolWait;
        worked = worked || part.kind == SpanKind::Service || part.kind == SpanKind::OwnWait;
        called = called || (part.kind == SpanKind::Visit && part.failed);
    }
    const Link* link = span.link < tracks.links.size() ? find_link(design, tracks.links[span.link]) : nullptr;
    if (link != nullptr) {
        const Settings settings(link_parameters(design, *link), link->parameters);
        if (reached(settings, "timeout", span.end - span.start)) return tr("timeout");
        if (waited && !worked) return tr("pool timeout");
    }
    if (called) return tr("failed with what it called");
    return worked ? tr("failed") : tr("refused");
}

} // namespace tiers::studio
