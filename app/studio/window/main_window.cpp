#include "app/studio/window/main_window.h"

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/challenge/challenge_panel.h"
#include "app/studio/challenge/verdict_sheet.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/explain/compare_panel.h"
#include "app/studio/explain/explain_panel.h"
#include "app/studio/export/export_actions.h"
#include "app/studio/export/import_action.h"
#include "app/studio/export/live_diagram.h"
#include "app/studio/inspector/inspector_panel.h"
#include "app/studio/model/design_fragment.h"
#include "app/studio/palette/palette_panel.h"
#include "app/studio/report/report_action.h"
#include "app/studio/run/fault_palette.h"
#include "app/studio/run/run_bar.h"
#include "app/studio/teach/teach_panel.h"
#include "app/studio/timeline/timeline_panel.h"
#include "app/studio/timeline/timeline_view.h"
#include "app/studio/window/about_dialog.h"
#include "app/studio/window/autosave.h"
#include "app/studio/window/canvas_stage.h"
#include "app/studio/window/command_palette.h"
#include "app/studio/window/design_review.h"
#include "app/studio/window/docks.h"
#include "app/studio/window/document_notices.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/document_tabs.h"
#include "app/studio/window/fault_aim.h"
#include "app/studio/window/find_popup.h"
#include "app/studio/window/finding_desk.h"
#include "app/studio/window/help_window.h"
#include "app/studio/window/insight_parts.h"
#include "app/studio/window/live_feed.h"
#include "app/studio/window/menus.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/path_guide.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/preferences_dialog.h"
#include "app/studio/window/presentation_parts.h"
#include "app/studio/window/request_show.h"
#include "app/studio/window/shortcut_list.h"
#include "app/studio/window/status_strip.h"
#include "app/studio/window/tour.h"
#include "app/studio/window/translation.h"
#include "app/studio/window/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
constexpr int noticeTime = 8000; // ms
constexpr QSize frameRoom{8, 40};

/// The first design file among what is dragged; empty where there is none.
QString draggedFile(const QMimeData& data) {
    for (const auto& url : data.urls()) {
        QString file = url.toLocalFile();
        if (file.endsWith(QStringLiteral(".tiers"), Qt::CaseInsensitive)) return file;
    }
    return {};
}

/// What the cards show of an estimate. A component without servers has nothing that could be full.
EstimateFigures cardEstimates(const std::optional<Estimate>& estimate) {
    EstimateFigures figures;
    if (!estimate) return figures;
    for (const ComponentEstimate& each : estimate->components)
        if (!each.resources.empty()) figures[each.component] = {each.utilization};
    return figures;
}

/// A switch of the view stands as it was left.
void remember(QAction& toggle, const QString& key) {
    toggle.setChecked(QSettings().value(key, toggle.isChecked()).toBool());
    QObject::connect(&toggle, &QAction::toggled, &toggle, [key](bool on) { QSettings().setValue(key, on); });
}

} // namespace

MainWindow::MainWindow(Place place)
    : m_place(place),
      m_actions(new WindowActions(m_model.undoStack(), this)),
      m_session(new DocumentSession(m_model, m_recent, this)),
      m_review(new DesignReview(m_source, this)),
      m_tabs(new DocumentTabs),
      m_bars(new NoticeStack),
      m_notices(new DocumentNotices(*m_session, *m_bars, this)),
      m_autosave(new Autosave(m_model, *m_session, Autosave::usualFolder(), this)) {
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    buildMiddle();
    buildDocks();
    buildMenus();
    buildStatusBar();
    connectParts();
    connectActions();
    connectDocuments();
    restoreLayout();
    followWishes();
    showTitle();
}

MainWindow::~MainWindow() {
    m_run.reset();
    m_docks->forget(); // they tell that they go when the window's own part is gone already
}

void MainWindow::buildMiddle() {
    m_canvas = new CanvasView(m_model);
    remember(*m_canvas->actions().showGrid, QStringLiteral("canvas/grid"));
    remember(*m_canvas->actions().showMap, QStringLiteral("canvas/map"));
    m_runBar = new RunBar(m_run, m_source);
    m_requests = new RequestShow(m_run, *m_canvas, this);
    m_stage = new CanvasStage(m_canvas, m_runBar, this);
    m_canvas->setCoveredTop(m_stage->coveredTop());
    m_stage->setFoot(m_requests->legend());
    m_stage->addAbove(m_tabs);
    m_stage->addAbove(m_bars);
    connect(m_bars, &NoticeStack::left, m_canvas, qOverload<>(&QWidget::setFocus));
    setCentralWidget(m_stage);
}

