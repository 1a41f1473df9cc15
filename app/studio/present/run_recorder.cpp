#include "app/studio/present/run_recorder.h"

#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QSaveFile>
#include <QWidget>

#include <utility>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

constexpr auto between_shots = 100ms;
constexpr std::size_t most_waiting = 8;

} // namespace

RunRecorder::RunRecorder(QWidget* shown, QObject* parent)
    : QObject(parent),
      m_shown(shown),
      m_action(new QAction(theme().icon(QStringLiteral("record")), tr("&Record"), this)) {
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_action->setToolTip(
        tipWithShortcut(tr("Record the canvas and the charts as an animated picture (WebP); again to stop and save"),
                        m_action->shortcut()));
    m_rhythm.setInterval(between_shots);
    connect(&m_rhythm, &QTimer::timeout, this, &RunRecorder::shoot);
    connect(m_action, &QAction::triggered, this, [this](bool on) {
        if (!on) return save();
        start();
        emit noticed(tr("Recording. Press %1 again to stop and save.")
                         .arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    });
}

RunRecorder::~RunRecorder() {
    m_rhythm.stop();
    m_thread.request_stop();
}

void RunRecorder::start() {
    if (isRecording()) return;
    m_size = m_shown->size();
    m_writer = std::make_unique<AnimationWriter>(m_size);
    m_shots.clear();
    m_clock.start();
    m_thread = std::jthread([this](const std::stop_token& stop) { write(stop); });
    m_action->setChecked(true);
    shoot();
    m_rhythm.start();
}

void RunRecorder::shoot() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_shots.size() >= most_waiting) return;
    }
    QImage picture(m_size, QImage::Format_RGB32);
    picture.fill(theme().color(Token::Window));
    m_shown->render(&picture);
    {
        const std::lock_guard lock(m_mutex);
        m_shots.push_back({std::move(picture), elapsed()});
    }
    m_more.notify_one();
}

void RunRecorder::write(const std::stop_token& stop) {
    while (true) {
        std::unique_lock lock(m_mutex);
        m_more.wait(lock, stop, [this] { return !m_shots.empty(); });
        if (m_shots.empty()) return;
        const Shot shot = std::move(m_shots.front());
        m_shots.pop_front();
        lock.unlock();
        m_writer->add(shot.picture, shot.time);
    }
}

QByteArray RunRecorder::stop() {
    if (!isRecording()) return {};
    m_rhythm.stop();
    m_thread.request_stop(); // what waits is still written
    m_thread.join();
    m_thread = {};
    m_action->setChecked(false);
    return m_writer->finish(elapsed());
}

void RunRecorder::save() {
    const QByteArray file = stop();
    if (file.isEmpty()) return;
    QString path = QFileDialog::getSaveFileName(m_shown->window(), tr("Save the recording"), QStringLiteral("run.webp"),
                                                tr("Animated pictures (*.webp)"));
    if (path.isEmpty()) return;
    if (!path.contains(u'.')) path += QStringLiteral(".webp");
    QSaveFile out(path);
    const bool done = out.open(QIODevice::WriteOnly) && out.write(file) == file.size() && out.commit();
    emit noticed(done ? tr("Saved “%1”").arg(path) : tr("“%1” could not be written: %2").arg(path, out.errorString()));
}

} // namespace tiers::studio
