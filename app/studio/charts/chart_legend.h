#pragma once

#include <QAbstractButton>
#include <QPen>
#include <QString>
#include <QWidget>

#include <vector>

namespace tiers::studio {

/// One series of a chart as its legend shows it: a sample of its line, its name, its value. Checked: drawn.
class LegendEntry : public QAbstractButton {
    Q_OBJECT

  public:
    /// `widestValue`: a text that is as wide as any value, so that the legend does not move as figures change.
    LegendEntry(const QString& name, const QString& widestValue, QWidget* parent);

    void setSample(const QPen& pen);
    void setTypeScale(double scale);
    /// Whether the value stands beside the name.
    void setValueShown(bool shown);
    void setValue(const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] QString shownName() const;

    QPen m_pen;
    double m_typeScale{1};
    bool m_valueShown{true};
    QString m_value;
    QString m_widestValue;
};

/// The names and values of a chart's series; a click hides or shows one.
class ChartLegend : public QWidget {
    Q_OBJECT

  public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setNames(const std::vector<QString>& names, const QString& widestValue);
    /// How much larger than usual letters are.
    void setTypeScale(double scale);
    /// Whether values stand beside the names.
    void setValuesShown(bool shown);
    [[nodiscard]] LegendEntry& entry(std::size_t index) { return *m_entries[index]; }
    [[nodiscard]] std::size_t count() const { return m_entries.size(); }

  signals:
    void visibilityChanged();

  private:
    std::vector<LegendEntry*> m_entries;
    double m_typeScale{1};
    bool m_valuesShown{true};
};

/// The font at another size.
[[nodiscard]] QFont scaledFont(QFont font, double scale);

} // namespace tiers::studio
