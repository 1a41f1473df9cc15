#pragma once

#include <QDialog>

namespace tiers::studio {

/// Version, purpose, licence.
class AboutDialog : public QDialog {
    Q_OBJECT

  public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace tiers::studio
