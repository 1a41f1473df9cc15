#pragma once

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/model/design_model.h"
#include "core/document/design_document.h"

#include <QApplication>
#include <QtTest/QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace tiers::studio {

/// A canvas with Users, an API server and a Postgres in a row, not linked, at 100 %.
class CanvasFixture : public testing::Test {
  protected:
    CanvasFixture() {
        users = model.addComponent("users", {0, 0});
        api = model.addComponent("api-server", {288, 0});
        db = model.addComponent("postgres", {576, 0});
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
        view.zoomReset();
        view.centerOn(400, 100);
        view.setFocus();
        model.undoStack().clear();
        initial = bytes();
    }

    std::string bytes() const { return write_design(model.design()); }
    const Design& design() const { return model.design(); }
    const Component& component(const ComponentId& id) const { return *find_component(model.design(), id); }
    ComponentItem& card(const ComponentId& id) const { return *view.canvasScene().card(id); }

    /// Points of the viewport.
    QPoint at(QPointF scene) const { return view.mapFromScene(scene); }
    QPoint centre(const ComponentId& id) const { return at(card(id).card().center()); }
    QPoint port(const ComponentId& id, CardSide side) const { return at(portAt(card(id).card(), side)); }

    void press(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void moveTo(QPoint point) { QTest::mouseMove(view.viewport(), point); }
    void release(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    /// Press, move in steps, release: as a hand does.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        moveTo(from);
        press(from, modifiers);
        for (int step = 1; step <= 4; ++step) moveTo(from + (to - from) * step / 4);
        release(to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    /// One step more than before, and undo and redo lead back and forth between the same bytes.
    void expectOneStep(int stepsBefore = 0) {
        ASSERT_EQ(model.undoStack().count(), stepsBefore + 1);
        const std::string after = bytes();
        model.undoStack().undo();
        const std::string before = bytes();
        EXPECT_NE(before, after);
        if (stepsBefore == 0) {
            EXPECT_EQ(before, initial);
        }
        model.undoStack().redo();
        EXPECT_EQ(bytes(), after);
    }

    DesignModel model;
    CanvasView view{model};
    ComponentId users;
    ComponentId api;
    ComponentId db;
    std::string initial;
};

} // namespace tiers::studio
