#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QListWidget;

namespace tiers::studio {

class MarkdownView;

/// A chapter of the help.
struct HelpChapter {
    QString title;
    QString text; ///< Markdown, without the title
};

/// The chapters of the help in the language of the window.
[[nodiscard]] std::vector<HelpChapter> helpChapters();

/// How the studio is used, in chapters, beside the window. A word in the search field leaves the chapters that have it.
class HelpWindow : public QDialog {
    Q_OBJECT

  public:
    explicit HelpWindow(QWidget* parent = nullptr);

  private:
    void search(const QString& words);
    void turnTo(int row);

    std::vector<HelpChapter> m_chapters;
    QLineEdit* m_search;
    QListWidget* m_list;
    MarkdownView* m_text;
};

} // namespace tiers::studio
