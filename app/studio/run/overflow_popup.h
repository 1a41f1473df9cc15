#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace tiers::studio {

/// Controls of the run bar that a narrow bar has no room for: each a field that follows the bar's own and the other way
/// round.
class OverflowPopup : public QFrame {
    Q_OBJECT

  public:
    explicit OverflowPopup(QWidget* parent = nullptr);

    void follow(const QString& name, QDoubleSpinBox& field);
    void follow(const QString& name, QSpinBox& field);
    /// Below `anchor`, with those whose own field is out of sight.
    void popUp(const QWidget& anchor);

  private:
    template <typename Field> void add(const QString& name, Field& original);

    QFormLayout* m_rows;
    std::vector<std::pair<QWidget*, QWidget*>> m_fields; ///< the bar's, ours
};

} // namespace tiers::studio
