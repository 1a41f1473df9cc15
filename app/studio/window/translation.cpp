#include "app/studio/window/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace tiers::studio {

namespace {

const auto folder = QStringLiteral(":/translations");

/// Texts of plain functions stand under their namespace, whatever context they are asked for with.
class Translator : public QTranslator {
  public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        return found.isEmpty() ? QTranslator::translate("tiers::studio", source, disambiguation, n) : found;
    }
};

/// Takes the place of the one of this name.
void install(std::unique_ptr<QTranslator> translator, const QString& name) {
    if (QObject* before = QCoreApplication::instance()->findChild<QTranslator*>(name)) delete before;
    if (!translator) return;
    translator->setObjectName(name);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void speak(const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto dialogs = std::make_unique<QTranslator>(); // of Qt's own
    const bool hasDialogs = dialogs->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                                          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    auto ours = std::make_unique<Translator>();
    // English has a file too: of the forms for one and for several, "1 link" and "2 links".
    const bool hasOurs = ours->load(locale, QStringLiteral("tiers"), QStringLiteral("_"), folder) ||
                         ours->load(QLocale(QLocale::English), QStringLiteral("tiers"), QStringLiteral("_"), folder);
    install(hasOurs && hasDialogs ? std::move(dialogs) : nullptr, QStringLiteral("qtbase"));
    install(hasOurs ? std::move(ours) : nullptr, QStringLiteral("tiers"));
    auto ofCore = std::make_unique<QTranslator>(); // what core says, which knows nothing of Qt
    const bool hasCore = ofCore->load(locale, QStringLiteral("core"), QStringLiteral("_"), folder);
    install(hasCore ? std::move(ofCore) : nullptr, QStringLiteral("core"));
}

QString spokenLanguage() {
    const auto* ours = QCoreApplication::instance()->findChild<QTranslator*>(QStringLiteral("tiers"));
    return ours != nullptr ? ours->language().section(u'_', 0, 0) : QStringLiteral("en");
}

QStringList translatedLanguages() {
    QStringList languages;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("tiers_*.qm")}))
        languages << file.mid(6).chopped(3);
    return languages;
}

} // namespace tiers::studio
