#include "app/studio/run/fault_kinds.h"

#include "app/studio/words/said.h"
#include "core/catalog/kind.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

QString tr(const char* text) {
    return QCoreApplication::translate("FaultKinds", text);
}

std::vector<FaultKindInfo> makeKinds() {
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    const auto bare = [](FaultKind kind, QString title, QString name, QString help,
                         std::optional<std::chrono::seconds> lasting) {
        return FaultKindInfo{kind, std::move(title), std::move(name), std::move(help), {}, FaultUnit::None, 0, 0,
                             0,    lasting};
    };
    return {
        bare(FaultKind::Outage, tr("Outage"), icon("fault-outage"),
             tr("Refuses every call at once, as a crashed machine does."), 20s),
        {FaultKind::Slow, tr("Slowdown"), icon("fault-slow"), tr("Every call takes longer by this factor."),
         tr("Slow-down factor"), FaultUnit::Factor, 5, 0.1, 1000, 30s},
        bare(FaultKind::Hang, tr("Hang"), icon("fault-hang"), tr("Takes every call and answers none until it is over."),
             10s),
        {FaultKind::Errors, tr("Errors"), icon("fault-errors"),
         tr("A share of the calls fails after its work was done."), tr("Share of calls"), FaultUnit::Percent, 20, 0,
         100, 30s},
        bare(FaultKind::Restart, tr("Restart"), icon("reset"),
             tr("Down for a moment; what it keeps in memory is lost."), 10s),
        {FaultKind::Capacity, tr("Capacity loss"), icon("fault-capacity"),
         tr("Only this share of its workers or cores goes on working."), tr("Share left"), FaultUnit::Percent, 50, 0,
         100, 30s},
        {FaultKind::Surge, tr("Traffic surge"), icon("fault-surge"), tr("Arrivals grow by this factor."),
         tr("Traffic factor"), FaultUnit::Factor, 3, 0, 100, 30s},
        {FaultKind::Latency, tr("More latency"), icon("clock"), tr("Each message takes longer on its way."),
         tr("Added latency"), FaultUnit::Milliseconds, 100, 0, 60'000, 30s},
        {FaultKind::Loss, tr("Packet loss"), icon("fault-loss"),
         tr("A share of the messages is lost; each is sent again after 200 ms, then later."), tr("Share lost"),
         FaultUnit::Percent, 5, 0, 100, 30s},
        bare(FaultKind::Partition, tr("Partition"), icon("fault-partition"),
             tr("Nothing gets through, in either direction: over a link, or over a region's borders."), 20s),
        bare(FaultKind::RegionOutage, tr("Region outage"), icon("fault-region"),
             tr("Everything in the region is down."), 30s),
        bare(FaultKind::Flush, tr("Cache flush"), icon("fault-flush"),
             tr("A cache or CDN forgets everything, as after a restart."), std::nullopt),
        {FaultKind::HotKey, tr("Hot key"), icon("fault-hot-key"),
         tr("One key that nobody has cached draws this share of the requests."), tr("Share of requests"),
         FaultUnit::Percent, 20, 0, 100, 30s},
        bare(FaultKind::ExpireHotKey, tr("Hot key expiry"), icon("fault-expiry"),
             tr("The item that is asked for most leaves the cache now."), std::nullopt),
        bare(FaultKind::Deploy, tr("Rolling deploy"), icon("fault-deploy"),
             tr("Replaces the instances one by one, each drained first."), 60s),
        bare(FaultKind::Pause, tr("Consumer pause"), icon("pause"), tr("A worker stops consuming; its backlog grows."),
             20s),
    };
}

const KindSpec* kindOf(const Component& component) {
    return find_kind(component.kind);
}

QString whyNotComponent(const Component& component, FaultKind fault) {
    const KindSpec* kind = kindOf(component);
    const QString name = said(display_name(component));
    if (!kind) return tr("%1 is of an unknown kind.").arg(name);
    const Role role = kind->role;
    if (fault == FaultKind::HotKey && role == Role::Users) return {};
    if (role == Role::Users) return tr("Users do not fail: a surge changes how many come.");
    const bool keeps = role == Role::Cache || role == Role::EdgeCache;
    switch (fault) {
    case FaultKind::Outage:
    case FaultKind::Hang:
    case FaultKind::Restart:
    case FaultKind::Errors: return {};
    case FaultKind::Latency:
    case FaultKind::Loss:
    case FaultKind::Partition: return tr("This strikes a link: take one of the links of %1.").arg(name);
    case FaultKind::Slow:
        return role == Role::Balancer || role == Role::EdgeCache
                   ? tr("%1 takes no time of its own: add latency to one of its links.").arg(name)
                   : QString();
    case FaultKind::Capacity:
        return find_parameter(kind->parameters, "cores") || find_parameter(kind->parameters, "workers")
                   ? QString()
                   : tr("%1 has no workers or cores that could be lost.").arg(name);
    case FaultKind::Flush:
    case FaultKind::HotKey:
    case FaultKind::ExpireHotKey: return keeps ? QString() : tr("%1 keeps no items: take a cache or a CDN.").arg(name);
    case FaultKind::Deploy:
        return role == Role::Service ? QString() : tr("%1 has no instances to replace: take a server.").arg(name);
    case FaultKind::Pause:
        return role == Role::Worker ? QString() : tr("%1 consumes nothing: take a worker.").arg(name);
    case FaultKind::RegionOutage: return tr("This strikes a region as a whole.");
    case FaultKind::Surge: return {};
    }
    return {};
}

bool strikesLinks(FaultKind kind) {
    return kind == FaultKind::Latency || kind == FaultKind::Loss || kind == FaultKind::Partition;
}

bool strikesRegions(FaultKind kind) {
    return kind == FaultKind::Partition || kind == FaultKind::RegionOutage;
}

} // namespace

