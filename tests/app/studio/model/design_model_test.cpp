#include "app/studio/model/card_size.h"
#include "app/studio/model/design_fragment.h"
#include "app/studio/model/design_integrity.h"
#include "app/studio/model/design_model.h"
#include "core/document/design_document.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace tiers::studio {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Users → API server → Postgres.
class DesignModelTest : public testing::Test {
  protected:
    DesignModelTest()
        : users(model.addComponent("users", {0, 0})),
          api(model.addComponent("api-server", {240, 0})),
          db(model.addComponent("postgres", {480, 0})),
          usersToApi(model.connectComponents(users, api)),
          apiToDb(model.connectComponents(api, db)) {}

    const Component& component(const ComponentId& id) const { return *find_component(model.design(), id); }

    DesignModel model;
    ComponentId users;
    ComponentId api;
    ComponentId db;
    LinkId usersToApi;
    LinkId apiToDb;
};

TEST_F(DesignModelTest, NewThingsGetReadableIds) {
    EXPECT_EQ(api, ComponentId{"api-server"});
    EXPECT_EQ(model.addComponent("api-server", {}), ComponentId{"api-server-2"});
    EXPECT_EQ(model.addComponent("api-server", {}), ComponentId{"api-server-3"});
    EXPECT_EQ(apiToDb, LinkId{"api-server-postgres"});
    EXPECT_EQ(model.addNote({}, "n"), NoteId{"note"});
    EXPECT_EQ(model.addRegion("us-east", {0, 0, 100, 100}), RegionId{"us-east"});
}

TEST_F(DesignModelTest, EachEditIsOneStepThatNamesTheAction) {
    const int before = model.undoStack().count();
    model.moveComponents({users, api, db}, {8, 0});
    EXPECT_EQ(model.undoStack().count(), before + 1);
    EXPECT_EQ(model.undoStack().undoText(), "Move 3 components");
    model.moveComponents({db}, {8, 0});
    EXPECT_EQ(model.undoStack().undoText(), "Move Postgres");
    model.rename(db, "Orders");
    EXPECT_EQ(model.undoStack().undoText(), "Rename Postgres");
    model.remove({}, {apiToDb});
    EXPECT_EQ(model.undoStack().undoText(), "Remove API server → Orders");
}

TEST_F(DesignModelTest, EditThatChangesNothingLeavesNoStep) {
    const int before = model.undoStack().count();
    model.moveComponents({users}, {0, 0});
    model.rename(users, "");
    model.setParameter(api, "instances", std::nullopt);
    model.setName(QString::fromStdString(model.design().name));
    model.remove({}, {LinkId{"no-such-link"}});
    EXPECT_EQ(model.undoStack().count(), before);
}

TEST_F(DesignModelTest, EditsOfOneGestureAreOneStep) {
    const Point start = component(db).position;
    const int before = model.undoStack().count();
    {
        DesignModel::Gesture gesture(model);
        for (int step = 0; step < 5; ++step) model.moveComponents({db}, {8, 0});
    }
    {
        DesignModel::Gesture gesture(model);
        model.moveComponents({db}, {8, 0});
    }
    EXPECT_EQ(model.undoStack().count(), before + 2);
    model.undoStack().undo();
    EXPECT_EQ(component(db).position.x, start.x + 40);
    model.undoStack().undo();
    EXPECT_EQ(component(db).position, start);
}

TEST_F(DesignModelTest, GestureThatComesBackLeavesNoStep) {
    const int before = model.undoStack().count();
    DesignModel::Gesture gesture(model);
    model.moveComponents({db}, {8, 0});
    model.moveComponents({db}, {-8, 0});
    EXPECT_EQ(model.undoStack().count(), before);
}

TEST_F(DesignModelTest, CancelledGestureTakesEverythingBack) {
    const Design before = model.design();
    const int steps = model.undoStack().count();
    DesignModel::Gesture gesture(model);
    model.moveComponents({db, api}, {80, 0});
    model.remove({users}, {});
    gesture.cancel();
    EXPECT_EQ(model.design(), before);
    EXPECT_EQ(model.undoStack().count(), steps);
}

TEST_F(DesignModelTest, RefusedLinkHasAReasonAndLeavesNothing) {
    const Design before = model.design();
    EXPECT_TRUE(model.whyNotConnected(users, model.addComponent("api-server", {})).isEmpty());
    model.undoStack().undo();
    EXPECT_FALSE(model.whyNotConnected(db, users).isEmpty());
    EXPECT_TRUE(model.connectComponents(db, users).empty());
    EXPECT_TRUE(model.connectComponents(api, api).empty());
    EXPECT_TRUE(model.connectComponents(api, db).empty()) << "a second copy of a link";
    EXPECT_TRUE(model.addConnected(db, "users", {}).empty());
    EXPECT_EQ(model.design(), before);
}

