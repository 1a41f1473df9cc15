#pragma once

#include "app/picture/svg_picture.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace tiers::studio {

/// A picture as large as fits, on its ground or on the squares that stand for none.
class PicturePreview : public QWidget {
    Q_OBJECT

  public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void show(picture::SvgPicture picture, bool transparent);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::optional<picture::SvgPicture> m_picture;
    bool m_transparent{};
};

} // namespace tiers::studio
