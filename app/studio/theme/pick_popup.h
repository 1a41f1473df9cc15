#pragma once

#include <QFrame>
#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tiers::studio {

/// Something that can be picked from a list.
struct Pick {
    QString text;
    QString detail{};   ///< a second, quieter text; searched too
    QString shortcut{}; ///< shown at the right
    QIcon icon{};
    std::function<void()> choose{};
};

/// A list that is narrowed by typing: arrow keys or mouse choose, Enter or a click picks, Escape or a click elsewhere
/// leaves everything as it is.
class PickPopup : public QFrame {
    Q_OBJECT

  public:
    /// `prompt` stands in the empty field and is the list's name for a screen reader.
    PickPopup(const QString& prompt, QWidget* parent);

    void setPicks(std::vector<Pick> picks);
    /// What is told where nothing is found.
    void setEmptyText(const QString& text);
    /// How many rows show at most; the others are scrolled to.
    void setListedRows(int rows) { m_rows = rows; }

    /// Shows itself with its corner at a point of the screen, all of it on the screen.
    void popUpAt(QPoint global);
    /// Shows itself at the top centre of a widget.
    void popUpOver(const QWidget& widget);

    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    /// The texts that are listed now, the best first.
    [[nodiscard]] QStringList listed() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill(const QString& typed);
    void choose(int row);
    void step(int rows);
    void fitHeight();

    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_empty;
    std::vector<Pick> m_picks;
    int m_rows{10};
};

} // namespace tiers::studio
