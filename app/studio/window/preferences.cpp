#include "app/studio/window/preferences.h"

#include "app/studio/theme/motion.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace tiers::studio {

namespace {

const auto modeKey = QStringLiteral("window/theme");
const auto motionKey = QStringLiteral("preferences/reduce-motion");
const auto labelsKey = QStringLiteral("preferences/link-labels");
const auto autosaveKey = QStringLiteral("preferences/autosave");
const auto reopenKey = QStringLiteral("preferences/reopen");
const auto languageKey = QStringLiteral("preferences/language");
constexpr int mostSeconds = 300;

ThemeMode modeOf(const QString& word) {
    if (word == QLatin1String("light")) return ThemeMode::Light;
    return word == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

QString wordOf(ThemeMode mode) {
    switch (mode) {
    case ThemeMode::System: return QStringLiteral("system");
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    }
    return {};
}

Wishes stored() {
    const QSettings settings;
    const Wishes usual;
    return {modeOf(settings.value(modeKey).toString()),
            settings.value(motionKey, usual.reduceMotion).toBool(),
            settings.value(labelsKey, usual.linkLabels).toBool(),
            std::clamp(settings.value(autosaveKey, usual.autosaveSeconds).toInt(), 0, mostSeconds),
            settings.value(reopenKey, usual.reopen).toBool(),
            settings.value(languageKey).toString()};
}

} // namespace

Preferences::Preferences(QObject* parent) : QObject(parent), m_wishes(stored()) {
    setReducedMotion(m_wishes.reduceMotion);
}

void Preferences::setWishes(const Wishes& wishes) {
    if (wishes == m_wishes) return;
    if (wishes.mode != theme().mode()) theme().apply(*qApp, wishes.mode);
    setReducedMotion(wishes.reduceMotion);
    m_wishes = wishes;
    QSettings settings;
    settings.setValue(modeKey, wordOf(wishes.mode));
    settings.setValue(motionKey, wishes.reduceMotion);
    settings.setValue(labelsKey, wishes.linkLabels);
    settings.setValue(autosaveKey, wishes.autosaveSeconds);
    settings.setValue(reopenKey, wishes.reopen);
    settings.setValue(languageKey, wishes.language);
    emit changed(wishes);
}

Preferences& preferences() {
    static const auto name = QStringLiteral("tiersPreferences");
    auto* found = qApp->findChild<Preferences*>(name, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new Preferences(qApp);
        found->setObjectName(name);
    }
    return *found;
}

} // namespace tiers::studio
