#pragma once

#include "core/catalog/kind.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;

namespace tiers::studio {

class Switch;

/// The control that a parameter of some type is changed with, speaking text: what a document would write, or what a
/// person typed. A flag is a switch, a choice a list of what can be simulated, everything else a line of text.
class ParameterEditor : public QWidget {
    Q_OBJECT

  public:
    explicit ParameterEditor(const ParameterSpec& spec, QWidget* parent = nullptr);

    /// Shows a text; `mixed`: several things differ, so none is shown. What was set stands out from defaults.
    void showText(const QString& text, bool mixed, bool isDefault);
    [[nodiscard]] QString text() const;
    /// Marks the control as holding something that was refused.
    void setRefused(bool refused);
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    /// The person is done: Enter, focus went elsewhere, a choice was made. Only after a change of theirs.
    void edited(const QString& text);
    /// The person went back with Escape.
    void cancelled();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeSwitch();
    void makeList(const ParameterSpec& spec);
    void makeLine(const ParameterSpec& spec);
    void commitLine();
    void stepBy(int steps);

    bool m_steps{}; ///< arrow keys count up and down
    Switch* m_switch{};
    QComboBox* m_list{};
    QLineEdit* m_line{};
};

} // namespace tiers::studio
