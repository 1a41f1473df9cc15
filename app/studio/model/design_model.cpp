#include "app/studio/model/design_model.h"

#include "app/studio/model/design_command.h"
#include "app/studio/model/design_edits.h"
#include "app/studio/model/design_fragment.h"
#include "app/studio/model/design_integrity.h"
#include "app/studio/model/design_patch.h"
#include "app/studio/model/layered_layout.h"
#include "app/studio/model/replicate.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/document/design_reader.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tiers::studio {

namespace {

Point toPoint(QPointF point) {
    return {point.x(), point.y()};
}

Frame toFrame(const QRectF& frame) {
    return {frame.x(), frame.y(), frame.width(), frame.height()};
}

QString nameOf(const Design& design, const ComponentId& id) {
    const Component* component = find_component(design, id);
    return component ? said(display_name(*component)) : QString::fromStdString(id.value);
}

QString nameOf(const Design& design, const LinkId& id) {
    const Link* link = find_link(design, id);
    if (!link) return QString::fromStdString(id.value);
    return DesignModel::tr("%1 → %2").arg(nameOf(design, link->from), nameOf(design, link->to));
}

QString nameOf(const Design& design, const RegionId& id) {
    const Region* region = find_region(design, id);
    return QString::fromStdString(region && !region->name.empty() ? region->name : id.value);
}

QString titleOf(const KindSpec* kind, const QString& fallback) {
    return kind ? catalogText(kind->title) : fallback;
}

/// What an edit of several things calls them: the one by its name, more by their number.
QString describe(const Design& design, const Selection& things) {
    if (things.size() == 1) {
        if (!things.components.empty()) return nameOf(design, things.components.front());
        if (!things.links.empty()) return nameOf(design, things.links.front());
        if (!things.regions.empty()) return nameOf(design, things.regions.front());
        return DesignModel::tr("note");
    }
    const auto count = static_cast<qulonglong>(things.size());
    if (things.components.size() == things.size()) return DesignModel::tr("%1 components").arg(count);
    if (things.links.size() == things.size()) return DesignModel::tr("%1 links").arg(count);
    return DesignModel::tr("%1 items").arg(count);
}

QString parameterTitle(std::span<const ParameterSpec> specs, const std::string& name) {
    const ParameterSpec* spec = find_parameter(specs, name);
    return spec ? catalogText(spec->title) : QString::fromStdString(name);
}

void assign(Parameters& parameters, const std::string& name, std::optional<ParameterValue> value) {
    if (value)
        parameters.insert_or_assign(name, std::move(*value));
    else
        parameters.erase(name);
}

/// What of a design an edit makes more than a document may hold, which could be saved and never be opened again.
QString overflow(const Design& before, const Design& after) {
    const auto tooMany = [](const auto& was, const auto& is, std::size_t most) {
        return is.size() > most && is.size() > was.size();
    };
    if (tooMany(before.components, after.components, most_components))
        return DesignModel::tr("A design holds at most %1 components.").arg(most_components);
    if (tooMany(before.links, after.links, longest_list))
        return DesignModel::tr("A design holds at most %1 links.").arg(longest_list);
    if (tooMany(before.regions, after.regions, most_regions))
        return DesignModel::tr("A design holds at most %1 regions.").arg(most_regions);
    return {};
}

} // namespace

DesignModel::DesignModel(QObject* parent) : QObject(parent) {}

DesignModel::~DesignModel() = default;

void DesignModel::load(Design design) {
    m_design = std::move(design);
    m_undoStack.clear();
    emit changed({DesignChange::All, {}});
}

void DesignModel::apply(const DesignPatch& patch) {
    studio::apply(m_design, patch);
    emit changed(summarize(patch));
}

