#include "app/studio/words/said.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QTranslator>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

/// A language of a few texts.
class SmallLanguage : public QTranslator {
  public:
    explicit SmallLanguage(QMap<QString, QString> texts) : m_texts(std::move(texts)) {
        QCoreApplication::installTranslator(this);
    }
    ~SmallLanguage() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override {
        return qstrcmp(context, "core") == 0 ? m_texts.value(QString::fromUtf8(text)) : QString();
    }

  private:
    QMap<QString, QString> m_texts;
};

class GermanFigures {
  public:
    GermanFigures() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~GermanFigures() { QLocale::setDefault(QLocale::c()); }
};

TEST(SaidTest, IsEnglishWithoutATranslation) {
    EXPECT_EQ(said(phrase("Link {} to {}", "A", "B")), "Link A to B");
    EXPECT_EQ(catalogText("Load balancer"), "Load balancer");
}

TEST(SaidTest, SaysEveryPartInTheLanguage) {
    const SmallLanguage german({{"{} × {}", "{} mal {}"}, {"{} cores", "{} Kerne"}, {"Link {} to {}", "{1} an {0}"}});
    EXPECT_EQ(said(phrase("{} × {}", 2, phrase("{} cores", 4))), "2 mal 4 Kerne");
    EXPECT_EQ(said(phrase("Link {} to {}", "A", "B")), "B an A") << "places may change their order";
    EXPECT_EQ(said(phrase("{} is new", "A")), "A is new") << "what has no translation";
}

TEST(SaidTest, LeavesNamesAsTheyAre) {
    const SmallLanguage german({{"Remove {}", "{} entfernen"}, {"Queue", "Warteschlange"}, {"Worker", "Arbeiter"}});
    EXPECT_EQ(said(phrase("Remove {}", "Queue")), "Queue entfernen");
    EXPECT_EQ(said(phrase("Remove {}", Phrase::words("Queue"))), "Warteschlange entfernen");
    EXPECT_EQ(said(phrase("Remove {}", "a {} b {0}")), "a {} b {0} entfernen");
    EXPECT_EQ(nameText("Worker"), "Arbeiter") << "the title of a kind";
    EXPECT_EQ(nameText("Remove {}"), "Remove {}") << "no title of a kind";
}

TEST(SaidTest, WritesFiguresAsTheLocaleDoes) {
    const Phrase text = phrase("{} in {}", Phrase::figure("12,400"), Phrase::figure("2.35 s"));
    EXPECT_EQ(said(text), "12,400 in 2.35 s");
    const GermanFigures figures;
    EXPECT_EQ(said(text), "12.400 in 2,35 s");
    EXPECT_EQ(said(phrase("{} in {}", "v1.2", "2,3")), "v1.2 in 2,3") << "names";
}

TEST(SaidTest, TellsWhereALongWordMayBreakOnlyToLabels) {
    const SmallLanguage german({{"Pool size", QStringLiteral("Pool") + QChar(QChar::SoftHyphen) + "umfang"}});
    EXPECT_EQ(catalogText("Pool size"), "Poolumfang");
    EXPECT_EQ(said(phrase("Pool size")), "Poolumfang");
    EXPECT_EQ(breakableText("Pool size").size(), 11);
}

TEST(SaidTest, BeginsWithACapitalInTheLanguage) {
    const SmallLanguage german({{"traffic surged", "der Verkehr schoss hoch"}});
    EXPECT_EQ(said(phrase("traffic surged").capitalized()), "Der Verkehr schoss hoch");
}

} // namespace
} // namespace tiers::studio
