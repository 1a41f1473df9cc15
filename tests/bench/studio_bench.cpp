// How long a frame of the studio takes with 1,000 components and 2,000 links, how long it takes to open them and to
// start, and how long input waits while a run goes at full speed. Without a screen; on the machine that it runs on.
// Frames in processor time of the window's thread, which does all the painting; the rest as time passes.
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/workspace.h"
#include "core/document/design_document.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <pthread.h>
#include <random>
#include <string>
#include <thread>
#include <time.h>
#include <vector>

namespace {

using namespace tiers;
using namespace tiers::studio;

constexpr int columns = 40;
constexpr int rows = 25;
constexpr std::size_t linkCount = 2000;
constexpr int frames = 200;

Design largeDesign() {
    Design design{.name = "Large"};
    std::mt19937 random(1);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row) {
            Component component;
            component.id = ComponentId{fmt::format("c{}-{}", column, row)};
            component.kind = "service";
            component.position = {column * 320.0, row * 136.0};
            design.components.push_back(std::move(component));
        }
    while (design.links.size() < linkCount) {
        const int column = below(columns - 1), row = below(rows);
        const auto from = static_cast<std::size_t>(column * rows + row);
        const auto to = static_cast<std::size_t>((column + 1) * rows + std::clamp(row + below(5) - 2, 0, rows - 1));
        const Component &a = design.components[from], &b = design.components[to];
        const LinkId id{a.id.value + "-" + b.id.value};
        if (find_link(design, id) == nullptr) design.links.push_back({id, a.id, b.id});
    }
    return design;
}

/// Other figures everywhere at every other `start`.
LiveFigures figuresOf(const Design& design, double start) {
    LiveFigures figures;
    double busy = start;
    for (const Component& component : design.components) {
        busy = busy > 1 ? 0 : busy + 0.013;
        figures.components[component.id] = {.utilization = busy,
                                            .queue = busy * 10,
                                            .instances = {0.3F, 0.9F},
                                            .state = busy > 0.95 ? "saturated" : "",
                                            .condition = busy > 0.95 ? Condition::Failing : Condition::Fine};
    }
    for (const Link& link : design.links)
        figures.links[link.id] = {.callsPerSecond = 300 + 100 * start, .errorShare = 0.02};
    return figures;
}

double median(std::vector<double> times) {
    std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
    return times[times.size() / 2];
}

/// Milliseconds of the processor that a thread has had.
double busy(clockid_t thread) {
    timespec time{};
    clock_gettime(thread, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Does something so many times, each with the painting that it asks for.
double medianFrame(const std::function<void(int)>& act) {
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = busy(CLOCK_THREAD_CPUTIME_ID);
        act(frame);
        QApplication::processEvents();
        times.push_back(busy(CLOCK_THREAD_CPUTIME_ID) - before);
    }
    return median(times);
}

/// What somebody who does something every seven milliseconds waits for the window.
struct Waits {
    std::vector<double> all; ///< ms, ascending
    double busiest{};        ///< the most that the window worked while one waited, ms of the processor
};

Waits waitsWhile(std::chrono::milliseconds span) {
    using Clock = std::chrono::steady_clock;
    Waits waits;
    clockid_t ours{};
    if (pthread_getcpuclockid(pthread_self(), &ours) != 0) return {{0}};
    QObject window;
    QEventLoop loop;
    {
        const std::jthread person([&](const std::stop_token& gone) {
            while (!gone.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(7));
                QMetaObject::invokeMethod(
                    &window,
                    [&waits, sent = Clock::now(), before = busy(ours)] {
                        waits.all.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
                        waits.busiest = std::max(waits.busiest, busy(CLOCK_THREAD_CPUTIME_ID) - before);
                    },
                    Qt::QueuedConnection);
            }
        });
        QTimer::singleShot(span, &loop, &QEventLoop::quit);
        loop.exec();
    }
    std::ranges::sort(waits.all);
    return waits;
}

struct Report {
    bool met{true};

    void tell(const std::string& what, double milliseconds, double limit) {
        const bool missed = milliseconds > limit;
        fmt::print("{:<44} {:>8.2f} ms  (at most {:.0f} ms){}\n", what, milliseconds, limit, missed ? "  MISSED" : "");
        met = met && !missed;
    }
};