bool DesignModel::edit(const QString& text, const std::function<void(Design&)>& change) {
    Design after = m_design;
    change(after);
    DesignPatch patch = difference(m_design, after);
    if (patch.empty()) return true;
    if (const QString why = overflow(m_design, after); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    Q_ASSERT(integrityProblems(after).empty() || !integrityProblems(m_design).empty());
    auto command =
        std::make_unique<EditDesignCommand>(*this, text, std::move(patch), m_gestureDepth > 0 ? m_gesture : 0);
    m_undoStack.push(command.release());
    return true;
}

ComponentId DesignModel::addComponent(const QString& kind, QPointF position) {
    const std::string name = kind.toStdString();
    ComponentId id;
    if (!edit(tr("Add %1").arg(titleOf(find_kind(name), kind)),
              [&](Design& design) { id = edits::addComponent(design, name, toPoint(position)); }))
        return {};
    return id;
}

QString DesignModel::whyNotConnected(const ComponentId& from, const ComponentId& to) const {
    const Component* caller = find_component(m_design, from);
    const Component* callee = find_component(m_design, to);
    if (!caller || !callee) return tr("There is no such component.");
    if (from == to) return tr("A component cannot be linked to itself.");
    const bool exists =
        std::ranges::any_of(m_design.links, [&](const Link& link) { return link.from == from && link.to == to; });
    if (exists) return tr("%1 is linked to %2 already.").arg(nameOf(m_design, from), nameOf(m_design, to));
    const KindSpec* callerKind = find_kind(caller->kind);
    const KindSpec* calleeKind = find_kind(callee->kind);
    if (!callerKind || !calleeKind) return tr("The kind of one of the two is not known.");
    return said(why_not_linked(*callerKind, *calleeKind));
}

LinkId DesignModel::connectComponents(const ComponentId& from, const ComponentId& to) {
    if (!whyNotConnected(from, to).isEmpty()) return {};
    LinkId id;
    if (!edit(tr("Link %1 to %2").arg(nameOf(m_design, from), nameOf(m_design, to)),
              [&](Design& design) { id = edits::addLink(design, from, to); }))
        return {};
    return id;
}

ComponentId DesignModel::addConnected(const ComponentId& from, const QString& kind, QPointF position) {
    const std::string name = kind.toStdString();
    const Component* caller = find_component(m_design, from);
    const KindSpec* callerKind = caller ? find_kind(caller->kind) : nullptr;
    const KindSpec* addedKind = find_kind(name);
    if (!callerKind || !addedKind || !why_not_linked(*callerKind, *addedKind).empty()) return {};
    ComponentId id;
    if (!edit(tr("Add %1 behind %2").arg(titleOf(addedKind, kind), nameOf(m_design, from)), [&](Design& design) {
            id = edits::addComponent(design, name, toPoint(position));
            edits::addLink(design, from, id);
        }))
        return {};
    return id;
}

RegionId DesignModel::addRegion(const QString& location, const QRectF& frame) {
    RegionId id;
    if (!edit(tr("Add region %1").arg(location),
              [&](Design& design) { id = edits::addRegion(design, location.toStdString(), toFrame(frame)); }))
        return {};
    return id;
}

NoteId DesignModel::addNote(QPointF position, const QString& text) {
    NoteId id;
    if (!edit(tr("Add note"),
              [&](Design& design) { id = edits::addNote(design, toPoint(position), text.toStdString()); }))
        return {};
    return id;
}

Selection DesignModel::insertFragment(const Design& fragment, QPointF offset, const QString& text) {
    Selection added;
    if (!edit(text, [&](Design& design) { added = studio::insertFragment(design, fragment, toPoint(offset)); }))
        return {};
    return added;
}

void DesignModel::move(const Selection& things, QPointF delta) {
    Selection moved = things; // the links between them only follow
    if (moved.links.size() < moved.size()) moved.links.clear();
    edit(tr("Move %1").arg(describe(m_design, moved)),
         [&](Design& design) { edits::move(design, things, toPoint(delta)); });
}

void DesignModel::moveComponents(const std::vector<ComponentId>& components, QPointF delta) {
    move({components, {}, {}, {}}, delta);
}

void DesignModel::remove(const Selection& things) {
    edit(tr("Remove %1").arg(describe(m_design, things)), [&](Design& design) { edits::remove(design, things); });
}

void DesignModel::remove(const std::vector<ComponentId>& components, const std::vector<LinkId>& links) {
    remove({components, links, {}, {}});
}

void DesignModel::cut(const Selection& things) {
    edit(tr("Cut %1").arg(describe(m_design, things)), [&](Design& design) { edits::remove(design, things); });
}

void DesignModel::rename(const ComponentId& component, const QString& name) {
    edit(tr("Rename %1").arg(nameOf(m_design, component)), [&](Design& design) {
        Component* renamed = find_component(design, component);
        if (!renamed) return;
        const QString text = name.simplified();
        const KindSpec* kind = find_kind(renamed->kind);
        renamed->name = kind && catalogText(kind->title) == text ? std::string{} : text.toStdString();
    });
}

void DesignModel::setParameter(const ComponentId& component, const std::string& name,
                               std::optional<ParameterValue> value) {
    const Component* current = find_component(m_design, component);
    const KindSpec* kind = current ? find_kind(current->kind) : nullptr;
    const QString title = kind ? parameterTitle(kind->parameters, name) : QString::fromStdString(name);
    edit(tr("Set %1 of %2").arg(title, nameOf(m_design, component)), [&](Design& design) {
        if (Component* target = find_component(design, component)) assign(target->parameters, name, std::move(value));
    });
}

void DesignModel::setParameter(const LinkId& link, const std::string& name, std::optional<ParameterValue> value) {
    const Link* current = find_link(m_design, link);
    const QString title =
        current ? parameterTitle(link_parameters(m_design, *current), name) : QString::fromStdString(name);
    edit(tr("Set %1 of %2").arg(title, nameOf(m_design, link)), [&](Design& design) {
        if (Link* target = find_link(design, link)) assign(target->parameters, name, std::move(value));
    });
}

void DesignModel::setRegion(const ComponentId& component, const std::optional<RegionId>& region) {
    if (region && !find_region(m_design, *region)) return;
    edit(tr("Change region of %1").arg(nameOf(m_design, component)), [&](Design& design) {
        if (Component* target = find_component(design, component)) target->region = region;
    });
}

void DesignModel::setRegionFrame(const RegionId& region, const QRectF& frame) {
    edit(tr("Resize %1").arg(nameOf(m_design, region)),
         [&](Design& design) { edits::setFrame(design, region, toFrame(frame)); });
}

void DesignModel::setRegionLocation(const RegionId& region, const QString& location) {
    edit(tr("Change location of %1").arg(nameOf(m_design, region)), [&](Design& design) {
        for (Region& target : design.regions)
            if (target.id == region) target.location = location.toStdString();
    });
}

void DesignModel::renameRegion(const RegionId& region, const QString& name) {
    const std::string text = name.simplified().toStdString();
    edit(tr("Rename region %1").arg(nameOf(m_design, region)), [&](Design& design) {
        for (Region& target : design.regions)
            if (target.id == region) target.name = text == region.value ? std::string{} : text;
    });
}

void DesignModel::setBends(const LinkId& link, std::vector<Point> bends) {
    edit(tr("Lead %1").arg(nameOf(m_design, link)), [&](Design& design) {
        if (Link* target = find_link(design, link)) target->bends = std::move(bends);
    });
}

void DesignModel::align(const std::vector<ComponentId>& components, edits::Alignment alignment) {
    edit(tr("Align %1 components").arg(components.size()),
         [&](Design& design) { edits::align(design, components, alignment); });
}

void DesignModel::distribute(const std::vector<ComponentId>& components, edits::Direction direction) {
    edit(tr("Distribute %1 components").arg(components.size()),
         [&](Design& design) { edits::distribute(design, components, direction); });
}

void DesignModel::tidyUp(const std::vector<ComponentId>& components) {
    edit(tr("Tidy up"), [&](Design& design) { edits::layOutInLayers(design, components); });
}

std::vector<ComponentId> DesignModel::replicate(const ComponentId& component, int copies) {
    std::vector<ComponentId> added;
    if (!edit(tr("Replicate %1").arg(nameOf(m_design, component)),
              [&](Design& design) { added = edits::replicate(design, component, copies); }))
        return {};
    return added;
}

void DesignModel::setNoteText(const NoteId& note, const QString& text) {
    if (text.trimmed().isEmpty()) return remove({{}, {}, {}, {note}});
    edit(tr("Edit note"), [&](Design& design) {
        for (Note& target : design.notes)
            if (target.id == note) target.text = text.toStdString();
    });
}

void DesignModel::setName(const QString& name) {
    edit(tr("Rename design"), [&](Design& design) { design.name = name.toStdString(); });
}

void DesignModel::setWorkload(std::optional<Workload> workload) {
    edit(tr("Change workload"), [&](Design& design) { design.workload = std::move(workload); });
}

void DesignModel::setFaults(std::vector<Fault> faults) {
    edit(tr("Change faults"), [&](Design& design) { design.faults = std::move(faults); });
}

void DesignModel::replace(Design design, const QString& text) {
    edit(text, [&](Design& current) { current = std::move(design); });
}

DesignModel::Gesture::Gesture(DesignModel& model) : m_model(&model), m_before(model.design()) {
    if (m_model->m_gestureDepth++ == 0) ++m_model->m_gesture;
}

DesignModel::Gesture::~Gesture() {
    --m_model->m_gestureDepth;
}

void DesignModel::Gesture::cancel() {
    m_model->replace(m_before, {});
}

} // namespace tiers::studio
