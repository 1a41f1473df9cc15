#include "app/studio/canvas/canvas_accessible.h"

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/empty_canvas.h"
#include "app/studio/words/said.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace tiers::studio {

namespace {

QString tr(const char* text, const char* meaning = nullptr, int count = -1) {
    return QCoreApplication::translate("CanvasAccessible", text, meaning, count);
}

QRectF placeOf(const QGraphicsItem& item) {
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(&item)) return card->card();
    if (const auto* link = qgraphicsitem_cast<const LinkItem*>(&item)) return link->corners().boundingRect();
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(&item)) return region->frame();
    if (const auto* note = qgraphicsitem_cast<const NoteItem*>(&item)) return note->slip().translated(note->pos());
    return {};
}

/// The things of a canvas in the order in which they are told: cards as they are read, then links, regions, notes.
std::vector<QGraphicsItem*> thingsOf(const CanvasView& view) {
    std::vector<QGraphicsItem*> things;
    CanvasScene& scene = view.canvasScene();
    for (ComponentItem* card : scene.cardsInReadingOrder()) things.push_back(card);
    for (const int type : {int{LinkItem::Type}, int{RegionItem::Type}, int{NoteItem::Type}})
        for (QGraphicsItem* item : scene.items(Qt::AscendingOrder))
            if (item->type() == type) things.push_back(item);
    return things;
}

/// A thing on a canvas. It is asked for by its item, which may be gone by then: the canvas is asked first.
class ThingAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    ThingAccessible(CanvasView& view, QGraphicsItem* item) : m_view(&view), m_item(item) {}

    [[nodiscard]] bool isValid() const override {
        if (!m_view) return false;
        const auto things = thingsOf(*m_view);
        return std::ranges::find(things, m_item) != things.end();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return spokenName(*m_view, *m_item);
        if (kind == QAccessible::Description) return spokenDescription(*m_item);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect area = m_view->mapFromScene(placeOf(*m_item)).boundingRect();
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override {
        if (!isValid()) return QAccessible::NoRole;
        switch (m_item->type()) {
        case LinkItem::Type: return QAccessible::Link;
        case RegionItem::Type: return QAccessible::Grouping;
        case NoteItem::Type: return QAccessible::Note;
        default: return QAccessible::ListItem;
        }
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = state.multiSelectable = true;
        if (!isValid()) return state;
        state.selected = m_item->isSelected();
        state.focused = m_item->isSelected() && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->mapToScene(m_view->viewport()->rect()).boundingRect().intersects(placeOf(*m_item));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString&) override {
        if (!isValid()) return;
        m_view->setFocus();
        m_view->canvasScene().selectOnly(m_item);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] const QGraphicsItem* item() const { return m_item; }

  private:
    QPointer<CanvasView> m_view;
    QGraphicsItem* m_item;
};