void MainWindow::buildDocks() {
    m_palette = new PalettePanel;
    m_challenge = new ChallengePanel(m_source, m_run);
    m_teach = new TeachPanel(m_run, [this](const Design& design, const std::function<void()>& placed) {
        placeDemonstration(design, placed);
    });
    m_inspector = new InspectorPanel(m_model);
    m_charts = new ChartsPanel(m_run, m_source);
    m_faults = new FaultPalette;
    m_feed = new LiveFeed(m_run, *m_canvas, *m_inspector, this);
    m_insight = new InsightParts(m_run, m_source, *m_canvas, *m_charts, *m_feed, this);
    m_docks = new Docks(*this, {.palette = m_palette,
                                .challenge = m_challenge,
                                .teach = m_teach,
                                .faults = m_faults,
                                .inspector = m_inspector,
                                .charts = m_charts,
                                .explain = &m_insight->explain(),
                                .compare = &m_insight->compare()});
    m_presentation =
        new PresentationParts({*this, *m_stage, *m_canvas, *m_charts, m_docks->charts(), *m_teach, *m_requests});
    m_timeline = new TimelinePanel(m_run, m_source);
    m_charts->addFooter(m_timeline);
    m_desk = new FindingDesk(*m_review, m_source, *m_canvas, this);
    m_faultAim = new FaultAim(m_run, m_model, *m_canvas, *m_faults, this);
}

void MainWindow::buildMenus() {
    const Menus menus(*menuBar(), *m_actions, m_canvas->actions(), *m_runBar,
                      m_docks->toggleActions() << m_requests->showAction() << m_requests->reduceMotionAction());
    m_recentMenu = menus.recent;
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent); // another tab may have opened some
    menus.view->addActions(m_presentation->actions());
    menus.simulation->addSeparator();
    menus.simulation->addActions(m_insight->runActions());
    m_export = new ExportActions([this] { return exportSubject(); }, this);
    m_export->addTo(*menus.file, m_actions->quit);
    auto* import = new ImportAction(
        [this](const Design& design, const std::function<void()>& placed) {
            m_notices->askToLetGo([this, design, placed] {
                m_session->startNew();
                m_model.replace(design, tr("Import"));
                placed();
            });
        },
        this);
    connect(import, &ImportAction::refused, m_notices, &DocumentNotices::tellProblems);
    connect(import, &ImportAction::guessed, m_notices, &DocumentNotices::tellGuesses);
    menus.file->insertAction(m_export->exportDesign, import);
    const auto reported = [this] {
        ReportSource source{.design = m_model.design(), .seed = m_run.options().seed, .file = m_session->file()};
        if (m_source.challenge() != nullptr) source.challenge = m_source.assumedChallenge();
        source.assumed = m_source.assumptionsChanged();
        return source;
    };
    menus.file->insertAction(m_export->print, new ReportAction(reported, this));
    addTools(*menuBar(), *m_actions, m_canvas->actions());
}

ExportSubject MainWindow::exportSubject() const {
    ExportSubject subject{.design = m_model.design(),
                          .selection = fragmentOf(m_model.design(), m_canvas->selection()),
                          .file = m_session->file()};
    if (const auto* shown = m_feed->shown()) subject.figures = diagramFigures(*shown);
    return subject;
}

void MainWindow::buildStatusBar() {
    auto* strip = new StatusStrip(*m_review, this);
    connect(strip, &StatusStrip::findingsRequested, this, &MainWindow::showFindings);
    statusBar()->addPermanentWidget(new PathGuide(*m_review, m_source, *m_canvas, this));
    statusBar()->addPermanentWidget(strip);
    statusBar()->setSizeGripEnabled(false);
    const auto notice = [this](const QString& text) { statusBar()->showMessage(text, noticeTime); };
    connect(&m_model, &DesignModel::refused, this, notice);
    connect(m_runBar, &RunBar::noticed, this, notice);
    connect(m_challenge, &ChallengePanel::noticed, this, notice);
    connect(m_insight, &InsightParts::noticed, this, notice);
    connect(m_presentation, &PresentationParts::noticed, this, notice);
    connect(m_export, &ExportActions::noticed, this, notice);
    connect(m_canvas, &CanvasView::noticed, this, notice);
    connect(m_faultAim, &FaultAim::noticed, this, notice);
    connect(m_timeline, &TimelinePanel::noticed, this, notice);
}

