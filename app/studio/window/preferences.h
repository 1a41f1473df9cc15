#pragma once

#include "app/studio/theme/theme.h"

#include <QObject>
#include <QString>

namespace tiers::studio {

/// What the person wishes, kept between sessions.
struct Wishes {
    ThemeMode mode{ThemeMode::System};
    bool reduceMotion{};
    bool linkLabels{};      ///< on every link
    int autosaveSeconds{3}; ///< after a change; 0: not at all
    bool reopen{true};      ///< begin with the designs that were open
    QString language{};     ///< "de"; empty: the system's
    bool operator==(const Wishes&) const = default;
};

/// The one place where wishes are read, written and told.
class Preferences : public QObject {
    Q_OBJECT

  public:
    explicit Preferences(QObject* parent = nullptr);

    [[nodiscard]] const Wishes& wishes() const { return m_wishes; }
    /// Puts them into effect, keeps them, and tells where they differ.
    void setWishes(const Wishes& wishes);

  signals:
    void changed(const tiers::studio::Wishes& wishes);

  private:
    Wishes m_wishes;
};

/// The application's: a child of the QApplication.
[[nodiscard]] Preferences& preferences();

} // namespace tiers::studio
