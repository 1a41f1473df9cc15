#include "app/studio/window/main_window.h"
#include "app/studio/window/translation.h"

#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
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

TEST(TranslationTest, TheTranslationKeepsUpWithTheSources) {
    const QTemporaryDir work;
    const QString fresh = work.filePath("tiers_de.ts");
    ASSERT_TRUE(QFile::copy(folder + "/tiers_de.ts", fresh));
    QProcess update;
    update.start(QStringLiteral(LUPDATE), {TIERS_SOURCE_DIR "/app/studio", "-I", TIERS_SOURCE_DIR, "-locations", "none",
                                           "-no-obsolete", "-ts", fresh});
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
