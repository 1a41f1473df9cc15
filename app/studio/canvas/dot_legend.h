#pragma once

#include <QWidget>

namespace tiers::studio {

/// Says what the marks on the links mean, at the foot of the canvas while requests are shown. In a larger place it is
/// larger.
class DotLegend : public QWidget {
    Q_OBJECT

  public:
    explicit DotLegend(QWidget* parent = nullptr);

    /// One in so many requests leaves a trace.
    void setSampling(unsigned oneIn);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    unsigned m_oneIn{1};
};

} // namespace tiers::studio
