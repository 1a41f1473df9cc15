#pragma once

#include "core/catalog/kind.h"

#include <QFrame>

class QLabel;

namespace tiers::studio {

/// The foot of the inspector: what the parameter under the pointer or with the focus means. It stays where it is, so
/// that fields do not move while one reads.
class HelpStrip : public QFrame {
    Q_OBJECT

  public:
    explicit HelpStrip(QWidget* parent = nullptr);

    void explain(const ParameterSpec& spec);
    void explain(const QString& title, const QString& text);

  private:
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace tiers::studio
