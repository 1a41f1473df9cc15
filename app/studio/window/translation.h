#pragma once

#include <QString>
#include <QStringList>

namespace tiers::studio {

/// Lets the application speak a language from now on ("de", "en"), or the system's where it is empty; English where
/// there is no translation. What is on the screen already stays as it is.
void speak(const QString& language);

/// The language that the application speaks now: "de", "en".
[[nodiscard]] QString spokenLanguage();

/// The languages that there is a translation for, by their codes.
[[nodiscard]] QStringList translatedLanguages();

} // namespace tiers::studio