TEST_F(DesignModelTest, AddedComponentAndItsLinkAreOneStep) {
    const Design before = model.design();
    const ComponentId cache = model.addConnected(api, "redis", {480, 160});
    EXPECT_EQ(model.design().links.back().to, cache);
    model.undoStack().undo();
    EXPECT_EQ(model.design(), before);
}

TEST_F(DesignModelTest, RemovingAComponentTakesWhatHangsOnIt) {
    Fault fault;
    fault.target = apiToDb.value;
    model.setFaults({fault});
    Workload workload;
    workload.classes.resize(1);
    workload.classes[0].times[db] = Quantity<Distribution>{Distribution{Constant{}}};
    model.setWorkload(workload);
    const Design before = model.design();

    model.remove({db}, {});
    EXPECT_THAT(integrityProblems(model.design()), IsEmpty());
    EXPECT_EQ(model.design().links.size(), 1U);
    EXPECT_THAT(model.design().faults, IsEmpty());
    EXPECT_TRUE(model.design().workload->classes[0].times.empty());
    model.undoStack().undo();
    EXPECT_EQ(model.design(), before);
}

TEST_F(DesignModelTest, RemovingARegionKeepsItsComponents) {
    const RegionId region = model.addRegion("us-east", {-20, -20, 300, 300});
    model.setRegion(db, region);
    model.remove({{}, {}, {region}, {}});
    EXPECT_EQ(component(db).region, std::nullopt);
    EXPECT_THAT(integrityProblems(model.design()), IsEmpty());
}

TEST_F(DesignModelTest, CrossingABorderJoinsAndLeaves) {
    const RegionId region = model.addRegion("eu", {0, 200, 400, 300});
    model.moveComponents({api}, {-200, 250});
    EXPECT_EQ(component(api).region, region);
    model.moveComponents({api}, {8, 8});
    EXPECT_EQ(component(api).region, region);
    model.moveComponents({api}, {600, 0});
    EXPECT_EQ(component(api).region, std::nullopt);
    EXPECT_EQ(component(model.addComponent("redis", {50, 300})).region, region);
}

TEST_F(DesignModelTest, RegionSetByHandStaysWhileNoBorderIsCrossed) {
    const RegionId region = model.addRegion("eu", {0, 2000, 400, 300});
    model.setRegion(api, region);
    model.moveComponents({api}, {8, 0});
    EXPECT_EQ(component(api).region, region);
}

TEST_F(DesignModelTest, MovedRegionTakesItsComponentsAlong) {
    const RegionId region = model.addRegion("eu", {0, 200, 400, 300});
    model.moveComponents({api}, {-200, 250});
    const Point before = component(api).position;
    model.move({{}, {}, {region}, {}}, {16, 24});
    EXPECT_EQ(component(api).position, (Point{before.x + 16, before.y + 24}));
    EXPECT_EQ(component(api).region, region);
    EXPECT_EQ(model.design().regions[0].frame, (Frame{16, 224, 400, 300}));
}

TEST_F(DesignModelTest, NameEqualToTheTitleIsNoNameOfItsOwn) {
    model.rename(api, "  Shop   API ");
    EXPECT_EQ(component(api).name, "Shop API");
    model.rename(api, "API server");
    EXPECT_EQ(component(api).name, "");
}

TEST_F(DesignModelTest, ParametersAreSetAndFallBack) {
    model.setParameter(api, "instances", 4.0);
    EXPECT_EQ(component(api).parameters.at("instances"), ParameterValue{4.0});
    EXPECT_EQ(model.undoStack().undoText(), "Set Instances of API server");
    model.setParameter(apiToDb, "timeout", std::string{"1 s"});
    EXPECT_EQ(find_link(model.design(), apiToDb)->parameters.at("timeout"), ParameterValue{std::string{"1 s"}});
    model.setParameter(api, "instances", std::nullopt);
    EXPECT_FALSE(component(api).parameters.contains("instances"));
}

TEST_F(DesignModelTest, EmptiedNoteIsRemoved) {
    const NoteId note = model.addNote({0, 0}, "Friday peak");
    model.setNoteText(note, "  ");
    EXPECT_THAT(model.design().notes, IsEmpty());
}

TEST_F(DesignModelTest, FragmentKeepsOnlyLinksWithBothEnds) {
    const Design fragment = fragmentOf(model.design(), {{api, db}, {usersToApi}, {}, {}});
    EXPECT_EQ(fragment.components.size(), 2U);
    ASSERT_EQ(fragment.links.size(), 1U);
    EXPECT_EQ(fragment.links[0].id, apiToDb);
}

