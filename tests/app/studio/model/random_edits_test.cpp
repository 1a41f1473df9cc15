#include "app/studio/model/design_fragment.h"
#include "app/studio/model/design_integrity.h"
#include "app/studio/model/design_model.h"
#include "core/catalog/kind.h"
#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace tiers::studio {
namespace {

/// Does one random edit after another, as a person with no plan would.
class RandomEditor {
  public:
    RandomEditor(DesignModel& model, unsigned seed) : m_model(model), m_random(seed) {}

    void edit() {
        switch (pick(16)) {
        case 0:
        case 1:
        case 2: m_model.addComponent(anyKind(), anyPlace()); return;
        case 3:
        case 4:
        case 5: m_model.connectComponents(anyComponent(), anyComponent()); return;
        case 6: m_model.addConnected(anyComponent(), anyKind(), anyPlace()); return;
        case 7: m_model.move(anySelection(), anyPlace()); return;
        case 8: drag(); return;
        case 9: m_model.remove(anySelection()); return;
        case 10: m_model.rename(anyComponent(), QString("Name %1").arg(pick(5))); return;
        case 11:
            m_model.setParameter(anyComponent(), "instances",
                                 pick(3) == 0 ? std::nullopt : std::optional<ParameterValue>{1.0 + pick(8)});
            return;
        case 12: m_model.addRegion("us-east", {anyPlace(), QSizeF(400, 300)}); return;
        case 13: regionEdit(); return;
        case 14: m_model.insertFragment(fragmentOf(m_model.design(), anySelection()), {24, 24}, "Paste"); return;
        case 15: noteEdit(); return;
        }
    }

  private:
    int pick(int count) { return std::uniform_int_distribution<>{0, count - 1}(m_random); }

    QPointF anyPlace() { return QPointF(8.0 * (pick(200) - 100), 8.0 * (pick(200) - 100)); }

    QString anyKind() {
        const auto kinds = all_kinds();
        return QString::fromStdString(kinds[static_cast<std::size_t>(pick(static_cast<int>(kinds.size())))].name);
    }

    template <class Thing> auto anyOf(const std::vector<Thing>& things) -> decltype(Thing::id) {
        if (things.empty()) return {};
        return things[static_cast<std::size_t>(pick(static_cast<int>(things.size())))].id;
    }

    ComponentId anyComponent() { return anyOf(m_model.design().components); }

    Selection anySelection() {
        Selection things;
        for (const Component& component : m_model.design().components)
            if (pick(6) == 0) things.components.push_back(component.id);
        if (pick(2) == 0) things.links.push_back(anyOf(m_model.design().links));
        if (pick(3) == 0) things.regions.push_back(anyOf(m_model.design().regions));
        if (pick(3) == 0) things.notes.push_back(anyOf(m_model.design().notes));
        return things;
    }

    void drag() {
        DesignModel::Gesture gesture(m_model);
        const Selection things = anySelection();
        for (int step = pick(6); step >= 0; --step) m_model.move(things, {8.0 * (pick(9) - 4), 8});
        if (pick(3) == 0) gesture.cancel();
    }

    void regionEdit() {
        const RegionId region = anyOf(m_model.design().regions);
        if (pick(2) == 0)
            m_model.setRegionFrame(region, {anyPlace(), QSizeF(200 + 8.0 * pick(40), 200)});
        else
            m_model.setRegionLocation(region, "eu-west");
    }

    void noteEdit() {
        if (pick(2) == 0)
            m_model.addNote(anyPlace(), "A note");
        else
            m_model.setNoteText(anyOf(m_model.design().notes), pick(2) == 0 ? "" : "Another text");
    }

    DesignModel& m_model;
    std::mt19937 m_random;
};

class RandomEditsTest : public testing::TestWithParam<unsigned> {};

TEST_P(RandomEditsTest, UndoAllAndRedoAllGiveTheSameBytes) {
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    DesignModel model;
    model.load(Design{});
    const std::string initial = write_design(model.design());
    RandomEditor editor(model, GetParam());
    std::vector<std::string> history{initial};
    for (int step = 0; step < 200; ++step) {
        const int before = model.undoStack().index();
        editor.edit();
        ASSERT_THAT(integrityProblems(model.design()), testing::IsEmpty()) << "after step " << step;
        if (model.undoStack().index() != before) history.push_back(write_design(model.design()));
    }
    ASSERT_GT(history.size(), 100U);
    ASSERT_EQ(static_cast<std::size_t>(model.undoStack().count()), history.size() - 1);

    for (std::size_t step = history.size() - 1; step > 0; --step) {
        model.undoStack().undo();
        ASSERT_EQ(write_design(model.design()), history[step - 1]) << "undo of step " << step;
        ASSERT_THAT(integrityProblems(model.design()), testing::IsEmpty()) << "undo of step " << step;
    }
    for (std::size_t step = 1; step < history.size(); ++step) {
        model.undoStack().redo();
        ASSERT_EQ(write_design(model.design()), history[step]) << "redo of step " << step;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEditsTest, testing::Range(1U, 13U));

} // namespace
} // namespace tiers::studio
