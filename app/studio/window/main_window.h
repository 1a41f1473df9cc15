#pragma once

#include "app/studio/model/design_model.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/recent_files.h"

#include <QMainWindow>

#include <functional>

class QMenu;

namespace tiers::studio {

class Autosave;
class CanvasStage;
class CanvasView;
class ChallengePanel;
class ChartsPanel;
class DesignReview;
class Docks;
class DocumentNotices;
class DocumentSession;
class DocumentTabs;
class ExportActions;
struct ExportSubject;
class FaultAim;
class FaultPalette;
class FindingDesk;
class InsightParts;
class InspectorPanel;
class LiveFeed;
class NoticeStack;
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
    /// A window of its own, or one of the workspace's tabs.
    enum class Place { Alone, Tab };

    explicit MainWindow(Place place = Place::Alone);
    ~MainWindow() override;

    /// Opens what was asked for; without anything the first challenge with its starter.
    void begin(const StartOptions& options);
    /// Lays out the challenges, demonstrations and concepts that are installed.
    void fillShelves();

    [[nodiscard]] DesignModel& designModel() { return m_model; }
    [[nodiscard]] RunController& run() { return m_run; }
    [[nodiscard]] ScenarioSource& source() { return m_source; }
    [[nodiscard]] DocumentSession& session() const { return *m_session; }
    [[nodiscard]] TeachPanel& teach() const { return *m_teach; }
    [[nodiscard]] InsightParts& insight() const { return *m_insight; }
    [[nodiscard]] PresentationParts& presentation() const { return *m_presentation; }
    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] CanvasView& canvas() const { return *m_canvas; }
    [[nodiscard]] DocumentTabs& tabs() const { return *m_tabs; }
    [[nodiscard]] NoticeStack& bars() const { return *m_bars; }
    [[nodiscard]] DocumentNotices& notices() const { return *m_notices; }
    [[nodiscard]] Autosave& autosave() const { return *m_autosave; }
    [[nodiscard]] bool isRunning() const { return m_run.state() == RunController::State::Running; }
    /// Nothing was opened in it and nothing done: another design may take its place.
    [[nodiscard]] bool isUntouched() const;

    /// Docks and tool bars as in another one.
    void takeLayoutOf(const MainWindow& other);
    void storeLayout() const;
    /// The run ends and the side file goes.
    void leave();
    void startTour();

  signals:
    /// The document's title, or whether it is saved or runs.
    void titleChanged();
    /// In a tab: a tab of its own is wanted.
    void newRequested();
    void openRequested(const QString& file);
    void closeRequested();
    void quitRequested();

  protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void buildMiddle();
    void buildDocks();
    void buildMenus();
    [[nodiscard]] ExportSubject exportSubject() const;
    void buildStatusBar();
    void connectParts();
    void connectChallenge();
    void placeDemonstration(const Design& design, const std::function<void()>& placed);
    void connectActions();
    void connectDocuments();
    void openFile(const QString& file);
    void followWishes();
    void restoreLayout();

    void followChallenge();
    void showTitle();
    void showReview();
    void fillRecent();
    void showFindings();
    void showCharts();

    Place m_place;
    bool m_laidOut{};
    DesignModel m_model;
    ScenarioSource m_source{m_model};
    RunController m_run;
    RecentFiles m_recent;
    WindowActions* m_actions;
    DocumentSession* m_session;
    DesignReview* m_review;
    DocumentTabs* m_tabs;
    NoticeStack* m_bars;
    DocumentNotices* m_notices;
    Autosave* m_autosave;
    FindingDesk* m_desk{};
    CanvasStage* m_stage{};
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
    Docks* m_docks{};
    QMenu* m_recentMenu{};
    bool m_placing{}; ///< a demonstration puts its design on the canvas
    bool m_leaving{}; ///< it may close: nothing unsaved is wanted
};

} // namespace tiers::studio
