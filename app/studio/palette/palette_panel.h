#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace tiers::studio {

class KindFilter;
class KindList;
class KindModel;

/// The kinds of components by family, with a search field. A kind is dragged onto the canvas, or added by a double
/// click or Enter. Only kinds that the engine can run are offered.
class PalettePanel : public QWidget {
    Q_OBJECT
  public:
    explicit PalettePanel(QWidget* parent = nullptr);

    /// Kinds that may be used (a challenge's), by their names in the catalog; empty: all.
    void setAllowed(const QStringList& kinds);
    /// Puts the cursor in the search field.
    void focusSearch();

  signals:
    /// The person chose a kind without dragging it: it goes to the middle of the canvas.
    void kindActivated(const QString& kind);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void filter(const QString& text);

    QLineEdit* m_search;
    KindModel* m_kinds;
    KindFilter* m_filter;
    KindList* m_list;
    QLabel* m_nothing;
};

} // namespace tiers::studio
