#include "app/studio/canvas/card_painter.h"
#include "app/studio/canvas/card_picture.h"
#include "app/studio/canvas/small_words.h"

#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

CardContent contentOf(const char* kind, Parameters parameters = {}) {
    Component component;
    component.id = kind;
    component.kind = kind;
    component.parameters = std::move(parameters);
    return cardContent(component);
}

QImage painted(const CardContent& content, const CardState& state, double detail) {
    QImage image(240, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(20, 20);
    paintCard(painter, content, state, detail);
    return image;
}

TEST(CardContentTest, SaysWhatMattersOfEachKind) {
    EXPECT_EQ(contentOf("api-server", {{"instances", 3.0}, {"cores", 4.0}, {"workers", 32.0}}).details,
              (QStringList{"3 × 4 cores", "32 workers"}));
    EXPECT_EQ(contentOf("postgres", {{"cores", 1.0}, {"max_connections", 20.0}}).details,
              (QStringList{"1 core", "20 connections"}));
    EXPECT_EQ(contentOf("redis", {{"memory", std::string("4 GiB")}}).details, (QStringList{"4 GiB", "LRU"}));
    EXPECT_EQ(contentOf("redis", {{"eviction", std::string("none")}}).details.last(), "evicts nothing");
}

TEST(CardContentTest, EveryKindHasANameAndSomethingToSay) {
    for (const KindSpec& kind : all_kinds()) {
        const CardContent content = contentOf(kind.name.c_str());
        EXPECT_EQ(content.name.toStdString(), kind.title);
        EXPECT_FALSE(content.details.isEmpty()) << kind.name;
    }
}

TEST(CardContentTest, UnknownKindIsSaidToBeUnknown) {
    const CardContent content = contentOf("teapot");
    EXPECT_EQ(content.kind, nullptr);
    EXPECT_TRUE(content.details.first().contains("teapot"));
}

TEST(CardPainterTest, SmallerScalesPaintLess) {
    const CardContent content = contentOf("api-server");
    EXPECT_NE(painted(content, {}, 1), painted(content, {}, 0.5));
    EXPECT_NE(painted(content, {}, 0.5), painted(content, {}, 0.3));
    EXPECT_NE(painted(content, {}, 0.3), painted(content, {}, 0.1));
    EXPECT_EQ(painted(content, {}, 1), painted(content, {}, 0.8));
}

TEST(CardPainterTest, EveryStateLooksDifferent) {
    const CardContent content = contentOf("api-server");
    const QImage calm = painted(content, {}, 1);
    ComponentFigures figures{.utilization = 0.4, .queue = 3, .instances = {0.4F, 0.5F, -1.0F}};
    ComponentFigures failing = figures;
    failing.condition = Condition::Failing;
    failing.state = "saturated";
    const std::vector<CardState> states{{.selected = true},           {.faded = true},
                                        {.finding = Severity::Error}, {.hovered = true, .target = true},
                                        {.figures = &figures},        {.figures = &failing}};
    for (std::size_t i = 0; i < states.size(); ++i) EXPECT_NE(painted(content, states[i], 1), calm) << i;
    EXPECT_NE(painted(content, states[4], 0.1), painted(content, states[5], 0.1)) << "state shows from afar";
}

TEST(CardPainterTest, NothingIsPaintedFarOutsideTheCard) {
    ComponentFigures figures{.utilization = 1, .queue = 1e9, .instances = std::vector<float>(100, 0.5F)};
    figures.state = "a very long word about what is wrong";
    figures.hitRatio = 0.5;
    figures.condition = Condition::Failing;
    CardContent content = contentOf("redis");
    content.name = QString(200, 'W');
    content.details = {QString(200, 'W')};
    const QImage image = painted(content, {.selected = true, .focused = true, .figures = &figures}, 1);
    for (int x = 0; x < image.width(); ++x) EXPECT_EQ(image.pixelColor(x, 8).alpha(), 0);
    for (int y = 0; y < image.height(); ++y) {
        EXPECT_EQ(image.pixelColor(8, y).alpha(), 0);
        EXPECT_EQ(image.pixelColor(static_cast<int>(cardRect().width()) + 32, y).alpha(), 0);
    }
}

TEST(CardPictureTest, IsPaintedAnewWhenTheCardLooksOtherwiseOnly) {
    const CardContent content = contentOf("api-server");
    QImage image(240, 120, QImage::Format_ARGB32_Premultiplied);
    CardPicture picture;
    int paintings = 0;
    const auto draw = [&](const CardLook& look, bool hurried = false) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.translate(20.3, 19.8); // on whole pixels nevertheless
        picture.draw(painter, cardRect().adjusted(-8, -8, 8, 8), look, hurried, [&](QPainter& into) {
            ++paintings;
            paintCard(into, content, {}, look.detail);
        });
        return paintings;
    };
    const CardLook look{.detail = 1, .ratio = 1};
    EXPECT_EQ(draw(look), 1);
    EXPECT_EQ(image, painted(content, {}, 1)) << "the copy is what is painted";
    EXPECT_EQ(draw(look), 1);
    EXPECT_EQ(image, painted(content, {}, 1));
    CardLook closer = look;
    closer.detail = 1.5;
    EXPECT_EQ(draw(closer, true), 1) << "in a hurry one of about this scale will do";
    EXPECT_EQ(draw(closer), 2);
    CardLook selected = closer;
    selected.selected = true;
    EXPECT_EQ(draw(selected, true), 3) << "but not one that tells something else";
    picture.forget();
    EXPECT_EQ(draw(selected), 4);
}

