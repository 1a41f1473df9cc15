#pragma once

#include "app/studio/inspector/parameter_subject.h"
#include "core/catalog/kind.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tiers::studio {

class ParameterEditor;

/// One parameter: its title, its control with the unit, a button back to the default where it was changed, and below
/// what is wrong with what was typed, if anything.
class ParameterField : public QWidget {
    Q_OBJECT

  public:
    explicit ParameterField(const ParameterSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] const ParameterSpec& spec() const { return m_spec; }
    void showValue(const SharedValue& value);

  signals:
    /// A value that passed the catalog's check, or nothing for the default.
    void committed(const std::optional<tiers::ParameterValue>& value);
    /// The pointer or the focus is on it.
    void attended(const tiers::ParameterSpec& spec);

  protected:
    void enterEvent(QEnterEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void take(const QString& text);
    void refuse(const QString& expectation);
    void accept();

    ParameterSpec m_spec;
    SharedValue m_value;
    ParameterEditor* m_editor;
    QToolButton* m_reset;
    QLabel* m_errorIcon;
    QLabel* m_error;
};

/// What a parameter is, for a tooltip or a help strip: its help, its range, its default.
[[nodiscard]] QString parameterHelp(const ParameterSpec& spec);
/// "1 to 64 instances", "at least 1 ms"; empty where there are no bounds.
[[nodiscard]] QString parameterRange(const ParameterSpec& spec);

} // namespace tiers::studio
