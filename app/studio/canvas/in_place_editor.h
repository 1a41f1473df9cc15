#pragma once

#include <QFont>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace tiers::studio {

/// A field over the canvas in which a name or a note is typed. Enter takes the text (in a note Ctrl+Enter, or a click
/// elsewhere), Escape leaves everything as it was.
class InPlaceEditor : public QObject {
    Q_OBJECT
  public:
    using Accept = std::function<void(const QString& text)>;

    explicit InPlaceEditor(QWidget* viewport);

    void editLine(const QRect& area, const QString& text, const QFont& font, const QString& accessibleName,
                  Accept accept);
    /// `fresh`: the text is a proposal, and what is typed takes its place.
    void editText(const QRect& area, const QString& text, const QFont& font, const QString& accessibleName, bool fresh,
                  Accept accept);

    [[nodiscard]] bool isActive() const { return !m_field.isNull(); }
    /// Ends the editing; the text is taken or forgotten.
    void finish(bool accept);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void open(QWidget* field, const QRect& area, const QFont& font, const QString& accessibleName, Accept accept);
    [[nodiscard]] QString text() const;

    QWidget* m_viewport;
    QPointer<QWidget> m_field;
    Accept m_accept;
};

} // namespace tiers::studio
