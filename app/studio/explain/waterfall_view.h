#pragma once

#include "app/studio/explain/explanation.h"
#include "core/model/design.h"

#include <QWidget>

#include <vector>

namespace tiers::studio {

/// One request as a waterfall: a row for the request and for each call below it, with what its time went into. A click
/// tells which call; up and down choose by keys.
class WaterfallView : public QWidget {
    Q_OBJECT

  public:
    explicit WaterfallView(QWidget* parent = nullptr);

    void setRequest(RequestWaterfall request, const Recording& tracks, const Design& design);
    void clear();

    /// What a row tells, as text.
    [[nodiscard]] QStringList rowTexts() const;
    [[nodiscard]] int chosenRow() const { return m_chosen; }
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

  signals:
    /// A call was chosen: over which link, to which component.
    void callActivated(const QString& component, const QString& link);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Row {
        std::size_t span{};
        int depth{};
        QString name;
        QString outcome; ///< "timed out", "miss"; empty: well
        QString component;
        QString link;
    };

    void addRows(std::size_t span, int depth, const Recording& tracks, const Design& design);
    void choose(int row);
    [[nodiscard]] QRectF barArea() const;
    [[nodiscard]] double x(Duration time) const;
    [[nodiscard]] QString text(const Row& row) const;
    void paintRow(QPainter& painter, int row) const;

    RequestWaterfall m_request;
    std::vector<Row> m_rows;
    int m_chosen{-1};
};

/// The colour of what time goes into, as in the chart beside.
[[nodiscard]] int shareSeries(TimeShare share);
[[nodiscard]] QString shareTitle(TimeShare share);

} // namespace tiers::studio
