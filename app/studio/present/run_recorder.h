#pragma once

#include "app/studio/present/animation_writer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

class QAction;
class QWidget;

namespace tiers::studio {

/// Records what a widget shows, ten pictures a second, until it is stopped; then asks where to save. Pictures are put
/// into the file on a thread of its own; where that is slower than they come, some are left out.
class RunRecorder : public QObject {
    Q_OBJECT

  public:
    explicit RunRecorder(QWidget* shown, QObject* parent = nullptr);
    ~RunRecorder() override;

    /// Checkable: recording.
    [[nodiscard]] QAction* action() const { return m_action; }
    void start();
    /// The file so far, an animated WebP; the recording is over.
    [[nodiscard]] QByteArray stop();
    [[nodiscard]] bool isRecording() const { return m_thread.joinable(); }

  signals:
    void noticed(const QString& text);

  private:
    struct Shot {
        QImage picture;
        std::chrono::milliseconds time{};
    };

    void shoot();
    void write(const std::stop_token& stop);
    void save();
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    QWidget* m_shown;
    QAction* m_action;
    QTimer m_rhythm;
    QElapsedTimer m_clock;
    QSize m_size;
    std::unique_ptr<AnimationWriter> m_writer;
    std::mutex m_mutex;
    std::condition_variable_any m_more;
    std::deque<Shot> m_shots;
    std::jthread m_thread;
};

} // namespace tiers::studio
