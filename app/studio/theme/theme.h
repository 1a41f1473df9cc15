#pragma once

#include "app/studio/theme/colour_table.h"
#include "app/studio/theme/fonts.h"

#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace tiers::studio {

class SystemAppearance;

enum class ThemeMode { System, Light, Dark };

/// How the studio looks: colours by token, fonts by role, icons in the theme's colours. There is one for the
/// application: see `theme()`.
class Theme : public QObject {
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);

    /// Puts style, palette and font on the application and keeps them in step with the mode and, in mode System, with
    /// the desktop.
    void apply(QApplication& application, ThemeMode mode);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    /// What is shown now.
    [[nodiscard]] Shade shade() const;

    [[nodiscard]] QColor color(Token token) const { return tokenColor(token, shade()); }
    [[nodiscard]] QColor familyColor(Family family) const { return familyHue(family, shade()); }
    /// The faint ground that a family's icon stands on.
    [[nodiscard]] QColor familyTint(Family family) const;
    [[nodiscard]] QColor seriesColor(int index) const { return seriesHue(index, shade()); }

    [[nodiscard]] QFont font(FontRole role, QFont::Weight weight = QFont::Normal) const {
        return textFont(role, weight);
    }
    /// For numbers: digits of one width.
    [[nodiscard]] QFont figures(FontRole role, QFont::Weight weight = QFont::Normal) const {
        return figureFont(role, weight);
    }

    /// An icon of resources/icons by its file name without ".svg". It follows the theme by itself.
    [[nodiscard]] QIcon icon(const QString& name, Token tint = Token::Text) const;
    /// The same as a picture in any colour.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& colour, int px, qreal devicePixelRatio) const;
    /// A kind's badge: a rounded square of `px` in the family's tint with the kind's icon in it, as cards and the
    /// palette show it.
    [[nodiscard]] QPixmap kindPixmap(const KindSpec& kind, int px, qreal devicePixelRatio) const;

  signals:
    /// Colours are others now; palette and icons have already followed.
    void changed();

  private:
    void refresh();

    QApplication* m_application{};
    SystemAppearance* m_system{};
    ThemeMode m_mode{ThemeMode::Light};
};

/// The application's theme: a child of the QApplication, light until `apply` says otherwise.
[[nodiscard]] Theme& theme();

} // namespace tiers::studio
