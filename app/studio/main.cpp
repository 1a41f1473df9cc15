#include "app/studio/theme/theme.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/tour.h"
#include "app/studio/window/translation.h"
#include "app/studio/window/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QIcon>
#include <QTimer>

#include <span>

namespace {

/// What the command line says, for translators.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QCommandLineOption& challengeOption() {
    static const QCommandLineOption option(QStringLiteral("challenge"),
                                           CommandLine::tr("Begin the challenge with this id."), CommandLine::tr("id"));
    return option;
}

const QCommandLineOption& demonstrationOption() {
    static const QCommandLineOption option(
        QStringLiteral("demo"), CommandLine::tr("Open the demonstration with this id."), CommandLine::tr("id"));
    return option;
}

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(CommandLine::tr("Design, run and break web architectures."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(challengeOption());
    parser.addOption(demonstrationOption());
    parser.addPositionalArgument(CommandLine::tr("file"), CommandLine::tr("The design to open."),
                                 CommandLine::tr("[file]"));
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
    tiers::studio::speak(tiers::studio::preferences().wishes().language);
    describe(parser);
    parser.process(application);

    tiers::studio::theme().apply(application, tiers::studio::preferences().wishes().mode);
    tiers::studio::Workspace workspace;
    workspace.show();
    workspace.begin(
        {parser.positionalArguments().value(0), parser.value(challengeOption()), parser.value(demonstrationOption())});
    if (!tiers::studio::isTourDone())
        QTimer::singleShot(0, &workspace, [&workspace] { workspace.current().startTour(); });
    return QApplication::exec();
}
