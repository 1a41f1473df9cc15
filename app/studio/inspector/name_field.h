#pragma once

#include <QLineEdit>

namespace tiers::studio {

/// A name in one line. A long one is read from its start when the keyboard has left it.
class NameField : public QLineEdit {
    Q_OBJECT

  public:
    explicit NameField(QWidget* parent);
};

} // namespace tiers::studio
