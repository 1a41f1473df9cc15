#include "app/studio/theme/theme.h"
#include "app/studio/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tiers"));
    QApplication::setApplicationName(QStringLiteral("tiers-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tiers"));
    QApplication::setApplicationVersion(QStringLiteral(TIERS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tiers-studio"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tiers-studio.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Design, run and break web architectures."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption challenge(QStringLiteral("challenge"),
                                       QCoreApplication::translate("main", "Begin the challenge with this id."),
                                       QCoreApplication::translate("main", "id"));
    parser.addOption(challenge);
    parser.addPositionalArgument(QCoreApplication::translate("main", "file"),
                                 QCoreApplication::translate("main", "The design to open."),
                                 QCoreApplication::translate("main", "[file]"));
    parser.process(application);

    tiers::studio::theme().apply(application, tiers::studio::storedMode());
    tiers::studio::MainWindow window;
    window.begin({parser.positionalArguments().value(0), parser.value(challenge)});
    window.show();
    return QApplication::exec();
}
