#pragma once

#include "app/studio/theme/colour_table.h"

#include <QDBusVariant> // whole: a change is told to a slot that takes one
#include <QObject>
#include <QVariant>

namespace tiers::studio {

/// Whether the desktop asks for a light or a dark look. The palette that the program starts with gives the first
/// answer; where the desktop has the portal's setting `org.freedesktop.appearance color-scheme`, that one counts, and
/// later changes are told. No preference leaves the first answer; who turns back to it later wants the light look.
class SystemAppearance : public QObject {
    Q_OBJECT

  public:
    explicit SystemAppearance(QObject* parent = nullptr);

    [[nodiscard]] Shade shade() const { return m_shade; }

  signals:
    void changed();

  private slots:
    void readSetting(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void askPortal();
    void take(const QVariant& colorScheme, Shade unlessPreferred);

    Shade m_shade;
};

} // namespace tiers::studio
