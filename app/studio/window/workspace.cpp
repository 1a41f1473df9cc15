#include "app/studio/window/workspace.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/window/autosave.h"
#include "app/studio/window/document_notices.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/document_tabs.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/window_actions.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto filesKey = QStringLiteral("workspace/files");
const auto currentKey = QStringLiteral("workspace/current");
const auto leftMatter = QStringLiteral("left-behind");
constexpr QSize frameRoom{8, 40};
constexpr QSize usualSize{1440, 900};

} // namespace

Workspace::Workspace(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    restoreGeometryOrUsual();
    addPage();
    activate(0);
}

Workspace::~Workspace() {
    for (MainWindow* page : m_pages) {
        stopListening(*page);
        delete page; // while the window around it is whole: its parts still speak to each other
    }
}

/// Pages tell of themselves while they go, and the workspace's own part may be gone by then.
void Workspace::stopListening(MainWindow& page) {
    page.disconnect(this);
    page.tabs().disconnect(this);
}

void Workspace::restoreGeometryOrUsual() {
    if (restoreGeometry(QSettings().value(geometryKey).toByteArray())) return;
    // The window manager's frame takes its part of the screen.
    resize((screen()->availableSize() - frameRoom).boundedTo(usualSize));
}

MainWindow& Workspace::current() const {
    return *m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

MainWindow& Workspace::addPage() {
    auto* page = new MainWindow(MainWindow::Place::Tab);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    page->fillShelves();
    connect(page, &MainWindow::titleChanged, this, &Workspace::showTabs);
    connect(page, &MainWindow::newRequested, this, &Workspace::addNew);
    connect(page, &MainWindow::openRequested, this, &Workspace::open);
    connect(page, &MainWindow::closeRequested, this, [this, page] { closePage(*page); });
    connect(page, &MainWindow::quitRequested, this, &QWidget::close);
    connect(page->actions().nextDesign, &QAction::triggered, this, [this] { step(1); });
    connect(page->actions().previousDesign, &QAction::triggered, this, [this] { step(-1); });
    connect(&page->tabs(), &DocumentTabs::chosen, this, &Workspace::activate);
    connect(&page->tabs(), &DocumentTabs::closeRequested, this,
            [this](int index) { closePage(*m_pages[static_cast<std::size_t>(index)]); });
    return *page;
}

void Workspace::activate(int index) {
    const auto count = static_cast<int>(m_pages.size());
    if (index < 0 || index >= count) return;
    MainWindow& shown = *m_pages[static_cast<std::size_t>(index)];
    const int before = m_stack->currentIndex();
    m_stack->setCurrentIndex(index); // the page has its size from here on, and its docks theirs
    if (before >= 0 && before != index && before < count)
        shown.takeLayoutOf(*m_pages[static_cast<std::size_t>(before)]);
    showTabs();
    shown.canvas().setFocus();
    emit pagesChanged();
}

void Workspace::step(int pages) {
    const auto count = static_cast<int>(m_pages.size());
    activate((m_stack->currentIndex() + pages + count) % count);
}

void Workspace::showTabs() {
    std::vector<DocumentTab> tabs;
    for (const MainWindow* page : m_pages)
        tabs.push_back({page->session().title(),
                        page->session().file().isEmpty() ? page->session().title() : page->session().file(),
                        page->session().isModified(), page->isRunning()});
    for (MainWindow* page : m_pages) page->tabs().setTabs(tabs, m_stack->currentIndex());
    if (m_pages.empty()) return;
    setWindowTitle(current().windowTitle());
    setWindowFilePath(current().session().file());
    setWindowModified(current().session().isModified());
}

void Workspace::addNew() {
    addPage();
    activate(static_cast<int>(m_pages.size()) - 1);
}

void Workspace::open(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->session().file() == path) return activate(static_cast<int>(i));
    if (current().isUntouched()) {
        current().session().open(file);
        return;
    }
    MainWindow& page = addPage();
    // What is wrong with it is told where the person is.
    const auto told =
        connect(&page.session(), &DocumentSession::problemsMet, &current().notices(), &DocumentNotices::tellProblems);
    const bool opened = page.session().open(file);
    disconnect(told);
    if (opened)
        activate(static_cast<int>(m_pages.size()) - 1);
    else
        remove(page);
}

void Workspace::closePage(MainWindow& page) {
    const auto place = std::ranges::find(m_pages, &page);
    if (place == m_pages.end()) return;
    if (page.session().isModified()) activate(static_cast<int>(place - m_pages.begin()));
    page.notices().askToLetGo([this, &page] {
        if (m_pages.size() == 1) addPage();
        remove(page);
    });
}

void Workspace::remove(MainWindow& page) {
    const auto place = std::ranges::find(m_pages, &page);
    if (place == m_pages.end()) return;
    const auto index = static_cast<int>(place - m_pages.begin());
    const bool wasShown = m_stack->currentIndex() == index;
    const int next =
        wasShown ? (index + 1 < static_cast<int>(m_pages.size()) ? index + 1 : index - 1) : m_stack->currentIndex();
    if (wasShown) activate(next);
    m_pages.erase(m_pages.begin() + index);
    m_stack->removeWidget(&page);
    stopListening(page);
    page.autosave().forget();
    page.deleteLater();
    showTabs();
    emit pagesChanged();
}