std::span<const FaultKindInfo> faultKinds() {
    static const std::vector<FaultKindInfo> kinds = makeKinds();
    return kinds;
}

const FaultKindInfo& faultKindInfo(FaultKind kind) {
    return *std::ranges::find(faultKinds(), kind, &FaultKindInfo::kind);
}

Fault presetFault(FaultKind kind) {
    const FaultKindInfo& info = faultKindInfo(kind);
    Fault fault;
    fault.kind = kind;
    if (info.lasting) fault.lasting = Quantity<Duration>(*info.lasting);
    setFigure(fault, info.preset);
    return fault;
}

double figureOf(const Fault& fault) {
    switch (fault.kind) {
    case FaultKind::Slow:
    case FaultKind::Surge: return fault.factor ? fault.factor->value : 0;
    case FaultKind::Capacity: return fault.factor ? fault.factor->value * 100 : 0;
    case FaultKind::Errors:
    case FaultKind::Loss: return fault.rate ? fault.rate->value * 100 : 0;
    case FaultKind::HotKey: return fault.share ? fault.share->value * 100 : 0;
    case FaultKind::Latency: return fault.add ? seconds(fault.add->value) * 1000 : 0;
    case FaultKind::Outage:
    case FaultKind::Hang:
    case FaultKind::Restart:
    case FaultKind::Flush:
    case FaultKind::Partition:
    case FaultKind::RegionOutage:
    case FaultKind::ExpireHotKey:
    case FaultKind::Deploy:
    case FaultKind::Pause: return 0;
    }
    return 0;
}

void setFigure(Fault& fault, double figure) {
    switch (fault.kind) {
    case FaultKind::Slow:
    case FaultKind::Surge: fault.factor = Quantity<double>(figure); break;
    case FaultKind::Capacity: fault.factor = Quantity<double>(figure / 100); break;
    case FaultKind::Errors:
    case FaultKind::Loss: fault.rate = Quantity<double>(figure / 100); break;
    case FaultKind::HotKey: fault.share = Quantity<double>(figure / 100); break;
    case FaultKind::Latency: fault.add = Quantity<Duration>(from_seconds(figure / 1000)); break;
    case FaultKind::Outage:
    case FaultKind::Hang:
    case FaultKind::Restart:
    case FaultKind::Flush:
    case FaultKind::Partition:
    case FaultKind::RegionOutage:
    case FaultKind::ExpireHotKey:
    case FaultKind::Deploy:
    case FaultKind::Pause: break;
    }
}

QString faultFigureText(const Fault& fault) {
    const QString number = QLocale().toString(figureOf(fault), 'g', 4);
    switch (faultKindInfo(fault.kind).unit) {
    case FaultUnit::None: return {};
    case FaultUnit::Factor: return QStringLiteral("× %1").arg(number);
    case FaultUnit::Percent: return QStringLiteral("%1 %").arg(number);
    case FaultUnit::Milliseconds: return QStringLiteral("+ %1 ms").arg(number);
    }
    return {};
}

bool strikesTraffic(FaultKind kind) {
    return kind == FaultKind::Surge;
}

QString whyNotStruck(const Design& design, FaultKind kind, const std::string& target) {
    if (strikesTraffic(kind)) return {};
    if (const Component* component = find_component(design, ComponentId(target)))
        return whyNotComponent(*component, kind);
    if (find_link(design, LinkId(target))) return strikesLinks(kind) ? QString() : tr("This strikes no link.");
    if (find_region(design, RegionId(target))) return strikesRegions(kind) ? QString() : tr("This strikes no region.");
    return tr("There is nothing here that could be struck.");
}

std::vector<std::string> strikable(const Design& design, FaultKind kind) {
    std::vector<std::string> targets;
    if (strikesTraffic(kind)) return targets;
    const auto offer = [&](const auto& things) {
        for (const auto& thing : things)
            if (whyNotStruck(design, kind, thing.id.value).isEmpty()) targets.push_back(thing.id.value);
    };
    offer(design.components);
    offer(design.links);
    offer(design.regions);
    return targets;
}

QString targetName(const Design& design, const std::string& target) {
    const auto name = [&](const ComponentId& id) {
        const Component* component = find_component(design, id);
        return component ? said(display_name(*component)) : QString::fromStdString(id.value);
    };
    if (const Link* link = find_link(design, LinkId(target)))
        return QStringLiteral("%1 → %2").arg(name(link->from), name(link->to));
    return name(ComponentId(target));
}

QByteArray faultBytes(const Fault& fault) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<qint32>(fault.kind) << figureOf(fault)
        << static_cast<qint64>(fault.lasting ? fault.lasting->value.count() : -1);
    return bytes;
}

std::optional<Fault> faultFromBytes(const QByteArray& bytes) {
    QDataStream in(bytes);
    qint32 kind = 0;
    double figure = 0;
    qint64 lasting = 0;
    in >> kind >> figure >> lasting;
    const auto known = std::ranges::find(faultKinds(), static_cast<FaultKind>(kind), &FaultKindInfo::kind);
    if (in.status() != QDataStream::Ok || known == faultKinds().end()) return std::nullopt;
    if (!std::isfinite(figure) || figure < known->least || figure > std::max(known->most, 0.0)) return std::nullopt;
    Fault fault = presetFault(known->kind);
    setFigure(fault, figure);
    fault.lasting.reset();
    if (lasting >= 0) fault.lasting = Quantity<Duration>(Duration(lasting));
    return fault;
}

} // namespace tiers::studio
