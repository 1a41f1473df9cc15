#include "app/studio/inspector/parameter_field.h"
#include "app/studio/inspector/switch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using testing::IsEmpty;
using testing::Not;

ParameterSpec countSpec() {
    ParameterSpec spec;
    spec.name = "instances";
    spec.title = "Instances";
    spec.type = ParameterType::Count;
    spec.unit = "instances";
    spec.default_text = "1";
    spec.minimum = 1;
    spec.maximum = 64;
    spec.help = "How many run side by side.";
    return spec;
}

/// A field on the screen, and what it committed.
class ParameterFieldTest : public testing::Test {
  protected:
    void use(const ParameterSpec& spec) {
        m_field = std::make_unique<ParameterField>(spec);
        QObject::connect(m_field.get(), &ParameterField::committed, m_field.get(),
                         [this](const auto& value) { m_committed.push_back(value); });
        m_field->show();
        m_field->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_field.get()));
    }
    [[nodiscard]] QLineEdit& line() const { return *m_field->findChild<QLineEdit*>(); }
    [[nodiscard]] QLabel& error() const { return *m_field->findChild<QLabel*>("error"); }
    void type(const QString& text) const {
        line().setFocus();
        line().selectAll();
        QTest::keyClicks(&line(), text);
    }

    std::unique_ptr<ParameterField> m_field;
    std::vector<std::optional<ParameterValue>> m_committed;
};

TEST_F(ParameterFieldTest, ShowsTheDefaultWhereNothingIsSet) {
    use(countSpec());
    EXPECT_EQ(line().text(), "1");
    EXPECT_FALSE(m_field->findChild<QToolButton*>()->isVisible());
    m_field->showValue({ParameterValue{4.0}, false});
    EXPECT_EQ(line().text(), "4");
    EXPECT_TRUE(m_field->findChild<QToolButton*>()->isVisible());
}

TEST_F(ParameterFieldTest, CommitsOnEnterOnce) {
    use(countSpec());
    type("3");
    EXPECT_THAT(m_committed, IsEmpty());
    QTest::keyClick(&line(), Qt::Key_Return);
    line().clearFocus();
    ASSERT_EQ(m_committed.size(), 1U);
    EXPECT_EQ(m_committed.front(), ParameterValue{3.0});
}

TEST_F(ParameterFieldTest, CommitsWhenTheFocusGoes) {
    use(countSpec());
    type("5");
    line().clearFocus();
    ASSERT_EQ(m_committed.size(), 1U);
    EXPECT_EQ(m_committed.front(), ParameterValue{5.0});
}

TEST_F(ParameterFieldTest, TellsAtTheFieldWhatIsWrong) {
    use(countSpec());
    type("many");
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_THAT(m_committed, IsEmpty());
    EXPECT_TRUE(error().isVisible());
    EXPECT_TRUE(error().text().startsWith("Expected ")) << error().text().toStdString();
    EXPECT_EQ(line().text(), "many") << "what was typed stays, to be corrected";

    type("65");
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_THAT(m_committed, IsEmpty()) << "out of range";

    type("2");
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_FALSE(error().isVisible());
    EXPECT_EQ(m_committed.size(), 1U);
}

TEST_F(ParameterFieldTest, EscapeGoesBack) {
    use(countSpec());
    m_field->showValue({ParameterValue{4.0}, false});
    type("7");
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_EQ(line().text(), "4");
    line().clearFocus();
    EXPECT_THAT(m_committed, IsEmpty());
}

TEST_F(ParameterFieldTest, EmptyMeansTheDefaultAgain) {
    use(countSpec());
    m_field->showValue({ParameterValue{4.0}, false});
    type("");
    line().clear();
    line().setModified(true);
    QTest::keyClick(&line(), Qt::Key_Return);
    ASSERT_EQ(m_committed.size(), 1U);
    EXPECT_EQ(m_committed.front(), std::nullopt);
}

TEST_F(ParameterFieldTest, ResetGoesBackToTheDefault) {
    use(countSpec());
    m_field->showValue({ParameterValue{4.0}, false});
    QTest::mouseClick(m_field->findChild<QToolButton*>(), Qt::LeftButton);
    ASSERT_EQ(m_committed.size(), 1U);
    EXPECT_EQ(m_committed.front(), std::nullopt);
}

TEST_F(ParameterFieldTest, TypingTheDefaultWhereNothingIsSetChangesNothing) {
    use(countSpec());
    type("1");
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_THAT(m_committed, IsEmpty());
}

TEST_F(ParameterFieldTest, ArrowKeysCount) {
    use(countSpec());
    m_field->showValue({ParameterValue{4.0}, false});
    line().setFocus();
    QTest::keyClick(&line(), Qt::Key_Up);
    QTest::keyClick(&line(), Qt::Key_Up);
    QTest::keyClick(&line(), Qt::Key_Down);
    EXPECT_EQ(line().text(), "5");
    EXPECT_THAT(m_committed, IsEmpty());
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_EQ(m_committed.back(), ParameterValue{5.0});
}

TEST_F(ParameterFieldTest, ABareNumberIsShownWithItsUnit) {
    ParameterSpec spec;
    spec.name = "timeout";
    spec.type = ParameterType::Span;
    spec.unit = "ms";
    spec.default_text = "1 s";
    use(spec);
    m_field->showValue({ParameterValue{250.0}, false});
    EXPECT_EQ(line().text(), "250 ms");
}

TEST_F(ParameterFieldTest, OffersOnlyChoicesThatARunActsOn) {
    ParameterSpec spec;
    spec.name = "policy";
    spec.type = ParameterType::Choice;
    spec.choices = {"simple", "weighted", "geo"};
    spec.simulated_choices = {"simple", "weighted"};
    spec.default_text = "simple";
    use(spec);
    auto* list = m_field->findChild<QComboBox*>();
    EXPECT_EQ(list->count(), 2);
    EXPECT_EQ(list->currentText(), "simple");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    ASSERT_EQ(m_committed.size(), 1U);
    EXPECT_EQ(m_committed.front(), ParameterValue{std::string{"weighted"}});
}

TEST_F(ParameterFieldTest, AFlagIsASwitch) {
    ParameterSpec spec;
    spec.name = "sticky";
    spec.type = ParameterType::Flag;
    spec.default_text = "false";
    use(spec);
    auto* toggle = m_field->findChild<Switch*>();
    EXPECT_FALSE(toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    ASSERT_EQ(m_committed.size(), 1U);
    EXPECT_EQ(m_committed.front(), ParameterValue{true});
    m_field->showValue({m_committed.back(), false});
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    EXPECT_EQ(m_committed.back(), ParameterValue{false});
}

TEST_F(ParameterFieldTest, SaysWhenValuesDiffer) {
    use(countSpec());
    m_field->showValue({std::nullopt, true});
    EXPECT_EQ(line().text(), "");
    EXPECT_EQ(line().placeholderText(), "several values");
}

TEST(ParameterHelp, NamesRangeAndDefault) {
    EXPECT_EQ(parameterRange(countSpec()), "1 to 64 instances");
    EXPECT_EQ(parameterHelp(countSpec()), "How many run side by side. 1 to 64 instances, default 1.");
    ParameterSpec spec;
    spec.type = ParameterType::Span;
    spec.minimum = 0.001;
    spec.help = "Time.";
    EXPECT_EQ(parameterHelp(spec), "Time. At least 1 ms, not set by default.");
}

} // namespace
} // namespace tiers::studio
