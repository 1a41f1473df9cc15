#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace tiers::studio {

/// A heading that folds what is below it.
class FoldSection : public QWidget {
    Q_OBJECT

  public:
    FoldSection(const QString& title, bool open, QWidget* parent = nullptr);

    void add(QWidget* widget);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

  signals:
    void toggled(bool open);

  private:
    QToolButton* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_rows;
};

} // namespace tiers::studio