void MainWindow::connectParts() {
    connect(m_insight, &InsightParts::lookedBack, m_requests, &RequestShow::setLookingBack);
    connect(m_charts, &ChartsPanel::compactChanged, m_timeline, &TimelinePanel::setBrief);
    connect(m_charts, &ChartsPanel::compactChanged, m_docks, &Docks::lowerCharts, Qt::QueuedConnection);
    connect(m_charts, &ChartsPanel::viewChanged, m_timeline, &TimelinePanel::setView);
    connect(m_charts, &ChartsPanel::cursorMoved, m_timeline, &TimelinePanel::setCursor);
    connect(m_timeline, &TimelinePanel::pointed, m_charts, &ChartsPanel::setCursor);
    connect(m_timeline, &TimelinePanel::placeChanged, m_faultAim, &FaultAim::setPlacing);
    connect(m_canvas, &CanvasView::menuFilled, this, [this](QMenu* menu) {
        m_desk->offerRemedies(*menu);
        offerFaults(*menu, m_run, *m_canvas);
    });
    connect(m_palette, &PalettePanel::kindActivated, m_canvas, &CanvasView::addAtCentre);
    connect(m_canvas, &CanvasView::selectionChanged, this, [this] {
        m_inspector->inspect(m_canvas->selection());
        const Selection selected = m_canvas->selection();
        m_runBar->setSelection(selected);
        m_timeline->view().setPreferredTarget(selected.components.empty() ? std::string{}
                                                                          : selected.components.front().value);
    });
    connect(m_inspector, &InspectorPanel::revealRequested, m_canvas,
            [this](const QString& id) { m_canvas->reveal(id.toStdString()); });
    connect(m_runBar, &RunBar::subjectActivated, m_canvas,
            [this](const QString& id) { m_canvas->reveal(id.toStdString()); });
    connect(m_inspector, &InspectorPanel::remedyRequested, m_desk, &FindingDesk::remedy);
    connect(m_review, &DesignReview::updated, this, &MainWindow::showReview);
    connect(m_review, &DesignReview::estimated, this,
            [this] { m_canvas->canvasScene().setEstimates(cardEstimates(m_review->estimate())); });
    connect(&m_run, &RunController::started, this, &MainWindow::showCharts);
    connect(m_session, &DocumentSession::stateChanged, this, &MainWindow::showTitle);
    connect(m_session, &DocumentSession::replaced, this, [this] {
        // A document with a workload of its own runs by itself.
        if (m_model.design().workload) m_challenge->close();
        if (!m_placing) m_teach->close();
        m_run.reset();
        m_canvas->fit();
    });
    connectChallenge();
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::fillRecent);
    fillRecent();
}

void MainWindow::connectChallenge() {
    m_verdict = new VerdictSheet(this);
    connect(m_challenge, &ChallengePanel::verdictReady, this,
            [this](const Verdict& verdict, const VerdictBasis& basis) {
                m_verdict->setVerdict(verdict, basis);
                m_verdict->show();
                m_verdict->raise();
            });
    connect(m_challenge, &ChallengePanel::gradingProgressed, m_verdict, &VerdictSheet::setGrading);
    connect(m_verdict, &VerdictSheet::componentActivated, m_canvas,
            [this](const ComponentId& component) { m_canvas->reveal(component.value); });
    connect(m_challenge, &ChallengePanel::designPlaced, this, [this] {
        m_run.reset();
        m_canvas->fit();
    });
    connect(m_canvas, &CanvasView::starterRequested, m_challenge, &ChallengePanel::placeStarter);
    connect(&m_run, &RunController::started, this, [this] { m_challenge->setSeed(m_run.options().seed); });
    connect(&m_source, &ScenarioSource::challengeChanged, this, &MainWindow::followChallenge);
}

/// A demonstration's design takes the place of what is on the canvas, if the person lets that go.
void MainWindow::placeDemonstration(const Design& design, const std::function<void()>& placed) {
    m_notices->askToLetGo([this, design, placed] {
        m_placing = true;
        m_session->adopt(design);
        m_placing = false;
        m_docks->teach()->show();
        m_docks->teach()->raise();
        placed();
    });
}