/// A canvas, with its things as children, and after them the widgets that lie on it.
class CanvasAccessible : public QAccessibleWidget {
  public:
    explicit CanvasAccessible(CanvasView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~CanvasAccessible() override {
        for (const auto& [item, id] : m_ids) QAccessible::deleteAccessibleInterface(id);
    }
    CanvasAccessible(const CanvasAccessible&) = delete;
    CanvasAccessible& operator=(const CanvasAccessible&) = delete;

    [[nodiscard]] int childCount() const override {
        return static_cast<int>(thingsOf(m_view).size()) + static_cast<int>(widgets().size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        const auto things = thingsOf(m_view);
        const auto count = static_cast<int>(things.size());
        if (index < 0) return nullptr;
        if (index < count) return of(things[static_cast<std::size_t>(index)]);
        return QAccessible::queryAccessibleInterface(widgets().value(index - count));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* thing = dynamic_cast<const ThingAccessible*>(child);
        const auto things = thingsOf(m_view);
        if (!thing) {
            const auto widget = widgets().indexOf(child ? qobject_cast<QWidget*>(child->object()) : nullptr);
            return widget < 0 ? -1 : static_cast<int>(things.size()) + static_cast<int>(widget);
        }
        const auto found = std::ranges::find(things, thing->item());
        return found == things.end() ? -1 : static_cast<int>(found - things.begin());
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPointF scene = m_view.mapToScene(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        QGraphicsItem* item = m_view.canvasScene().itemUnder(scene);
        return item ? of(item) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        for (QGraphicsItem* thing : thingsOf(m_view))
            if (thing->isSelected() && m_view.hasFocus()) return of(thing);
        return nullptr;
    }

    void announceArrivals() {
        const auto things = thingsOf(m_view);
        std::erase_if(m_ids, [&](const auto& known) {
            const bool gone = std::ranges::find(things, known.first) == things.end();
            if (gone) QAccessible::deleteAccessibleInterface(known.second);
            return gone;
        });
        for (QGraphicsItem* thing : things)
            if (!m_ids.contains(thing)) announce(*of(thing));
        const QWidgetList shown = widgets();
        for (QWidget* widget : shown)
            if (!m_told.contains(widget)) announce(*QAccessible::queryAccessibleInterface(widget));
        m_told = {shown.begin(), shown.end()};
    }

  private:
    static void announce(QAccessibleInterface& arrived) {
        QAccessibleEvent event(&arrived, QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&event);
    }
    /// Those that lie on the canvas and are to be seen.
    [[nodiscard]] QWidgetList widgets() const {
        QWidgetList shown = m_view.viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        shown.removeIf([](const QWidget* each) { return !each->isVisible(); });
        return shown;
    }
    [[nodiscard]] QAccessibleInterface* of(QGraphicsItem* item) const {
        const auto known = m_ids.find(item);
        if (known != m_ids.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new ThingAccessible(m_view, item);
        m_ids.emplace(item, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    CanvasView& m_view;
    mutable std::map<const QGraphicsItem*, QAccessible::Id> m_ids;
    std::set<const QWidget*> m_told; ///< of the widgets, those that were to be seen when arrivals were told last
};

/// What an empty canvas shows: a child of the canvas itself.
class EmptyCanvasAccessible : public QAccessibleWidget {
  public:
    explicit EmptyCanvasAccessible(EmptyCanvas& widget) : QAccessibleWidget(&widget, QAccessible::Grouping) {}
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(widget()->parentWidget()->parentWidget());
    }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    if (auto* view = qobject_cast<CanvasView*>(object)) return new CanvasAccessible(*view);
    if (auto* empty = qobject_cast<EmptyCanvas*>(object)) return new EmptyCanvasAccessible(*empty);
    return nullptr;
}

QString spokenFigures(const ComponentFigures& figures) {
    QStringList parts;
    if (!figures.state.isEmpty()) parts << figures.state;
    parts << tr("%1 % busy").arg(qRound(figures.utilization * 100));
    if (figures.queue >= 0.5) parts << tr("%1 waiting").arg(qRound(figures.queue));
    if (figures.errorsPerSecond >= 0.5) parts << tr("%n errors a second", nullptr, qRound(figures.errorsPerSecond));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void installCanvasAccessibility() {
    QAccessible::installFactory(make); // a factory that is there already is not added twice
}

QString spokenName(const CanvasView& view, const QGraphicsItem& item) {
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(&item)) return card->content().name;
    if (const auto* link = qgraphicsitem_cast<const LinkItem*>(&item)) return view.tipOf(link->id());
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(&item)) return tr("Region %1").arg(region->title());
    if (const auto* note = qgraphicsitem_cast<const NoteItem*>(&item)) return tr("Note: %1").arg(note->text());
    return {};
}

QString spokenDescription(const QGraphicsItem& item) {
    QStringList parts;
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(&item)) {
        const QString kind = card->content().kind ? catalogText(card->content().kind->title) : tr("unknown kind");
        if (kind != card->content().name) parts << kind;
        parts << card->content().details.join(QStringLiteral(", "));
        if (card->figures()) parts << spokenFigures(*card->figures());
        if (card->finding()) parts << card->findingText();
    } else if (const auto* link = qgraphicsitem_cast<const LinkItem*>(&item)) {
        parts << link->label();
        if (!link->findingText().isEmpty()) parts << link->findingText();
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void announceArrivals(CanvasView& view) {
    if (!QAccessible::isActive()) return;
    if (auto* canvas = dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&view)))
        canvas->announceArrivals();
}

void announceFocus(CanvasView& view) {
    if (!QAccessible::isActive()) return;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* focused = canvas ? canvas->focusChild() : nullptr;
    QAccessibleEvent event(&view, focused ? QAccessible::Focus : QAccessible::SelectionWithin);
    if (focused) event.setChild(canvas->indexOfChild(focused));
    QAccessible::updateAccessibility(&event);
}

void announceAlarm(CanvasView& view, const QGraphicsItem& item) {
    if (!QAccessible::isActive()) return;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    const auto things = thingsOf(view);
    const auto found = std::ranges::find(things, &item);
    if (!canvas || found == things.end()) return;
    QAccessibleEvent event(&view, QAccessible::Alert);
    event.setChild(static_cast<int>(found - things.begin()));
    QAccessible::updateAccessibility(&event);
}

} // namespace tiers::studio