void Workspace::closeEvent(QCloseEvent* event) {
    // Asked again after each answer: what was answered with Cancel is asked afresh the next time.
    if (!std::exchange(m_goesOn, false)) m_answered.clear();
    const auto isOpen = [this](const MainWindow* page) {
        return page->session().isModified() && std::ranges::find(m_answered, page) == m_answered.end();
    };
    auto unsaved =
        std::ranges::find_if(m_pages, [&isOpen](const MainWindow* page) { return isOpen(page) && !waits(*page); });
    if (unsaved == m_pages.end()) // all that is left waits for the next session, where it can be put by
        unsaved = std::ranges::find_if(
            m_pages, [&isOpen](const MainWindow* page) { return isOpen(page) && !page->autosave().keep(); });
    if (unsaved != m_pages.end()) {
        event->ignore();
        MainWindow& page = **unsaved;
        activate(static_cast<int>(unsaved - m_pages.begin()));
        page.notices().askToLetGo([this, &page] {
            m_answered.push_back(&page);
            m_goesOn = true;
            close();
        });
        return;
    }
    remember();
    current().storeLayout();
    for (MainWindow* page : m_pages) page->leave();
    event->accept();
}

/// What has no file yet comes back by itself where the person begins with what was open.
bool Workspace::waits(const MainWindow& page) {
    return preferences().wishes().reopen && page.session().file().isEmpty();
}

void Workspace::remember() const {
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    QStringList files;
    int shown = 0;
    for (const MainWindow* page : m_pages) {
        QString file = page->session().file();
        const bool answered = std::ranges::find(m_answered, page) != m_answered.end();
        if (page->session().isModified() && waits(*page) && !answered)
            file = page->autosave().keep().value_or(QString());
        if (file.isEmpty()) continue;
        if (page == &current()) shown = static_cast<int>(files.size());
        files << file;
    }
    settings.setValue(filesKey, files);
    settings.setValue(currentKey, shown);
}

bool Workspace::reopen() {
    const QSettings settings;
    if (!preferences().wishes().reopen) return false;
    auto kept = Autosave::keptIn(Autosave::usualFolder());
    int opened = 0;
    for (const QString& file : settings.value(filesKey).toStringList()) {
        const auto unsaved = std::ranges::find(kept, file, &LeftBehind::sideFile);
        if (unsaved != kept.end()) {
            recall(*unsaved);
            kept.erase(unsaved);
        } else if (QFileInfo::exists(file)) {
            open(file);
        } else {
            continue;
        }
        ++opened;
    }
    for (const LeftBehind& each : kept) { // of a session that is not the last
        recall(each);
        ++opened;
    }
    if (opened > 0) activate(std::clamp(settings.value(currentKey).toInt(), 0, static_cast<int>(m_pages.size()) - 1));
    return opened > 0;
}

MainWindow& Workspace::pageFor(const LeftBehind& kept) {
    const auto ofItsFile = std::ranges::find_if(m_pages, [&kept](const MainWindow* page) {
        return !kept.file.isEmpty() && page->session().file() == kept.file && !page->session().isModified();
    });
    if (ofItsFile != m_pages.end()) return **ofItsFile;
    return current().isUntouched() ? current() : addPage();
}

void Workspace::recall(const LeftBehind& kept) {
    MainWindow& page = pageFor(kept);
    page.session().recover(kept.design, kept.file);
    activate(static_cast<int>(std::ranges::find(m_pages, &page) - m_pages.begin()));
    if (page.autosave().writeNow()) Autosave::discard(kept);
}

void Workspace::begin(const StartOptions& options) {
    const bool asksForNothing =
        options.file.isEmpty() && options.challenge.isEmpty() && options.demonstration.isEmpty();
    if (!asksForNothing || !reopen()) current().begin(options);
    offerLeftBehind();
    showTabs();
}

void Workspace::offerLeftBehind() {
    const auto left = Autosave::leftIn(Autosave::usualFolder());
    if (left.empty()) return;
    const QString when = QLocale().toString(left.front().time, QLocale::ShortFormat);
    const QString text =
        left.size() == 1
            ? tr("Tiers did not end properly. Changes to “%1” from %2 were not saved.").arg(left.front().title, when)
            : tr("Tiers did not end properly. Changes to %1 designs were not saved, the last from %2.")
                  .arg(left.size())
                  .arg(when);
    current()
        .bars()
        .tell(leftMatter, NoticeBar::Tone::Warns, text)
        .answer(tr("Recover"), tr("Bring the unsaved changes back; Undo leads to what was saved"),
                [this, left] {
                    for (const LeftBehind& each : left) recall(each);
                })
        .answer(tr("Discard"), tr("Forget what was not saved"), [left] {
            for (const LeftBehind& each : left) Autosave::discard(each);
        });
}

} // namespace tiers::studio
