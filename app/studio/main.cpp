#include "app/studio/theme/theme.h"
#include "app/studio/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <span>

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("main", text);
}

const QCommandLineOption& challengeOption() {
    static const QCommandLineOption option(QStringLiteral("challenge"), tr("Begin the challenge with this id."),
                                           tr("id"));
    return option;
}

const QCommandLineOption& demonstrationOption() {
    static const QCommandLineOption option(QStringLiteral("demo"), tr("Open the demonstration with this id."),
                                           tr("id"));
    return option;
}

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(tr("Design, run and break web architectures."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(challengeOption());
    parser.addOption(demonstrationOption());
    parser.addPositionalArgument(tr("file"), tr("The design to open."), tr("[file]"));
}

/// Help and version are told without a display.
bool asksForWords(std::span<char*> arguments) {
    for (const QString word : arguments)
        if (word == QLatin1String("-h") || word.startsWith(QLatin1String("--help")) || word == QLatin1String("-v") ||
            word == QLatin1String("--version"))
            return true;
    return false;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("tiers"));
    QCoreApplication::setApplicationName(QStringLiteral("tiers-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIERS_VERSION));
    QCommandLineParser parser;
    if (asksForWords({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication application(argc, argv);
        describe(parser);
        parser.process(application);
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Tiers"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tiers.Studio"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tiers-studio.svg")));
    describe(parser);
    parser.process(application);

    tiers::studio::theme().apply(application, tiers::studio::storedMode());
    tiers::studio::MainWindow window;
    window.begin(
        {parser.positionalArguments().value(0), parser.value(challengeOption()), parser.value(demonstrationOption())});
    window.show();
    return QApplication::exec();
}
