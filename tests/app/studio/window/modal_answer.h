#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace tiers::studio {

/// Answers the next modal dialog: calls `answer` with it as soon as it is there.
inline void onNextDialog(const std::function<void(QWidget&)>& answer) {
    auto* watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, answer] {
        if (auto* dialog = QApplication::activeModalWidget()) {
            watch->stop();
            watch->deleteLater();
            answer(*dialog);
        }
    });
    watch->start(0);
}

} // namespace tiers::studio
