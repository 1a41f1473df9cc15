#include "app/studio/inspector/finding_row.h"
#include "app/studio/inspector/fold_section.h"
#include "app/studio/inspector/inspector_panel.h"
#include "app/studio/inspector/live_summary.h"
#include "app/studio/inspector/parameter_field.h"
#include "app/studio/inspector/workload_form.h"
#include "app/studio/model/design_model.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio {
namespace {

class InspectorPanelTest : public testing::Test {
  protected:
    InspectorPanelTest() {
        m_panel.resize(300, 700);
        m_panel.show();
        m_panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    }

    /// The field of a parameter on the page that is shown, or nullptr.
    [[nodiscard]] QWidget* control(const char* name) const {
        for (auto* found : m_panel.findChildren<QWidget*>(QString(name))) {
            if (found->isVisible()) return found;
        }
        return nullptr;
    }
    void type(const char* name, const QString& text) const {
        auto* line = qobject_cast<QLineEdit*>(control(name));
        ASSERT_NE(line, nullptr) << name;
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QString label(const char* name) const {
        auto* found = qobject_cast<QLabel*>(control(name));
        return found == nullptr ? QString() : found->text();
    }

    DesignModel m_model;
    InspectorPanel m_panel{m_model};
    ComponentId m_api = m_model.addComponent("api-server", {0, 0});
    ComponentId m_database = m_model.addComponent("postgres", {400, 0});
};

TEST_F(InspectorPanelTest, ShowsEveryParameterThatARunActsOnAndNoOther) {
    for (const auto& kind : all_kinds()) {
        if (!kind.simulated) continue;
        const auto id = m_model.addComponent(QString::fromStdString(kind.name), {0, 0});
        m_panel.inspect({.components = {id}, .links = {}, .regions = {}, .notes = {}});
        const auto fields = m_panel.findChildren<ParameterField*>();
        for (const auto& spec : kind.parameters) {
            const bool shown = std::ranges::any_of(
                fields, [&](const ParameterField* field) { return field->spec().name == spec.name; });
            EXPECT_EQ(shown, spec.simulated) << kind.name << "." << spec.name;
        }
    }
}

TEST_F(InspectorPanelTest, EssentialParametersAreAtHandAndTheOthersFolded) {
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    for (const auto* field : m_panel.findChildren<ParameterField*>()) {
        EXPECT_EQ(field->isVisible(), field->spec().topic == Topic::Essential) << field->spec().name;
    }
    for (auto* section : m_panel.findChildren<FoldSection*>()) section->setOpen(true);
    for (const auto* field : m_panel.findChildren<ParameterField*>()) EXPECT_TRUE(field->isVisible());
}

TEST_F(InspectorPanelTest, AChangeIsOneStepThatUndoTakesBack) {
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    const int before = m_model.undoStack().count();
    type("instances", "4");
    EXPECT_EQ(m_model.undoStack().count(), before + 1);
    EXPECT_EQ(find_component(m_model.design(), m_api)->parameters.at("instances"), ParameterValue{4.0});
    m_model.undoStack().undo();
    EXPECT_TRUE(find_component(m_model.design(), m_api)->parameters.empty());
    EXPECT_NE(qobject_cast<QLineEdit*>(control("instances"))->text(), "4") << "the field follows";
}

TEST_F(InspectorPanelTest, ALongNameIsReadFromItsStartWhenTheKeyboardHasLeftIt) {
    m_model.setName("A shop at stage 2 with a name that is much longer than its field");
    auto* line = qobject_cast<QLineEdit*>(control("design-name"));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    ASSERT_GT(line->cursorPosition(), 0);
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_FALSE(line->hasFocus());
    EXPECT_EQ(line->cursorPosition(), 0);
}

TEST_F(InspectorPanelTest, RenamesTheComponent) {
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    type("component-name", "Shop");
    EXPECT_EQ(find_component(m_model.design(), m_api)->name, "Shop");
    EXPECT_TRUE(m_model.undoStack().canUndo());
}

TEST_F(InspectorPanelTest, CostFollowsTheInstances) {
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    const QString before = label("component-cost");
    EXPECT_TRUE(before.contains("USD a month")) << before.toStdString();
    type("instances", "10");
    EXPECT_NE(label("component-cost"), before);
}

TEST_F(InspectorPanelTest, SeveralOfOneKindAreCountedAndChangedTogether) {
    const auto second = m_model.addComponent("api-server", {0, 200});
    m_panel.inspect({.components = {m_api, second}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_EQ(label("component-count"), "2 components");
    type("instances", "3");
    EXPECT_EQ(find_component(m_model.design(), m_api)->parameters.at("instances"), ParameterValue{3.0});
    EXPECT_EQ(find_component(m_model.design(), second)->parameters.at("instances"), ParameterValue{3.0});
}

TEST_F(InspectorPanelTest, SeveralKindsHaveNoFieldsInCommon) {
    m_panel.inspect({.components = {m_api, m_database}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_EQ(label("component-count"), "2 components");
    EXPECT_EQ(control("instances"), nullptr);
}

TEST_F(InspectorPanelTest, ALinkSaysWhatItDoesAndCanBeSet) {
    const auto link = m_model.connectComponents(m_api, m_database);
    m_panel.inspect({.components = {}, .links = {link}, .regions = {}, .notes = {}});
    EXPECT_EQ(label("link-sentence"), "API server calls Postgres.");
    type("pool_size", "7");
    EXPECT_EQ(find_link(m_model.design(), link)->parameters.at("pool_size"), ParameterValue{7.0});
}

TEST_F(InspectorPanelTest, FollowsWhenTheSelectedIsRemoved) {
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    m_model.remove({m_api}, {});
    EXPECT_NE(control("design-name"), nullptr) << "the design is shown, as nothing is selected";
}

TEST_F(InspectorPanelTest, WithNothingSelectedTheDesignIsShown) {
    m_panel.inspect({});
    type("design-name", "Bakery");
    EXPECT_EQ(m_model.design().name, "Bakery");
    EXPECT_EQ(control("instances"), nullptr);
}

TEST_F(InspectorPanelTest, AFindingLeadsToWhatItIsAbout) {
    m_panel.inspect({});
    m_panel.setFindings({{.rule = LintRule::Unreachable,
                          .severity = Severity::Warning,
                          .subject = m_database.value,
                          .message = "Nothing reaches Postgres.",
                          .remedy = "Link a server to it."}});
    QSignalSpy revealed(&m_panel, &InspectorPanel::revealRequested);
    auto* row = m_panel.findChild<FindingRow*>();
    ASSERT_NE(row, nullptr);
    QTest::mouseClick(row, Qt::LeftButton);
    ASSERT_EQ(revealed.count(), 1);
    EXPECT_EQ(revealed.front().front().toString().toStdString(), m_database.value);
    m_panel.setFindings({});
    EXPECT_EQ(m_panel.findChild<FindingRow*>(), nullptr);
}

TEST_F(InspectorPanelTest, TheWordsOfARemedyWrapWhereTheyDoNotFit) {
    FindingRow row({.rule = LintRule::Unreachable,
                    .severity = Severity::Warning,
                    .subject = m_database.value,
                    .message = "Nothing reaches Postgres.",
                    .remedy = "Link a server to it."});
    const QString title = "Give API server of the bakery a second instance in another region";
    row.setRemedy(title);
    row.resize(216, row.heightForWidth(216));
    row.show();
    const auto* button = row.findChild<QToolButton*>("remedy");
    EXPECT_EQ(button->text().split(u'\n').join(u' '), title);
    EXPECT_LE(button->geometry().right(), row.width());
    EXPECT_LE(button->geometry().bottom(), row.height());
    EXPECT_GE(button->width(), button->fontMetrics().size(0, button->text()).width() + button->iconSize().width());
    EXPECT_GE(button->height(), button->fontMetrics().size(0, button->text()).height());
}

TEST_F(InspectorPanelTest, LiveFiguresAreOnTopWhileARunGoesOn) {
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    const auto shown = [this] {
        return std::ranges::any_of(m_panel.findChildren<LiveSummary*>(), &LiveSummary::isVisible);
    };
    EXPECT_FALSE(shown());
    LiveFigures figures;
    figures.components[m_api].utilization = 0.5;
    m_panel.setLiveFigures(figures);
    EXPECT_TRUE(shown());
    m_panel.inspect({.components = {m_database}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_FALSE(shown()) << "the run knows nothing of it";
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_TRUE(shown());
    m_panel.clearLiveFigures();
    EXPECT_FALSE(shown());
}

TEST_F(InspectorPanelTest, LiveFiguresOfUsersHaveNoUtilization) {
    const ComponentId users = m_model.addComponent("users", {0, 400});
    LiveFigures figures;
    figures.components[users].errorsPerSecond = 2;
    figures.components[m_api].utilization = 0.5;
    m_panel.setLiveFigures(figures);
    const auto names = [this] {
        QStringList shown;
        for (const auto* summary : m_panel.findChildren<LiveSummary*>())
            for (const auto* label : summary->findChildren<QLabel*>())
                if (label->isVisible()) shown << label->text();
        return shown;
    };
    m_panel.inspect({.components = {m_api}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_TRUE(names().contains("Utilization"));
    m_panel.inspect({.components = {users}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_FALSE(names().contains("Utilization"));
    EXPECT_TRUE(names().contains("Errors"));
}

TEST_F(InspectorPanelTest, ADesignWithoutTrafficIsGivenSomeThatCanBeChanged) {
    const auto show = [this] {
        const auto& own = m_model.design().workload;
        m_panel.setWorkload(own ? &*own : nullptr, true);
    };
    QObject::connect(&m_model, &DesignModel::changed, &m_panel, show);
    show();
    auto* give = m_panel.findChild<QPushButton*>("give-workload");
    ASSERT_TRUE(give->isVisible());
    QTest::mouseClick(give, Qt::LeftButton);
    ASSERT_TRUE(m_model.design().workload);
    EXPECT_FALSE(give->isVisible());
    const auto fields = m_panel.findChild<WorkloadForm*>()->findChildren<QDoubleSpinBox*>();
    ASSERT_EQ(fields.size(), 3) << "visitors, and two kinds of requests";
    const auto enter = [](QDoubleSpinBox* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    enter(fields[0], "250");
    EXPECT_EQ(base_rate_per_second(m_model.design().workload->populations[0]), 250);
    EXPECT_EQ(fields[0]->text(), "250 /s") << "not 250.0";
    enter(fields[0], "250.5");
    EXPECT_EQ(fields[0]->text(), "250.5 /s");
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.undoStack().undoText(), "Change workload");
    enter(fields[2], "40");
    EXPECT_DOUBLE_EQ(fields[1]->value(), 60) << "the rest is the other's";
    m_model.undoStack().undo();
    EXPECT_DOUBLE_EQ(fields[2]->value(), 10);

    m_panel.setWorkload(&*m_model.design().workload, false);
    EXPECT_FALSE(m_panel.findChild<WorkloadForm*>()->isVisible()) << "a challenge's is only told";
}

} // namespace
} // namespace tiers::studio
