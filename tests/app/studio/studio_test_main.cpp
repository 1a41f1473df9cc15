#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

int main(int argc, char** argv) {
    // What the studio remembers goes to a folder of this process alone: tests run side by side.
    const QTemporaryDir home;
    if (!home.isValid()) {
        std::cerr << "no temporary folder: " << home.errorString().toStdString() << '\n';
        return EXIT_FAILURE;
    }
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toLocal8Bit());
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, home.filePath(QStringLiteral("config")));

    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tiers"));
    QApplication::setApplicationName(QStringLiteral("tiers-studio-test"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
