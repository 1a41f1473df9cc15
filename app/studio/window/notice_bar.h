#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <functional>
#include <map>

class QHBoxLayout;
class QVBoxLayout;

namespace tiers::studio {

/// A line over the canvas that tells something or asks it, with the answers as buttons. Nothing waits for it.
class NoticeBar : public QFrame {
    Q_OBJECT

  public:
    enum class Tone { Tells, Warns };

    NoticeBar(Tone tone, const QString& text, QWidget* parent = nullptr);

    /// An answer; the bar goes when it is given. The first has the keyboard.
    NoticeBar& answer(const QString& text, const QString& tip, std::function<void()> act = {});

    [[nodiscard]] const QString& text() const { return m_text; }

  signals:
    void answered();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString m_text;
    QHBoxLayout* m_row;
    bool m_hasAnswers{};
};

/// The bars that are to be seen at the moment, one below the other; one for each matter.
class NoticeStack : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeStack(QWidget* parent = nullptr);

    /// A bar for a matter, in the place of the one that is there for it.
    NoticeBar& tell(const QString& matter, NoticeBar::Tone tone, const QString& text);
    void dismiss(const QString& matter);
    /// nullptr where nothing is told of it.
    [[nodiscard]] NoticeBar* bar(const QString& matter) const;

  signals:
    /// The bar with the keyboard goes: the keyboard needs another place.
    void left();

  private:
    QVBoxLayout* m_rows;
    std::map<QString, QPointer<NoticeBar>> m_bars;
};

} // namespace tiers::studio
