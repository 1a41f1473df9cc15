#pragma once

#include "app/studio/model/design_model.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/recent_files.h"

#include <QMainWindow>

class QMenu;

namespace tiers::studio {

class CanvasView;
class ChallengePanel;
class ChartsPanel;
class DesignReview;
class DocumentSession;
class ExportActions;
struct ExportSubject;
class FaultAim;
class FaultPalette;
class FindingDesk;
class InsightParts;
class InspectorPanel;
class LiveFeed;
class PalettePanel;
class PresentationParts;
class RequestShow;
class RunBar;
class TeachPanel;
class TimelinePanel;
class VerdictSheet;
class WindowActions;

/// What the program was asked to begin with.
struct StartOptions {
    QString file{};          ///< empty: none
    QString challenge{};     ///< id; empty: none
    QString demonstration{}; ///< id; empty: none
};

/// The window: puts the parts in their places and connects them. What they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow();
    ~MainWindow() override;

    /// Opens what was asked for; without anything the first challenge with its starter.
    void begin(const StartOptions& options);

    [[nodiscard]] DesignModel& designModel() { return m_model; }
    [[nodiscard]] RunController& run() { return m_run; }
    [[nodiscard]] ScenarioSource& source() { return m_source; }
    [[nodiscard]] DocumentSession& session() const { return *m_session; }
    [[nodiscard]] TeachPanel& teach() const { return *m_teach; }
    [[nodiscard]] InsightParts& insight() const { return *m_insight; }
    [[nodiscard]] PresentationParts& presentation() const { return *m_presentation; }
    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void buildMiddle();
    void buildDocks();
    QDockWidget* addDock(const QString& title, const QString& name, const QString& icon, QWidget* content,
                         Qt::DockWidgetArea area);
    void buildMenus();
    [[nodiscard]] ExportSubject exportSubject() const;
    void buildToolBar();
    void buildStatusBar();
    void connectParts();
    void connectChallenge();
    bool placeDemonstration(const Design& design);
    void connectActions();
    void restoreLayout();
    void storeLayout() const;

    void followChallenge();
    void showTitle();
    void showReview();
    void fillRecent();
    void chooseMode(ThemeMode mode);
    void showFindings();
    void showCharts();

    DesignModel m_model;
    ScenarioSource m_source{m_model};
    RunController m_run;
    RecentFiles m_recent;
    WindowActions* m_actions;
    DocumentSession* m_session;
    DesignReview* m_review;
    FindingDesk* m_desk{};
    CanvasView* m_canvas{};
    RunBar* m_runBar{};
    RequestShow* m_requests{};
    PalettePanel* m_palette{};
    FaultPalette* m_faults{};
    FaultAim* m_faultAim{};
    ChallengePanel* m_challenge{};
    TeachPanel* m_teach{};
    InspectorPanel* m_inspector{};
    ChartsPanel* m_charts{};
    InsightParts* m_insight{};
    PresentationParts* m_presentation{};
    TimelinePanel* m_timeline{};
    VerdictSheet* m_verdict{};
    LiveFeed* m_feed{};
    ExportActions* m_export{};
    QDockWidget* m_paletteDock{};
    QDockWidget* m_challengeDock{};
    QDockWidget* m_teachDock{};
    QDockWidget* m_faultsDock{};
    QDockWidget* m_inspectorDock{};
    QDockWidget* m_chartsDock{};
    QDockWidget* m_explainDock{};
    QDockWidget* m_compareDock{};
    QMenu* m_recentMenu{};
    bool m_placing{}; ///< a demonstration puts its design on the canvas
};

/// How the person wants the studio to look, from their settings.
[[nodiscard]] ThemeMode storedMode();

} // namespace tiers::studio