void measureCanvas(Report& report, const char* where, CanvasView& canvas, const Design& design) {
    const auto name = [where](const char* what) { return fmt::format("{}, {}", what, where); };
    report.tell(name("pan"), medianFrame([&](int frame) {
                    auto* bar = canvas.horizontalScrollBar();
                    bar->setValue(bar->value() + (frame % 40 < 20 ? 9 : -9));
                }),
                8);
    // All of them at once, as a run sends them thirty times a second at most.
    const LiveFigures figures[] = {figuresOf(design, 0), figuresOf(design, 0.4)};
    report.tell(name("new figures"), medianFrame([&](int frame) { canvas.setLiveFigures(figures[frame % 2]); }), 16);
    QWidget* port = canvas.viewport();
    const QPointF middle = port->rect().center();
    report.tell(name("zoom"), medianFrame([&](int frame) {
                    const int degrees = frame % 8 < 4 ? 24 : -24;
                    QWheelEvent wheel(middle, port->mapToGlobal(middle), {}, {0, degrees}, Qt::NoButton,
                                      Qt::ControlModifier, Qt::NoScrollPhase, false);
                    QApplication::sendEvent(port, &wheel);
                }),
                8);
    const ComponentItem* card = canvas.canvasScene().card(ComponentId{"c20-12"});
    const QPoint start = canvas.mapFromScene(card->card().center());
    const auto send = [port](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, at, port->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(port, &event);
    };
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    report.tell(name("drag"), medianFrame([&](int frame) {
                    const QPoint away(frame % 50 * 4, frame % 30 * 4);
                    send(QEvent::MouseMove, start + away, Qt::NoButton, Qt::LeftButton);
                }),
                8);
    report.met = report.met && canvas.mapFromScene(card->card().center()) != start; // else nothing was dragged
    send(QEvent::MouseButtonRelease, start, Qt::LeftButton, Qt::NoButton);
}

void measureInput(Report& report, Workspace& workspace) {
    workspace.addNew();
    MainWindow& page = workspace.current();
    page.begin({.challenge = QStringLiteral("cake-shop-2")});
    const Challenge* challenge = page.source().challenge();
    if (!challenge) return;
    page.designModel().replace(challenge->reference, {});
    page.run().setSpeed(0);
    RunOptions options = page.source().options();
    options.duration = std::chrono::hours(10);
    page.run().start(page.source().scenario(), options);
    constexpr std::chrono::seconds span{10};
    const double before = busy(CLOCK_THREAD_CPUTIME_ID);
    const Waits waits = waitsWhile(span);
    const double share = (busy(CLOCK_THREAD_CPUTIME_ID) - before) / 1e3 / static_cast<double>(span.count());
    const auto at = [&](double part) {
        return waits.all[static_cast<std::size_t>(part * static_cast<double>(waits.all.size() - 1))];
    };
    fmt::print(
        "Cake Shop 2 at {:.0f} times real time: input waits {:.1f} ms in the median, {:.1f} ms at p99; the window "
        "works {:.1f} ms at most, {:.0f} % of the time\n",
        page.run().reachedSpeed(), at(0.5), at(0.99), waits.busiest, 100 * share);
    report.tell("longest wait of an input during a run", waits.all.back(), 50);
    page.run().reset();
}

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QTemporaryDir home;
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tiers"));
    QApplication::setApplicationName(QStringLiteral("studio-bench"));
    theme().apply(application, ThemeMode::Light);

    Report report;
    Workspace workspace;
    workspace.resize(1920, 1080);
    workspace.show();
    workspace.begin({});
    QApplication::processEvents();
    report.tell("start to a usable window", static_cast<double>(sinceStart.nsecsElapsed()) / 1e6, 500);

    const Design design = largeDesign();
    const QString file = home.filePath(QStringLiteral("large.tiers"));
    if (save_design(design, file.toStdString())) return 1;
    QElapsedTimer opening;
    opening.start();
    workspace.open(file);
    QApplication::processEvents();
    report.tell("open 1,000 components and 2,000 links", static_cast<double>(opening.nsecsElapsed()) / 1e6, 300);

    CanvasView& canvas = workspace.current().canvas();
    canvas.setLiveFigures(figuresOf(design, 0));
    QApplication::processEvents();
    canvas.fit();
    QApplication::processEvents();
    measureCanvas(report, "all of it in view", canvas, design);
    while (canvas.zoom() < 0.25) canvas.zoomIn();
    canvas.centerOn(canvas.canvasScene().card(ComponentId{"c20-12"}));
    QApplication::processEvents();
    measureCanvas(report, "at 25 %", canvas, design);
    canvas.zoomReset();
    canvas.centerOn(canvas.canvasScene().card(ComponentId{"c20-12"}));
    QApplication::processEvents();
    measureCanvas(report, "at 100 %", canvas, design);
    measureInput(report, workspace);
    return report.met ? EXIT_SUCCESS : EXIT_FAILURE;
}
