#include "app/studio/canvas/clipboard.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

Design oneComponent() {
    Design design;
    Component component;
    component.id = "api";
    component.kind = "api-server";
    component.parameters["instances"] = 2.0;
    design.components.push_back(component);
    return design;
}

TEST(ClipboardTest, FragmentComesBackFromOurTypeAndFromText) {
    const auto data = toMimeData(oneComponent());
    EXPECT_EQ(fromMimeData(data.get()), oneComponent());
    QMimeData text;
    text.setText(data->text());
    EXPECT_EQ(fromMimeData(&text), oneComponent());
}

TEST(ClipboardTest, OtherTextIsNoFragment) {
    QMimeData text;
    text.setText("hello tiers.design");
    EXPECT_FALSE(fromMimeData(&text));
    EXPECT_FALSE(fromMimeData(nullptr));
}

} // namespace
} // namespace tiers::studio
