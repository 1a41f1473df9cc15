#include "app/studio/export/export_actions.h"
#include "app/studio/export/import_action.h"
#include "app/studio/export/live_diagram.h"
#include "core/document/design_document.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Design shop() {
    Design design{.name = "Shop"};
    design.components.push_back({.id = "api", .kind = "api-server", .position = {0, 0}});
    design.components.push_back({.id = "db", .kind = "postgres", .position = {400, 0}});
    design.links.push_back({.id = "api-db", .from = "api", .to = "db"});
    return design;
}

ExportSubject subject() {
    ExportSubject subject{.design = shop()};
    subject.selection = part_of(shop(), {"db"});
    return subject;
}

QByteArray contentOf(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void choose(ExportDialog& dialog, ExportFormat format) {
    auto* formats = dialog.findChildren<QComboBox*>().constFirst();
    formats->setCurrentIndex(formats->findData(static_cast<int>(format)));
}

TEST(ExportTest, EveryFormatIsWritten) {
    const QTemporaryDir folder;
    ExportDialog dialog(subject());
    for (const ExportFormat format : allExportFormats) {
        choose(dialog, format);
        ASSERT_EQ(dialog.choice().format, format);
        const QString file = folder.filePath(QStringLiteral("shop") + formatEnding(format));
        EXPECT_TRUE(dialog.exportTo(file));
        EXPECT_GT(contentOf(file).size(), 100) << formatTitle(format).toStdString();
    }
}

TEST(ExportTest, AFileIsWhatItsNameSays) {
    const QTemporaryDir folder;
    ExportDialog dialog(subject());
    choose(dialog, ExportFormat::Png);
    const QString file = folder.filePath(QStringLiteral("shop.SVG"));
    EXPECT_TRUE(dialog.exportTo(file));
    EXPECT_TRUE(contentOf(file).contains("<svg "));
    EXPECT_EQ(dialog.choice().format, ExportFormat::Svg);
    EXPECT_TRUE(dialog.exportTo(folder.filePath(QStringLiteral("shop.old"))));
    EXPECT_EQ(dialog.choice().format, ExportFormat::Svg) << "a name that says nothing";
}

TEST(ExportTest, AFileThatCannotBeWrittenIsToldInTheDialog) {
    ExportDialog dialog(subject());
    const auto* failure = dialog.findChild<QLabel*>("failure");
    EXPECT_FALSE(dialog.exportTo("/no/such/folder/shop.png"));
    EXPECT_FALSE(failure->isHidden());
    EXPECT_TRUE(failure->text().contains("shop.png"));
}

TEST(ExportTest, SelectionIsOfferedFirstAndTheWholeDesignBesideIt) {
    ExportDialog dialog(subject());
    EXPECT_EQ(dialog.chosenDesign().components.size(), 1U);
    const auto whats = dialog.findChildren<QRadioButton*>();
    whats[0]->click();
    EXPECT_EQ(dialog.chosenDesign().components.size(), 2U);
    const ExportDialog without(ExportSubject{.design = shop()});
    EXPECT_FALSE(without.findChildren<QRadioButton*>()[1]->isEnabled());
    EXPECT_EQ(without.chosenDesign().components.size(), 2U);
}

TEST(ExportTest, FiguresOfARunAreShownWhereWanted) {
    LiveFigures live;
    live.components["db"] = {.utilization = 0.5, .queue = 3, .state = "busy", .condition = Condition::Strained};
    ExportSubject running = subject();
    running.figures = diagramFigures(live);
    const auto& figures = *running.figures;
    const auto with = exported(shop(), {.format = ExportFormat::Svg, .figures = true}, &figures);
    const auto without = exported(shop(), {.format = ExportFormat::Svg, .figures = false}, &figures);
    EXPECT_THAT(*with.value, HasSubstr(">50 %<"));
    EXPECT_THAT(*without.value, Not(HasSubstr(">50 %<")));
    ExportDialog idle(subject());
    ExportDialog withRun(running);
    for (auto* dialog : {&idle, &withRun}) choose(*dialog, ExportFormat::Svg);
    EXPECT_FALSE(idle.findChildren<QCheckBox*>()[1]->isEnabled()) << "nothing has run";
    EXPECT_TRUE(withRun.findChildren<QCheckBox*>()[1]->isEnabled());
}

TEST(ExportTest, PictureGoesToTheClipboardAsPixelsAndAsVectors) {
    QWidget window;
    QString told;
    ExportActions actions(subject, &window);
    QObject::connect(&actions, &ExportActions::noticed, &window, [&](const QString& text) { told = text; });
    actions.copyPicture->trigger();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).size(), QSize(480, 240)) << "one card and a margin, twice";
    EXPECT_THAT(data->data("image/svg+xml").toStdString(), HasSubstr("Postgres"));
    EXPECT_FALSE(told.isEmpty());
}

TEST(ImportTest, DrawingIsPlacedAndItsGuessesAreTold) {
    QWidget window;
    std::optional<Design> placed;
    std::function<void()> told;
    ImportAction action(
        [&](const Design& design, const std::function<void()>& afterwards) {
            placed = design;
            told = afterwards;
        },
        &window);
    QString guesses;
    QObject::connect(&action, &ImportAction::guessed, &window,
                     [&](const QString&, const QString&, const std::vector<Problem>& notes) {
                         for (const Problem& note : notes) guesses += QString::fromStdString(note.message);
                     });
    EXPECT_TRUE(action.importFile(QStringLiteral(TIERS_SOURCE_DIR "/tests/data/imports/shop.yml")));
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->components.size(), 7U);
    EXPECT_TRUE(guesses.isEmpty()) << "the person may keep what is on the canvas";
    told();
    EXPECT_TRUE(guesses.contains(QStringLiteral("Places were made up")));
}

TEST(ImportTest, WhatCannotBeReadLeavesTheDesign) {
    QWidget window;
    bool placed = false;
    ImportAction action([&](const Design&, const std::function<void()>&) { placed = true; }, &window);
    QString refused;
    QObject::connect(&action, &ImportAction::refused, &window, [&](const QString& headline) { refused = headline; });
    EXPECT_FALSE(action.importFile(QStringLiteral("/no/such/file.drawio")));
    EXPECT_TRUE(refused.contains(QStringLiteral("file.drawio")));
    EXPECT_FALSE(placed);
}

TEST(ExportTest, ActionsHaveIconsAndShortcutsOfTheirOwn) {
    QWidget window;
    const ExportActions actions(subject, &window);
    QMenu menu;
    actions.addTo(menu, menu.addAction("Quit"));
    QStringList keys;
    for (const QAction* action : {actions.exportDesign, actions.copyPicture, actions.print, actions.printPreview}) {
        EXPECT_FALSE(action->icon().pixmap(16).isNull());
        keys << action->shortcut().toString();
    }
    EXPECT_EQ(keys.removeDuplicates(), 0);
    EXPECT_EQ(menu.actions().constLast()->text(), "Quit");
}

} // namespace
} // namespace tiers::studio