void MainWindow::followChallenge() {
    const Challenge* challenge = m_source.challenge();
    QStringList kinds;
    if (challenge != nullptr) {
        for (const auto& kind : challenge->palette) kinds << QString::fromStdString(kind);
        m_teach->close();
        m_docks->challenge()->show();
        m_docks->challenge()->raise();
    }
    m_palette->setAllowed(kinds);
    m_canvas->setAllowedKinds(kinds);
    m_canvas->setStarterOffered(challenge != nullptr);
}

void MainWindow::connectActions() {
    connect(m_actions->save, &QAction::triggered, m_session, &DocumentSession::save);
    connect(m_actions->saveAs, &QAction::triggered, m_session, &DocumentSession::saveAs);
    connect(m_actions->forgetRecent, &QAction::triggered, &m_recent, &RecentFiles::clear);
    connect(m_actions->findKind, &QAction::triggered, this, [this] {
        m_docks->palette()->show();
        m_docks->palette()->raise();
        m_palette->focusSearch();
    });
    connect(m_actions->findDetail, &QAction::triggered, this, [this] {
        m_docks->inspector()->show();
        m_inspector->focusName();
    });
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool full) {
        const auto state = window()->windowState();
        window()->setWindowState(full ? state | Qt::WindowFullScreen : state & ~Qt::WindowFullScreen);
    });
    connect(m_actions, &WindowActions::modeChosen, this, [](ThemeMode mode) {
        Wishes wishes = preferences().wishes();
        wishes.mode = mode;
        preferences().setWishes(wishes);
    });
    connect(&preferences(), &Preferences::changed, this, &MainWindow::followWishes);
    connect(m_actions->preferences, &QAction::triggered, this, [this] { PreferencesDialog(this).exec(); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        showFindPopup(m_model.design(), *m_canvas, [this](const std::string& id) {
            m_canvas->reveal(id);
            m_canvas->setFocus();
        });
    });
    connect(m_actions->commands, &QAction::triggered, this, [this] { showCommandPalette(*menuBar(), *this); });
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_actions->help, &QAction::triggered, this, [this] {
        auto* help = findChild<HelpWindow*>();
        if (!help) help = new HelpWindow(this);
        help->show();
        help->raise();
        help->activateWindow();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { ShortcutList(*menuBar(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::connectDocuments() {
    const bool isTab = m_place == Place::Tab;
    for (QAction* action : {m_actions->closeDesign, m_actions->nextDesign, m_actions->previousDesign})
        action->setVisible(isTab);
    connect(m_actions->open, &QAction::triggered, this, [this] {
        if (const QString file = m_session->chooseFile(); !file.isEmpty()) openFile(file);
    });
    if (isTab) {
        connect(m_actions->newDesign, &QAction::triggered, this, &MainWindow::newRequested);
        connect(m_actions->closeDesign, &QAction::triggered, this, &MainWindow::closeRequested);
        connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    } else {
        connect(m_actions->newDesign, &QAction::triggered, this,
                [this] { m_notices->askToLetGo([this] { m_session->startNew(); }); });
        connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    }
    connect(&m_run, &RunController::stateChanged, this, &MainWindow::titleChanged);
    connect(m_autosave, &Autosave::failed, this, [this](const QString& reason) {
        statusBar()->showMessage(tr("Unsaved work could not be kept aside: %1").arg(reason), noticeTime);
    });
}

void MainWindow::openFile(const QString& file) {
    if (m_place == Place::Tab) return emit openRequested(file);
    m_notices->askToLetGo([this, file] { m_session->open(file); });
}

bool MainWindow::isUntouched() const {
    return m_session->file().isEmpty() && !m_session->isModified() && m_run.state() == RunController::State::Idle;
}

void MainWindow::followWishes() {
    const Wishes& wishes = preferences().wishes();
    m_actions->showMode(wishes.mode);
    m_canvas->setLabelsKept(wishes.linkLabels);
    m_autosave->setInterval(wishes.autosaveSeconds * 1000);
    setAnimated(!wishes.reduceMotion);
}

void MainWindow::startTour() {
    m_docks->palette()->show();
    m_docks->palette()->raise();
    m_docks->inspector()->show();
    new Tour({{m_docks->palette()->widget(), tr("What you build with"),
               tr("Components, challenges and demonstrations are here, each behind its tab. Drag a component onto the "
                  "canvas, or double-click it.")},
              {m_canvas, tr("Your design"),
               tr("Point at a card and pull a wire from one of its dots to another card. Drop the wire where nothing "
                  "is to choose what comes there. A double-click adds a component too.")},
              {m_docks->inspector()->widget(), tr("What it is set to"),
               tr("Select a card or a link to see its settings, each with a sentence of help, and what may be wrong "
                  "with it.")},
              {m_runBar, tr("Real traffic"),
               tr("Run sends every single request through your design. Change the traffic or break something while it "
                  "goes on.")},
              {statusBar(), tr("Before you run"),
               tr("Cost, availability and the expected response time are worked out at every change.")}},
             *this);
}

void MainWindow::fillShelves() {
    const auto folder = challenges_folder();
    const std::string language = spokenLanguage().toStdString();
    m_challenge->setShelf(load_challenges(folder, language));
    m_teach->setContent(load_demonstrations(folder, language), load_concepts(folder, language));
}

void MainWindow::begin(const StartOptions& options) {
    if (m_challenge->shelf().challenges.empty()) fillShelves();
    const auto& shelf = m_challenge->shelf();
    std::string wanted = options.challenge.toStdString();
    if (options.file.isEmpty() && wanted.empty() && !shelf.challenges.empty()) wanted = shelf.challenges.front().id;
    if (!options.demonstration.isEmpty()) {
        if (!m_teach->openDemonstration(options.demonstration.toStdString()))
            statusBar()->showMessage(tr("There is no demonstration “%1”.").arg(options.demonstration));
        return;
    }
    if (!options.file.isEmpty()) m_session->open(options.file);
    if (wanted.empty()) return;
    m_challenge->open(wanted);
    if (m_source.challenge() == nullptr) {
        statusBar()->showMessage(tr("There is no challenge “%1”.").arg(QString::fromStdString(wanted)));
    } else if (m_session->file().isEmpty()) {
        m_session->adopt(m_source.challenge()->starter);
    }
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    if (m_place == Place::Tab || !restoreGeometry(settings.value(geometryKey).toByteArray())) {
        // The window manager's frame takes its part of the screen.
        const QSize room = screen()->availableSize() - frameRoom;
        resize(room.boundedTo({1440, 900}));
    }
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!std::exchange(m_laidOut, true)) m_docks->layOut();
}

void MainWindow::storeLayout() const {
    if (m_place == Place::Alone) QSettings().setValue(geometryKey, saveGeometry());
    m_docks->store();
}

void MainWindow::showTitle() {
    setWindowTitle(QStringLiteral("%1[*]").arg(m_session->title()));
    setWindowFilePath(m_session->file());
    setWindowModified(m_session->isModified());
    emit titleChanged();
}

void MainWindow::showReview() {
    m_canvas->setFindings(m_review->findings());
    m_inspector->setFindings(m_review->findings(), m_desk->remedies(m_review->findings()));
    m_inspector->setWorkload(m_source.hasWorkload() ? &m_source.workload() : nullptr, m_source.challenge() == nullptr);
}

void MainWindow::showCharts() {
    if (m_docks->charts()->isVisible()) return;
    // Who saw the whole design goes on seeing it in the room that is left.
    const QRectF seen = m_canvas->mapToScene(m_canvas->viewport()->rect()).boundingRect();
    const bool sawAll = seen.contains(m_canvas->canvasScene().contentRect());
    m_docks->showRunPanels();
    if (sawAll) QTimer::singleShot(0, m_canvas, &CanvasView::fit);
}

void MainWindow::showFindings() {
    m_canvas->select(Selection{});
    m_docks->inspector()->show();
    m_docks->inspector()->raise();
}

void MainWindow::fillRecent() {
    m_recentMenu->clear();
    for (const auto& file : m_recent.files()) {
        auto* action = m_recentMenu->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        action->setStatusTip(file);
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(m_actions->forgetRecent);
}

void MainWindow::takeLayoutOf(const MainWindow& other) {
    m_docks->takeLayoutOf(*other.m_docks);
}

void MainWindow::leave() {
    m_run.reset();
    m_autosave->forget();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_leaving && m_session->isModified()) {
        event->ignore();
        m_notices->askToLetGo([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    storeLayout();
    leave();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    openFile(file);
}

} // namespace tiers::studio
