#pragma once

#include <QString>
#include <QTextBrowser>

namespace tiers::studio {

/// A text of a challenge, rendered from Markdown in the theme's colours. It is as high as its text, so that the panel
/// around it scrolls and not the text by itself.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

  public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void render();
    void fit();

    QString m_markdown;
};

} // namespace tiers::studio
