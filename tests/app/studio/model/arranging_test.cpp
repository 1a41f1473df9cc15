#include "app/studio/model/arrange.h"
#include "app/studio/model/card_size.h"
#include "app/studio/model/design_integrity.h"
#include "app/studio/model/layered_layout.h"
#include "app/studio/model/replicate.h"
#include "core/catalog/link_kind.h"
#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tiers::studio {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Component at(const char* id, double x, double y, const char* kind = "api-server") {
    Component component;
    component.id = ComponentId{id};
    component.kind = kind;
    component.position = {x, y};
    return component;
}

Link between(const char* from, const char* to) {
    return {LinkId{std::string(from) + "-" + to}, ComponentId{from}, ComponentId{to}};
}

std::vector<ComponentId> all(const Design& design) {
    std::vector<ComponentId> ids;
    for (const Component& component : design.components) ids.push_back(component.id);
    return ids;
}

bool overlap(const Component& a, const Component& b) {
    return std::abs(a.position.x - b.position.x) < cardWidth && std::abs(a.position.y - b.position.y) < cardHeight;
}

TEST(AligningTest, EachAlignmentPutsAllOnOneLine) {
    using edits::Alignment;
    const Design design{.components = {at("a", 0, 10), at("b", 100, 50), at("c", 60, 90)}};
    const auto aligned = [&](Alignment alignment) {
        Design copy = design;
        edits::align(copy, all(copy), alignment);
        return copy;
    };
    for (const Component& each : aligned(Alignment::Left).components) EXPECT_EQ(each.position.x, 0);
    for (const Component& each : aligned(Alignment::Centre).components) EXPECT_EQ(each.position.x, 50);
    for (const Component& each : aligned(Alignment::Right).components) EXPECT_EQ(each.position.x, 100);
    for (const Component& each : aligned(Alignment::Top).components) EXPECT_EQ(each.position.y, 10);
    for (const Component& each : aligned(Alignment::Middle).components) EXPECT_EQ(each.position.y, 50);
    for (const Component& each : aligned(Alignment::Bottom).components) EXPECT_EQ(each.position.y, 90);
}

TEST(DistributingTest, TheOutermostStayAndTwoAreLeftAlone) {
    Design design{.components = {at("a", 0, 0), at("b", 10, 0), at("c", 600, 0), at("d", 300, 0)}};
    edits::distribute(design, all(design), edits::Direction::Across);
    EXPECT_EQ(design.components[1].position.x, 200);
    EXPECT_EQ(design.components[3].position.x, 400);
    EXPECT_EQ(design.components[2].position.x, 600);
    Design two{.components = {at("a", 0, 0), at("b", 10, 0)}};
    const Design before = two;
    edits::distribute(two, all(two), edits::Direction::Across);
    EXPECT_EQ(two, before);
}

TEST(ReplicatingTest, CopiesHaveLinksOfTheirOwnAndTheRegionGrows) {
    Design design{.regions = {{"us", "us-east", {0, 0, 900, 200}}},
                  .components = {at("u", 0, 60, "users"), at("a", 300, 60), at("d", 600, 60, "postgres")},
                  .links = {between("u", "a"), between("a", "d")}};
    for (Component& component : design.components) component.region = RegionId{"us"};
    design.links[1].parameters.emplace("pool_size", 20.0);
    const auto added = edits::replicate(design, "a", 3);
    ASSERT_THAT(added, SizeIs(3));
    EXPECT_THAT(design.links, SizeIs(8));
    EXPECT_THAT(integrityProblems(design), IsEmpty());
    for (const ComponentId& id : added) {
        const Component& copy = *find_component(design, id);
        EXPECT_EQ(copy.region, RegionId{"us"});
        EXPECT_LE(copy.position.y + cardHeight, design.regions[0].frame.y + design.regions[0].frame.height);
    }
    EXPECT_EQ(design.links.back().parameters, design.links[1].parameters);
}

