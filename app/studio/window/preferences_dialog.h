#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace tiers::studio {

/// The person's wishes. Each takes effect as it is changed.
class PreferencesDialog : public QDialog {
    Q_OBJECT

  public:
    explicit PreferencesDialog(QWidget* parent = nullptr);

  private:
    void apply();

    QComboBox* m_theme;
    QComboBox* m_language;
    QCheckBox* m_motion;
    QCheckBox* m_labels;
    QSpinBox* m_autosave;
    QCheckBox* m_reopen;
};

} // namespace tiers::studio