TEST_F(DesignModelTest, InsertedFragmentGetsFreshIds) {
    const Design fragment = fragmentOf(model.design(), {{api, db}, {}, {}, {}});
    const Selection added = model.insertFragment(fragment, {24, 24}, "Paste 2 components");
    EXPECT_THAT(added.components, ElementsAre(ComponentId{"api-server-2"}, ComponentId{"postgres-2"}));
    EXPECT_THAT(added.links, ElementsAre(LinkId{"api-server-2-postgres-2"}));
    EXPECT_THAT(integrityProblems(model.design()), IsEmpty());
    EXPECT_EQ(component(added.components[0]).position, (Point{264, 24}));
    EXPECT_EQ(model.undoStack().undoText(), "Paste 2 components");
}

TEST_F(DesignModelTest, ReplacingTheDesignCanBeUndone) {
    const Design before = model.design();
    model.replace(Design{}, "Place the starter");
    EXPECT_THAT(model.design().components, IsEmpty());
    model.undoStack().undo();
    EXPECT_EQ(model.design(), before);
}

TEST_F(DesignModelTest, LoadingForgetsTheSteps) {
    QSignalSpy spy(&model, &DesignModel::changed);
    model.load(Design{});
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(model.undoStack().count(), 0);
    EXPECT_TRUE(model.undoStack().isClean());
}

TEST_F(DesignModelTest, ChangesTellPartsAndThings) {
    std::vector<DesignChange> changes;
    QObject::connect(&model, &DesignModel::changed, &model,
                     [&changes](const DesignChange& change) { changes.push_back(change); });
    model.moveComponents({api}, {8, 0});
    model.rename(db, "Orders");
    model.setParameter(api, "instances", 2.0);
    model.remove({}, {apiToDb});
    model.setWorkload(Workload{});
    ASSERT_EQ(changes.size(), 5U);
    EXPECT_EQ(changes[0].parts, DesignChange::Geometry);
    EXPECT_THAT(changes[0].things.components, ElementsAre(api));
    EXPECT_EQ(changes[1].parts, DesignChange::Names);
    EXPECT_EQ(changes[2].parts, DesignChange::Parameters);
    EXPECT_EQ(changes[3].parts, DesignChange::Structure);
    EXPECT_THAT(changes[3].things.links, ElementsAre(apiToDb));
    EXPECT_EQ(changes[4].parts, DesignChange::Workload);
}

TEST_F(DesignModelTest, NothingIsAddedThatADocumentCouldNotHold) {
    Design full;
    for (int i = 0; i < 2000; ++i) {
        Component component;
        component.id = ComponentId("c" + std::to_string(i));
        component.kind = "service";
        full.components.push_back(std::move(component));
    }
    model.load(full);
    QStringList told;
    QObject::connect(&model, &DesignModel::refused, &model, [&](const QString& why) { told << why; });
    EXPECT_TRUE(model.addComponent("service", {0, 0}).empty());
    EXPECT_TRUE(model.insertFragment(full, {8, 8}, "Paste").empty());
    EXPECT_TRUE(model.replicate(ComponentId("c0"), 3).empty());
    EXPECT_EQ(model.design(), full);
    EXPECT_EQ(told.size(), 3);
    EXPECT_TRUE(told.front().contains("2000")) << told.front().toStdString();
    EXPECT_EQ(model.undoStack().count(), 0);

    model.remove({{ComponentId("c1999")}, {}, {}, {}});
    EXPECT_FALSE(model.addComponent("service", {0, 0}).empty()) << "now there is room";
}

TEST(ShippedDesigns, AreSound) {
    int designs = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(TIERS_SOURCE_DIR "/challenges")) {
        if (file.path().extension() != ".tiers") continue;
        std::ifstream stream(file.path());
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        const auto design = read_design(text);
        ASSERT_TRUE(design.value) << file.path();
        EXPECT_THAT(integrityProblems(*design.value), IsEmpty()) << file.path();
        ++designs;
    }
    EXPECT_GE(designs, 40);
}

TEST_F(DesignModelTest, ABorderThatGoesOverAComponentTakesItInAndLeavesItOut) {
    const Point place = component(api).position;
    const QRectF around(place.x - 20, place.y - 60, 240, 180);
    const RegionId region = model.addRegion("eu", around);
    EXPECT_EQ(component(api).region, region) << "what stands in the frame joins";
    model.undoStack().undo();
    EXPECT_EQ(component(api).region, std::nullopt) << "in the same step";
    model.undoStack().redo();
    model.setRegionFrame(region, around.translated(0, 400));
    EXPECT_EQ(component(api).region, std::nullopt);
    model.setRegionFrame(region, around);
    EXPECT_EQ(component(api).region, region);
}

TEST_F(DesignModelTest, AMoveIsNamedByWhatMovesNotByTheLinksBetween) {
    model.move({{users, api, db}, {usersToApi, apiToDb}, {}, {}}, {8, 0});
    EXPECT_EQ(model.undoStack().undoText(), "Move 3 components");
    model.move({{api}, {apiToDb}, {}, {}}, {8, 0});
    EXPECT_EQ(model.undoStack().undoText(), "Move API server");
}

} // namespace
} // namespace tiers::studio
