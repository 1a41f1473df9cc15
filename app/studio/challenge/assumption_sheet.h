#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tiers::studio {

class ScenarioSource;

/// The factors that a challenge's load is made of, each named and changeable, and the load that they come to.
class AssumptionSheet : public QWidget {
    Q_OBJECT

  public:
    explicit AssumptionSheet(ScenarioSource& source, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] QString resultText() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fill();
    void edit(int row);
    void refresh();
    void fitHeight();

    ScenarioSource& m_source;
    QTableWidget* m_table;
    QLabel* m_result;
    QLabel* m_refusal;
    QPushButton* m_reset;
};

} // namespace tiers::studio
