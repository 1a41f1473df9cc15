#pragma once

#include <QTreeView>

namespace tiers::studio {

class KindFilter;

/// The list of the palette: families as headings, kinds as rows that can be dragged with a picture of their card.
class KindList : public QTreeView {
    Q_OBJECT
  public:
    explicit KindList(KindFilter& kinds, QWidget* parent = nullptr);

    /// The picture that hangs at the mouse while a kind is dragged.
    [[nodiscard]] QPixmap dragPixmap(const QModelIndex& index) const;
    /// Selects the first kind; nothing where none is shown.
    void selectFirstKind();

  signals:
    void kindActivated(const QString& kind);

  protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void activate(const QModelIndex& index);

    KindFilter& m_kinds;
};

} // namespace tiers::studio
