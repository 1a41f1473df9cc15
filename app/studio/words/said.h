#pragma once

#include "core/model/phrase.h"
#include "core/model/problem.h"
#include "core/model/voice.h"

#include <QString>

#include <string>

namespace tiers::studio {

/// What core says, in the language of the studio, its figures as the locale writes them.
[[nodiscard]] QString said(const Phrase& phrase);

/// What is wrong, after where that is.
[[nodiscard]] QString said(const Problem& problem);

/// What core says in files for people, reports and pictures: as `said` does. To be asked for in the window's thread.
[[nodiscard]] Voice ownVoice();

/// A text of the catalog in the language of the studio: a title, a summary, a help text, a unit, a choice.
[[nodiscard]] QString catalogText(const std::string& text);

/// The same with soft hyphens where a long word may break: for labels in little room.
[[nodiscard]] QString breakableText(const std::string& text);

/// What a recording calls a component: its name, or its kind's title, which is a text of the catalog.
[[nodiscard]] QString nameText(const std::string& name);

} // namespace tiers::studio
