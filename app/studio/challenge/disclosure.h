#pragma once

#include <QWidget>

class QToolButton;

namespace tiers::studio {

/// A heading that unfolds what is below it: one step away, not in the way.
class Disclosure : public QWidget {
    Q_OBJECT

  public:
    /// Takes `content` over.
    Disclosure(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QToolButton* header() const { return m_header; }

  private:
    void refresh();

    QToolButton* m_header;
    QWidget* m_content;
    bool m_open{};
};

} // namespace tiers::studio
