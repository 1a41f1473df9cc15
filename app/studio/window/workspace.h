#pragma once

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace tiers::studio {

class MainWindow;
struct LeftBehind;
struct StartOptions;

/// The program's window: the open designs, each a window of its own with its own undo, selection and run, one of them
/// to be seen. Their tabs stand over the canvas.
class Workspace : public QWidget {
    Q_OBJECT

  public:
    explicit Workspace(QWidget* parent = nullptr);
    ~Workspace() override;

    /// Opens what was asked for; without anything what was open the last time, else the first challenge. Offers what
    /// an earlier session that ended badly has left.
    void begin(const StartOptions& options);

    [[nodiscard]] const std::vector<MainWindow*>& pages() const { return m_pages; }
    [[nodiscard]] MainWindow& current() const;

    /// An empty design in a tab of its own.
    void addNew();
    /// A file in a tab of its own; in the one that has it already, or in the present one where nothing was done in it.
    void open(const QString& file);
    /// Asks where something is unsaved. The last one leaves an empty design.
    void closePage(MainWindow& page);
    void activate(int index);

  signals:
    /// A tab came or went, or another one is to be seen.
    void pagesChanged();

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    MainWindow& addPage();
    void remove(MainWindow& page);
    void stopListening(MainWindow& page);
    void step(int pages);
    void showTabs();
    void restoreGeometryOrUsual();
    void remember() const;
    bool reopen();
    /// Where unsaved work comes back: on the page of its file as it was saved, else on one of its own.
    [[nodiscard]] MainWindow& pageFor(const LeftBehind& kept);
    /// A design that was put by for this session.
    void recall(const LeftBehind& kept);
    /// Whether what is unsaved on a page waits for the next session without being asked about.
    [[nodiscard]] static bool waits(const MainWindow& page);
    void offerLeftBehind();

    QStackedWidget* m_stack;
    std::vector<MainWindow*> m_pages;
    std::vector<const MainWindow*> m_answered; ///< whose unsaved changes may go, while everything is being closed
    bool m_goesOn{};                           ///< closing goes on after an answer
};

} // namespace tiers::studio
