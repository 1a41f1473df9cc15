// Edits a design that is kept aside in the folder of its first argument, says so, and waits to be killed.
#include "app/studio/model/design_model.h"
#include "app/studio/window/autosave.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/recent_files.h"

#include <QApplication>
#include <QWidget>

#include <iostream>

int main(int argc, char** argv) {
    using namespace tiers::studio;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tiers"));
    QApplication::setApplicationName(QStringLiteral("tiers-studio-test"));
    const QStringList arguments = QApplication::arguments();
    DesignModel model;
    RecentFiles recent;
    QWidget window;
    auto* session = new DocumentSession(model, recent, &window);
    if (arguments.size() > 2) session->open(arguments[2]);
    Autosave autosave(model, *session, arguments.value(1));
    autosave.setInterval(1);
    QObject::connect(&autosave, &Autosave::written, &application, [] { std::cout << "kept" << std::endl; });
    model.setName(QStringLiteral("Cake shop"));
    model.addComponent(QStringLiteral("users"), {0, 0});
    return QApplication::exec();
}
