#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tiers"));
    QApplication::setApplicationName(QStringLiteral("tiers-studio-test"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
