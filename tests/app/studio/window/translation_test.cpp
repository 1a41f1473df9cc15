#include "app/studio/challenge/constraint_row.h"
#include "app/studio/challenge/constraint_target.h"
#include "app/studio/challenge/verdict_text.h"
#include "app/studio/inspector/link_page.h"
#include "app/studio/inspector/workload_words.h"
#include "app/studio/window/help_window.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/translation.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

struct Text {
    QString source;
    QString translation;
    bool finished{};
};

std::vector<Text> textsOf(const QString& name) {
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Text> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source") texts.push_back({xml.readElementText(), {}, false});
        if (xml.name() == u"translation") {
            texts.back().finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            texts.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QStringList places(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

const auto folder = QStringLiteral(TIERS_SOURCE_DIR "/resources/translations");

TEST(TranslationTest, NoTextIsUnfinishedAndEveryPlaceIsKept) {
    const QStringList files = QDir(folder).entryList({"*.ts"});
    ASSERT_FALSE(files.isEmpty());
    for (const QString& file : files)
        for (const Text& text : textsOf(QDir(folder).filePath(file))) {
            EXPECT_TRUE(text.finished) << text.source.toStdString();
            EXPECT_FALSE(text.translation.trimmed().isEmpty()) << text.source.toStdString();
            EXPECT_EQ(places(text.source), places(text.translation)) << text.source.toStdString();
        }
}

/// Takes the texts of the sources into a copy of a translation.
void expectUpToDate(const QString& name, const QStringList& options) {
    const QTemporaryDir work;
    const QString fresh = work.filePath(name);
    ASSERT_TRUE(QFile::copy(folder + "/" + name, fresh));
    QProcess update;
    update.start(QStringLiteral(LUPDATE), QStringList{TIERS_SOURCE_DIR "/app/studio", "-I", TIERS_SOURCE_DIR,
                                                      "-locations", "none", "-no-obsolete"} +
                                              options + QStringList{"-ts", fresh});
    ASSERT_TRUE(update.waitForFinished(60'000));
    ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
    int missing = 0;
    QStringList first;
    for (const Text& text : textsOf(fresh)) {
        if (text.finished) continue;
        if (++missing <= 10) first << text.source;
    }
    EXPECT_EQ(missing, 0) << "build update_translations and translate what is new, first of all:\n"
                          << first.join(u'\n').toStdString();
}

TEST(TranslationTest, TheTranslationKeepsUpWithTheSources) {
    expectUpToDate("tiers_de.ts", {});
}

TEST(TranslationTest, TheEnglishFormsForOneAndForSeveralKeepUpWithTheSources) {
    expectUpToDate("tiers_en.ts", {"-pluralonly"});
}

TEST(TranslationTest, EnglishTellsOneFromSeveral) {
    speak("en");
    EXPECT_EQ(LinkPage::tr("%n links", nullptr, 1), "1 link");
    EXPECT_EQ(LinkPage::tr("%n links", nullptr, 2), "2 links");
    EXPECT_EQ(LinkPage::tr("Link"), "Link");
}

TEST(TranslationTest, WordsOfPlainFunctionsAndLocalClassesAreGerman) {
    speak("de");
    EXPECT_EQ(lookOf(Judgement::Met).word, QString::fromUtf8("erfüllt"));
    Constraint constraint;
    constraint.rule = DurabilityConstraint{};
    EXPECT_EQ(targetText(constraint), "nichts verloren");
    EXPECT_EQ(basisText({1, 7, false, false}), "In einem Lauf mit Seed 7 gemessen.");
    RequestClass order;
    order.share = Quantity<double>(1);
    order.operation = Operation::Write;
    Workload workload;
    workload.classes = {order};
    EXPECT_TRUE(classLines(workload).front().text.endsWith("ein Schreibzugriff"));
    speak("en");
}

void expectNoAcceleratorTwice(const QMenu& menu) {
    QMap<QChar, QString> seen;
    for (const QAction* action : menu.actions()) {
        static const QRegularExpression mark("&([^&])");
        const auto match = mark.match(action->text());
        if (match.hasMatch()) {
            const QChar letter = match.captured(1).front().toUpper();
            EXPECT_FALSE(seen.contains(letter))
                << menu.title().toStdString() << ": " << seen.value(letter).toStdString() << ", "
                << action->text().toStdString();
            seen.insert(letter, action->text());
        }
        if (action->menu()) expectNoAcceleratorTwice(*action->menu());
    }
}

TEST(TranslationTest, NoMenuHasAnAcceleratorTwice) {
    for (const char* language : {"en", "de"}) {
        SCOPED_TRACE(language);
        QSettings().clear();
        speak(language);
        const MainWindow window;
        QMenu bar;
        bar.addActions(window.menuBar()->actions());
        expectNoAcceleratorTwice(bar);
    }
    speak("en");
}

TEST(TranslationTest, TheHelpIsInBothLanguagesAndNamesKeysThatDoSomething) {
    QSettings().clear();
    speak("de");
    const auto german = helpChapters();
    speak("en");
    const auto english = helpChapters();
    ASSERT_GE(english.size(), 8U);
    ASSERT_EQ(german.size(), english.size());
    EXPECT_EQ(german.front().title, "Erste Schritte");
    const MainWindow window;
    QStringList keys;
    for (const auto* action : window.findChildren<QAction*>()) keys << action->shortcut().toString();
    static const QRegularExpression named("Ctrl\\+(Shift\\+)?([A-Z,]\\b|,|End)|(Shift\\+)?\\bF[0-9]+");
    int found = 0;
    for (const HelpChapter& chapter : english)
        for (auto it = named.globalMatch(chapter.text); it.hasNext(); ++found) {
            const QString key = it.next().captured();
            EXPECT_TRUE(keys.contains(key)) << chapter.title.toStdString() << ": " << key.toStdString();
        }
    EXPECT_GT(found, 10);
}

TEST(TranslationTest, ASearchInTheHelpLeavesTheChaptersThatHaveTheWord) {
    speak("en");
    HelpWindow help;
    help.show();
    QTest::keyClicks(help.findChild<QLineEdit*>(), "spotlight");
    const auto* list = help.findChild<QListWidget*>("chapters");
    EXPECT_EQ(list->currentItem()->text(), "Presenting");
    EXPECT_TRUE(list->item(0)->isHidden());
    EXPECT_TRUE(help.findChild<QTextBrowser*>()->toPlainText().contains("follows the pointer"));
}

/// What the pages and lists of a window that begins with a challenge have to read.
QString wordsOf(const QString& language) {
    QSettings().clear();
    speak(language);
    MainWindow window;
    window.begin({.file = {}, .challenge = "cake-shop-1", .demonstration = {}});
    QStringList words;
    for (const auto* page : window.findChildren<QTextBrowser*>()) words << page->toPlainText();
    for (const auto* list : window.findChildren<QListWidget*>())
        for (int row = 0; row < list->count(); ++row) words << list->item(row)->text();
    return words.join(u'\n');
}

TEST(TranslationTest, ChallengesAndWhatIsTaughtAreInTheLanguageOfTheWindow) {
    const QString german = wordsOf("de");
    EXPECT_EQ(spokenLanguage(), "de");
    EXPECT_TRUE(german.contains(QString::fromUtf8("das Budget einer Bäckerei"))) << german.toStdString();
    for (const char* title : {"Groß werden", "Wo lebt eine Sitzung?", "Datenresidenz"})
        EXPECT_TRUE(german.contains(QString::fromUtf8(title))) << title << "\n" << german.toStdString();
    const QString english = wordsOf("en");
    EXPECT_EQ(spokenLanguage(), "en");
    EXPECT_TRUE(english.contains("a bakery's budget")) << english.toStdString();
    for (const char* title : {"Scaling Up", "Where does a session live?", "Data residency"})
        EXPECT_TRUE(english.contains(title)) << title << "\n" << english.toStdString();
}

TEST(TranslationTest, TheWindowSpeaksGerman) {
    QSettings().clear();
    EXPECT_TRUE(translatedLanguages().contains("de"));
    speak("de");
    {
        const MainWindow window;
        EXPECT_EQ(window.menuBar()->actions().front()->text(), QString::fromUtf8("&Datei"));
    }
    speak("en");
    const MainWindow window;
    EXPECT_EQ(window.menuBar()->actions().front()->text(), "&File");
}

} // namespace
} // namespace tiers::studio