TEST(LayeredLayoutTest, CyclesAndStrayCardsFindAPlace) {
    Design design{.components = {at("a", 0, 0), at("b", 0, 0), at("c", 0, 0), at("stray", 0, 0)},
                  .links = {between("a", "b"), between("b", "c"), between("c", "a")}};
    edits::layOutInLayers(design, {});
    for (std::size_t i = 0; i < design.components.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(design.components[i], design.components[j]));
}

TEST(LayeredLayoutTest, ParallelWaysDoNotCross) {
    // Two chains whose order is mixed up in the document.
    Design design{.components = {at("a1", 0, 0), at("b1", 0, 100), at("b2", 300, 0), at("a2", 300, 100),
                                 at("a3", 600, 100), at("b3", 600, 0)},
                  .links = {between("a1", "a2"), between("a2", "a3"), between("b1", "b2"), between("b2", "b3")}};
    edits::layOutInLayers(design, {});
    const auto y = [&](const char* id) { return find_component(design, ComponentId{id})->position.y; };
    EXPECT_EQ(y("a1") < y("b1"), y("a2") < y("b2"));
    EXPECT_EQ(y("a2") < y("b2"), y("a3") < y("b3"));
    EXPECT_EQ(y("a1"), y("a3")) << "a chain is straight";
}

TEST(LayeredLayoutTest, OnlyTheChosenMoveAndFramesStay) {
    Design design{.regions = {{"us", "us-east", {0, 0, 500, 500}}},
                  .components = {at("a", 0, 0), at("b", 0, 40), at("c", 700, 700)},
                  .links = {between("a", "b"), between("b", "c")}};
    const Component c = design.components[2];
    const Frame frame = design.regions[0].frame;
    const std::vector<ComponentId> chosen{"a", "b"};
    edits::layOutInLayers(design, chosen);
    EXPECT_EQ(design.components[2], c);
    EXPECT_EQ(design.regions[0].frame, frame);
    EXPECT_LT(design.components[0].position.x, design.components[1].position.x);
}

TEST(LayeredLayoutTest, RandomDesignsKeepTheirRegionsAndOverlapNowhere) {
    constexpr unsigned seed = 7;
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int round = 0; round < 60; ++round) {
        Design design;
        const int regions = below(4);
        for (int i = 0; i < regions; ++i)
            design.regions.push_back({RegionId{"r" + std::to_string(i)}, "us-east", {0, 600.0 * i, 900, 500}});
        const int count = 2 + below(30);
        for (int i = 0; i < count; ++i) {
            Component component = at(("c" + std::to_string(i)).c_str(), below(900), below(900));
            if (regions > 0 && below(3) > 0)
                component.region = design.regions[static_cast<std::size_t>(below(regions))].id;
            design.components.push_back(std::move(component));
        }
        for (int i = 0; i < 2 * count; ++i) {
            const std::string from = "c" + std::to_string(below(count)), to = "c" + std::to_string(below(count));
            const Link link = between(from.c_str(), to.c_str());
            if (from != to && !find_link(design, link.id)) design.links.push_back(link);
        }
        const Design before = design;
        edits::layOutInLayers(design, {});
        for (std::size_t i = 0; i < design.components.size(); ++i) {
            const Component& card = design.components[i];
            EXPECT_EQ(card.region, before.components[i].region);
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(overlap(card, design.components[j])) << "seed " << seed << ", round " << round;
            for (const Region& region : design.regions) {
                const bool holds = std::ranges::any_of(design.components,
                                                       [&](const Component& each) { return each.region == region.id; });
                if (!holds) continue;
                const Point middle = cardCentre(card.position);
                const Frame& f = region.frame;
                const bool inside =
                    middle.x > f.x && middle.x < f.x + f.width && middle.y > f.y && middle.y < f.y + f.height;
                EXPECT_EQ(inside, card.region == region.id)
                    << "seed " << seed << ", round " << round << ", " << card.id.value << " and " << region.id.value;
            }
        }
    }
}

} // namespace
} // namespace tiers::studio
