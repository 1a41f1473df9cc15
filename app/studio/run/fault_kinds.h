#pragma once

#include "core/model/design.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers::studio {

/// What a fault's figure is, as a person sets it.
enum class FaultUnit { None, Factor, Percent, Milliseconds };

/// A kind of fault as palette, menus and time line show it.
struct FaultKindInfo {
    FaultKind kind{};
    QString title; ///< "Outage"
    QString icon;
    QString help;   ///< what happens, in a sentence
    QString figure; ///< what the figure is called; empty without one
    FaultUnit unit{FaultUnit::None};
    double preset{}; ///< of the figure, in its unit
    double least{};
    double most{};
    std::optional<std::chrono::seconds>
        lasting; ///< how long it lasts unless something else is chosen; nothing: a moment
};

/// Every kind, the most wanted first.
[[nodiscard]] std::span<const FaultKindInfo> faultKinds();
[[nodiscard]] const FaultKindInfo& faultKindInfo(FaultKind kind);
/// A fault of this kind with the figures that suit a first try; it has no target yet.
[[nodiscard]] Fault presetFault(FaultKind kind);

/// The fault's figure in the unit of its kind; 0 without one.
[[nodiscard]] double figureOf(const Fault& fault);
void setFigure(Fault& fault, double figure);
/// "× 3", "20 %", "+ 100 ms"; empty without one.
[[nodiscard]] QString faultFigureText(const Fault& fault);

/// Whether the kind of fault concerns the traffic as a whole and has no target.
[[nodiscard]] bool strikesTraffic(FaultKind kind);
/// Why the component, link or region with this id cannot be struck so, in a sentence; empty where it can.
[[nodiscard]] QString whyNotStruck(const Design& design, FaultKind kind, const std::string& target);
/// The ids of everything that can be struck so: components, then links, then regions.
[[nodiscard]] std::vector<std::string> strikable(const Design& design, FaultKind kind);
/// What a target is called: a component's name, a link's ends, a region's id.
[[nodiscard]] QString targetName(const Design& design, const std::string& target);

/// A fault without a target, on its way by drag and drop.
inline constexpr char faultMimeType[] = "application/x-tiers-fault";
[[nodiscard]] QByteArray faultBytes(const Fault& fault);
[[nodiscard]] std::optional<Fault> faultFromBytes(const QByteArray& bytes);

} // namespace tiers::studio