QImage paintedAtScale(const CardContent& content, const CardState& state, double detail) {
    QImage image(240, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(40, 20);
    painter.scale(detail, detail);
    paintCard(painter, content, state, detail);
    return image;
}

TEST(SmallCardTest, KeepsItsNameAndItsState) {
    CardContent one = contentOf("api-server");
    one.name = "Orders";
    CardContent other = one;
    other.name = "Photos";
    ComponentFigures figures{.utilization = 0.4};
    ComponentFigures down = figures;
    down.state = "down";
    for (const double detail : {0.7, 0.5, 0.41, 0.35, 0.3})
        EXPECT_NE(paintedAtScale(one, {}, detail), paintedAtScale(other, {}, detail)) << detail;
    for (const double detail : {0.7, 0.5, 0.41})
        EXPECT_NE(paintedAtScale(one, {.figures = &figures}, detail), paintedAtScale(one, {.figures = &down}, detail))
            << detail;
    EXPECT_EQ(paintedAtScale(one, {}, 0.25), paintedAtScale(other, {}, 0.25)) << "no room for words";
}

TEST(SmallCardTest, ANameBreaksBetweenItsWordsAndAtItsHyphens) {
    for (const QChar between : {QChar(' '), QChar('-')}) {
        CardContent one = contentOf("load-balancer");
        one.name = QStringLiteral("Shopping") + between + QStringLiteral("Router");
        CardContent other = one;
        other.name.back() = QChar('s');
        EXPECT_NE(paintedAtScale(one, {}, 0.41), paintedAtScale(other, {}, 0.41)) << "the last letter shows";
    }
}

TEST(SmallCardTest, ALongNameStaysInside) {
    CardContent content = contentOf("api-server");
    content.name = QString(40, 'W') + ' ' + QString(40, 'W');
    const QImage image = paintedAtScale(content, {}, 0.5);
    const auto right = static_cast<int>(40 + cardRect().width() / 2);
    for (int y = 0; y < image.height(); ++y)
        for (int x = right + 2; x < image.width(); ++x) ASSERT_EQ(image.pixelColor(x, y).alpha(), 0) << x << ' ' << y;
}

TEST(SmallCardTest, ANameGoesBeforeAFigureThatTheBarTellsToo) {
    CardContent one = contentOf("load-balancer");
    one.name = "Load balancer a";
    CardContent other = one;
    other.name = "Load balancer b";
    ComponentFigures figures{.utilization = 0.1};
    EXPECT_NE(paintedAtScale(one, {.figures = &figures}, 0.45), paintedAtScale(other, {.figures = &figures}, 0.45));
}

TEST(SmallCardTest, WhatIsWrongIsSaidToItsLastLetter) {
    const CardContent content = contentOf("api-server");
    ComponentFigures one{.state = "1 of 3 dow", .condition = Condition::Strained};
    ComponentFigures other = one;
    other.state = "1 of 3 dov";
    EXPECT_NE(paintedAtScale(content, {.figures = &one}, 0.43), paintedAtScale(content, {.figures = &other}, 0.43));
}

TEST(SmallCardTest, EachOfAFewInstancesIsSeen) {
    const CardContent content = contentOf("api-server");
    ComponentFigures fine{.utilization = 0.1, .instances = {0.1F, 0.1F, 0.1F, 0.1F}};
    ComponentFigures struck = fine;
    struck.instances.back() = -1;
    EXPECT_NE(paintedAtScale(content, {.figures = &fine}, 0.5), paintedAtScale(content, {.figures = &struck}, 0.5));
}

TEST(SmallCardTest, WordsAreAsLargeOnTheScreenAsAtFullSize) {
    EXPECT_DOUBLE_EQ(wordScale(1), 1);
    EXPECT_DOUBLE_EQ(wordScale(2), 1) << "and grow with what is looked at closely";
    EXPECT_DOUBLE_EQ(wordScale(0.5), 2);
}

} // namespace
} // namespace tiers::studio
